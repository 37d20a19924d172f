// A device that writes records of noise: all that a server can see of one is true, and there is nothing to open.

public import Envelope
public import Sodium
public import Wire

public struct RecordScribe: Sendable {
    /// When heads are signed where a test does not care.
    public static let anyTime = Instant(seconds: 1_795_435_200)

    public let clinician: SigningPublicKey
    public let device: SigningKey
    public var newest: CoreReference?

    public init(of clinician: SigningPublicKey, device: SigningKey, newest: CoreReference? = nil) {
        self.clinician = clinician
        self.device = device
        self.newest = newest
    }

    /// The next of the chain, for the clinician and some others.
    public mutating func write(for others: [SigningPublicKey] = [], bucket: SizeBucket = .kib4, at now: Instant = anyTime) throws
        -> RecordUpload
    {
        let upload = try draft(for: others, bucket: bucket, at: now)
        newest = upload.core.reference
        return upload
    }

    /// The same without going on from it.
    public func draft(
        for others: [SigningPublicKey] = [], bucket: SizeBucket = .kib4, as record: RecordID? = nil, at now: Instant = anyTime
    ) throws -> RecordUpload {
        let header = try RecordHeader(
            record: record ?? .random(), device: device.publicKey, counter: newest.map { $0.counter + 1 } ?? 0, previous: newest?.core,
            bucket: bucket)
        let core = try RecordCore(header: header, body: Self.noise(bucket))
        return try RecordUpload(
            core: core, grant: grant(of: core, for: others), head: DeviceSigned(DeviceHead(newest: core.reference, at: now), by: device))
    }

    public func grant(
        of core: RecordCore, for others: [SigningPublicKey] = [], by signer: SigningKey? = nil
    ) throws -> DeviceSigned<RecordGrant> {
        let signer = signer ?? device
        let fetchers = Set(others + [clinician]).sorted()
        let boxes = try (0..<4).map { _ in try KeyBox.forNobody() }.sorted()
        let grant = try RecordGrant(
            record: core.header.record, core: core.digest, device: signer.publicKey, fetchers: fetchers,
            wraps: GrantWraps(ephemeral: EphemeralKey(bytes: Randomness.bytes(32)), boxes: boxes), notice: Self.noise(.kib1))
        return try DeviceSigned(grant, by: signer)
    }

    public func tombstone(of core: RecordCore) throws -> DeviceSigned<RecordTombstone> {
        try DeviceSigned(RecordTombstone(of: core, by: device.publicKey), by: device)
    }

    /// A report about unsigned notes that nobody can open.
    public func report(to supervisor: SigningPublicKey, _ number: UInt64) throws -> DeviceSigned<NoteReport> {
        let report = try NoteReport(
            device: device.publicKey, supervisor: supervisor, number: number,
            wrappedKey: WrappedContentKey(bytes: Randomness.bytes(WrappedContentKey.length)), body: Self.noise(NoteReport.bucket))
        return try DeviceSigned(report, by: device)
    }

    public static func noise(_ bucket: SizeBucket) throws -> CommittedCiphertext {
        try CommittedCiphertext(
            nonce: Nonce(bytes: Randomness.bytes(24)), commitment: KeyCommitment(bytes: Randomness.bytes(32)),
            ciphertext: Randomness.bytes(bucket.rawValue))
    }
}
