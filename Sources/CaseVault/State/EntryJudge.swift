// From records to cases: each signer is judged as they are known now, each author by the roster of their day.

internal import CaseFile
internal import Envelope
internal import Sealing
internal import Sodium
internal import Trust
internal import Wire

struct EntryJudge {
    let practice: Practice
    let own: CertifiedDevice
    let now: Instant

    /// What all cases of a vault have in common.
    struct Surroundings {
        let signatories: Signatories
        let rosters: [UInt64: RosterFacts]
        /// Shredded.
        let absent: Set<EntryID>
    }

    func surroundings(_ contents: borrowing VaultContents) -> Surroundings {
        Surroundings(
            signatories: practice.signatories(own: own), rosters: contents.rosters,
            absent: Set(contents.tombstones.keys.map { EntryID($0) }))
    }

    /// Who belongs to the case is read first, then everything is judged by it.
    func fold(_ caseID: CaseID, _ records: [KnownRecord], in surroundings: Surroundings) -> FoldedCase {
        let (rosters, absent) = (surroundings.rosters, surroundings.absent)
        let first = judge(records, surroundings.signatories, rosters)
        let state = CaseState(caseID, folding: first.entries, absent: absent.union(first.barred).union(unshared(first)))
        let authors = Set(records.compactMap(\.read?.author)).union(practice.roster.clinicians.map(\.identity))
        let firstSeen = Dictionary(records.map { (EntryID($0.outline.reference.core), $0.firstSeen) }) { first, _ in first }
        guard let membership = state.membership(among: authors, firstSeen: firstSeen) else {
            return FoldedCase(state: state, believed: first.believed, entries: first.entries, membership: nil, heirs: heirs(records))
        }
        return finish(caseID, records, [caseID: membership], rosters, absent)
    }

    private struct Judged {
        var entries: [CaseEntry] = []
        var believed: [ReadRecord] = []
        /// Of authors who were no members any more, or of devices that were revoked, by their own date. Somebody who did not know it may have
        /// followed them: that counts, and waits for none of these.
        var barred: Set<EntryID> = []
    }

    private func finish(
        _ caseID: CaseID, _ records: [KnownRecord], _ cases: [CaseID: CaseMembership], _ rosters: [UInt64: RosterFacts],
        _ absent: Set<EntryID>
    ) -> FoldedCase {
        let judged = judge(records, practice.signatories(own: own, cases: cases), rosters)
        let state = CaseState(caseID, folding: judged.entries, absent: absent.union(judged.barred).union(unshared(judged)))
        return FoldedCase(
            state: state, believed: judged.believed, entries: judged.entries, membership: cases[caseID], heirs: heirs(records))
    }

    private func judge(
        _ records: [KnownRecord], _ signatories: Signatories, _ rosters: [UInt64: RosterFacts]
    ) -> Judged {
        var judged = Judged()
        var doubtful: [(UnverifiedRecord<OrdinaryRecord>, ReadRecord)] = []
        let heirs = heirs(records)
        for known in records {
            guard let read = known.read else { continue }
            do throws(SealingError) {
                switch try read.opening(trusting: signatories, firstSeen: known.firstSeen) {
                case .verified(let record):
                    judged.entries.append(CaseEntry(record, signer: signer(of: read, rosters, heirs)))
                    judged.believed.append(read)
                case .unverified(let record): doubtful.append((record, read))
                }
            } catch .authorNotMember, .signedAfterRevocation {
                judged.barred.insert(EntryID(read.reference.core))
            } catch {
                // A device whose list has not arrived may be known later: what follows it waits.
            }
        }
        guard !doubtful.isEmpty else { return judged }
        var evidence = RecordEvidence()
        for known in records {
            guard let read = known.read else { continue }
            evidence.add(read, trusting: signatories, firstSeen: known.firstSeen)
        }
        let view = CaseView(
            evidence, remembering: RecordMemory(), ownDevices: [], trusting: signatories, rosterVersion: practice.roster.version, at: now)
        for (record, read) in doubtful {
            if let vouched = view.vouched(record) {
                judged.entries.append(CaseEntry(vouched, signer: signer(of: read, rosters, heirs)))
                judged.believed.append(read)
            } else {
                judged.entries.append(CaseEntry(record, signer: signer(of: read, rosters, heirs)))
            }
        }
        return judged
    }

    private func signer(
        of read: ReadRecord, _ rosters: [UInt64: RosterFacts], _ heirs: Set<SigningPublicKey>
    ) -> SignerFacts {
        let facts = RosterFacts.relied(on: read.entry.rosterVersion, among: rosters) ?? practice.facts
        var signer = facts.signer(read.author)
        signer.inherits = heirs.contains(read.author)
        return signer
    }

    /// To whom a records custodian handed the opening of the case over, and with it the case.
    private func heirs(_ records: [KnownRecord]) -> Set<SigningPublicKey> {
        let openings = records.compactMap(\.read).filter { $0.entry.kind == ContentKind.opened.rawValue }
        return Set(openings.flatMap(\.heirs).compactMap(\.clinician))
    }

    /// Whoever has the opening was given the whole case and waits for what is missing; to a supervisor only parts were shown.
    private func unshared(_ judged: Judged) -> Set<EntryID> {
        let hasOpening = judged.entries.contains { entry in
            if case .readable(.opened) = entry.content { true } else { false }
        }
        guard !hasOpening else { return [] }
        let known = Set(judged.entries.map(\.id))
        return judged.entries.reduce(into: Set<EntryID>()) { $0.formUnion($1.predecessors) }.subtracting(known)
    }
}
