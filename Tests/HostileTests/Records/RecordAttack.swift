// Attacks on what a clinician is shown of case files.

import Envelope
import ProgrammeFixture
import Sealing
import ServiceAPI
import Sodium
import Wire

/// What the attacker has, besides the database.
struct RecordLoot: Sendable {
    /// Who is attacked: `nil` for Ben of the programme.
    var reader: SigningPublicKey?
    /// Ada's first, Ben's first, Ada's second, which was shredded, Ben's second, Ada's third.
    var notes: [RecordID] = []
    /// The shelf as it was before the last two things happened.
    var earlier: RecordShelf?
    /// The core that was shredded, from a copy.
    var shredded: FetchedRecord?
    /// By a vault of Ada's that was restored from a backup: another third record.
    var fork: RecordUpload?
    /// Sealed to Ben by somebody whose device nobody certified; by a clinician who is no member of the case.
    var byStranger: RecordUpload?
    var byNonMember: RecordUpload?
    var stranger: SigningKey?
    /// What a member of the case makes for the server, who can read the last one.
    var forged: Forged?

    /// In the last one's place, or beside it.
    struct Forged: Sendable {
        /// Another text with the author's signature of the true one.
        let otherText: FetchedRecord
        /// Text and signature once more, under another nonce.
        let secondCore: FetchedRecord
        /// Sealed under one content key, and granted to this reader under another.
        let twoKeys: FetchedRecord
        /// The honest boxes beside an ephemeral key of low order.
        let lowOrderWrap: FetchedRecord
    }
}

/// Ben has seen everything, the shredding too, when the attack begins.
enum RecordAttack: String, Sendable, CaseIterable {
    // Withholding and rolling back.
    case withheld, withheldOwn, allWithheld, rolledBack, headWithdrawn, headCut, tombstoneWithheld
    // Bringing back, forking, planting.
    case shreddedReturned, shreddedReturnedBesideTombstone, forked, plantedByStranger, plantedByNonMember, plantedHead, strangeTombstone
    // One thing in another's place.
    case coreOfAnother, grantsOfAnother, tombstoneOfAnother, headAsCore, grantAsCore, coreAsTombstone
    // Altered bytes.
    case ciphertextFlipped, commitmentFlipped, previousFlipped, deviceReplaced, cut, empty, trailingByte, newerFormat
    // Grants.
    case grantsWithheld, ghostFetcher, foreignWraps, strangersGrantAdded
    // With the help of a member of the case.
    case coRecipientForged, secondCore, twoKeys, lowOrderWrap
    // A device key of low order; and a list that says otherwise than the records do.
    case lowOrderDevice, listedAsAnother, listedElsewhere, listedAsShredded

    func shelf(from honest: RecordShelf, _ loot: RecordLoot) throws -> RecordShelf {
        var shelf = honest
        let (ada, own, gone, last) = (loot.notes[0], loot.notes[1], loot.notes[2], loot.notes[4])
        guard let earlier = loot.earlier, let third = honest[last], let core = third.core, let first = honest[ada],
            let firstCore = first.core,
            let tombstone = honest[gone]?.tombstone, let stranger = loot.stranger
        else { throw NotPossible() }
        switch self {
        case .withheld: shelf.remove(last)
        case .withheldOwn: shelf.remove(own)
        case .allWithheld: (shelf.records, shelf.heads) = ([], [])
        case .rolledBack: shelf = earlier
        case .headWithdrawn: shelf.heads = earlier.heads
        case .headCut: shelf.heads = honest.heads.map { Blob(Array($0.bytes.dropLast())) }
        case .tombstoneWithheld: shelf.remove(gone)
        case .shreddedReturned: if let back = loot.shredded { shelf.put(back) }
        case .shreddedReturnedBesideTombstone:
            shelf.put(FetchedRecord(record: gone, core: loot.shredded?.core, grants: loot.shredded?.grants ?? [], tombstone: tombstone))
        case .forked:
            shelf.remove(last)
            if let fork = loot.fork { shelf.put(FetchedRecord(fork)) }
        case .plantedByStranger: if let planted = loot.byStranger { shelf.put(FetchedRecord(planted)) }
        case .plantedByNonMember: if let planted = loot.byNonMember { shelf.put(FetchedRecord(planted)) }
        case .plantedHead:
            let place = CoreReference(device: stranger.publicKey, counter: 99, core: Digest(sha256: [1]))
            shelf.heads.append(try DeviceSigned(DeviceHead(newest: place, at: Programme.start), by: stranger).blob)
        case .strangeTombstone:
            let forged = RecordTombstone(of: try RecordCore(core), by: stranger.publicKey)
            shelf.put(third.with(tombstone: try DeviceSigned(forged, by: stranger).blob))
        case .coreOfAnother: shelf.put(third.with(core: firstCore))
        case .grantsOfAnother: shelf.put(third.with(grants: first.grants))
        case .tombstoneOfAnother: shelf.put(third.with(tombstone: tombstone))
        case .headAsCore: shelf.put(third.with(core: honest.heads[0]))
        case .grantAsCore: shelf.put(third.with(core: third.grants[0]))
        case .coreAsTombstone: shelf.put(third.with(tombstone: core))
        case .ciphertextFlipped: shelf.put(third.with(core: core.flipping(at: -100)))
        case .commitmentFlipped: shelf.put(third.with(core: core.flipping(at: Self.commitment)))
        case .previousFlipped: shelf.put(third.with(core: core.flipping(at: Self.previous)))
        case .deviceReplaced:
            shelf.put(
                third.with(core: Blob(core.bytes.replacing(try RecordCore(core).header.device.bytes, with: stranger.publicKey.bytes))))
        case .cut: shelf.put(third.with(core: Blob(Array(core.bytes.dropLast()))))
        case .empty: shelf.put(third.with(core: Blob([])))
        case .trailingByte: shelf.put(third.with(core: Blob(core.bytes + [0])))
        case .newerFormat: shelf.put(third.with(core: Blob(core.bytes.prefix(24) + [2] + core.bytes.dropFirst(25))))
        case .grantsWithheld: shelf.put(third.with(grants: []))
        case .ghostFetcher:
            // One clinician more, under the honest signature.
            let fetcher = try DeviceSigned<RecordGrant>(third.grants[0]).body.fetchers[0]
            shelf.put(third.with(grants: [Blob(third.grants[0].bytes.replacing(fetcher.bytes, with: stranger.publicKey.bytes))]))
        case .foreignWraps: shelf.put(third.with(grants: [try Self.foreign(try RecordCore(core), by: stranger)]))
        case .strangersGrantAdded:
            shelf.put(third.with(grants: [try Self.foreign(try RecordCore(core), by: stranger)] + third.grants))
        case .coRecipientForged: if let forged = loot.forged { shelf.put(forged.otherText) }
        case .secondCore: if let forged = loot.forged { shelf.put(forged.secondCore) }
        case .twoKeys: if let forged = loot.forged { shelf.put(forged.twoKeys) }
        case .lowOrderWrap: if let forged = loot.forged { shelf.put(forged.lowOrderWrap) }
        case .lowOrderDevice:
            let point = [1] + [UInt8](repeating: 0, count: SigningPublicKey.length - 1)
            shelf.put(third.with(core: Blob(core.bytes.replacing(try RecordCore(core).header.device.bytes, with: point))))
        case .listedAsAnother:
            // As what the reader has.
            let grants = try first.grants.map { try DeviceSigned<RecordGrant>($0).digest }
            shelf.outlines[last] = RecordOutline(try RecordCore(firstCore).reference, of: last, grants: grants)
        case .listedElsewhere:
            let nowhere = CoreReference(device: stranger.publicKey, counter: 7, core: Digest(sha256: [7]))
            shelf.outlines[last] = RecordOutline(nowhere, of: last, grants: [])
        case .listedAsShredded:
            shelf.outlines[last] = RecordOutline(try RecordCore(core).reference, of: last, tombstone: Digest(sha256: [7]))
        }
        return shelf
    }

    struct NotPossible: Error {}

    // Offsets of Envelope/FORMAT.md, for a core that follows another.
    private static let previous = 82
    private static let commitment = 139

    /// A grant by somebody who has not the content key.
    private static func foreign(_ core: RecordCore, by stranger: SigningKey) throws -> Blob {
        let boxes = try (0..<4).map { _ in try KeyBox.forNobody() }.sorted()
        let notice = try CommittedCiphertext(
            nonce: Nonce(bytes: Randomness.bytes(Nonce.length)), commitment: KeyCommitment(bytes: Randomness.bytes(KeyCommitment.length)),
            ciphertext: Randomness.bytes(SizeBucket.kib1.rawValue))
        let grant = try RecordGrant(
            record: core.header.record, core: core.digest, device: stranger.publicKey, fetchers: [stranger.publicKey],
            wraps: GrantWraps(ephemeral: EphemeralKey(bytes: Randomness.bytes(EphemeralKey.length)), boxes: boxes), notice: notice)
        return try DeviceSigned(grant, by: stranger).blob
    }
}
