// Rules for notes: drafts can be revised, what is signed is locked, interns are co-signed.

internal import Wire

extension CaseState {
    mutating func draft(_ content: NoteDraft, _ entry: CaseEntry) throws(Refusal) {
        if let session = content.session { _ = try sessions.required(session) }
        switch content.place {
        case .newNote:
            notes.append(NoteState(entry, content, addendumTo: nil))
        case .newAddendum(let target):
            try notes.required(target).allowsAddendum(among: notes)
            notes.append(NoteState(entry, content, addendumTo: target))
            try notes.change(target) { $0.addenda.append(entry.id) }
        case .revision(let note, let replaced):
            try notes.change(note) { (note) throws(Refusal) in try note.revise(content, entry, replacing: replaced) }
        }
    }

    mutating func sign(_ version: NoteVersion, _ entry: CaseEntry) throws(Refusal) {
        try notes.change(version.note) { (note) throws(Refusal) in
            try note.mustBeDraft(of: entry)
            guard note.newest.contains(version.draft) else { throw .notThisVersion }
            guard !entry.signer.needsCosignature else { throw .internCannotSign }
            note.stage = .locked(NoteLock(draft: version.draft, signed: Stamp(entry), cosigned: nil))
        }
    }

    mutating func submit(_ version: NoteVersion, _ entry: CaseEntry) throws(Refusal) {
        try notes.change(version.note) { (note) throws(Refusal) in
            try note.mustBeDraft(of: entry)
            guard note.newest.contains(version.draft) else { throw .notThisVersion }
            note.stage = .submitted(NoteVersionStamp(draft: version.draft, stamp: Stamp(entry)))
        }
    }

    mutating func giveBack(_ content: NoteReturned, _ entry: CaseEntry) throws(Refusal) {
        try notes.change(content.version.note) { (note) throws(Refusal) in
            _ = try note.submission(content.version, for: entry)
            note.returns.append(NoteReturn(stamp: Stamp(entry), draft: content.version.draft, remark: content.remark))
            note.stage = .draft
        }
    }

    mutating func cosign(_ version: NoteVersion, _ entry: CaseEntry) throws(Refusal) {
        try notes.change(version.note) { (note) throws(Refusal) in
            let submission = try note.submission(version, for: entry)
            note.stage = .locked(NoteLock(draft: version.draft, signed: submission.stamp, cosigned: Stamp(entry)))
        }
    }

    mutating func discard(_ note: EntryID, _ entry: CaseEntry) throws(Refusal) {
        try notes.change(note) { (note) throws(Refusal) in
            try note.mustBeDraft(of: entry)
            note.stage = .discarded
        }
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

    fileprivate mutating func revise(_ content: NoteDraft, _ entry: CaseEntry, replacing replaced: Set<EntryID>) throws(Refusal) {
        try mustBeDraft(of: entry)
        guard content.body.format == format else { throw .otherFormat }
        guard replaced.isSubset(of: Set(versions.map(\.id))) else { throw .unknownReference }
        needsCosignature = entry.signer.needsCosignature
        versions.append(Version(stamp: Stamp(entry), content: content))
        newest.subtract(replaced)
        newest.insert(entry.id)
    }

    /// What the supervisor answers: the very version that was submitted, by somebody else whom they supervise now.
    fileprivate func submission(_ version: NoteVersion, for entry: CaseEntry) throws(Refusal) -> NoteVersionStamp {
        guard entry.author != author else { throw .ownCosignature }
        guard entry.signer.supervises.contains(author) else { throw .notActiveSupervisor }
        switch stage {
        case .draft: throw .notSubmitted
        case .locked: throw .noteLocked
        case .discarded: throw .draftDiscarded
        case .submitted(let submission):
            guard submission.draft == version.draft else { throw .notThisVersion }
            return submission
        }
    }

    fileprivate func allowsAddendum(among notes: Catalogue<NoteState>) throws(Refusal) {
        guard !isAddendum else { throw .addendumToAddendum }
        guard lock != nil else { throw .addendumToDraft }
        guard !isStruck else { throw .alreadyStruck }
        guard !addenda.contains(where: { notes[$0]?.isUnsigned == true }) else { throw .addendumPending }
    }
}
