// What kind of session is offered: with whom, and for what.

/// With whom the clinician meets (S1: "individuals, couples, families or groups"). One booking is one seat, whoever comes with the officer.
public enum SessionKind: String, Choice {
    case individual, couple, family, group

    public var code: UInt8 {
        switch self {
        case .individual: 0
        case .couple: 1
        case .family: 2
        case .group: 3
        }
    }
}

/// What a session is for.
public enum SessionPurpose: String, Choice {
    /// The first meeting with this clinician.
    case intake
    case followUp = "follow-up"
    /// A short talk, for example after an incident.
    case brief
    /// Open hours.
    case walkIn = "walk-in"

    public var code: UInt8 {
        switch self {
        case .intake: 0
        case .followUp: 1
        case .brief: 2
        case .walkIn: 3
        }
    }
}

/// How the two meet.
public enum Modality: String, Choice {
    /// In person, away from the department: nobody sees the officer walk in.
    case offSite = "off-site"
    case phone
    case video
    /// In person at the department, for officers who do not mind the door.
    case onSite = "on-site"

    public var code: UInt8 {
        switch self {
        case .offSite: 0
        case .phone: 1
        case .video: 2
        case .onSite: 3
        }
    }
}

/// When a window's openings become bookable.
public enum HoldClass: String, Choice {
    /// From the horizon on.
    case open
    /// Held back until the day before begins in the clinician's zone, so that someone always finds a place tomorrow.
    case nextDay = "next-day"
    /// Held back until `BookingLimits.urgentReleaseMinutes` before, with its own, shorter notice.
    case urgent

    public var code: UInt8 {
        switch self {
        case .open: 0
        case .nextDay: 1
        case .urgent: 2
        }
    }
}

public typealias SessionKindSet = ChoiceSet<SessionKind>
public typealias PurposeSet = ChoiceSet<SessionPurpose>
public typealias ModalitySet = ChoiceSet<Modality>
