// A device that writes records of noise: all that a server can see of one is true, and there is nothing to open.

import Envelope
import ServiceAPI
import Sodium
import Wire

struct RecordScribe {
    let clinician: SigningPublicKey
    let device: SigningKey
    var newest: CoreReference?

    init(_ cast: Cast, device: SigningKey? = nil, newest: CoreReference? = nil) {
        clinician = cast.clinician
        self.device = device ?? cast.device
        self.newest = newest
    }

    /// The next of the chain, for the clinician and some others.
    mutating func write(for others: [SigningPublicKey] = [], bucket: SizeBucket = .kib4, at now: Instant = monday) throws -> RecordUpload {
        let upload = try draft(for: others, bucket: bucket, at: now)
        newest = upload.core.reference
        return upload
    }

    /// The same without going on from it.
    func draft(
        for others: [SigningPublicKey] = [], bucket: SizeBucket = .kib4, as record: RecordID? = nil, at now: Instant = monday
    ) throws -> RecordUpload {
        let header = try RecordHeader(
            record: record ?? .random(), device: device.publicKey, counter: newest.map { $0.counter + 1 } ?? 0, previous: newest?.core,
            bucket: bucket)
        let core = try RecordCore(header: header, body: Self.noise(bucket))
        return try RecordUpload(
            core: core, grant: grant(of: core, for: others), head: DeviceSigned(DeviceHead(newest: core.reference, at: now), by: device))
    }

    func grant(
        of core: RecordCore, for others: [SigningPublicKey] = [], without: Bool = false, by signer: SigningKey? = nil
    ) throws -> DeviceSigned<RecordGrant> {
        let signer = signer ?? device
        let fetchers = Set(others + (without ? [] : [clinician])).sorted()
        let boxes = try (0..<4).map { _ in try KeyBox.forNobody() }.sorted()
        let grant = try RecordGrant(
            record: core.header.record, core: core.digest, device: signer.publicKey, fetchers: fetchers,
            wraps: GrantWraps(ephemeral: EphemeralKey(bytes: Randomness.bytes(32)), boxes: boxes), notice: Self.noise(.kib1))
        return try DeviceSigned(grant, by: signer)
    }

    func tombstone(of core: RecordCore) throws -> DeviceSigned<RecordTombstone> {
        try DeviceSigned(RecordTombstone(of: core, by: device.publicKey), by: device)
    }

    static func noise(_ bucket: SizeBucket) throws -> CommittedCiphertext {
        try CommittedCiphertext(
            nonce: Nonce(bytes: Randomness.bytes(24)), commitment: KeyCommitment(bytes: Randomness.bytes(32)),
            ciphertext: Randomness.bytes(bucket.rawValue))
    }
}

extension Sequence where Element == RecordUpload {
    var ids: [RecordID] { map(\.core.header.record) }

    var request: RecordsRequest { RecordsRequest(uploads: map(RecordParcel.init)) }
}

extension RecordPage {
    var outlines: [RecordOutline] { records.map(\.value) }
}

/// A plan among clinicians, and a share of it that opens for nobody.
struct NoisePlan {
    let signing: SigningKey
    let plan: RecoveryPlan

    init(among holders: [SigningPublicKey]) throws {
        signing = try SigningKey.random()
        let custodian = CustodianKeys(sealing: try SealingKey.random().publicKey, signing: signing.publicKey)
        plan = try RecoveryPlan(
            custodian: custodian, threshold: 2, holders: holders,
            commitments: try holders.map { _ in try ShareCommitment(bytes: Randomness.bytes(32)) })
    }

    func share(_ place: UInt8) throws -> SealedRecoveryShare {
        SealedRecoveryShare(
            custodian: plan.custodian, place: place, box: try WrappedContentKey(bytes: Randomness.bytes(WrappedContentKey.length)))
    }
}
