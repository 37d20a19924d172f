// What a supervisee's device leaves for the supervisor: how many notes are unsigned and how old, sealed. Nothing here can open it.

public import Sodium
public import Wire

/// One for each device, in the place of the one before. It is no record: it belongs to no case and no chain, and nothing of it is kept.
public struct NoteReport: DeviceStatement {
    public static let domain = "respite.supervision.report"
    public static let limit = 8 << 10

    /// All have this one length, however much they say.
    public static let bucket = SizeBucket.kib4

    /// The device that reports.
    public let device: SigningPublicKey
    /// The identity key of whoever it is for.
    public let supervisor: SigningPublicKey
    /// Rises from each report of this device to the next, whomever they are for.
    public let number: UInt64
    /// A fresh content key in a sealed box to the supervisor's subkey.
    public let wrappedKey: WrappedContentKey
    public let body: CommittedCiphertext

    /// Throws `invalidValue` for a body of another length.
    public init(
        device: SigningPublicKey, supervisor: SigningPublicKey, number: UInt64, wrappedKey: WrappedContentKey, body: CommittedCiphertext
    ) throws(WireError) {
        guard body.ciphertext.count == Self.bucket.rawValue else {
            throw WireError(.invalidValue, "a report of \(body.ciphertext.count) bytes, which is no report's length")
        }
        self.device = device
        self.supervisor = supervisor
        self.number = number
        self.wrappedKey = wrappedKey
        self.body = body
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        try self.init(
            device: reader.value(), supervisor: reader.value(), number: reader.u64(), wrappedKey: reader.value(), body: reader.value())
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(device)
        writer.value(supervisor)
        writer.u64(number)
        writer.value(wrappedKey)
        writer.value(body)
    }
}
