import Foundation

/// Counts how often a file is opened while it is looked at, by this program or any other (inotify(7)).
/// Opens at the very same moment may count as one.
public final class OpenCount {
    private let descriptor: Int32
    private var count = 0

    public struct Failure: Error {}

    public init(_ path: String) throws {
        descriptor = inotify_init1(Int32(O_NONBLOCK | O_CLOEXEC))
        // Closing is asked for as well, lest one open and the next fall together to one event.
        let events = UInt32(IN_OPEN) | UInt32(IN_CLOSE_WRITE) | UInt32(IN_CLOSE_NOWRITE)
        guard descriptor >= 0, inotify_add_watch(descriptor, path, events) >= 0 else { throw Failure() }
    }

    deinit { close(descriptor) }

    /// So far.
    public var opens: Int {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let size = read(descriptor, &buffer, buffer.count)
            guard size > 0 else { return count }
            // An event of a watched file has no name behind it: watch, mask, cookie, length, four bytes each.
            for place in stride(from: 4, to: size, by: 16) where UInt32(buffer[place]) & UInt32(IN_OPEN) != 0 {
                count += 1
            }
        }
    }
}
