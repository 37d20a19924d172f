// What documents and sides are called everywhere.

public import Localization
public import Trust

extension Texts {
    private var texts: Texts { self }

    public func word(_ document: DocumentKind) -> String {
        switch document {
        case .charter: texts("charter")
        case .roster: texts("roster")
        case .policy: texts("policy")
        case .rounds: texts("rounds")
        case .timestamp: texts("timestamp")
        case .deviceList: texts("key list")
        case .sideRequest, .signerRequest, .clinicianRequest: texts("request")
        }
    }

    public func word(_ side: SideRole) -> String { texts(side.title) }
}
