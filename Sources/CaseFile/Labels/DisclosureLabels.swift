// What legal bases, recipients, parts of a case and doubts about a disclosure are called.

public import Localization
internal import Sealing

extension LegalBasis {
    /// With the statute, where there is one.
    public var label: Message {
        switch self {
        case .release: Message("Release by the person (CGS 52-146q(b))")
        case .ownRequest: Message("Own request")
        case .dangerToPersons: Message("Risk of imminent injury (CGS 52-146q(c)(2)); does not reach testimony in court")
        case .childAbuse: Message("Child abuse or neglect (CGS 17a-101)")
        case .elderAbuse: Message("Abuse of an elderly person")
        case .disabilityAbuse: Message("Abuse of a person with a disability")
        case .peerOtherLaw: Message("Peer support: mandated by another law (CGS 52-146v)")
        case .peerDanger: Message("Peer support: clear and present danger (CGS 52-146v)")
        case .peerWitness: Message("Peer support: the peer was a witness or a party (CGS 52-146v)")
        case .courtOrder: Message("Order of a court")
        case .otherException: Message("Another exception of CGS 52-146q(c)")
        case .treatmentTeam: Message("Another clinician who takes part in treatment")
        }
    }
}

extension Disclosure {
    /// To whom it was told.
    public func told(_ texts: Texts) -> String {
        basis == .ownRequest && recipient.value == Self.nameless ? texts("the person of the case") : recipient.value
    }
}

extension CasePart {
    /// A part of a case that can be told.
    public var label: Message {
        switch self {
        case .sessions: Message("Sessions")
        case .notes: Message("Notes")
        case .intake: Message("Intake", context: "part of a case file")
        case .safetyPlan: Message("Safety plan")
        case .plansAndGoals: Message("Plans and goals")
        case .handOffs: Message("Hand-offs")
        }
    }
}

extension DisclosureDoubt {
    /// What is wrong with a disclosure.
    public var label: Message {
        switch self {
        case .withoutRelease: Message("No release is named.")
        case .releaseNotInForce: Message("The release was not in force at that time.")
        case .outsideScope: Message("More was told than the release covers.")
        case .otherRecipient: Message("The release names another recipient.")
        case .withoutNotice: Message("The notice against passing it on did not go with it.")
        }
    }
}

extension ReportGround {
    /// Why a report is owed.
    public var label: Message {
        switch self {
        case .childAbuse: Message("Child abuse or neglect")
        case .elderAbuse: Message("Abuse of an elderly person")
        case .disabilityAbuse: Message("Abuse of a person with a disability")
        }
    }
}

extension ReportEvent {
    /// What was done about a report.
    public var label: Message {
        switch self {
        case .oral: Message("Reported orally")
        case .written: Message("Reported in writing")
        case .notOwed: Message("Not owed")
        }
    }
}
