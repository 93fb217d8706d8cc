import CCurl
import CDigest
import Foundation
import SketchBase

/// Fetches a file over HTTP or HTTPS (libcurl), going on where an earlier try stopped.
///
/// Until all of it is there and checked, it lies beside its place as PATH.part, with PATH.part.etag naming
/// the version that it is a part of, so that parts of two versions never meet.
public struct Download {
    private let url: String
    private let path: String
    private var part: String { path + ".part" }
    private var tag: String { path + ".part.etag" }

    private static let tries = 4
    /// A connection that brings fewer bytes a second for half a minute is given up.
    private static let slowest = 100
    /// No file of drawings is larger; whoever sends more sends something else.
    private static let limit = 4 << 30

    /// Why libcurl cannot be used here, and what to do about it; nil where it can.
    public static var missingLibrary: String? {
        curl_load().map { "libcurl could not be loaded (\(String(cString: $0))); install libcurl4" }
    }

    public init(url: String, path: String) {
        self.url = url
        self.path = path
    }

    /// Fetches the file and puts it in its place. The MD5 sum that Google's storage sends is checked.
    ///
    /// - Parameters:
    ///   - sha256: what the file's SHA-256 must be, where it is known.
    ///   - complaint: what is wrong with a file that begins with these bytes; nil where it may be what was asked for.
    ///   - progress: called with the bytes there are and those there will be, where the server says.
    /// - Returns: the file's SHA-256.
    /// - Throws: `missingInput` where the server has no such file, `tryAgain` where the connection fails
    ///   (what came is kept), `badData` where a checksum differs, or what comes is packed, too large, or not what was
    ///   asked for (what came is removed), `inputOutput`.
    public func run(
        sha256: String?, force: Bool, complaint: (_ beginning: [UInt8]) -> String? = { _ in nil },
        progress: @escaping (_ done: Int, _ total: Int?) -> Void
    ) throws(Diagnostic) -> String {
        try OutputFile.check(path, force: force)
        if let reason = Self.missingLibrary { throw Diagnostic(.missingInput, reason) }
        var failure: Diagnostic?
        var transfer: Transfer?
        for _ in 0..<Self.tries where transfer == nil {
            do throws(Diagnostic) {
                transfer = try attempt(progress)
            } catch {
                guard error.status == .tryAgain else { throw error }
                failure = error
            }
        }
        guard let transfer else { throw failure ?? .internal("a download ended without result") }
        if let sum = transfer.md5, let found = Self.sum(of: part, MD5File).flatMap(Self.base64), found != sum {
            throw discarded("MD5 \(found) where the server says \(sum)")
        }
        guard let found = Self.sum(of: part, SHA256File) else {
            throw Diagnostic(.inputOutput, "\(part): cannot be read")
        }
        if let sha256, found != sha256.lowercased() { throw discarded("SHA-256 \(found), expected \(sha256)") }
        if let complaint = complaint(try FileStream(part).take(1 << 16)) { throw discarded(complaint) }
        guard FileCalls.rename(part, path) else {
            throw Diagnostic(.inputOutput, "\(path): could not be written: \(FileCalls.reason)")
        }
        unlink(tag)
        return found
    }

    /// One connection.
    private func attempt(_ progress: @escaping (Int, Int?) -> Void) throws(Diagnostic) -> Transfer {
        let descriptor = FileCalls.open(part, O_WRONLY | O_CREAT)
        guard descriptor >= 0 else {
            throw Diagnostic(.cannotCreateOutput, "\(part): cannot be created: \(String(cString: strerror(errno)))")
        }
        defer { close(descriptor) }
        guard let curl = curl_new() else { throw .internal("libcurl gave no handle") }
        defer { curl_free_handle(curl) }
        let there = Int(max(lseek(descriptor, 0, SEEK_END), 0))
        let version = there > 0 ? try? InputFile.readText(tag, limit: 1000) : nil
        // Without its version, a part may be of another file.
        let begin = version == nil ? 0 : there
        let transfer = Transfer(
            curl: curl, descriptor: descriptor, begin: begin, asked: version, tag: tag, limit: Self.limit,
            progress: progress)
        var headers: UnsafeMutablePointer<curl_slist>?
        defer { curl_list_free(headers) }
        if let version {
            _ = curl_set_string(curl, CURLOPT_RANGE, "\(begin)-")
            headers = curl_list_append(nil, "If-Range: \(version)")
            _ = curl_set_pointer(curl, CURLOPT_HTTPHEADER, headers)
        }
        configure(curl)
        let user = Unmanaged.passUnretained(transfer).toOpaque()
        _ = curl_set_pointer(curl, CURLOPT_WRITEDATA, user)
        _ = curl_set_pointer(curl, CURLOPT_HEADERDATA, user)
        let result = withExtendedLifetime(transfer) { curl_perform(curl) }
        let code = curl_response_code(curl)
        if let refusal = transfer.refusal { throw discarded(refusal) }
        if let reason = transfer.failure { throw Diagnostic(.inputOutput, "\(part): could not be written: \(reason)") }
        if code == 404 || code == 403 {
            unlink(part)
            throw Diagnostic(.missingInput, "\(url): the server has no such file (\(code)); check the name")
        }
        // Without its version, the part is begun anew.
        if code == 416 || transfer.isOfAnother { unlink(tag) }
        guard result == CURLE_OK, code == 200 || code == 206 else {
            if there + transfer.received == 0 { unlink(part) }
            let reason =
                transfer.isOfAnother
                ? "the server goes on with another file, or elsewhere than asked"
                : result == CURLE_OK || result == CURLE_HTTP_RETURNED_ERROR
                    ? "the server answers \(code)" : String(cString: curl_error_text(result))
            throw Diagnostic(.tryAgain, "\(url): \(reason); the same command goes on where this one stopped")
        }
        // An empty file comes without data, and so without a first portion that makes room.
        if transfer.received == 0 && code == 200 { ftruncate(descriptor, 0) }
        guard FileCalls.sync(descriptor) else {
            throw Diagnostic(.inputOutput, "\(part): could not be written: \(String(cString: strerror(errno)))")
        }
        return transfer
    }

    private func configure(_ curl: UnsafeMutableRawPointer) {
        _ = curl_set_string(curl, CURLOPT_URL, url)
        _ = curl_set_string(curl, CURLOPT_PROTOCOLS_STR, "http,https")
        // What was asked for under encryption does not come without.
        _ = curl_set_string(curl, CURLOPT_REDIR_PROTOCOLS_STR, url.hasPrefix("https:") ? "https" : "http,https")
        _ = curl_set_string(curl, CURLOPT_USERAGENT, "sketch-studio")
        for (option, value) in [
            (CURLOPT_FOLLOWLOCATION, 1), (CURLOPT_MAXREDIRS, 5), (CURLOPT_FAILONERROR, 1), (CURLOPT_NOSIGNAL, 1),
            (CURLOPT_CONNECTTIMEOUT, 30), (CURLOPT_LOW_SPEED_LIMIT, Self.slowest), (CURLOPT_LOW_SPEED_TIME, 30),
        ] { _ = curl_set_long(curl, option, value) }
        _ = curl_set_data_function(curl, CURLOPT_WRITEFUNCTION) { data, size, count, user in
            guard let data, let user else { return 0 }
            let transfer = Unmanaged<Transfer>.fromOpaque(user).takeUnretainedValue()
            return transfer.receive(UnsafeRawBufferPointer(start: data, count: size * count)) ? size * count : 0
        }
        _ = curl_set_data_function(curl, CURLOPT_HEADERFUNCTION) { data, size, count, user in
            guard let data, let user else { return 0 }
            let line = String(decoding: UnsafeRawBufferPointer(start: data, count: size * count), as: UTF8.self)
            Unmanaged<Transfer>.fromOpaque(user).takeUnretainedValue().header(line)
            return size * count
        }
    }

    private func discarded(_ difference: String) -> Diagnostic {
        unlink(part)
        unlink(tag)
        return .badData("\(url): came damaged or is another file: \(difference); what came was removed")
    }

    /// A checksum of a file in hexadecimal digits, by one of libmd's functions.
    private static func sum(
        of path: String, _ function: (UnsafePointer<CChar>, UnsafeMutablePointer<CChar>) -> UnsafeMutablePointer<CChar>?
    ) -> String? {
        var hex = [CChar](repeating: 0, count: 65)
        guard function(path, &hex) != nil else { return nil }
        return String(decoding: hex.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static func base64(_ hex: String) -> String? {
        let digits = Array(hex)
        let bytes = stride(from: 0, to: digits.count - 1, by: 2).compactMap {
            UInt8(String(digits[$0...$0 + 1]), radix: 16)
        }
        return Data(bytes).base64EncodedString()
    }
}

/// What libcurl's callbacks work on; they run within `curl_perform`, on the same thread.
private final class Transfer {
    private let curl: UnsafeMutableRawPointer
    private let descriptor: Int32
    private let begin: Int
    /// The version whose rest was asked for.
    private let asked: String?
    private let tag: String
    private let progress: (Int, Int?) -> Void
    private(set) var received = 0
    private(set) var md5: String?
    private(set) var failure: String?
    /// Why what comes is not taken, whatever the disk has to say.
    private(set) var refusal: String?
    private let limit: Int
    private var encoding: String?
    /// Whether the server goes on with another version, or from another place, than was asked for.
    private(set) var isOfAnother = false
    private var version: String?
    private var length: Int?
    /// Where the portion that comes begins in the file.
    private var start: Int?
    private var place = 0

    init(
        curl: UnsafeMutableRawPointer, descriptor: Int32, begin: Int, asked: String?, tag: String, limit: Int,
        progress: @escaping (Int, Int?) -> Void
    ) {
        self.limit = limit
        self.curl = curl
        self.descriptor = descriptor
        self.begin = begin
        self.asked = asked
        self.tag = tag
        self.progress = progress
    }

    func header(_ line: String) {
        let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
        if line.hasPrefix("HTTP/") {
            // After a redirection the headers before it don't count.
            (version, length, start, md5, encoding) = (nil, nil, nil, nil, nil)
        }
        guard parts.count == 2 else { return }
        switch parts[0].lowercased() {
        case "etag" where !parts[1].hasPrefix("W/"): version = parts[1]
        case "content-encoding" where parts[1].lowercased() != "identity": encoding = parts[1]
        case "content-length": length = Int(parts[1])
        case "content-range": start = Int(parts[1].dropFirst("bytes ".count).prefix { $0.isNumber })
        case "x-goog-hash":
            for sum in parts[1].split(separator: ",") where sum.hasPrefix("md5=") { md5 = String(sum.dropFirst(4)) }
        default: return
        }
    }

    /// Whether the bytes were written.
    func receive(_ bytes: UnsafeRawBufferPointer) -> Bool {
        if let encoding { refusal = "packed by \(encoding), which was not asked for" }
        if max(place + received + bytes.count, length ?? 0) > limit { refusal = "more than \(limit >> 30) GiB" }
        guard refusal == nil else { return false }
        if received == 0 {
            // 206 goes on where the part ends; anything else is the file from its beginning.
            let isRest = curl_response_code(curl) == 206
            guard !isRest || (start == begin && version == asked) else {
                isOfAnother = true
                return false
            }
            place = isRest ? begin : 0
            guard ftruncate(descriptor, off_t(place)) == 0, lseek(descriptor, off_t(place), SEEK_SET) >= 0,
                writeTag()
            else { return fail() }
        }
        guard FileCalls.write(descriptor, bytes) else { return fail() }
        received += bytes.count
        progress(place + received, length.map { $0 + place })
        return true
    }

    private func writeTag() -> Bool {
        guard let version else { return unlink(tag) == 0 || errno == ENOENT }
        return (try? OutputFile.write(Data(version.utf8), to: tag, force: true)) != nil
    }

    private func fail() -> Bool {
        failure = String(cString: strerror(errno))
        return false
    }
}
