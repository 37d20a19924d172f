// What a notice says of one booking. Nothing in it is believed before it is verified, like everything that a server shows.

internal import Sodium
public import Wire

public enum BookingNotice: CanonicalObject, Hashable {
    case whole(BookingNews)
    /// The digest of news that are too long for the board: whoever has not seen them asks under the booking key.
    case digest(Digest)

    public static let domain = "respite.notice"

    public init(from reader: inout ByteReader) throws(WireError) {
        switch try reader.u8() {
        case 1: self = .whole(try reader.value())
        case 2: self = .digest(try reader.value())
        default: throw WireError(.unknownTag, "no such notice")
        }
    }

    public func write(to writer: inout ByteWriter) {
        switch self {
        case .whole(let news):
            writer.u8(1)
            writer.value(news)
        case .digest(let digest):
            writer.u8(2)
            writer.value(digest)
        }
    }
}

/// What an officer does not know of a booking of their own: its changes, and what the clinician has written.
public struct BookingNews: CanonicalValue, Hashable {
    /// `SignedChange`s, oldest first.
    public let changes: [Blob]
    /// Sealed messages, oldest first.
    public let clinicianMessages: [Blob]

    public init(changes: [Blob], clinicianMessages: [Blob]) {
        self.changes = changes
        self.clinicianMessages = clinicianMessages
    }

    public init(_ view: BookingView) { self.init(changes: view.changes, clinicianMessages: view.clinicianMessages) }

    public init(from reader: inout ByteReader) throws(WireError) {
        self.init(changes: try Self.blobs(from: &reader), clinicianMessages: try Self.blobs(from: &reader))
    }

    public func write(to writer: inout ByteWriter) {
        for blobs in [changes, clinicianMessages] { writer.list(blobs) { $0.prefixed($1.bytes) } }
    }

    private static func blobs(from reader: inout ByteReader) throws(WireError) -> [Blob] {
        try reader.list(limit: 10_000) { (reader) throws(WireError) in Blob(try reader.prefixed(limit: 1 << 17)) }
    }

    /// SHA-256 of the canonical bytes: what a device remembers in order to know news when it sees them.
    public var digest: Digest { Digest(of: BookingNotice.whole(self)) }
}
