// An officer with one booking: their keys, what they sign and seal, and what they can open.

import Bookings
import Scheduling
import Sealing
import ServiceAPI
import Sodium
import Testing
import Wire

final class Officer {
    let key: SigningKey
    let cancelKey: SigningKey
    let reply: SealingKey
    let followUp: SigningKey
    private let secret: ContinuitySecret
    private var history: BookingHistory?
    private var thread = MessageThread()
    private let clinician: SigningPublicKey

    /// - Parameter earlier: the same person, with another booking.
    init(of clinician: SigningPublicKey, sameAs earlier: Officer? = nil, key: SigningKey? = nil) throws {
        self.clinician = clinician
        self.key = try key ?? .random()
        cancelKey = try .random()
        reply = try .random()
        followUp = try .random()
        secret = try earlier?.secret ?? .random()
    }

    private var conversation: Conversation { Conversation(booking: key.publicKey, clinician: clinician) }

    /// A booking as the department side would hold it.
    func book(
        _ span: Span, subkey: SealingPublicKey, payment: Payment? = nil, department: String? = nil, topic: String? = "sleep"
    ) throws -> BookingView {
        let intake = try Intake(
            contact: Contact(.phone, "555-0177"), topic: topic, department: department, language: "en", replyKey: reply.publicKey,
            followUpKey: followUp.publicKey, continuity: secret, limitsVersion: 1)
        let sealed = try Sealed.seal(intake, to: subkey, in: conversation, sequence: 0)
        let terms = BookingTerms(clinician: clinician, span: span, kind: .individual, purpose: .intake, modality: .video)
        let action = BookingChange.Action.book(terms, cancelKey: cancelKey.publicKey, intake: sealed.digest, notice: 1)
        let change = BookingChange(booking: key.publicKey, sequence: 0, previous: nil, rosterVersion: 1, action: action)
        let signed = try SignedChange(signing: change, with: key)
        history = try BookingHistory([signed]) { _, _ in false }
        return BookingView(
            booking: key.publicKey, changes: [Blob(signed.canonicalBytes)],
            payment: try payment ?? .token(try Programme.token(for: key.publicKey)), intake: sealed.blob, officerMessages: [],
            clinicianMessages: [])
    }

    /// The next change, signed by the booking's key unless another is given.
    func change(_ action: BookingChange.Action, by signer: SigningKey? = nil) throws -> Blob {
        let before = try #require(history)
        let signed = try SignedChange(signing: before.next(action, rosterVersion: 1), with: signer ?? key)
        if signer == nil { history = try before.appending(signed) { _, _ in false } }
        return Blob(signed.canonicalBytes)
    }

    func message(_ text: String, subkey: SealingPublicKey, by signer: SigningKey? = nil) throws -> Blob {
        let sealed = try Sealed.seal(OfficerMessage(text), signedBy: signer ?? key, to: subkey, clinician: clinician, after: thread)
        if signer == nil { try thread.append(sealed) }
        return sealed.blob
    }

    /// What the clinician wrote, as this officer's device believes it.
    func open(_ view: BookingView, devices: Set<SigningPublicKey>) throws -> [ClinicianMessage] {
        var received = MessageThread()
        let opened = try view.clinicianMessages.map {
            try Sealed<ClinicianMessage>($0).open(with: reply, in: conversation, devices: devices)
        }
        return try received.update(to: opened).map(\.content)
    }
}
