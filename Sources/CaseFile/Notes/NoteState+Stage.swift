// Where a note stands, from its versions and from what happened to it.

internal import Wire

extension NoteState {
    /// A signature outweighs whatever happened without having seen it.
    public var stage: NoteStage {
        if let lock = locks.first { return .locked(lock) }
        if let submission = submissions.last { return .submitted(submission) }
        return newestLeft.isEmpty ? .discarded : .draft
    }

    /// In order. More than one where two devices signed without having seen each other: then every locked version is shown.
    public var locks: [NoteLock] {
        steps.compactMap { step in
            switch step.event {
            case .signed(let draft): NoteLock(draft: draft, signed: step.stamp, cosigned: nil)
            case .cosigned(let draft, let submission): NoteLock(draft: draft, signed: submission, cosigned: step.stamp)
            case .submitted, .returned, .discarded: nil
            }
        }
    }

    /// What was locked, each with its text: one, or the rivals in order.
    public var lockedVersions: [(lock: NoteLock, version: Version)] {
        locks.compactMap { lock in versions.last { $0.id == lock.draft }.map { (lock, $0) } }
    }

    public var returns: [NoteReturn] {
        steps.compactMap { step in
            guard case .returned(let draft, let remark, _) = step.event else { return nil }
            return NoteReturn(stamp: step.stamp, draft: draft, remark: remark)
        }
    }

    /// The versions that no other replaces: more than one where two devices wrote without having seen each other.
    public var newest: Set<EntryID> {
        let left = newestLeft
        return left.isEmpty ? unreplaced : left
    }

    /// Versions of a locked note that nobody signed and that its signer had not seen. They wait to become an addendum, or to be let go.
    public var leftOver: Set<EntryID> {
        let locked = Set(locks.map(\.draft))
        return locked.isEmpty ? [] : unreplaced.subtracting(locked)
    }

    /// Submitted and not answered, in order.
    var submissions: [NoteVersionStamp] {
        var answered: Set<EntryID> = []
        for step in steps {
            switch step.event {
            case .returned(_, _, let submission): answered.insert(submission)
            case .cosigned(_, let submission): answered.insert(submission.entry)
            case .signed, .submitted, .discarded: continue
            }
        }
        return steps.compactMap { step in
            guard case .submitted(let draft) = step.event, !answered.contains(step.stamp.entry) else { return nil }
            return NoteVersionStamp(draft: draft, stamp: step.stamp)
        }
    }

    private var unreplaced: Set<EntryID> {
        var unreplaced = Set(versions.map(\.id))
        for version in versions {
            if case .revision(_, let replaced) = version.content.place { unreplaced.subtract(replaced) }
        }
        return unreplaced
    }

    private var newestLeft: Set<EntryID> {
        var left = unreplaced
        for step in steps {
            if case .discarded(let versions) = step.event { left.subtract(versions) }
        }
        return left
    }
}
