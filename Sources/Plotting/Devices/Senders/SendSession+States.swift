import SketchGeometry

/// What a session can be in the middle of, how it ends, and what it may be asked for.
extension SendSession {
    package enum State: Hashable, Sendable {
        case connecting
        /// The machine's place is being made certain.
        case locating
        case sending
        /// No more is sent; what was, is being drawn.
        case draining
        case waiting(Wait)
        case parking
        /// The machine was told to stop now, and lifts its pen then.
        case aborting(MachineFault?)
        case lifting(MachineFault?)
        case ended(Ending)
    }

    /// What a person has to do before it goes on.
    package enum Wait: Hashable, Sendable {
        /// Nothing but say so.
        case pause
        /// The same, where the machine's own button was pressed.
        case button
        /// What the program's stop asks for, such as another pen.
        case stop(String)
        /// Choose how the machine's place is made certain, for this reason.
        case position(String)
    }

    package enum Ending: Hashable, Sendable {
        case finished
        /// A person wanted it so; the pen is up.
        case stopped
        case failed(MachineFault)
    }

    package enum Request: Hashable, Sendable {
        case pause
        case proceed
        /// At the end of the stroke, then park.
        case stop
        /// At once.
        case stopNow
        case locate(PositionChoice)
        /// So many per cent of the program's rates.
        case feed(Int)
        /// So many per cent more, or less.
        case feedBy(Int)
    }

    /// Where a machine is that has kept its place.
    package struct Expectation: Hashable, Sendable {
        /// The way on which it was left, in the program's millimetres; empty where nobody knows that.
        package var path: [Point]
        /// How it was left there.
        package var place: Journal.Entry.Place
        /// How the place is made certain where it is not there; nil to ask.
        package var choice: PositionChoice?

        package init(path: [Point], place: Journal.Entry.Place, choice: PositionChoice? = nil) {
            (self.path, self.place, self.choice) = (path, place, choice)
        }
    }
}
