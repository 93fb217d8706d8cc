import SketchBase

/// A wire with a machine at its other end, or what stands for one: a serial port, a connection, a virtual machine.
///
/// Whatever is sent, in whatever language, goes through these few functions, and nothing that sends looks at a clock of
/// its own: so a virtual machine in the same process can have hours pass in no time.
package protocol Device: AnyObject {
    /// Seconds since some beginning, as they pass for the machine.
    var now: Double { get }

    /// Sends as many of the bytes as there is room for now, and says how many these are.
    ///
    /// - Throws: `tryAgain` where the wire is gone.
    func write(_ bytes: ArraySlice<UInt8>) throws(Diagnostic) -> Int

    /// What has arrived; waits for it, but no longer than so many seconds. Nothing where nothing came.
    ///
    /// - Throws: `tryAgain` where the wire is gone.
    func read(within seconds: Double) throws(Diagnostic) -> [UInt8]
}

extension Diagnostic {
    /// The wire to a machine is gone.
    static func unplugged(_ port: String, _ reason: String) -> Diagnostic {
        Diagnostic(
            .tryAgain, "\(port): the connection is lost (\(reason))",
            hint: "look at the cable and at the machine's power")
    }
}
