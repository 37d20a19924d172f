// From records to cases: each device is judged as it is known now, each author by the roster of their day, and what members say of each other by
// how this reader came to know it.

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

    func fold(_ caseID: CaseID, _ records: [KnownRecord], in surroundings: Surroundings) -> FoldedCase {
        let heirs = heirs(records)
        let signers = SigningFacts(records.compactMap(\.read), surroundings.rosters, newest: practice.facts, heirs: heirs)
        var judged = judge(records, surroundings.signatories, signers)
        let absent = surroundings.absent.union(unshared(judged.entries))
        guard !judged.doubtful.isEmpty || KnownMembers.areInQuestion(judged.entries) else {
            let state = CaseState(caseID, folding: judged.entries, absent: absent)
            return FoldedCase(state: state, believed: judged.believed, entries: judged.entries, membership: nil, heirs: heirs)
        }
        let firstSeen = Dictionary(records.map { (EntryID($0.outline.reference.core), $0.firstSeen) }) { first, _ in first }
        func members() -> KnownMembers {
            KnownMembers(judged.entries, of: caseID, firstSeen: firstSeen, reader: own.clinician, absent: absent)
        }
        var known = members()
        if vouch(&judged, records, known, surroundings.signatories, signers) { known = members() }
        let entries = judged.entries.map { known.disbelieved[$0.id] == nil ? $0 : $0.doubted(.removed) }
        return FoldedCase(
            state: CaseState(caseID, folding: entries, absent: absent, members: known),
            believed: judged.believed.filter { known.disbelieved[EntryID($0.reference.core)] == nil }, entries: entries,
            membership: CaseMembership(known, entries, everybody: Set(practice.roster.clinicians.map(\.identity))), heirs: heirs)
    }

    private struct Judged {
        var entries: [CaseEntry] = []
        var believed: [ReadRecord] = []
        /// Of revoked devices, first seen after that; they stand among the entries with their doubt.
        var doubtful: [(UnverifiedRecord<OrdinaryRecord>, ReadRecord)] = []
    }

    private func judge(_ records: [KnownRecord], _ signatories: Signatories, _ signers: SigningFacts) -> Judged {
        var judged = Judged()
        for known in records {
            guard let read = known.read else { continue }
            do throws(SealingError) {
                switch try read.opening(trusting: signatories, firstSeen: known.firstSeen) {
                case .verified(let record):
                    judged.entries.append(CaseEntry(record, signer: signers.of(read)))
                    judged.believed.append(read)
                case .unverified(let record):
                    judged.entries.append(CaseEntry(record, signer: signers.of(read)))
                    judged.doubtful.append((record, read))
                }
            } catch .signedAfterRevocation {
                // Somebody who did not know of it may have followed it, and waits for nothing.
                judged.entries.append(CaseEntry(read, refusedAs: .revoked, signer: signers.of(read)))
            } catch {
                // A device whose list has not arrived may be known later: what follows it waits.
            }
        }
        return judged
    }

    /// What a member of the case had seen before the device was revoked is the member's word as well.
    /// - Returns: whether anything was.
    private func vouch(
        _ judged: inout Judged, _ records: [KnownRecord], _ known: KnownMembers, _ signatories: Signatories, _ signers: SigningFacts
    ) -> Bool {
        guard !judged.doubtful.isEmpty else { return false }
        let doubtful = Set(judged.doubtful.map { $0.1.reference.core })
        var evidence = RecordEvidence()
        for record in records {
            guard let read = record.read else { continue }
            let isMembers =
                known.disbelieved[EntryID(read.reference.core)] == nil && known.everybody?.contains(read.author) ?? true
            if isMembers || doubtful.contains(read.reference.core) {
                evidence.add(read, trusting: signatories, firstSeen: record.firstSeen)
            }
        }
        let view = CaseView(
            evidence, remembering: RecordMemory(), ownDevices: [], trusting: signatories, rosterVersion: practice.roster.version, at: now)
        var isAny = false
        for (record, read) in judged.doubtful {
            guard let vouched = view.vouched(record),
                let place = judged.entries.firstIndex(where: { $0.id == EntryID(read.reference.core) })
            else { continue }
            judged.entries[place] = CaseEntry(vouched, signer: signers.of(read))
            judged.believed.append(read)
            isAny = true
        }
        return isAny
    }

    /// To whom a records custodian handed the opening of the case over, and with it the case.
    private func heirs(_ records: [KnownRecord]) -> Set<SigningPublicKey> {
        let openings = records.compactMap(\.read).filter { $0.entry.kind == ContentKind.opened.rawValue }
        return Set(openings.flatMap(\.heirs).compactMap(\.clinician))
    }

    /// Whoever has the opening was given the whole case and waits for what is missing; to a supervisor only parts were shown.
    private func unshared(_ entries: [CaseEntry]) -> Set<EntryID> {
        let hasOpening = entries.contains { entry in
            if case .readable(.opened) = entry.content { entry.signer.doubt == nil } else { false }
        }
        guard !hasOpening else { return [] }
        let known = Set(entries.map(\.id))
        return entries.reduce(into: Set<EntryID>()) { $0.formUnion($1.predecessors) }.subtracting(known)
    }
}

extension CaseMembership {
    /// As findings and grants are judged by it; `nil` where nobody was removed. Who never belonged is refused by the fold, which knows what each
    /// author had seen, and supervisors who belong to no case may answer: so everybody counts but those who are gone.
    fileprivate init?(_ known: KnownMembers, _ entries: [CaseEntry], everybody: Set<SigningPublicKey>) {
        guard !known.gone.isEmpty || !known.disbelieved.isEmpty else { return nil }
        func core(_ entry: EntryID) -> Digest? { try? Digest(bytes: entry.bytes) }
        let heard = entries.filter { known.gone[$0.author] != nil && known.disbelieved[$0.id] == nil && $0.signer.doubt == nil }
        let disbelieved = known.disbelieved.compactMap { id, since in core(id).map { ($0, since) } }
        self.init(
            members: everybody.union(entries.map(\.author)).union(known.gone.keys), removed: known.gone,
            vouched: Set(heard.compactMap { core($0.id) }), disbelieved: Dictionary(disbelieved) { first, _ in first })
    }
}
