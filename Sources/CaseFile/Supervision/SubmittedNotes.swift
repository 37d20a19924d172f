// What a supervisor sees who does not belong to the cases: the notes that were submitted to them, and nothing else of any case.

public import Sodium
public import Wire

/// A note that waits for the supervisor.
public struct SubmittedNote: Hashable, Sendable, Identifiable {
    /// The submission.
    public let id: EntryID
    public let version: NoteVersion
    public let author: SigningPublicKey
    public let submittedAt: Instant
    /// `nil` where the submission was shared and the draft was not.
    public let draft: NoteDraft?
}

/// From the entries of any number of cases that were shared with a supervisor. Whole cases cannot be folded from them.
public struct SubmittedNotes: Sendable {
    /// The oldest first.
    public let waiting: [SubmittedNote]
    /// When each supervisee submitted something, answered or not.
    let submissions: [SigningPublicKey: Set<Instant>]

    /// - Parameters:
    ///   - entries: verified, in any order.
    ///   - supervisor: whose answers count.
    ///   - supervisees: those whom they supervise now, of the roster.
    public init(_ entries: some Sequence<CaseEntry>, for supervisor: SigningPublicKey, supervising supervisees: Set<SigningPublicKey>) {
        var drafts: [EntryID: NoteDraft] = [:]
        var submissions: [SubmittedNote] = []
        var answers: [NoteVersion: Instant] = [:]
        for entry in entries where entry.signer.doubt == nil {
            guard case .readable(let content) = entry.content else { continue }
            switch content {
            case .noteDraft(let draft): drafts[entry.id] = draft
            case .noteSubmitted(let submission) where supervisees.contains(entry.author):
                submissions.append(
                    SubmittedNote(
                        id: entry.id, version: submission.version, author: entry.author, submittedAt: entry.writtenAt, draft: nil))
            case .noteCosigned(let answer) where entry.author == supervisor: answers[answer.version] = .latest
            case .noteReturned(let answer) where entry.author == supervisor:
                answers[answer.version] = max(answers[answer.version] ?? entry.writtenAt, entry.writtenAt)
            default: continue
            }
        }
        self.submissions = Dictionary(submissions.map { ($0.author, [$0.submittedAt]) }) { $0.union($1) }
        var unanswered: [NoteVersion: SubmittedNote] = [:]
        for note in submissions {
            // The same version can be submitted again after it was returned.
            if let answered = answers[note.version], note.submittedAt <= answered { continue }
            if let other = unanswered[note.version], other.submittedAt <= note.submittedAt { continue }
            unanswered[note.version] = SubmittedNote(
                id: note.id, version: note.version, author: note.author, submittedAt: note.submittedAt, draft: drafts[note.version.draft])
        }
        waiting = unanswered.values.sorted { $0.submittedAt == $1.submittedAt ? $0.id < $1.id : $0.submittedAt < $1.submittedAt }
    }
}

extension Instant {
    fileprivate static let latest = Instant(seconds: .max)
}
