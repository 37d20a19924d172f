// A grant: the content key of one record, wrapped anew for those who may read it. Apart from the core, so that it can be replaced and destroyed.

public import Sodium
public import Wire

/// Wraps for people whom the server cannot tell from the wraps, and the clinicians to whom it may hand them out.
public struct RecordGrant: DeviceStatement {
    public static let domain = "respite.record.grant"
    public static let limit = 40 << 10

    public static let maximumFetchers = 64
    /// With the most readers and the longest history of admissions a notice needs no more.
    public static let largestNotice = SizeBucket.kib32

    public let record: RecordID
    /// The hash of the core it is for, so that it cannot be put beside another.
    public let core: Digest
    /// The device that grants.
    public let device: SigningPublicKey
    /// The identity keys of the clinicians who may fetch record and grant, sorted. May name more than can read, and should where few would
    /// tell cases apart. It is delivery, not secrecy: a server can ignore it, and then hands out ciphertext.
    public let fetchers: [SigningPublicKey]
    public let wraps: GrantWraps
    /// For readers only: whom it is for, and by what right. Sealed under a key derived from the content key.
    public let notice: CommittedCiphertext

    /// Throws `invalidValue` or `nonCanonical` where numbers, order or lengths are not those of a grant.
    public init(
        record: RecordID,
        core: Digest,
        device: SigningPublicKey,
        fetchers: [SigningPublicKey],
        wraps: GrantWraps,
        notice: CommittedCiphertext
    ) throws(WireError) {
        guard !fetchers.isEmpty, fetchers.count <= Self.maximumFetchers else {
            throw WireError(.invalidValue, "a grant for a number of clinicians that grants do not have")
        }
        guard isStrictlyAscending(fetchers) else {
            throw WireError(.nonCanonical, "clinicians are not sorted, or one is there twice")
        }
        guard let bucket = SizeBucket(rawValue: notice.ciphertext.count), bucket <= Self.largestNotice else {
            throw WireError(.invalidValue, "a notice of \(notice.ciphertext.count) bytes, which is no notice's length")
        }
        self.record = record
        self.core = core
        self.device = device
        self.fetchers = fetchers
        self.wraps = wraps
        self.notice = notice
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        try self.init(
            record: reader.value(),
            core: reader.value(),
            device: reader.value(),
            fetchers: reader.list(of: SigningPublicKey.self, limit: Self.maximumFetchers),
            wraps: reader.value(),
            notice: reader.value()
        )
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(record)
        writer.value(core)
        writer.value(device)
        writer.list(fetchers)
        writer.value(wraps)
        writer.value(notice)
    }
}

/// Sorted, each once.
@inlinable public func isStrictlyAscending<Value: Comparable>(_ values: [Value]) -> Bool {
    values.indices.dropFirst().allSatisfy { values[$0 - 1] < values[$0] }
}
