// Two people and their keys, for the tests of this target.

import Envelope
import Sealing
import Sodium
import Wire

/// An officer and a clinician with a booking between them.
struct Correspondence {
    let booking: SigningKey
    let clinician: SigningPublicKey
    let device: SigningKey
    let subkey: SealingKey
    let replyKey: SealingKey

    init(booking: SigningKey, clinician: SigningPublicKey, device: SigningKey, subkey: SealingKey, replyKey: SealingKey) {
        self.booking = booking
        self.clinician = clinician
        self.device = device
        self.subkey = subkey
        self.replyKey = replyKey
    }

    init() throws {
        booking = try SigningKey.random()
        clinician = try SigningKey.random().publicKey
        device = try SigningKey.random()
        subkey = try SealingKey.random()
        replyKey = try SealingKey.random()
    }

    var conversation: Conversation { Conversation(booking: booking.publicKey, clinician: clinician) }

    func intake(note: String? = nil, continuity: ContinuitySecret? = nil) throws -> Intake {
        try Intake(
            contact: Contact(.phone, "203-555-0142"),
            topic: "sleep",
            language: "en",
            replyKey: replyKey.publicKey,
            continuity: continuity ?? ContinuitySecret.random(),
            limitsVersion: 3,
            note: note
        )
    }

    func sealed(_ intake: Intake, sequence: UInt32 = 0) throws -> Sealed<Intake> {
        try Sealed.seal(intake, to: subkey.publicKey, in: conversation, sequence: sequence)
    }

    func write(_ text: String, after thread: inout MessageThread) throws -> Sealed<OfficerMessage> {
        let sealed = try Sealed.seal(
            OfficerMessage(text), signedBy: booking, to: subkey.publicKey, clinician: clinician, after: thread
        )
        try thread.append(sealed)
        return sealed
    }

    func answer(_ message: ClinicianMessage, after thread: inout MessageThread) throws -> Sealed<ClinicianMessage> {
        let sealed = try Sealed.seal(message, signedBy: device, to: replyKey.publicKey, in: conversation, after: thread)
        try thread.append(sealed)
        return sealed
    }

    func read(_ sealed: Sealed<OfficerMessage>) throws -> Opened<OfficerMessage> {
        try sealed.open(with: subkey, in: conversation)
    }

    func read(_ sealed: Sealed<ClinicianMessage>) throws -> Opened<ClinicianMessage> {
        try sealed.open(with: replyKey, in: conversation, devices: [device.publicKey])
    }
}
