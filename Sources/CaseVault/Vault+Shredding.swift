// Tombstones: which of them the vault obeys, and which it only reports.

internal import CaseFile
internal import Envelope
internal import Sealing
internal import Sodium
internal import Wire

extension Vault {
    /// What the accepted tombstones of one look come to. The copy here may be the only one that is left, so it goes on the word of the own
    /// device, or of a present member's; psychotherapy notes go on the word of the device that wrote them alone.
    /// - Parameter listed: what the department side says stands where.
    func shred(
        _ tombstones: [DeviceSigned<RecordTombstone>], listed: [RecordID: CoreReference], _ signatories: Signatories,
        _ present: inout Present,
        _ report: inout TakingReport
    ) throws -> [Step] {
        var steps: [Step] = []
        for tombstone in tombstones {
            let (core, record) = (tombstone.body.core, tombstone.body.header.record)
            guard present.contents.tombstones[core] == nil, listed[record] == tombstone.body.reference else { continue }
            if let known = present.contents.records[core] {
                guard try obeys(tombstone.body, of: known, signatories, &present) else {
                    report.spared += 1
                    continue
                }
                report.shredded += 1
                steps += [.destroy(core), .forget(try VaultItem.record(known).name(owner.key))]
            }
            steps.append(.put(.tombstone(tombstone, isDelivered: true)))
        }
        return steps
    }

    private func obeys(
        _ tombstone: RecordTombstone, of known: KnownRecord, _ signatories: Signatories, _ present: inout Present
    ) throws -> Bool {
        guard known.outline.reference == tombstone.reference, known.outline.record == tombstone.header.record else { return false }
        guard tombstone.device != owner.device.publicKey else { return true }
        // A psychotherapy note: on the word of the device that wrote it.
        guard let read = known.read else { return tombstone.device == known.outline.reference.device }
        let destroyers = signatories.destroyers(of: read, with: tombstone.device)
        // To a supervisor single records are shown, and the case is not: they are not asked who belongs to it.
        guard let state = present.contents.fold(read.entry.caseID, present.judge)?.state, state.opening != nil else {
            return !destroyers.isEmpty
        }
        return destroyers.contains { state.members[$0] != nil }
    }
}
