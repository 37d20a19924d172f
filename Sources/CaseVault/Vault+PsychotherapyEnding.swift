// The end of psychotherapy notes: with the case that they are about, by the same clock, under the same holds, after the same question.

internal import CaseFile
internal import Envelope
public import Sealing
internal import Sodium
public import Wire

extension Vault {
    /// How many psychotherapy notes are here, of whatever case: only their own key tells which.
    public func psychotherapyCount(at now: Instant) throws -> Int {
        try reading(at: now) { contents, _ in contents.records.values.count { $0.read == nil } }
    }

    /// Destroys psychotherapy notes whose time is over though their case is not swept here: of a case whose end was seen here, or that the owner
    /// has left.
    /// - Parameters:
    ///   - certain: the earlier of clock and signed time.
    ///   - isWhole: whether the last look missed nothing. Where it did, a note ends only with a case that is here: what is withheld may be the
    ///     hold that protects it.
    /// - Returns: how many.
    /// - Throws: `notHandedIn` as `shred` does.
    @discardableResult
    public func shredPsychotherapyNotes(
        with key: PsychotherapyKey, certainly certain: Instant, isWhole: Bool, at now: Instant
    ) throws -> Int {
        var count = 0
        try change(at: now) { present in
            let over = try psychotherapyNotes(with: key, present) { note, present in
                try isOver(note, certain, isWhole: isWhole, &present)
            }
            count = over.count
            return try end(over, present)
        }
        if count > 0 { try forgetDeleted() }
        return count
    }

    /// The steps that destroy those of one case, which is being destroyed itself.
    func endPsychotherapyNotes(of caseID: CaseID, with key: PsychotherapyKey, _ present: Present) throws -> (count: Int, steps: [Step]) {
        let notes = try psychotherapyNotes(with: key, present) { note, _ in note.note.caseID == caseID }
        return (notes.count, try end(notes, present))
    }

    /// Destroys the key pair as well where no note is left: what a server kept of them opens for nobody then, whatever passphrase they give. Only
    /// where the owner has no other device: one that still holds a note there would write on under a key that this one has not.
    /// - Returns: whether it is gone.
    @discardableResult
    public func destroyUnusedPsychotherapyKey(at now: Instant) throws -> Bool {
        var isGone = false
        try change(at: now) { present in
            guard let lock = present.contents.lock, present.contents.records.values.allSatisfy({ $0.read != nil }) else { return [] }
            isGone = true
            return [.forget(try VaultItem.apart(lock).name(owner.key))]
        }
        if isGone { try forgetDeleted() }
        return isGone
    }

    /// Those that this device may end, since it wrote them, or since nobody else can: each device of the owner ends its own, and the others obey.
    private func psychotherapyNotes(
        with key: PsychotherapyKey, _ present: Present,
        where isMeant: (StoredPsychotherapyNote, inout Present) throws -> Bool
    ) throws -> [KnownRecord] {
        let judge = present.judge
        let signatories = judge.practice.signatories(own: owner.certified)
        var folded = present
        return try present.contents.records.values.filter { known in
            let device = known.outline.reference.device
            guard known.read == nil,
                device == owner.device.publicKey || !judge.practice.isCertified(device, of: owner.clinician, at: judge.now),
                let note = try psychotherapyNote(known, present.kept(known.outline.reference.core), with: key, trusting: signatories)
            else { return false }
            return try isMeant(note, &folded)
        }.sorted { $0.outline.reference < $1.outline.reference }
    }

    private func end(_ notes: [KnownRecord], _ present: Present) throws -> [Step] {
        guard !notes.contains(where: { $0.delivery == .waiting }) else { throw VaultError.notHandedIn }
        return try notes.flatMap { known in
            let tombstone = try DeviceSigned(
                RecordTombstone(of: try present.kept(known.outline.reference.core).core, by: owner.device.publicKey), by: owner.device)
            return try gone(known, tombstone, delivery: .waiting, present)
        }
    }

    /// By its case where the owner still belongs to it. Else by its own day, and then neither on a server's word nor on a colleague's: a case that
    /// is not here counts as gone only where its end was seen, and of one that was left a hold and a contact count that were seen before.
    private func isOver(
        _ note: StoredPsychotherapyNote, _ certain: Instant, isWhole: Bool, _ present: inout Present
    ) throws -> Bool {
        let rules = present.judge.practice.rules.retention
        let caseID = note.note.caseID
        let known = present.contents.fold(caseID, present.judge)?.state
        if let known, known.opening != nil, known.members[owner.clinician] != nil { return known.isDueForShredding(rules, at: certain) }
        guard isWhole, note.writtenAt + Int64(rules.yearsAfterContact) * 366 * 86_400 <= certain else { return false }
        // Whoever was shown parts of a case knows no more than the note's own day.
        guard let known else { return present.contents.ended.contains(caseID) }
        return known.opening == nil || known.isDueForShredding(rules, at: certain)
    }
}
