// Why something of a case was told to somebody outside it. The law decides; the log names the basis.

public import Scheduling

public enum LegalBasis: String, Choice {
    /// Written consent that names recipient and scope (CGS 52-146q(b)).
    case release
    /// The person's own request for their record.
    case ownRequest = "own-request"
    /// Risk of imminent injury (CGS 52-146q(c)(2)). State v. Orr (Conn. 2009): this does not reach testimony in court.
    case dangerToPersons = "danger-to-persons"
    /// Child abuse or neglect (CGS 17a-101, 17a-101b, 17a-101c).
    case childAbuse = "child-abuse"
    /// Abuse of an elderly person.
    case elderAbuse = "elder-abuse"
    /// Abuse of a person with a disability.
    case disabilityAbuse = "disability-abuse"
    /// Peer support: another law mandates it (CGS 52-146v).
    case peerOtherLaw = "peer-other-law"
    /// Peer support: clear and present danger (CGS 52-146v).
    case peerDanger = "peer-danger"
    /// Peer support: the peer was a witness or a party (CGS 52-146v).
    case peerWitness = "peer-witness"
    /// An order of a court, after the privilege was raised.
    case courtOrder = "court-order"
    /// Another of the exceptions of CGS 52-146q(c); the remark says which.
    case otherException = "other-exception"
    /// Another clinician who takes part in diagnosis or treatment.
    case treatmentTeam = "treatment-team"

    public var code: UInt8 {
        switch self {
        case .release: 0
        case .ownRequest: 1
        case .dangerToPersons: 2
        case .childAbuse: 3
        case .elderAbuse: 4
        case .disabilityAbuse: 5
        case .peerOtherLaw: 6
        case .peerDanger: 7
        case .peerWitness: 8
        case .courtOrder: 9
        case .otherException: 10
        case .treatmentTeam: 11
        }
    }
}
