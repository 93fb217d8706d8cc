import Foundation
import SketchBase
import SketchDocuments
import SketchPlotting
import SketchPlugins
import SketchStudio
import Synchronization

/// Machines that are not there, which a studio has beside the real ones: as those of `studio plot simulate`.
final class VirtualMachines: Sendable {
    private struct State {
        var made = 0
        var all: [(name: String, machine: VirtualPort)] = []
    }

    private static let most = 8
    private let state = Mutex(State())

    deinit { end() }

    var all: [(name: String, machine: VirtualPort)] { state.withLock(\.all) }

    /// - Throws: `tryAgain` where there are enough; `unavailable` where there are no pseudo-terminals.
    func add(_ machine: Machine, isFast: Bool) throws(Diagnostic) {
        try state.withLock { state throws(Diagnostic) in
            guard state.all.count < Self.most else {
                throw Diagnostic(
                    .tryAgain, "there are \(Self.most) virtual machines", hint: "take one of them away before")
            }
            let port = try VirtualPort(machine, isFast: isFast)
            state.made += 1
            state.all.append(("virtual-\(state.made)", port))
        }
    }

    /// - Throws: `missingInput` where there is none of that name.
    func machine(_ name: String) throws(Diagnostic) -> VirtualPort {
        guard let found = all.first(where: { $0.name == name }) else {
            throw Diagnostic(.missingInput, "there is no virtual machine \"\(name)\"")
        }
        return found.machine
    }

    /// - Throws: `missingInput` where there is none of that name.
    func remove(_ name: String) throws(Diagnostic) {
        try machine(name).end()
        state.withLock { $0.all.removeAll { $0.name == name } }
    }

    func end() {
        for (_, machine) in all { machine.end() }
        state.withLock { $0.all = [] }
    }
}

/// One of them, which lives on a thread of its own, at the other end of a pseudo-terminal.
final class VirtualPort: Sendable {
    private struct State {
        var path = ""
        var fault: Diagnostic?
        var drawing: VirtualDrawing?
    }

    let machine: Machine
    let isFast: Bool
    private let state = Mutex(State())
    private let isOver = Atomic<Bool>(false)

    /// - Throws: `unavailable` where there are no pseudo-terminals.
    init(_ machine: Machine, isFast: Bool) throws(Diagnostic) {
        (self.machine, self.isFast) = (machine, isFast)
        let begun = DispatchSemaphore(value: 0)
        try OwnThreads.start { [self] in live(begun) }
        begun.wait()
        if let fault = state.withLock(\.fault) { throw fault }
    }

    /// As programs open it.
    var path: String { state.withLock(\.path) }
    /// What it would have drawn.
    var drawing: VirtualDrawing? { state.withLock(\.drawing) }

    func end() { isOver.store(true, ordering: .relaxed) }

    private func live(_ begun: DispatchSemaphore) {
        let virtual = VirtualMachine(machine, pace: isFast ? 100 : 1)
        let terminal: PseudoTerminal
        do throws(Diagnostic) {
            terminal = try PseudoTerminal(virtual, link: nil, restarts: false)
        } catch {
            state.withLock { $0.fault = error }
            begun.signal()
            return
        }
        state.withLock { $0.path = terminal.path }
        begun.signal()
        var shown = ContinuousClock.now
        while !isOver.load(ordering: .relaxed) {
            do throws(Diagnostic) { try terminal.step() } catch { break }
            let now = ContinuousClock.now
            guard now - shown > .milliseconds(200) else { continue }
            shown = now
            let drawing = virtual.drawing
            state.withLock { $0.drawing = drawing }
        }
        terminal.pull()
    }

    /// - Throws: as the renderer.
    func picture() throws(Diagnostic) -> Data {
        let page = (drawing ?? VirtualMachine(machine).drawing).page(
            of: machine, generator: "Sketch Studio \(StudioVersion.current)")
        return try Renderers.make(forFile: "drawn.svg").render(page)
    }
}
