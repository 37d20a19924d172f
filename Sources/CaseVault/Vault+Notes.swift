// Notes: drafts, signing and submitting, answers of a supervisor. Everything else of a case is `write`.

public import CaseFile
public import Sealing
public import Sodium
public import Wire

extension Vault {
    /// A new note, or another version of one.
    /// - Parameter happened: when the session took place; much earlier than now it is a late entry and needs a reason.
    @discardableResult
    public func draft(
        _ place: DraftPlace, _ body: NoteBody, in caseID: CaseID, session: EntryID? = nil, lateBecause: String? = nil,
        happened: Instant? = nil, at now: Instant
    ) throws -> EntryID {
        let draft: NoteDraft
        do throws(SealingError) {
            draft = try NoteDraft(place, body, session: session, lateBecause: lateBecause)
        } catch {
            throw VaultError.cannotSeal(error)
        }
        return try write(.noteDraft(draft), in: caseID, happened: happened, at: now)
    }

    /// Throws `formatNotOffered` where the signed policy does not let a new note begin in this format: before anything is typed.
    public func requireOffered(_ format: NoteFormat) throws(VaultError) {
        let formats = practice.writing.formats
        guard formats.contains(format) else { throw .formatNotOffered(formats) }
    }

    /// What signing came to.
    public enum Signing: Hashable, Sendable {
        /// Locked for ever.
        case locked
        /// With this supervisor; locked by their co-signature.
        case submitted(to: SigningPublicKey)
    }

    /// Signs the newest version of a note: it is locked for ever. An intern's goes to their supervisor.
    /// - Throws: `refused(.notThisVersion)` where two devices wrote without having seen each other: write one that replaces both first.
    @discardableResult
    public func sign(_ note: EntryID, in caseID: CaseID, at now: Instant) throws -> Signing {
        let state = try state(of: caseID, at: now)
        guard let found = state.notes[note] else { throw VaultError.notThere }
        guard found.newest.count == 1 else { throw VaultError.refused(.notThisVersion) }
        let version = NoteVersion(note: note, draft: found.current.id)
        guard practice.facts.signer(owner.clinician).needsCosignature else {
            try write(.noteSigned(NoteSigned(version)), in: caseID, at: now)
            return .locked
        }
        guard let supervisor = practice.supervisor(of: owner.clinician, at: now) else { throw VaultError.noSupervisor }
        try write(.noteSubmitted(NoteSubmitted(version)), in: caseID, at: now)
        return .submitted(to: supervisor)
    }

    /// The supervisor's answer to a submitted note: co-signed, or given back with a remark. They need not belong to the case.
    /// - Parameter remark: `nil` to co-sign.
    @discardableResult
    public func answer(_ submission: SubmittedNote, remark: String? = nil, at now: Instant) throws -> EntryID {
        let content: CaseContent
        do throws(SealingError) {
            content =
                try remark.map { (remark) throws(SealingError) in .noteReturned(try NoteReturned(submission.version, remark: remark)) }
                ?? .noteCosigned(NoteCosigned(submission.version))
        } catch {
            throw VaultError.cannotSeal(error)
        }
        var entry: EntryID?
        try change(at: now) { present in
            guard let record = present.contents.records[try Digest(bytes: submission.id.bytes)]?.read else { throw VaultError.notThere }
            let caseID = record.entry.caseID
            let folded = try folded(caseID, &present)
            let signer = signer(present)
            let waiting = SubmittedNotes(folded.entries, for: owner.clinician, supervising: signer.supervises).waiting
            guard waiting.contains(where: { $0.id == submission.id }) else { throw VaultError.refused(.notSubmitted) }
            // Members of a case that the supervisor may not see, as far as the newest grants of the submission name them; its author first.
            let readers =
                folded.state.opening == nil ? try readers(of: record, &present) : present.judge.practice.readers(of: folded.state, at: now)
            if readers.contains(record.author), record.author != owner.clinician {
                _ = try present.judge.practice.addressed(record.author, at: now)
            }
            let sealed = try seal(
                content, in: caseID, after: folded.heads, to: readers, happened: now, at: now, &present, signer)
            entry = sealed.entry
            return sealed.steps
        }
        guard let entry else { throw VaultError.storageFailed }
        return entry
    }
}

extension ReadRecord {
    /// The clinicians for whom it is, as far as its author and those who let others in have said.
    var readers: [SigningPublicKey] { (recipients + admitted).compactMap(\.clinician) }
}
