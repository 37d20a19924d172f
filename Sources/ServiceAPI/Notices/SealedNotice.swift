// A notice as everybody downloads it: found and opened with the booking key alone, which no other officer knows.

public import Sodium
public import Wire

/// The booking's public key serves as a secret here: it is known to its officer, to its clinician and to the server, who all know the content
/// anyway. It keeps the board from telling one officer of another's bookings.
public struct SealedNotice: CanonicalObject, Hashable {
    public static let domain = "respite.notice.sealed"

    public let tag: NoticeTag
    public let body: CommittedCiphertext

    public init(tag: NoticeTag, body: CommittedCiphertext) {
        self.tag = tag
        self.body = body
    }

    /// - Parameter limit: in bytes of the padded content; what does not fit becomes a digest.
    public init(
        _ news: BookingNews, of booking: SigningPublicKey, on salt: NoticeSalt, limit: Int = NoticeLength.longest
    ) throws {
        let whole = BookingNotice.whole(news).canonicalBytes
        let content = NoticeLength.padded(whole.count) <= limit ? whole : BookingNotice.digest(news.digest).canonicalBytes
        let key = try NoticeKey(of: booking)
        let padded = try Padding.add(to: content, upTo: NoticeLength.padded(content.count))
        self.init(tag: try key.tag(on: salt), body: try key.secret.sealCommitting(padded, context: salt.bytes))
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        self.init(tag: try reader.value(), body: try reader.value())
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(tag)
        writer.value(body)
    }
}

/// Finds a notice on one page: 16 bytes of a keyed hash of the page's salt.
public struct NoticeTag: FixedBytes {
    public static let length = 16
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) throws(WireError) {
        try Self.checkLength(bytes)
        self.bytes = bytes
    }
}

/// What a booking's notices are found and opened with.
struct NoticeKey: ~Copyable {
    let secret: SymmetricKey

    init(of booking: SigningPublicKey) throws {
        var bytes = booking.bytes
        secret = try SymmetricKey(try SecretBytes(wiping: &bytes)).derive("respite.notice.key")
    }

    borrowing func tag(on salt: NoticeSalt) throws -> NoticeTag {
        try NoticeTag(bytes: Array(try secret.authenticate(salt.bytes, context: "respite.notice.tag").prefix(NoticeTag.length)))
    }
}
