// What is said of a session everywhere: with whom, what for, how.

public import Localization
public import Scheduling

extension Texts {
    private var texts: Texts { self }

    public func word(_ modality: Modality) -> String {
        switch modality {
        case .offSite: texts("in person, off site")
        case .phone: texts("by phone")
        case .video: texts("by video")
        case .onSite: texts("in person, at the department")
        }
    }

    public func word(_ kind: SessionKind) -> String {
        switch kind {
        case .individual: texts("individual")
        case .couple: texts("couple")
        case .family: texts("family")
        case .group: texts("group")
        }
    }

    public func word(_ purpose: SessionPurpose) -> String {
        switch purpose {
        case .intake: texts("first meeting")
        case .followUp: texts("follow-up")
        case .brief: texts("brief talk")
        case .walkIn: texts("open hours")
        }
    }
}
