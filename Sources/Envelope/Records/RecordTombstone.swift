// What is left of a record that was shredded: its place in the chain and its hash, so that the chain holds and the record cannot come back.

public import Sodium
public import Wire

public struct RecordTombstone: DeviceStatement {
    public static let domain = "respite.record.tombstone"
    public static let limit = 1024

    /// The header of the core that was destroyed: with its `previous` the chain can still be walked.
    public let header: RecordHeader
    /// The hash of that core.
    public let core: Digest
    /// The device that had it destroyed.
    public let device: SigningPublicKey

    public init(of core: RecordCore, by device: SigningPublicKey) {
        header = core.header
        self.core = core.digest
        self.device = device
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        header = try RecordHeader(canonicalBytes: try reader.prefixed(limit: 512))
        core = try reader.value()
        device = try reader.value()
    }

    public func write(to writer: inout ByteWriter) {
        writer.prefixed(header.canonicalBytes)
        writer.value(core)
        writer.value(device)
    }

    public var reference: CoreReference { CoreReference(device: header.device, counter: header.counter, core: core) }
}
