// How far a device's chain has come, in the device's own words.

public import Sodium
public import Wire

/// Signed when records are handed in. It names the newest core of the chain, and so all before it.
public struct DeviceHead: DeviceStatement {
    public static let domain = "respite.record.head"
    public static let limit = 256

    public let newest: CoreReference
    /// When it was signed, not when the record was written: a server sees the former in any case and shall not learn the latter.
    public let at: Instant

    public var device: SigningPublicKey { newest.device }

    public init(newest: CoreReference, at: Instant) {
        self.newest = newest
        self.at = at
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        newest = try reader.value()
        at = try reader.value()
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(newest)
        writer.value(at)
    }
}
