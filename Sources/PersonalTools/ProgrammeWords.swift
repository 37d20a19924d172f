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

    /// The paragraph of the limits of confidentiality that names who holds shares of the records custodian's key.
    public func paragraph(_ notice: CustodianNotice) -> String {
        texts(
            "If nobody is left who can open your record, {needed} of these clinicians together can open it and hand it to a colleague: {names}. None of them can do it alone, and nobody in command can hold a part of that key. What your social worker keeps apart as psychotherapy notes stays closed to them.",
            ["needed": texts.number(notice.needed), "names": texts.list(notice.holders)])
    }

    public func word(_ side: SideRole) -> String { texts(side.title) }
}
