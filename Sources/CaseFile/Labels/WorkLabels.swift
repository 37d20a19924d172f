// What kinds, stages and reasons of the work on a case are called.

public import Localization

extension EncounterMode {
    /// With whom the social worker came.
    public var label: Message {
        switch self {
        case .alone: Message("Alone")
        case .alongside: Message("Together with others of the service")
        }
    }
}

extension EncounterPhase {
    /// Where in the work a session belongs.
    public var label: Message {
        switch self {
        case .response: Message("Response", context: "phase")
        case .stabilization: Message("Stabilization")
        case .prevention: Message("Prevention")
        }
    }
}

extension Attendance {
    /// Whether the officer came.
    public var label: Message {
        switch self {
        case .attended: Message("Attended")
        case .noShow: Message("Did not come")
        case .cancelledLate: Message("Cancelled late")
        }
    }
}

extension ClosingReason {
    /// Why a case was closed.
    public var label: Message {
        switch self {
        case .goalsMet: Message("Goals met")
        case .handedOff: Message("Handed off")
        case .ownWish: Message("Own wish")
        case .noContact: Message("No contact")
        case .leftService: Message("Left the service")
        case .died: Message("Died")
        case .other: Message("Other reason")
        }
    }
}

extension GoalLifecycle {
    /// Where a goal stands.
    public var label: Message {
        switch self {
        case .proposed: Message("Proposed")
        case .planned: Message("Planned")
        case .accepted: Message("Accepted")
        case .active: Message("Active")
        case .onHold: Message("On hold")
        case .completed: Message("Completed")
        case .cancelled: Message("Cancelled")
        case .rejected: Message("Rejected")
        }
    }
}

extension GoalAchievement {
    /// How far a goal is reached.
    public var label: Message {
        switch self {
        case .inProgress: Message("In progress")
        case .improving: Message("Improving")
        case .worsening: Message("Worsening")
        case .noChange: Message("No change")
        case .achieved: Message("Achieved")
        case .sustaining: Message("Sustaining")
        case .notAchieved: Message("Not achieved")
        case .noProgress: Message("No progress")
        case .notAttainable: Message("Not attainable")
        }
    }
}

extension HandOffStage {
    /// Where a hand-off stands.
    public var label: Message {
        switch self {
        case .offered: Message("Offered")
        case .introduced: Message("Introduced")
        case .accepted: Message("Accepted")
        case .firstContact: Message("First contact")
        case .completed: Message("Completed")
        case .declined: Message("Declined")
        case .lost: Message("Lost")
        }
    }
}

extension FollowUpEvent {
    /// What came of a follow-up.
    public var label: Message {
        switch self {
        case .attempted: Message("Tried without success")
        case .postponed: Message("Postponed")
        case .reached: Message("Reached")
        case .declined: Message("Declined")
        case .notReached: Message("Not reached")
        case .notNeeded: Message("Not needed")
        }
    }
}

extension MemberRole {
    /// What a member does in a case.
    public var label: Message {
        switch self {
        case .responsible: Message("Responsible")
        case .covering: Message("Covering")
        case .supervising: Message("Supervising")
        }
    }
}
