// What lies inside the opaque fields of an officer's requests. A test compares these lists with the types that are really encoded.

import Localization
public import ServiceAPI

/// The fields of a booking change, of an intake, of a message, of a token, each with who can read it.
public enum Contents {
    /// Of a field of a request body; empty for a field that has nothing inside.
    public static func inside<Call: ServiceCall>(_ call: Call.Type, _ field: String) -> [FieldDisclosure] {
        switch (Call.route, field) {
        case (PostBooking.route, "payment"): token
        case (PostBooking.route, "change"): chain + terms + booking + signed
        case (PostBooking.route, "intake"): intake + frame
        case (PostBookingChange.route, "change"): chain + move + signed
        case (PostBookingMessage.route, "message"): message + messageSeal + frame
        case (PostCheckIn.route, "checkIn"): checkIn
        default: []
        }
    }

    /// `BookingChange`, of every kind.
    public static let chain = [
        open("booking", Message("this booking's own key: fresh, and used for nothing else")),
        open("sequence", Message("how many changes came before")),
        open("previous", Message("the digest of the change before")),
        open("rosterVersion", Message("which roster your device has seen")),
    ]

    /// `BookingTerms`.
    public static let terms = [
        open("clinician", Message("the clinician")),
        open("span", Message("when it begins and ends")),
        open("kind", Message("individual, couple, family or group")),
        open("purpose", Message("first meeting, follow-up, brief talk or open hours")),
        open("modality", Message("in person, by phone or by video")),
    ]

    /// What `BookingChange.Action.book` adds to the terms.
    public static let booking = [
        open("cancelKey", Message("the public key behind your six words")),
        open("intake", Message("a digest of the sealed part")),
        open("notice", Message("which version of the limits of confidentiality you have read")),
    ]

    /// `BookingChange.Action.reschedule`; a cancellation has none of these.
    public static let move = [
        open("span", Message("the new time, if you move it")),
        open("modality", Message("the new way to meet, if you move it")),
    ]

    /// `SignedChange`, around the change itself.
    public static let signed = [
        open("signer", Message("whose signature it is: this booking's own key, or the key behind your six words")),
        open("signature", Message("the signature over all of it")),
    ]

    /// `AnonymousToken`.
    public static let token = [
        open("nonce", Message("a digest of this booking's own key")),
        open("challengeDigest", Message("that it is a token of this programme, the same for everyone in the quarter")),
        open("keyID", Message("which quarter's key has signed it, the same for everyone in the quarter")),
        open("authenticator", Message("the signature, which cannot be led back to when it was issued")),
    ]

    /// `SignedGrant` and the `FollowUpGrant` in it, where a follow-up pays in the place of a token.
    public static let grant = [
        open("clinician", Message("the clinician who granted it")),
        open("booking", Message("this booking's own key, to which it was made out")),
        open("kind", Message("individual, couple, family or group")),
        open("expires", Message("until when it was good")),
        open("device", Message("which of the clinician's devices signed it")),
        open("signature", Message("the signature over all of it")),
    ]

    /// What such a payment says in the place of what a token says.
    static let grantMeaning = Message("a follow-up that the clinician granted: it says that you two have met, without saying who you are")

    /// `Intake`.
    public static let intake = [
        sealed("contact", Message("how to reach you")),
        sealed("topic", Message("what it is about, if you say it")),
        sealed("department", Message("your department, if you say it")),
        sealed("unit", Message("your unit, if you say it")),
        sealed("language", Message("your language")),
        sealed("replyKey", Message("a fresh key, to answer this booking")),
        sealed("followUpKey", Message("a fresh key, in case a follow-up is offered")),
        sealed("continuity", Message("a random secret by which this clinician, and nobody else, knows you again")),
        sealed("limitsVersion", Message("which version of the limits of confidentiality you have read")),
        sealed("note", Message("what you write, if anything")),
    ]

    /// `OfficerMessage`.
    public static let message = [
        sealed("text", Message("what you write")),
        sealed("followUpKey", Message("a fresh key, in case a follow-up is offered")),
    ]

    /// `SignedMessage`, around the message itself and inside the same seal.
    public static let messageSeal = [
        sealed("signer", Message("this booking's own key")),
        sealed("previous", Message("the digest of your message before")),
        sealed("signature", Message("the signature over all of it")),
    ]

    /// `SealedCheckIn`: its header, its two shares, its payment.
    public static let checkIn = [
        FieldDisclosure("task", Message("which round, and which cell: the same for everyone in it"), readableBy: [.department, .provider]),
        FieldDisclosure(
            "report", Message("a random number, by which you find your check-in among the counted"), readableBy: [.department, .provider]),
        FieldDisclosure(
            "publicShares", Message("random-looking numbers that tie the two halves together"), readableBy: [.department, .provider]),
        FieldDisclosure(
            "departmentShare", Message("one half of your answers: random numbers without the other"), readableBy: [.department]),
        FieldDisclosure("providerShare", Message("the other half, passed on when the round is over"), readableBy: [.provider]),
        FieldDisclosure(
            "payment", Message("an anonymous token of your cell, and the signature of its key"), readableBy: [.department, .provider]),
    ]

    /// What a server sees of anything sealed: the clear fields of `SealedObject`.
    public static let frame = [
        open("type", Message("that it is an intake or a message")),
        open("recipient", Message("the clinician's key of this quarter, the same for everyone who writes to them")),
        open("number", Message("which message of this booking it is")),
        open("bucket", Message("its length, rounded up to one of a few sizes")),
    ]

    private static func open(_ field: String, _ meaning: Message) -> FieldDisclosure {
        FieldDisclosure(field, meaning, readableBy: [.department, .clinician])
    }

    private static func sealed(_ field: String, _ meaning: Message) -> FieldDisclosure {
        FieldDisclosure(field, meaning, readableBy: [.clinician])
    }
}
