// What an officer tells the clinician with a booking. Only the contact, the language and the keys are needed; everything else is a wish.

public import Envelope
public import Sodium
public import Wire

public struct Intake: SealableContent {
    public static let domain = "respite.intake"
    public static let objectType = ObjectType.intake

    /// In UTF-8 bytes.
    public enum Limit {
        public static let topic = 500
        public static let department = 200
        public static let unit = 200
        public static let note = 8000
        /// BCP 47 (RFC 5646 section 4.4.1).
        public static let language = 35
    }

    public let contact: Contact
    public let topic: PlainText?
    public let department: PlainText?
    public let unit: PlainText?
    /// A BCP 47 tag, for example `en` or `es-PR`.
    public let language: String
    /// Fresh for this booking: what the clinician answers is sealed to it.
    public let replyKey: SealingPublicKey
    /// A fresh booking key that the clinician may name in a follow-up grant; only the officer holds its private part.
    public let followUpKey: SigningPublicKey?
    public let continuity: ContinuitySecret
    /// The version of the limits of confidentiality that was shown and acknowledged.
    public let limitsVersion: UInt32
    public let note: PlainText?

    /// Throws `textTooLong` or `textNotAllowed`.
    public init(
        contact: Contact,
        topic: String? = nil,
        department: String? = nil,
        unit: String? = nil,
        language: String,
        replyKey: SealingPublicKey,
        followUpKey: SigningPublicKey? = nil,
        continuity: ContinuitySecret,
        limitsVersion: UInt32,
        note: String? = nil
    ) throws(SealingError) {
        guard Self.isLanguageTag(language) else { throw .textNotAllowed }
        self.contact = contact
        self.topic = try Self.text(topic, limit: Limit.topic)
        self.department = try Self.text(department, limit: Limit.department)
        self.unit = try Self.text(unit, limit: Limit.unit)
        self.language = language
        self.replyKey = replyKey
        self.followUpKey = followUpKey
        self.continuity = continuity
        self.limitsVersion = limitsVersion
        self.note = try Self.text(note, limit: Limit.note)
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        contact = try reader.value()
        topic = try reader.optionalText(limit: Limit.topic)
        department = try reader.optionalText(limit: Limit.department)
        unit = try reader.optionalText(limit: Limit.unit)
        language = try reader.string(limit: Limit.language)
        replyKey = try reader.value()
        followUpKey = try reader.optional(of: SigningPublicKey.self)
        continuity = try reader.value()
        limitsVersion = try reader.u32()
        note = try reader.optionalText(limit: Limit.note)
        guard Self.isLanguageTag(language) else { throw WireError(.invalidText, "not a language tag") }
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(contact)
        for text in [topic, department, unit] { writer.optional(text) { $1.write(to: &$0) } }
        writer.string(language)
        writer.value(replyKey)
        writer.optional(followUpKey)
        writer.value(continuity)
        writer.u32(limitsVersion)
        writer.optional(note) { $1.write(to: &$0) }
    }

    private static func text(_ text: String?, limit: Int) throws(SealingError) -> PlainText? {
        guard let text else { return nil }
        return try PlainText(text, limit: limit)
    }

    /// The shape only: letters, digits and hyphens (RFC 5646 section 2.1).
    private static func isLanguageTag(_ tag: String) -> Bool {
        (2...Limit.language).contains(tag.utf8.count)
            && tag.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
                default: false
                }
            }
    }
}

extension Sealed where Content == Intake {
    /// - Parameter subkey: the clinician's current encryption subkey, verified under their identity key.
    /// - Parameter sequence: of the booking change that names this intake by its digest.
    public static func seal(
        _ intake: Intake,
        to subkey: SealingPublicKey,
        in conversation: Conversation,
        sequence: UInt32
    ) throws -> Sealed {
        try seal(intake.canonicalBytes, to: subkey, in: conversation, number: sequence)
    }

    /// The intake is not signed itself: the signed booking change that names its digest stands for it.
    /// - Parameter announced: the digest in that change. Any other object is `notAnnounced`, so that nobody else, not even a co-recipient,
    ///   can put another in its place (attack class 15).
    public func open(
        with subkey: SealingKey,
        in conversation: Conversation,
        sequence: UInt32,
        announced: Digest
    ) throws(SealingError) -> Opened<Intake> {
        guard digest == announced else { throw .notAnnounced }
        guard object.number == sequence else { throw .cannotOpen }
        let bytes = try openBytes(with: subkey, in: conversation)
        guard let intake = try? Intake(canonicalBytes: bytes) else { throw .unreadable }
        return Opened(
            content: intake, conversation: conversation, number: object.number, digest: digest, previous: nil, signer: conversation.booking
        )
    }
}
