// What stood in the fields of a request, read from the bytes that were sent and, for what is sealed to the clinician, from what was sealed.

import Bookings
import Envelope
import LocalState
import Sealing
import ServiceAPI
import Sodium
import Tokens
import Wire

/// By the field of the request's body, then by the field inside it.
struct SentContents {
    private(set) var values: [String: [String: SentValue]] = [:]
    /// A follow-up paid, not a token.
    private(set) var isGrant = false

    /// Of `PostBooking`.
    static func booking(_ booking: OfficerBooking, _ root: RootKey) throws -> SentContents {
        var contents = SentContents()
        switch booking.request.payment {
        case .token(let blob): contents.values["payment"] = token(try AnonymousToken(bytes: blob.bytes))
        case .grant(let blob):
            contents.isGrant = true
            contents.values["payment"] = grant(try SignedGrant(canonicalBytes: blob.bytes))
        }
        let change = try SignedChange(canonicalBytes: booking.request.change.bytes)
        contents.values["change"] = signed(change)
        let clinician = try booking.terms().clinician
        let frame = frame(try SealedObject(booking.request.intake))
        contents.values["intake"] = try intake(booking, clinician, root).merging(frame) { first, _ in first }
        return contents
    }

    /// Of `PostBookingChange`.
    static func change(_ change: SignedChange) -> SentContents { SentContents(values: ["change": signed(change)]) }

    /// Of `PostBookingMessage`.
    static func message(_ message: OfficerBooking.Message, of booking: OfficerBooking) -> SentContents {
        var inside: [String: SentValue] = [
            "text": message.text.map { .text($0) } ?? .unknown, "followUpKey": .nothing, "signer": .bytes(booking.booking.bytes),
        ]
        if let sent = message.sent {
            inside["previous"] = sent.previous.map { .bytes($0.bytes) } ?? .nothing
            inside["signature"] = .length(Signature.length)
            inside["type"] = .messageFrame
            inside["recipient"] = .bytes(sent.recipient.bytes)
            inside["number"] = .number(UInt64(sent.number))
            inside["bucket"] = .length(sent.bucket)
        }
        return SentContents(values: ["message": inside])
    }

    private static func signed(_ signed: SignedChange) -> [String: SentValue] {
        let change = signed.change
        let chain: [String: SentValue] = [
            "booking": .bytes(change.booking.bytes), "sequence": .number(UInt64(change.sequence)),
            "previous": change.previous.map { .bytes($0.bytes) } ?? .nothing, "rosterVersion": .number(change.rosterVersion),
            "signer": .bytes(signed.signer.bytes), "signature": .bytes(signed.signature.bytes),
        ]
        return chain.merging(action(change.action)) { first, _ in first }
    }

    private static func action(_ action: BookingChange.Action) -> [String: SentValue] {
        switch action {
        case .book(let terms, let cancelKey, let intake, let notice):
            [
                "clinician": .clinician(terms.clinician), "span": .span(terms.span), "kind": .kind(terms.kind),
                "purpose": .purpose(terms.purpose), "modality": .modality(terms.modality), "cancelKey": .bytes(cancelKey.bytes),
                "intake": .bytes(intake.bytes), "notice": .number(UInt64(notice)),
            ]
        case .reschedule(let span, let modality): ["span": .span(span), "modality": .modality(modality)]
        case .cancel: ["span": .nothing, "modality": .nothing]
        // No officer's device sends these.
        case .bookForOfficer, .cancelByClinician: [:]
        }
    }

    private static func token(_ token: AnonymousToken) -> [String: SentValue] {
        [
            "nonce": .bytes(token.nonce.bytes), "challengeDigest": .bytes(token.challengeDigest.bytes), "keyID": .bytes(token.keyID.bytes),
            "authenticator": .bytes(token.authenticator),
        ]
    }

    private static func grant(_ signed: SignedGrant) -> [String: SentValue] {
        [
            "clinician": .clinician(signed.grant.clinician), "booking": .bytes(signed.grant.booking.bytes),
            "kind": .kind(signed.grant.kind),
            "expires": .instant(signed.grant.expires), "device": .bytes(signed.device.bytes), "signature": .bytes(signed.signature.bytes),
        ]
    }

    /// This device cannot open what it sealed: it makes the keys again, and remembers the words.
    private static func intake(_ booking: OfficerBooking, _ clinician: SigningPublicKey, _ root: RootKey) throws -> [String: SentValue] {
        let told = booking.disclosed
        let keys: [String: SentValue] = ["replyKey": .bytes(try root.replyKey(booking.key).publicKey.bytes), "continuity": .secret]
        guard told != .forgotten else { return keys }
        let words: [(String, String?)] = [
            ("topic", told.topic), ("department", told.department), ("unit", told.unit), ("language", told.language), ("note", told.note),
        ]
        let own: [String: SentValue] = [
            "contact": .contact(told.contact), "limitsVersion": .number(UInt64(told.limitsVersion)),
            "followUpKey": .bytes(try root.bookingKey(booking.followUpKey).publicKey.bytes),
        ]
        let all = keys.merging(own) { first, _ in first }
        return all.merging(words.map { name, text -> (String, SentValue) in (name, text.map { .text($0) } ?? .nothing) }) { first, _ in
            first
        }
    }

    private static func frame(_ sealed: SealedObject) -> [String: SentValue] {
        [
            "type": .intakeFrame, "recipient": sealed.recipient.map { .bytes($0.bytes) } ?? .nothing,
            "number": .number(UInt64(sealed.number)), "bucket": .length(sealed.bucket.rawValue),
        ]
    }
}

extension OfficerSession {
    /// Every request about a booking that this device has sent or is about to send, in the order of booking, changes, messages. What asked for
    /// news is not among them: it says nothing but that it asks, and nobody keeps when.
    public func sent(about booking: OfficerBooking) throws -> [SentRequest] {
        let first = SentRequest(PostBooking.self, isConfirmed: booking.stage != .sending, try .booking(booking, state.rootKey))
        let pending = booking.pendingChange.map { [$0] } ?? []
        let changes = try (booking.changes.dropFirst() + pending).map { try SignedChange(canonicalBytes: $0.bytes) }
            .filter { if case .cancelByClinician = $0.change.action { false } else { true } }
        let messages = booking.messages.filter { $0.author == .officer }
        return [first]
            + changes.map { change in
                SentRequest(
                    PostBookingChange.self, isConfirmed: !pending.contains(Blob(change.canonicalBytes)), .change(change))
            }
            + messages.map { SentRequest(PostBookingMessage.self, isConfirmed: $0.isSent, .message($0, of: booking)) }
    }
}
