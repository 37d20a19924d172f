// What a clinician's tool says under each attack on case files, and what it shows.

import Sealing

extension RecordAttack {
    /// What is said, and nothing else: to somebody who sees the record for the first time, and to somebody who has it.
    func expected(_ moment: VaultScene.Moment) -> Set<RecordFinding.Category> {
        let isNew = moment == .behind
        return switch self {
        case .withheld, .deviceReplaced, .tombstoneOfAnother, .listedAsAnother: isNew ? [.withheld] : [.rolledBack]
        case .withheldOwn, .allWithheld: [.rolledBack, .withheld]
        case .rolledBack: [.rolledBack, .shreddedReturned]
        case .headWithdrawn, .headCut: [.rolledBack]
        case .shreddedReturned, .shreddedReturnedBesideTombstone: [.shreddedReturned]
        case .forked: isNew ? [.forked, .withheld] : [.forked, .rolledBack, .withheld]
        case .plantedByStranger: [.forged]
        case .strangeTombstone: isNew ? [.forged, .withheld] : [.forged]
        case .coreOfAnother, .ciphertextFlipped, .commitmentFlipped, .previousFlipped:
            isNew ? [.corrupted, .withheld] : [.corrupted, .rolledBack]
        // What cannot be read stands in the list as what it was.
        case .headAsCore, .grantAsCore, .coreAsTombstone, .cut, .empty, .trailingByte, .newerFormat, .lowOrderDevice:
            isNew ? [.corrupted, .withheld] : [.corrupted]
        case .coRecipientForged, .secondCore: isNew ? [.corrupted, .forged, .withheld] : [.corrupted, .forged, .rolledBack]
        // Whoever has read it needs no grant any more.
        case .grantsOfAnother, .grantsWithheld, .ghostFetcher, .foreignWraps, .twoKeys, .lowOrderWrap: isNew ? [.attention] : []
        // The record is there, in a place that the list does not name.
        case .listedElsewhere: [.rolledBack]
        // What was seen to be shredded needs no tombstone; what no roster names is nobody's; what a colleague signed who does not belong to the
        // case does not count in it; a list without a tombstone ends nothing.
        case .tombstoneWithheld, .plantedHead, .plantedByNonMember, .strangersGrantAdded, .listedAsShredded: []
        }
    }

    /// What is shown of the case.
    func shown(_ moment: VaultScene.Moment) -> Set<String> {
        guard moment == .behind else { return VaultScene.truth }
        return switch self {
        case .allWithheld, .rolledBack: VaultScene.known
        case .withheldOwn, .headWithdrawn, .headCut, .tombstoneWithheld, .shreddedReturned, .shreddedReturnedBesideTombstone,
            .plantedByStranger, .plantedByNonMember, .plantedHead, .strangersGrantAdded, .listedElsewhere, .listedAsShredded:
            VaultScene.truth
        // What follows the last one waits for it.
        default: VaultScene.known.union([VaultScene.beforeTheLast])
        }
    }

    /// Signed by a device that the roster names, and therefore known for good: whoever has seen it says so from then on.
    var isSigned: Bool { self == .forked || self == .plantedByNonMember }
}
