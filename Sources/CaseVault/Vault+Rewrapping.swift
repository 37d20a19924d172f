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

    /// Wraps records to the present subkeys of those who may read them, and to the custodian whom the roster names now. Safe to break off and to repeat.
    /// - Parameter limit: how many at most, so that nobody waits long.
    /// - Returns: how many are left. `notRewrapped` counts those of them that cannot be wrapped now: a member has no current key, or its grant
    ///   is not believed any more. They stay as they are, and readable; the others are wrapped.
    @discardableResult
    public func rewrap(limit: Int = 200, at now: Instant) throws -> Int {
        guard let present = try? owner.addressed.key else { return 0 }
        let outdated = try reading(at: now) { contents, judge in
            let custodians = judge.practice.custodian.map { [Recipient.custodian($0.sealing)] } ?? []
            return contents.records.values.filter { known in
                guard let read = known.read else { return false }
                return read.openedWith != present || read.addressed.filter { $0.clinician == nil } != custodians
            }.map(\.outline.reference.core).sorted()
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

    /// Those who may read a record now: the members of its case, or, for a part that was shared alone, those it was shared with.
    private func readers(of record: ReadRecord, _ present: inout Present) throws -> Set<SigningPublicKey> {
        let state = try folded(record.entry.caseID, &present).state
        let supervisors = record.admitted.compactMap(\.clinician)
        guard state.opening != nil else { return Set(record.recipients.compactMap(\.clinician) + supervisors) }
        let removed = Set(state.memberHistory.map(\.member)).subtracting(state.members.keys)
        return Set(state.members.keys).union(supervisors).subtracting(removed)
    }
}
