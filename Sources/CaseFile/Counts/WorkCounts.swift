// How much was done in a round: numbers from the vault, for the two-sided aggregation. No case, no person, no text.

internal import Scheduling
public import Wire

/// Of one clinician's cases, in one span of time. Nothing that is struck counts.
public struct WorkCounts: Hashable, Sendable {
    /// Sessions that ended in the span.
    public var attended = 0
    public var attendedAlongside = 0
    public var noShows = 0
    /// Follow-ups that were first due in the span, next-day holds among them; and those of them that reached the person in the end.
    public var followUpsDue = 0
    public var followUpsKept = 0
    /// Hand-offs offered in the span, and how they stand now.
    public var handOffsOffered = 0
    public var handOffsCompleted = 0
    public var handOffsDeclined = 0
    public var handOffsLost = 0

    public init(_ cases: some Sequence<CaseState>, during span: Span) {
        func covers(_ instant: Instant) -> Bool { span.start <= instant && instant < span.end }
        for state in cases {
            for session in state.sessions where !session.isStruck && covers(session.record.span.end) {
                switch session.record.attendance {
                case .attended:
                    attended += 1
                    if session.record.mode == .alongside { attendedAlongside += 1 }
                case .noShow: noShows += 1
                case .cancelledLate: continue
                }
            }
            for followUp in state.followUps where followUp.strike == nil && covers(followUp.firstDue) {
                followUpsDue += 1
                if followUp.isKept { followUpsKept += 1 }
            }
            for handOff in state.handOffs where !handOff.isStruck && covers(handOff.stamp.occurredAt) {
                handOffsOffered += 1
                switch handOff.stage {
                case .completed: handOffsCompleted += 1
                case .declined: handOffsDeclined += 1
                case .lost: handOffsLost += 1
                case .offered, .introduced, .accepted, .firstContact: continue
                }
            }
        }
    }

    /// Of the hand-offs, those without a completed end.
    public var handOffsIncomplete: Int { handOffsOffered - handOffsCompleted }
}
