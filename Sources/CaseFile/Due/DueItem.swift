// One thing that is due, without any text of the case.

public import Scheduling
public import Sealing
public import Sodium
public import Wire

/// What is due.
public enum DueSubject: Hashable, Sendable {
    /// A mandated report: 12 hours and 48 hours.
    case oralReport(EntryID)
    case writtenReport(EntryID)
    /// A session that took place and has no note.
    case unwrittenNote(session: EntryID)
    case unsignedNote(EntryID)
    /// Returned by the supervisor with a remark.
    case returnedNote(EntryID)
    /// Two devices wrote without having seen each other.
    case rivalVersions(EntryID)
    /// Submitted and not answered.
    case uncosignedNote(EntryID)
    case followUp(FollowUpID)
    case nextDayHold(FollowUpID)
    case handOff(EntryID, HandOffStage)
    case visit(CivilDate)
    case planReview(EntryID)
    case goalTarget(EntryID)
    /// A cover whose day has come: the colleague is still a member.
    case coverEnded(SigningPublicKey)
    case retention

    /// Named from the beginning, however far off: the law sets the time, and it runs.
    var isStatutory: Bool {
        switch self {
        case .oralReport, .writtenReport: true
        default: false
        }
    }

    /// Among things due at the same time the more pressing comes first.
    var rank: Int {
        switch self {
        case .oralReport: 0
        case .writtenReport: 1
        case .nextDayHold: 2
        case .followUp: 3
        case .returnedNote: 4
        case .rivalVersions: 5
        case .unsignedNote: 6
        case .unwrittenNote: 7
        case .uncosignedNote: 8
        case .handOff: 9
        case .visit: 10
        case .planReview: 11
        case .goalTarget: 12
        case .coverEnded: 13
        case .retention: 14
        }
    }
}

public struct DueItem: Hashable, Sendable {
    public let caseID: CaseID
    public let subject: DueSubject
    /// From when its age counts.
    public let since: Instant
    public let due: Instant
    /// Whose it is, where it is one person's and not the whole case's.
    public let owner: SigningPublicKey?

    public func isOverdue(at now: Instant) -> Bool { due <= now }

    /// In seconds.
    public func age(at now: Instant) -> Int64 { max(0, now.since(since)) }
}
