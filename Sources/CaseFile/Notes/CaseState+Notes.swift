// Rules for notes: drafts can be revised, what is signed is locked, interns are co-signed. Each entry is judged by what its author had seen.

internal import Wire

extension CaseState {
    mutating func draft(_ content: NoteDraft, _ entry: CaseEntry) throws(Refusal) {
        switch content.place {
        case .newNote:
            notes.append(NoteState(entry, content, addendumTo: nil))
        case .newAddendum(let target):
            try mustAllowAddendum(view(of: target, by: entry, for: .lookingForALock), entry)
            notes.append(NoteState(entry, content, addendumTo: target))
            try notes.change(target) { $0.addenda.append(entry.id) }
        case .revision(let note, let replaced):
            let view = try view(of: note, by: entry, for: .workingOn(replaced))
            try view.mustBeDraft(of: entry)
            guard content.body.format == view.format else { throw .otherFormat }
            guard replaced.isSubset(of: Set(view.versions.map(\.id))) else { throw .unknownReference }
            try notes.change(note) { note in
                note.needsCosignature = entry.signer.needsCosignature
                note.versions.append(NoteState.Version(stamp: Stamp(entry), content: content))
            }
        }
    }

    mutating func sign(_ version: NoteVersion, _ entry: CaseEntry) throws(Refusal) {
        let view = try view(of: version.note, by: entry, for: .workingOn([version.draft]))
        try view.mustBeDraft(of: entry)
        guard view.newest.contains(version.draft) else { throw .notThisVersion }
        guard !entry.signer.needsCosignature else { throw .internCannotSign }
        try add(.signed(draft: version.draft), to: version.note, entry)
    }

    mutating func submit(_ version: NoteVersion, _ entry: CaseEntry) throws(Refusal) {
        let view = try view(of: version.note, by: entry, for: .workingOn([version.draft]))
        try view.mustBeDraft(of: entry)
        guard view.newest.contains(version.draft) else { throw .notThisVersion }
        try add(.submitted(draft: version.draft), to: version.note, entry)
    }

    mutating func giveBack(_ content: NoteReturned, _ entry: CaseEntry) throws(Refusal) {
        let version = content.version
        let submission = try view(of: version.note, by: entry, for: .answering(version.draft)).submission(of: version, for: entry)
        try add(.returned(draft: version.draft, content.remark, answers: submission.stamp.entry), to: version.note, entry)
    }

    mutating func cosign(_ version: NoteVersion, _ entry: CaseEntry) throws(Refusal) {
        let submission = try view(of: version.note, by: entry, for: .answering(version.draft)).submission(of: version, for: entry)
        try add(.cosigned(draft: version.draft, submission: submission.stamp), to: version.note, entry)
    }

    mutating func discard(_ note: EntryID, _ entry: CaseEntry) throws(Refusal) {
        let versions = try notes.required(note).versions.map(\.id).filter { past.sees(entry, $0, .perhaps) }
        try view(of: note, by: entry, for: .workingOn(Set(versions))).mustBeDraft(of: entry)
        try add(.discarded(Set(versions)), to: note, entry)
    }

    /// Throws `unknownReference` also where the author names a note that they cannot have seen.
    private func view(of id: EntryID, by entry: CaseEntry, for purpose: NoteState.Purpose) throws(Refusal) -> NoteState {
        let note = try notes.required(id)
        guard past.sees(entry, id, .perhaps) else { throw .unknownReference }
        return note.seen(by: entry, past, for: purpose)
    }

    private mutating func add(_ event: NoteEvent, to note: EntryID, _ entry: CaseEntry) throws(Refusal) {
        try notes.change(note) { $0.steps.append(NoteState.Step(stamp: Stamp(entry), event: event)) }
    }

    private func mustAllowAddendum(_ note: NoteState, _ entry: CaseEntry) throws(Refusal) {
        guard !note.isAddendum else { throw .addendumToAddendum }
        guard note.lock != nil else { throw .addendumToDraft }
        guard !note.isStruck else { throw .alreadyStruck }
        let isPending = note.addenda.contains { id in
            notes[id].map { $0.seen(by: entry, past, for: .lookingForALock).isUnsigned } ?? false
        }
        guard !isPending else { throw .addendumPending }
    }
}

extension NoteState {
    fileprivate func mustBeDraft(of entry: CaseEntry) throws(Refusal) {
        guard entry.author == author else { throw .notAuthor }
        switch stage {
        case .draft: return
        case .submitted: throw .awaitingCosignature
        case .locked: throw .noteLocked
        case .discarded: throw .draftDiscarded
        }
    }

    /// What the supervisor answers: the very version that was submitted, by somebody else whom they supervise now.
    fileprivate func submission(of version: NoteVersion, for entry: CaseEntry) throws(Refusal) -> NoteVersionStamp {
        guard entry.author != author else { throw .ownCosignature }
        guard entry.signer.supervises.contains(author) else { throw .notActiveSupervisor }
        switch stage {
        case .draft: throw .notSubmitted
        case .locked: throw .noteLocked
        case .discarded: throw .draftDiscarded
        case .submitted:
            guard let submission = submissions.last(where: { $0.draft == version.draft }) else { throw .notThisVersion }
            return submission
        }
    }
}
