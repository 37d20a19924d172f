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
        var given = Set<EntryID>()
        while true {
            var (folded, known) = fold(caseID, records, in: surroundings, without: given)
            // Each round may show a removal, and with it that somebody is no member any more, or whom somebody let in.
            let missing = MissingForerunners(folded, known, records, surroundings.signatories)
            let more = missing.followed.subtracting(given)
            guard !more.isEmpty else {
                folded.isIncomplete = !given.isEmpty || folded.state.waiting.contains { folded.belonged.contains($0.author) }
                return folded
            }
            given.formUnion(more)
        }
    }

    /// - Parameter missing: entries that somebody followed and that are not here; nothing waits for them.
    private func fold(
        _ caseID: CaseID, _ records: [KnownRecord], in surroundings: Surroundings, without missing: Set<EntryID>
    ) -> (folded: FoldedCase, known: KnownMembers?) {
        let heirs = heirs(records)
        let signers = SigningFacts(records.compactMap(\.read), surroundings.rosters, newest: practice.facts, heirs: heirs)
        var judged = judge(records, surroundings.signatories, signers)
        let absent = surroundings.absent.union(missing).union(unshared(judged.entries))
        guard !judged.doubtful.isEmpty || KnownMembers.areInQuestion(judged.entries) else {
            let state = CaseState(caseID, folding: judged.entries, absent: absent)
            let folded = FoldedCase(
                state: state, believed: judged.believed, others: judged.barred, entries: judged.entries, membership: nil, heirs: heirs,
                reader: own.clinician, isIncomplete: false)
            return (folded, nil)
        }
        let firstSeen = records.firstSeen
        func members() -> KnownMembers {
            KnownMembers(
                judged.entries, of: caseID, firstSeen: firstSeen, reader: own.clinician, absent: absent,
                strangers: MissingForerunners.authors(of: records, judged.entries, surroundings.signatories))
        }
        var known = members()
        // Whoever is known to belong vouches, and with it perhaps for somebody else who does.
        var witnesses = Witnesses.first(known, reader: own.clinician)
        while !judged.doubtful.isEmpty {
            let isAny = vouch(&judged, records, known, witnesses, surroundings.signatories, signers)
            if isAny { known = members() }
            guard let next = witnesses.next(known, isAny) else { break }
            witnesses = next
        }
        let entries = judged.entries.map { known.disbelieved[$0.id] == nil ? $0 : $0.doubted(.removed) }
        func isDisbelieved(_ read: ReadRecord) -> Bool { known.disbelieved[EntryID(read.reference.core)] != nil }
        let folded = FoldedCase(
            state: CaseState(caseID, folding: entries, absent: absent, members: known),
            believed: judged.believed.filter { !isDisbelieved($0) },
            others: judged.barred + judged.doubtful.map(\.1) + judged.believed.filter(isDisbelieved), entries: entries,
            membership: CaseMembership(known, entries, everybody: Set(practice.roster.clinicians.map(\.identity))), heirs: heirs,
            reader: own.clinician, isIncomplete: false)
        return (folded, known)
    }

    struct Judged {
        var entries: [CaseEntry] = []
        var believed: [ReadRecord] = []
        /// Of revoked devices, first seen after that; they stand among the entries with their doubt.
        var doubtful: [(UnverifiedRecord<OrdinaryRecord>, ReadRecord)] = []
        /// By revoked devices, after that.
        var barred: [ReadRecord] = []
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
                judged.barred.append(read)
            } catch {
                // A device whose list has not arrived may be known later: what follows it waits.
            }
        }
        return judged
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
