// The board as an officer's device reads it: it looks for its own notices and opens no other.

internal import Foundation
public import Sodium
internal import Wire

/// A downloaded page, ready for looking up one's own bookings.
public struct NoticeBoard: Sendable {
    private let page: NoticeTexts
    private let salt: NoticeSalt
    /// Where each notice stands, by its tag: base64url of a `SealedNotice`.
    private let places: [NoticeTag: Range<Int>]

    /// - Parameter json: a `NoticePage`, as the server sends it.
    /// - Throws: `ServiceError.badAnswer` where something on the page is no notice, or two notices claim one place.
    public init(json: [UInt8]) throws(ServiceError) {
        do {
            let page = try NoticeTexts(json)
            var places: [NoticeTag: Range<Int>] = [:]
            places.reserveCapacity(page.notices.count)
            for place in page.notices {
                guard places.updateValue(place, forKey: try SealedNotice.tag(ofText: page.json[place])) == nil else { throw Unreadable() }
            }
            salt = try NoticeSalt(bytes: try Base64URL.decode(page.json[page.salt]))
            self.page = page
            self.places = places
        } catch {
            throw .badAnswer
        }
    }

    public init(_ page: NoticePage) throws(ServiceError) {
        guard let json = try? JSONEncoder.service.encode(page) else { throw .badAnswer }
        try self.init(json: Array(json))
    }

    /// `nil` where the board has none of this booking. Throws where it has one that is not what it should be.
    public func notice(of booking: SigningPublicKey) throws -> BookingNotice? {
        let key = try NoticeKey(of: booking)
        guard let place = places[try key.tag(on: salt)] else { return nil }
        let notice = try SealedNotice(canonicalBytes: try Base64URL.decode(page.json[place]))
        let content = try key.secret.openCommitting(notice.body, context: salt.bytes)
        return try BookingNotice(canonicalBytes: try Padding.remove(from: content))
    }
}

/// Where the texts of a page stand. The page is some megabytes long, of which a device wants a few thousandths: so it is not decoded, but gone
/// through from one quotation mark to the next. It has exactly one form: `{"notices":["…","…"],"salt":"…"}`.
private struct NoticeTexts: Sendable {
    let json: [UInt8]
    private(set) var notices: [Range<Int>] = []
    private(set) var salt = 0..<0
    private var position = 0

    init(_ json: [UInt8]) throws {
        self.json = json
        try expect("{\"notices\":[")
        if !follows("]") {
            repeat { notices.append(try text()) } while follows(",")
            try expect("]")
        }
        try expect(",\"salt\":")
        salt = try text()
        try expect("}")
        guard position == json.count else { throw Unreadable() }
    }

    private mutating func follows(_ token: StaticString) -> Bool {
        let isThere = json[position...].starts(with: UnsafeBufferPointer(start: token.utf8Start, count: token.utf8CodeUnitCount))
        position += isThere ? token.utf8CodeUnitCount : 0
        return isThere
    }

    private mutating func expect(_ token: StaticString) throws {
        guard follows(token) else { throw Unreadable() }
    }

    /// What is between two quotation marks; an escaped one would be no base64url.
    private mutating func text() throws -> Range<Int> {
        try expect("\"")
        let start = position
        let end = json.withUnsafeBytes { bytes -> Int? in
            guard start < bytes.count, let base = bytes.baseAddress else { return nil }
            return memchr(base + start, Int32(UInt8(ascii: "\"")), bytes.count - start).map { UnsafeRawPointer($0) - base }
        }
        guard let end else { throw Unreadable() }
        position = end + 1
        return start..<end
    }
}

private struct Unreadable: Error {}

extension SealedNotice {
    /// Domain and version, as every notice begins with them.
    private static let beginning: [UInt8] = {
        var writer = ByteWriter()
        writer.string(domain)
        writer.u16(version)
        return writer.bytes
    }()

    /// The tag of a notice that is not decoded whole.
    fileprivate static func tag(ofText text: ArraySlice<UInt8>) throws -> NoticeTag {
        let length = beginning.count + NoticeTag.length
        // Whole groups of four digits, which are three bytes.
        let bytes = try Base64URL.decode(text.prefix((length + 2) / 3 * 4))
        guard bytes.count >= length, bytes.starts(with: beginning) else { throw Unreadable() }
        return try NoticeTag(bytes: Array(bytes[beginning.count..<length]))
    }
}
