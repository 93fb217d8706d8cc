#if DEBUG
    import Foundation
    import Synchronization

    /// Faults on purpose, in builds for debugging alone: `STUDIO_FAULT=7:ENOSPC` has the seventh call of this process to
    /// `FileCalls` fail so. Tests/Faults/run tries them all.
    enum FileFaults: String {
        case diskFull = "ENOSPC"
        case damaged = "EIO"
        case interrupted = "EINTR"
        /// Half of what was asked for, at least one byte.
        case short = "SHORT"

        private static let plan: (number: Int, fault: FileFaults)? = {
            let parts = ProcessInfo.processInfo.environment["STUDIO_FAULT"]?.split(separator: ":") ?? []
            guard parts.count == 2, let number = Int(parts[0]), let fault = FileFaults(rawValue: String(parts[1]))
            else {
                return nil
            }
            return (number, fault)
        }()
        private static let calls = Atomic<Int>(0)

        /// The fault that is to strike this call, which is counted; nil for none.
        static func strikes(_ call: FileCalls.Call) -> FileFaults? {
            guard let plan else { return nil }
            guard calls.add(1, ordering: .relaxed).newValue == plan.number else { return nil }
            plan.fault.tell(call)
            return plan.fault.strikes(call) ? plan.fault : nil
        }

        /// Whether a call may fail so at all.
        private func strikes(_ call: FileCalls.Call) -> Bool {
            switch self {
            case .diskFull: call != .read
            case .damaged, .interrupted: true
            case .short: call == .read || call == .write
            }
        }

        /// Says to `STUDIO_FAULT_LOG` which call was struck; without a word, there were fewer calls.
        private func tell(_ call: FileCalls.Call) {
            guard let path = ProcessInfo.processInfo.environment["STUDIO_FAULT_LOG"] else { return }
            let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
            let line = Array("\(call.rawValue) \(strikes(call) ? rawValue : "-")\n".utf8)
            _ = write(descriptor, line, line.count)
            close(descriptor)
        }

        /// What the call gives.
        func result(_ count: Int, _ body: (Int) -> Int) -> Int {
            switch self {
            case .short: return body(max(1, count / 2))
            case .diskFull: errno = ENOSPC
            case .damaged: errno = EIO
            case .interrupted: errno = EINTR
            }
            return -1
        }
    }
#endif
