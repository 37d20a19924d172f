// Tombstones: which of them the vault obeys, which it only reports, and which it asks about.

internal import CaseFile
internal import Envelope
internal import Sealing
internal import Sodium
internal import Wire

extension Vault {
    /// What the accepted tombstones of one look come to. The copy here may be the only one that is left, so it goes on the word of the own
    /// device; on a present member's only when the case's time is over, and before that the clinician is asked. Psychotherapy notes go on the
    /// word of the device that wrote them alone.
    /// - Parameter listed: what the department side says stands where.
    /// - Parameter certain: the earlier of clock and signed time.
    func shred(
        _ tombstones: [DeviceSigned<RecordTombstone>], listed: [RecordID: CoreReference], _ signatories: Signatories,
        certainly certain: Instant, _ present: inout Present, _ report: inout TakingReport
    ) throws -> [Step] {
        var steps: [Step] = []
        for tombstone in tombstones {
            let (core, record) = (tombstone.body.core, tombstone.body.header.record)
            guard present.contents.tombstones[core] == nil, listed[record] == tombstone.body.reference else { continue }
            guard let known = present.contents.records[core] else {
                steps.append(.put(.tombstone(tombstone, .delivered)))
                continue
            }
            // Of another place: it says nothing of what stands in its own.
            guard known.outline.reference == tombstone.body.reference, known.outline.record == record else {
                report.spared += 1
                continue
            }
            switch try verdict(tombstone.body, of: known, signatories, certain, &present) {
            case .obeyed:
                report.shredded += 1
                steps += try gone(known, tombstone, present)
            case .asked(let member):
                guard present.contents.contested[core]?.by == nil else { continue }
                report.contested += 1
                steps.append(.put(.contested(Contested(tombstone, by: member))))
            case .refused:
                report.spared += 1
                guard present.contents.contested[core] == nil else { continue }
                steps.append(.put(.contested(Contested(tombstone, by: nil))))
            }
        }
        return steps + (try shredOverdue(signatories, certainly: certain, &present, &report, besides: Set(tombstones.map(\.body.core))))
    }

    /// What was kept when a member had it destroyed, and whose time is over now.
    private func shredOverdue(
        _ signatories: Signatories, certainly certain: Instant, _ present: inout Present, _ report: inout TakingReport,
        besides done: Set<Digest>
    ) throws -> [Step] {
        var steps: [Step] = []
        for (core, contested) in present.contents.contested where contested.by != nil && !done.contains(core) {
            guard let known = present.contents.records[core], let read = known.read, isOver(read, certain, &present) else { continue }
            report.shredded += 1
            steps += try gone(known, contested.tombstone, present)
        }
        return steps
    }

    /// A record, and what was noted of its end, in exchange for its tombstone.
    func gone(
        _ known: KnownRecord, _ tombstone: DeviceSigned<RecordTombstone>, delivery: TombstoneDelivery = .delivered, _ present: Present
    ) throws -> [Step] {
        let core = known.outline.reference.core
        var steps: [Step] = [.destroy(core), .forget(try VaultItem.record(known).name(owner.key))]
        if let contested = present.contents.contested[core] { steps.append(.forget(try VaultItem.contested(contested).name(owner.key))) }
        if let entry = known.read?.entry, entry.kind == ContentKind.opened.rawValue { steps.append(.put(.ended(entry.caseID))) }
        return steps + [.put(.tombstone(tombstone, delivery))]
    }

    private enum Verdict {
        case obeyed
        /// A present member's, before its time.
        case asked(SigningPublicKey)
        case refused
    }

    private func verdict(
        _ tombstone: RecordTombstone, of known: KnownRecord, _ signatories: Signatories, _ certain: Instant, _ present: inout Present
    ) throws -> Verdict {
        guard tombstone.device != owner.device.publicKey else { return .obeyed }
        // A psychotherapy note: on the word of the device that wrote it, while that one signs for the owner.
        guard let read = known.read else {
            let isOwn = present.judge.practice.isCertified(tombstone.device, of: owner.clinician, at: present.judge.now)
            return tombstone.device == known.outline.reference.device && isOwn ? .obeyed : .refused
        }
        var destroyers = signatories.destroyers(of: read, with: tombstone.device)
        // To a supervisor single records are shown, and the case is not: they are not asked who belongs to it.
        if let state = present.contents.fold(read.entry.caseID, present.judge)?.state, state.opening != nil {
            destroyers = destroyers.filter { state.members[$0] != nil }
        }
        guard let member = destroyers.sorted().first else { return .refused }
        return isOver(read, certain, &present) ? .obeyed : .asked(member)
    }

    /// Whether the case's time is over. Who sees only parts of a case knows neither its last contact nor a legal hold: the part's own day counts.
    private func isOver(_ read: ReadRecord, _ certain: Instant, _ present: inout Present) -> Bool {
        guard let folded = present.contents.fold(read.entry.caseID, present.judge), folded.state.opening != nil else {
            let years = present.judge.practice.rules.retention.yearsAfterContact
            return read.entry.happened + Int64(years) * 366 * 86_400 <= certain
        }
        // Where something is missing the clinician is asked: it may be a hold.
        return !folded.isIncomplete && folded.state.isDueForShredding(present.judge.practice.rules.retention, at: certain)
    }
}
