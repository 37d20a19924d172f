// How much of one clinician's own work was done in time: for that clinician's screen, and a supervisor's own answers for the supervisor's. It leaves
// the device in no form.

public import Sodium
public import Wire

public struct WorkTimes: Hashable, Sendable {
    /// Something done in time, of what was due.
    public struct Share: Hashable, Sendable {
        public private(set) var done: Int
        public private(set) var all: Int

        public init(done: Int = 0, all: Int = 0) {
            self.done = done
            self.all = all
        }

        mutating func count(_ isDone: Bool) {
            all += 1
            if isDone { done += 1 }
        }
    }

    /// The owner's notes whose time to sign ran out in the span, or which were signed before, and the owner's sessions of which none was written. An
    /// intern's note counts when it is handed in.
    public private(set) var notes = Share()
    /// Follow-ups of the owner's that were first due in the span, and those that reached the person in the end, or were declined by them.
    public private(set) var followUps = Share()
    /// Notes handed in to the owner as a supervisor whose time to answer ran out in the span, or which the owner answered before.
    public private(set) var answers = Share()

    /// - Parameters:
    ///   - cases: of which the owner is a member. What a colleague wrote in them is the colleague's.
    ///   - entries: of whatever was shared with the owner, for the notes that were handed in; verified.
    ///   - supervisees: those whom the owner supervises now.
    ///   - span: in which something fell due; what falls due after `now` counts once it is done.
    public init(
        _ cases: some Sequence<CaseState>, entries: some Sequence<CaseEntry>, of owner: SigningPublicKey,
        supervising supervisees: Set<SigningPublicKey>, during span: Span, at now: Instant, _ rules: DueRules = DueRules()
    ) {
        func isDecided(_ due: Instant, done: Instant?) -> Bool {
            span.start <= due && due < span.end && (due <= now || done.map { $0 <= due } ?? false)
        }
        for state in cases {
            for note in state.notes where note.author == owner && !note.isDiscarded && !note.isStruck {
                let (due, signed) = (note.signatureDue(rules), note.handedIn)
                if isDecided(due, done: signed) { notes.count(signed.map { $0 <= due } ?? false) }
            }
            for item in state.unwrittenNotes(rules) where item.owner == owner && isDecided(item.due, done: nil) { notes.count(false) }
            for followUp in state.followUps where followUp.stamp.author == owner && followUp.strike == nil {
                guard span.start <= followUp.firstDue, followUp.firstDue < span.end else { continue }
                // After a death nobody is called, and what was put off to a day to come is not due.
                if followUp.end != nil || followUp.due <= now && state.death == nil { followUps.count(followUp.isKept) }
            }
        }
        for handIn in HandedIn.all(in: entries, to: owner, supervising: supervisees) {
            let due = handIn.at + rules.cosignWithin
            if isDecided(due, done: handIn.answered) { answers.count(handIn.answered.map { $0 <= due } ?? false) }
        }
    }
}

extension NoteState {
    /// When its author first signed it, or handed it in; `nil` while it is a draft.
    fileprivate var handedIn: Instant? {
        steps.compactMap { step in
            switch step.event {
            case .signed, .submitted: step.stamp.writtenAt
            case .cosigned(_, let submission): submission.writtenAt
            case .returned, .discarded: nil
            }
        }.min()
    }
}

/// A note that was handed in, and the supervisor's first answer after that, to whichever of its versions.
private struct HandedIn {
    let at: Instant
    let answered: Instant?

    static func all(
        in entries: some Sequence<CaseEntry>, to supervisor: SigningPublicKey, supervising supervisees: Set<SigningPublicKey>
    ) -> [HandedIn] {
        guard !supervisees.isEmpty else { return [] }
        var submissions: [(note: EntryID, at: Instant)] = []
        var answers: [EntryID: [Instant]] = [:]
        for entry in entries where entry.signer.doubt == nil {
            guard case .readable(let content) = entry.content else { continue }
            switch content {
            case .noteSubmitted(let submission) where supervisees.contains(entry.author):
                submissions.append((submission.version.note, entry.writtenAt))
            case .noteCosigned(let answer) where entry.author == supervisor:
                answers[answer.version.note, default: []].append(entry.writtenAt)
            case .noteReturned(let answer) where entry.author == supervisor:
                answers[answer.version.note, default: []].append(entry.writtenAt)
            default: continue
            }
        }
        return submissions.map { submission in
            HandedIn(at: submission.at, answered: answers[submission.note]?.filter { $0 >= submission.at }.min())
        }
    }
}
