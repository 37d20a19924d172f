// Short ways to write and hand in records of noise.

import BookingKit
import Envelope
import ServiceAPI
import Sodium
import Wire

extension RecordScribe {
    init(_ cast: Cast, device: SigningKey? = nil, newest: CoreReference? = nil) {
        self.init(of: cast.clinician, device: device ?? cast.device, newest: newest)
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
