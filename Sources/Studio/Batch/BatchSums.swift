import Foundation
import SketchBase

/// The hashes of a batch's files as `sha256sum -c` takes them.
enum BatchSums {
    static let name = "SHA256SUMS"

    /// The file's name of a shard.
    static func name(of shard: BatchShard) -> String {
        shard == .whole ? name : "\(name).\(shard.number)-of-\(shard.count)"
    }

    /// Writes those of the pages that manifests list, one behind the other.
    ///
    /// - Throws: as reading them, `inputOutput` where the disk refuses.
    static func write(_ path: String, of manifests: [String]) throws(Diagnostic) {
        let file = try OutputFileStream(path, force: true, ending: ".part")
        var portion = Data()
        for manifest in manifests {
            let reader = try BatchManifestReader(manifest)
            while let page = try reader.page() {
                for entry in page.files { portion += Data("\(entry.sha256)  \(entry.path)\n".utf8) }
                guard portion.count >= 1 << 16 else { continue }
                try file.write(portion)
                portion = Data()
            }
        }
        try file.write(portion)
        try file.finish()
    }
}
