// A custodian's key at work: what it opens, which of it nobody is left in, and whose that becomes.

import CaseFile
import CaseVault
import Envelope
import Sealing
import ServiceAPI
import Sodium
import Trust
import Wire

struct RecoveryBench {
    let custodian: RecoveredCustodian
    let gone: SigningPublicKey
    let heir: AddressedRecipient
    let practice: Practice
    let signatories: Signatories
    let now: Instant
    let alsoIncomplete: Bool

    private struct Line {
        let sealed: SealedRecord<OrdinaryRecord>
        let entry: CaseEntry
        let heirs: Set<SigningPublicKey>
    }

    /// For each case that nobody is left in: all of it that they do not have yet, to the heir and to the custodian again.
    func grants(_ fetched: [FetchedRecord], _ report: inout HandingOver) throws -> [DeviceSigned<RecordGrant>] {
        var cases: [CaseID: [Line]] = [:]
        let chains = RecoveryChains(fetched, signatories)
        let isGapless = chains.areWhole(of: practice.devices.lists[gone]?.body.devices.map(\.key) ?? [])
        for record in fetched where record.tombstone == nil {
            let grants = record.grants.compactMap { try? DeviceSigned<RecordGrant>($0) }
            guard let core = try? record.core.map({ try RecordCore($0) }),
                let sealed = try? SealedRecord<OrdinaryRecord>(core, grants: grants, of: record.record),
                let opening = try? sealed.open(as: reader, trusting: signatories, firstSeen: now)
            else {
                report.closed += 1
                continue
            }
            let (caseID, line) = Self.line(opening, sealed)
            cases[caseID, default: []].append(line)
        }
        let people = [heir] + (practice.custodian.map { [AddressedRecipient(custodian: $0)] } ?? [])
        let fetchers = Set([heir.recipient.clinician].compactMap(\.self))
        var made: [DeviceSigned<RecordGrant>] = []
        for (caseID, lines) in cases.sorted(by: { $0.key < $1.key }) {
            // Of a case of which only parts were shown to whoever is gone, somebody else has the whole.
            guard isLeft(caseID, lines) else {
                report.shared += 1
                continue
            }
            // What is withheld may be that somebody was let in.
            let known = Set(lines.map(\.entry.id)).union(chains.destroyed)
            guard alsoIncomplete || (isGapless && known.isSuperset(of: lines.flatMap(\.entry.predecessors))) else {
                report.incomplete += 1
                continue
            }
            report.cases += 1
            report.records += lines.count
            // An earlier run may have granted it already, and the department side takes a few grants of a record, not any number.
            let device = custodian.signing.publicKey
            made += try lines.filter { !$0.sealed.isGranted(to: heir, by: device, reading: reader, trusting: signatories) }.map {
                try $0.sealed.grant(
                    to: people, fetchers: fetchers, by: RecordGrantor(custodian: custodian), trusting: signatories, at: now)
            }
        }
        return made
    }

    private var reader: RecordReader { RecordReader(custodian: custodian) }

    /// Whether the whole case is here, and nobody who belongs to it is.
    private func isLeft(_ caseID: CaseID, _ lines: [Line]) -> Bool {
        // Whom an earlier recovery let in may have made themselves a member, and let in others.
        let heirs = lines.reduce(into: Set<SigningPublicKey>()) { $0.formUnion($1.heirs) }
        let entries = lines.map(\.entry).map { entry in
            CaseEntry(
                id: entry.id, author: entry.author, device: entry.device, signer: SignerFacts(inherits: heirs.contains(entry.author)),
                predecessors: entry.predecessors, occurredAt: entry.occurredAt, writtenAt: entry.writtenAt, content: entry.content)
        }
        let absent = Set(entries.flatMap(\.predecessors)).subtracting(entries.map(\.id))
        let state = CaseState(caseID, folding: entries, absent: absent)
        return state.opening != nil && !state.remaining(besides: heirs).contains { $0 != gone && practice.isActive($0, at: now) }
    }

    /// Also of a signer who was revoked before this was seen: who belonged to the case is read from it, and nothing of it is shown.
    private static func line(_ opening: RecordOpening<OrdinaryRecord>, _ sealed: SealedRecord<OrdinaryRecord>) -> (CaseID, Line) {
        let (reference, author, entry, heirs) =
            switch opening {
            case .verified(let record): (record.reference, record.author, record.entry, record.heirs)
            case .unverified(let record): (record.reference, record.author, record.entry, record.heirs)
            }
        let line = CaseEntry(
            id: EntryID(reference.core), author: author, device: reference.device,
            predecessors: Set(entry.predecessors.map { EntryID($0.core) }),
            occurredAt: entry.happened, writtenAt: entry.written, content: EntryContent(kind: entry.kind, bytes: entry.content))
        let isOpening = entry.kind == ContentKind.opened.rawValue
        return (entry.caseID, Line(sealed: sealed, entry: line, heirs: isOpening ? Set(heirs.compactMap(\.clinician)) : []))
    }
}

extension CaseState {
    /// Members who may still be there. When a case was handed over, nobody was: since then those count who came in with the heir or after, and
    /// whoever has written again.
    fileprivate func remaining(besides heirs: Set<SigningPublicKey>) -> Set<SigningPublicKey> {
        let entering = memberHistory.lastIndex { change in
            heirs.contains(change.member) && change.stamp.author == change.member && change.role != nil
                && change.stamp.entry != opening?.stamp.entry
        }
        guard let entering else { return Set(members.keys) }
        let moment = memberHistory[entering].stamp.writtenAt
        let wrote = accepted.filter { moment < $0.writtenAt }.map(\.author)
        return Set(members.keys).intersection(memberHistory[entering...].map(\.member) + wrote)
    }
}
