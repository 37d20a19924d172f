// What officer and clinician write to each other about a booking after it is made.

public import Envelope
public import Sodium
public import Wire

/// What is numbered, chained and signed inside its seal.
public protocol MessageContent: SealableContent {}

/// From the officer to the clinician.
public struct OfficerMessage: MessageContent, Hashable {
    public static let domain = "respite.message.officer"
    public static let objectType = ObjectType.officerMessage
    /// In UTF-8 bytes.
    public static let textLimit = 16_000

    public let text: PlainText
    /// As in the intake: given again once the one before has been used.
    public let followUpKey: SigningPublicKey?

    /// Throws `textTooLong` or `textNotAllowed`.
    public init(_ text: String, followUpKey: SigningPublicKey? = nil) throws(SealingError) {
        self.text = try PlainText(text, limit: Self.textLimit)
        self.followUpKey = followUpKey
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        text = try reader.text(limit: Self.textLimit)
        followUpKey = try reader.optional(of: SigningPublicKey.self)
    }

    public func write(to writer: inout ByteWriter) {
        text.write(to: &writer)
        writer.optional(followUpKey)
    }
}

/// From the clinician to the officer.
public enum ClinicianMessage: MessageContent, Hashable {
    /// "I have seen this": the digest of the latest booking change that was seen.
    case acknowledgement(change: Digest)
    case answer(PlainText)
    /// Another time, with a word to it. Nothing changes before the officer accepts.
    case proposal(Span, note: PlainText?)
    /// A further session that costs no token: the signed grant as the bookings know it, and a word to it.
    case followUp(grant: Blob, note: PlainText?)

    public static let domain = "respite.message.clinician"
    public static let objectType = ObjectType.clinicianMessage
    /// An acknowledgement is as long as an answer of three pages: by its length nobody can tell which a message is.
    public static let smallestBucket = SizeBucket.kib4
    /// In UTF-8 bytes.
    public static let textLimit = 16_000
    /// In UTF-8 bytes.
    public static let noteLimit = 2000
    /// In bytes.
    public static let grantLimit = 4096

    /// Throws `textTooLong` or `textNotAllowed`.
    public static func answering(_ text: String) throws(SealingError) -> ClinicianMessage {
        .answer(try PlainText(text, limit: textLimit))
    }

    /// Throws `textTooLong` or `textNotAllowed`.
    public static func proposing(_ span: Span, note: String?) throws(SealingError) -> ClinicianMessage {
        .proposal(span, note: try noteText(note))
    }

    /// Throws `textTooLong` or `textNotAllowed`.
    public static func granting(_ grant: Blob, note: String?) throws(SealingError) -> ClinicianMessage {
        guard grant.bytes.count <= grantLimit else { throw .textTooLong }
        return .followUp(grant: grant, note: try noteText(note))
    }

    private static func noteText(_ note: String?) throws(SealingError) -> PlainText? {
        guard let note else { return nil }
        return try PlainText(note, limit: noteLimit)
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        switch try reader.u8() {
        case 1: self = .acknowledgement(change: try reader.value())
        case 2: self = .answer(try reader.text(limit: Self.textLimit))
        case 3: self = .proposal(try reader.value(), note: try reader.optionalText(limit: Self.noteLimit))
        case 4:
            self = .followUp(grant: Blob(try reader.prefixed(limit: Self.grantLimit)), note: try reader.optionalText(limit: Self.noteLimit))
        default: throw WireError(.unknownTag, "no such kind of message")
        }
    }

    public func write(to writer: inout ByteWriter) {
        switch self {
        case .acknowledgement(let change):
            writer.u8(1)
            writer.value(change)
        case .answer(let text):
            writer.u8(2)
            text.write(to: &writer)
        case .proposal(let span, let note):
            writer.u8(3)
            writer.value(span)
            writer.optional(note) { $1.write(to: &$0) }
        case .followUp(let grant, let note):
            writer.u8(4)
            writer.prefixed(grant.bytes)
            writer.optional(note) { $1.write(to: &$0) }
        }
    }
}
