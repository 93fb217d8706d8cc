/// How much of everything a client may take: whoever connects, connections, bytes and seconds stay bounded.
package struct HTTPLimits: Sendable {
    /// Connections that are served at a time; others are turned away with 503.
    package var connections = 32
    /// Connections that are being turned away at a time; beyond, the oldest are cut off.
    package var turnedAway = 64
    /// Bytes of a request line and its headers, which count by themselves.
    package var head = 16 << 10
    /// Bytes of a body. The longest that means anything is a scene.
    package var body = 16 << 20
    /// Seconds from the first byte of a head to its last.
    package var headTime = 10.0
    /// Seconds that a body may take.
    package var bodyTime = 30.0
    /// Seconds that a connection may be silent between two requests, or before the first.
    package var idleTime = 15.0
    /// Seconds that a client may leave what is sent to it unread.
    package var sendTime = 20.0

    package init() {}
}
