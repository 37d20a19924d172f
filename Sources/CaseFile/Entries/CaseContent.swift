// Everything a record of a case may say, and how it is written and read.

public import Wire

public enum CaseContent: Hashable, Sendable {
    case opened(CaseOpening)
    case closed(CaseClosing)
    case reopened(CaseReopening)
    case bookingLinked(BookingLink)
    case memberAdded(MemberAdded)
    case memberRemoved(MemberRemoved)
    case renamed(CaseRenaming)
    case noteDraft(NoteDraft)
    case noteSigned(NoteSigned)
    case noteSubmitted(NoteSubmitted)
    case noteReturned(NoteReturned)
    case noteCosigned(NoteCosigned)
    case draftDiscarded(DraftDiscarded)
    case struckAsError(StruckAsError)
    case session(SessionRecord)
    case followUpAdded(FollowUpAdded)
    case followUpStep(FollowUpStep)
    case nextDayHold(NextDayHold)
    case goalSet(GoalSet)
    case goalStatus(GoalStatusChange)
    case planVersion(PlanVersion)
    case handOffOffered(HandOffOffered)
    case handOffStep(HandOffStep)
    case releaseGiven(ReleaseGiven)
    case releaseRevoked(ReleaseRevoked)
    case disclosure(Disclosure)
    case reportOpened(ReportOpened)
    case reportStep(ReportStep)
    case psychotherapyAuthorisation(PsychotherapyAuthorisation)
    case legalHoldSet(LegalHoldSet)
    case legalHoldLifted(LegalHoldLifted)
    case deathRecorded(DeathRecorded)

    /// In bytes, with domain and version: what the largest record takes.
    public static let maximumLength = 56 << 10

    public var kind: ContentKind { type(of: value).kind }

    /// What goes into the record, beside the kind's number.
    public var canonicalBytes: [UInt8] { value.canonicalBytes }

    /// Throws `WireError` for a kind that this version does not know, and for bytes that are not that kind's one encoding.
    public init(kind number: UInt16, bytes: [UInt8]) throws(WireError) {
        guard bytes.count <= Self.maximumLength else { throw WireError(.tooLong, "longer than any content of a case") }
        guard let kind = ContentKind(rawValue: number) else { throw WireError(.unknownTag, "no such kind of content") }
        switch kind {
        case .opened: self = .opened(try CaseOpening(canonicalBytes: bytes))
        case .closed: self = .closed(try CaseClosing(canonicalBytes: bytes))
        case .reopened: self = .reopened(try CaseReopening(canonicalBytes: bytes))
        case .bookingLinked: self = .bookingLinked(try BookingLink(canonicalBytes: bytes))
        case .memberAdded: self = .memberAdded(try MemberAdded(canonicalBytes: bytes))
        case .memberRemoved: self = .memberRemoved(try MemberRemoved(canonicalBytes: bytes))
        case .renamed: self = .renamed(try CaseRenaming(canonicalBytes: bytes))
        case .noteDraft: self = .noteDraft(try NoteDraft(canonicalBytes: bytes))
        case .noteSigned: self = .noteSigned(try NoteSigned(canonicalBytes: bytes))
        case .noteSubmitted: self = .noteSubmitted(try NoteSubmitted(canonicalBytes: bytes))
        case .noteReturned: self = .noteReturned(try NoteReturned(canonicalBytes: bytes))
        case .noteCosigned: self = .noteCosigned(try NoteCosigned(canonicalBytes: bytes))
        case .draftDiscarded: self = .draftDiscarded(try DraftDiscarded(canonicalBytes: bytes))
        case .struckAsError: self = .struckAsError(try StruckAsError(canonicalBytes: bytes))
        case .session: self = .session(try SessionRecord(canonicalBytes: bytes))
        case .followUpAdded: self = .followUpAdded(try FollowUpAdded(canonicalBytes: bytes))
        case .followUpStep: self = .followUpStep(try FollowUpStep(canonicalBytes: bytes))
        case .nextDayHold: self = .nextDayHold(try NextDayHold(canonicalBytes: bytes))
        case .goalSet: self = .goalSet(try GoalSet(canonicalBytes: bytes))
        case .goalStatus: self = .goalStatus(try GoalStatusChange(canonicalBytes: bytes))
        case .planVersion: self = .planVersion(try PlanVersion(canonicalBytes: bytes))
        case .handOffOffered: self = .handOffOffered(try HandOffOffered(canonicalBytes: bytes))
        case .handOffStep: self = .handOffStep(try HandOffStep(canonicalBytes: bytes))
        case .releaseGiven: self = .releaseGiven(try ReleaseGiven(canonicalBytes: bytes))
        case .releaseRevoked: self = .releaseRevoked(try ReleaseRevoked(canonicalBytes: bytes))
        case .disclosure: self = .disclosure(try Disclosure(canonicalBytes: bytes))
        case .reportOpened: self = .reportOpened(try ReportOpened(canonicalBytes: bytes))
        case .reportStep: self = .reportStep(try ReportStep(canonicalBytes: bytes))
        case .psychotherapyAuthorisation: self = .psychotherapyAuthorisation(try PsychotherapyAuthorisation(canonicalBytes: bytes))
        case .legalHoldSet: self = .legalHoldSet(try LegalHoldSet(canonicalBytes: bytes))
        case .legalHoldLifted: self = .legalHoldLifted(try LegalHoldLifted(canonicalBytes: bytes))
        case .deathRecorded: self = .deathRecorded(try DeathRecorded(canonicalBytes: bytes))
        }
    }

    private var value: any CaseContentValue {
        switch self {
        case .opened(let value): value
        case .closed(let value): value
        case .reopened(let value): value
        case .bookingLinked(let value): value
        case .memberAdded(let value): value
        case .memberRemoved(let value): value
        case .renamed(let value): value
        case .noteDraft(let value): value
        case .noteSigned(let value): value
        case .noteSubmitted(let value): value
        case .noteReturned(let value): value
        case .noteCosigned(let value): value
        case .draftDiscarded(let value): value
        case .struckAsError(let value): value
        case .session(let value): value
        case .followUpAdded(let value): value
        case .followUpStep(let value): value
        case .nextDayHold(let value): value
        case .goalSet(let value): value
        case .goalStatus(let value): value
        case .planVersion(let value): value
        case .handOffOffered(let value): value
        case .handOffStep(let value): value
        case .releaseGiven(let value): value
        case .releaseRevoked(let value): value
        case .disclosure(let value): value
        case .reportOpened(let value): value
        case .reportStep(let value): value
        case .psychotherapyAuthorisation(let value): value
        case .legalHoldSet(let value): value
        case .legalHoldLifted(let value): value
        case .deathRecorded(let value): value
        }
    }
}
