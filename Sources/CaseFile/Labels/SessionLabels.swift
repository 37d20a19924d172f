// What kinds, purposes and ways of sessions are called in a case file: in the words that the tools have for bookings.

public import Localization
public import Scheduling

extension SessionKind {
    /// With whom the clinician met.
    public var label: Message {
        switch self {
        case .individual: Message("individual")
        case .couple: Message("couple")
        case .family: Message("family")
        case .group: Message("group")
        }
    }
}

extension SessionPurpose {
    /// What the session was for.
    public var label: Message {
        switch self {
        case .intake: Message("first meeting")
        case .followUp: Message("follow-up")
        case .brief: Message("brief talk")
        case .walkIn: Message("open hours")
        }
    }
}

extension Modality {
    /// How the two met.
    public var label: Message {
        switch self {
        case .offSite: Message("in person, off site")
        case .phone: Message("by phone")
        case .video: Message("by video")
        case .onSite: Message("in person, at the department")
        }
    }
}
