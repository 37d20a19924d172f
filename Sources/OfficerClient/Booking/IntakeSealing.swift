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
    /// - Throws: `badInput` with the field that cannot be sent.
    func intake(replyKey: SealingPublicKey, followUpKey: SigningPublicKey, continuity: ContinuitySecret) throws -> Intake {
        func intake(
            _ contact: Contact? = nil, topic: String? = nil, department: String? = nil, unit: String? = nil, language: String = "en",
            note: String? = nil
        ) throws -> Intake {
            try Intake(
                contact: contact ?? Contact(.inPerson), topic: topic, department: department, unit: unit, language: language,
                replyKey: replyKey, followUpKey: followUpKey, continuity: continuity, limitsVersion: limitsVersion, note: note)
        }
        // Each field by itself first, so that the officer is told which one it is.
        let contact = try checked(.contact) { try sealedContact() }
        _ = try checked(.topic) { try intake(topic: topic) }
        _ = try checked(.department) { try intake(department: department) }
        _ = try checked(.unit) { try intake(unit: unit) }
        _ = try checked(.language) { try intake(language: language) }
        _ = try checked(.note) { try intake(note: note) }
        return try intake(contact, topic: topic, department: department, unit: unit, language: language, note: note)
    }

    private func checked<Value>(_ field: OfficerError.Field, _ body: () throws -> Value) throws -> Value {
        do { return try body() } catch is SealingError { throw OfficerError.badInput(field) }
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
