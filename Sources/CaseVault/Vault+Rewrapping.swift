// The quarter's new subkey, or a new records custodian: records are wrapped anew, so that the old key can be destroyed.

internal import CaseFile
internal import Envelope
internal import Sealing
public import Sodium
public import Wire

extension Vault {
    /// The owner's subkeys that some record still needs. None of them may be destroyed.
    public var subkeysInUse: Set<SealingPublicKey> {
        get throws { try reading(at: Instant(seconds: 0)) { contents, _ in Set(contents.records.values.compactMap(\.read?.openedWith)) } }
    }

    /// Wraps records to the present subkeys of those who may read them, and to the custodian whom the roster names now; the owner's own also to
    /// members who could not be reached when they were written. Safe to break off and to repeat.
    /// - Parameters:
    ///   - limit: how many at most, so that nobody waits long.
    ///   - progress: how many of how many are wrapped.
    /// - Returns: how many are left. `notRewrapped` counts those of them that cannot be wrapped now: their grant is not believed any more. They
    ///   stay as they are, and readable; the others are wrapped.
    @discardableResult
    public func rewrap(limit: Int = 200, at now: Instant, progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }) throws -> Int {
        guard let present = try? owner.addressed.key else { return 0 }
        let outdated = try reading(at: now) { contents, judge in
            let custodians = judge.practice.custodian.map { [Recipient.custodian($0.sealing)] } ?? []
            let old = contents.records.values.filter { known in
                guard let read = known.read else { return false }
                return read.openedWith != present || read.addressed.filter { $0.clinician == nil } != custodians
            }
            return Set(old.map(\.outline.reference.core)).union(unshared(&contents, judge)).sorted()
        }
        var (wrapped, failed) = (0, 0)
        defer { skip(failed) }
        guard !outdated.isEmpty else { return 0 }
        try change(at: now) { present in
            var steps: [Step] = []
            for core in outdated where wrapped < limit {
                guard let read = present.contents.records[core]?.read else { continue }
                do {
                    steps += try regrant([read], to: try readers(of: read, &present), at: now, &present)
                    wrapped += 1
                    progress(wrapped, min(limit, outdated.count))
                } catch is VaultError {
                    failed += 1
                }
            }
            return steps
        }
        return outdated.count - wrapped
    }

    /// Reads what was taken for a psychotherapy note, since no key of the owner opened it, and is none: a key may have come since from another
    /// device of the owner.
    public func reread(at now: Instant) throws {
        let apart = try reading(at: now) { contents, _ in
            contents.records.values.filter { $0.read == nil }.map(\.outline.reference.core).sorted()
        }
        guard !apart.isEmpty else { return }
        try change(at: now) { present in
            let signatories = present.judge.practice.signatories(own: owner.certified)
            return try apart.compactMap { core in
                guard let known = present.contents.records[core], known.read == nil else { return nil }
                let kept = try present.kept(core)
                guard
                    let sealed = try? SealedRecord<OrdinaryRecord>(kept.core, grants: kept.grants, of: known.outline.record),
                    let read = try? sealed.read(as: owner.reader, trusting: signatories)
                else { return nil }
                return .put(.record(KnownRecord(.read(read), firstSeen: known.firstSeen, delivery: known.delivery, kept)))
            }
        }
    }

    /// Records that a member with a current key cannot read: the owner's own, since that member had none when it was written, or was let in by
    /// somebody who did not know it yet; and those that the owner has followed, whoever kept them from the member, who would wait for them.
    private func unshared(_ contents: inout VaultContents, _ judge: EntryJudge) -> [Digest] {
        var reachable: [SigningPublicKey: Bool] = [:]
        func isReachable(_ clinician: SigningPublicKey) -> Bool {
            if let known = reachable[clinician] { return known }
            let found = judge.practice.isReachable(clinician, at: judge.now)
            reachable[clinician] = found
            return found
        }
        return contents.foldAll(judge).flatMap { folded -> [Digest] in
            guard folded.state.opening != nil, folded.state.members[owner.clinician] != nil else { return [] }
            let members = judge.practice.readers(of: folded.state, at: judge.now).filter { $0 != owner.clinician && isReachable($0) }
            guard !members.isEmpty else { return [] }
            let disputed = folded.state.disputed
            let lacking = folded.believed.filter { record in
                !passed(record, to: members, disputed).isSubset(of: Set((record.recipients + record.admitted).compactMap(\.clinician)))
            }
            let isOthers = lacking.contains { $0.author != owner.clinician }
            let followed = isOthers ? folded.followed(by: owner.clinician) : []
            return lacking.filter { $0.author == owner.clinician || followed.contains($0.reference) }.map(\.reference.core)
        }
    }

    /// Members of open cases to whom nothing can be sealed now: what is written reaches them once they have a key again and the owner has
    /// opened the vault after that.
    public func unreached(at now: Instant) throws -> Set<SigningPublicKey> {
        try reading(at: now) { contents, judge in
            let members = contents.foldAll(judge).map(\.state).filter {
                $0.opening != nil && !$0.isClosed && $0.members[owner.clinician] != nil
            }
            .reduce(into: Set<SigningPublicKey>()) { $0.formUnion($1.members.keys) }
            return members.subtracting([owner.clinician]).filter {
                judge.practice.isActive($0, at: now) && !judge.practice.isReachable($0, at: now)
            }
        }
    }

    /// Those who may read a record now: the members of its case and its author's supervisor where it was submitted; for a part that was shared
    /// alone, those of its readers whom the newest grants still name.
    func readers(of record: ReadRecord, _ present: inout Present) throws -> Set<SigningPublicKey> {
        let state = try folded(record.entry.caseID, &present).state
        guard state.opening != nil else {
            let granted = Set(try present.kept(record.reference.core).grants.flatMap(\.body.fetchers))
            return Set((record.recipients + record.admitted).compactMap(\.clinician)).intersection(granted)
        }
        let members = passed(record, to: present.judge.practice.readers(of: state, at: present.judge.now), state.disputed)
        let supervisor = present.supervisor(whoReads: record, at: present.judge.now).map { Set([$0]) } ?? []
        var removed = Set(state.memberHistory.map(\.member)).subtracting(state.members.keys)
        // By this they learn it, and that nothing more is withheld from them.
        if case .readable(.memberRemoved(let leaving)) = EntryContent(kind: record.entry.kind, bytes: record.entry.content) {
            removed.remove(leaving.member)
            return members.union(supervisor).union([leaving.member]).subtracting(removed)
        }
        return members.union(supervisor).subtracting(removed)
    }
}

extension Vault.Present {
    /// The present supervisor of a record's author, where it was written for them or they were let in. A former one is not.
    func supervisor(whoReads record: ReadRecord, at now: Instant) -> SigningPublicKey? {
        guard let supervisor = judge.practice.supervisor(of: record.author, at: now),
            (record.recipients + record.admitted).contains(.clinician(supervisor))
        else { return nil }
        return supervisor
    }
}
