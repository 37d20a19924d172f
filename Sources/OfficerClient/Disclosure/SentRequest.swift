// One request about a booking as this device has sent it: each field that its type has, what it said, and who can read it.

public import Localization
public import Scheduling
public import ServiceAPI
public import Sodium
public import Wire

/// What stood in a field.
public enum SentValue: Sendable, Hashable {
    /// A key, a digest, a signature: nothing that a person reads.
    case bytes([UInt8])
    case clinician(SigningPublicKey)
    case span(Span)
    case instant(Instant)
    case kind(SessionKind)
    case purpose(SessionPurpose)
    case modality(Modality)
    case contact(OfficerProfile.SavedContact)
    case number(UInt64)
    /// In bytes.
    case length(Int)
    case text(String)
    /// The kind of sealed object says itself what it is.
    case intakeFrame, messageFrame
    /// Not shown on any screen.
    case secret
    /// Left empty.
    case nothing
    /// This device has not kept it.
    case unknown
}

public struct SentField: Sendable {
    /// As it is encoded: `cancelKey`.
    public let field: String
    public let meaning: Message
    public let readers: [Reader]
    public let value: SentValue
}

/// One field of the request's body, with what lies inside it.
public struct SentPart: Sendable {
    public let field: String
    public let meaning: Message
    public let inside: [SentField]
}

public struct SentRequest: Sendable {
    public let route: Route
    /// `false` where it is saved and may have been sent, but the server has not said that it has it.
    public let isConfirmed: Bool
    public let parts: [SentPart]

    /// The fields are those that the request's type discloses; `contents` says what stood in them. One that it leaves out is `unknown`.
    init<Call: ServiceCall>(_ call: Call.Type, isConfirmed: Bool, _ contents: SentContents) {
        route = call.route
        self.isConfirmed = isConfirmed
        parts = Call.Body.disclosures.map { disclosure in
            let values = contents.values[disclosure.field] ?? [:]
            let inside = contents.isGrant && disclosure.field == "payment" ? Contents.grant : Contents.inside(call, disclosure.field)
            return SentPart(
                field: disclosure.field,
                meaning: contents.isGrant && disclosure.field == "payment" ? Contents.grantMeaning : disclosure.meaning,
                inside: (inside.isEmpty ? [disclosure] : inside).map {
                    SentField(field: $0.field, meaning: $0.meaning, readers: $0.readers, value: values[$0.field] ?? .unknown)
                })
        }
    }
}
