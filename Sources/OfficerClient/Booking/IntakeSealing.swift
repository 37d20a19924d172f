// What the officer tells the clinician, made into an intake that only this clinician can open.

import Sealing
import ServiceAPI
import Sodium
import Wire

extension DisclosedIntake {
    /// - Parameters:
    ///   - replyKey: of this booking.
    ///   - followUpKey: a fresh key that a follow-up grant may be made out to.
    ///   - continuity: by which this clinician recognises the officer.
    func intake(replyKey: SealingPublicKey, followUpKey: SigningPublicKey, continuity: ContinuitySecret) throws -> Intake {
        try Intake(
            contact: try sealedContact(),
            topic: topic,
            department: department,
            unit: unit,
            language: language,
            replyKey: replyKey,
            followUpKey: followUpKey,
            continuity: continuity,
            limitsVersion: limitsVersion,
            note: note
        )
    }

    private func sealedContact() throws -> Contact {
        let kind: Contact.Kind =
            switch contact.kind {
            case .phone: .phone
            case .email: .email
            case .inPerson: .inPerson
            case .other: .other
            }
        return try Contact(kind, contact.text)
    }
}
