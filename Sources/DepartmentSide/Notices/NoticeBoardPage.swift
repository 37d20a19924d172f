// The board of notices that everyone downloads: sealed anew for each page, in an order that says nothing.

internal import Foundation
internal import ServiceAPI
internal import Sodium
internal import Wire

struct NoticeBoardPage: Sendable {
    /// In seconds. A change makes a new page at once; this is only a bound on how long one salt is used.
    static let lifetime: Int64 = 600

    /// In bytes of sealed content: the page must stay below `TransportAnswer.limit` after base64.
    static let capacity = 5 << 20

    private let store: any BookingStore
    private let page = SharedPage<Int>(lifetime: lifetime)

    init(_ store: any BookingStore) { self.store = store }

    /// Call after every change of a booking and after every message.
    func invalidate() { page.invalidate() }

    func json(at now: Instant) async throws -> [UInt8] {
        try await page.json(0, at: now) { [store] in
            let page = try Self.page(try await store.news(), salt: try NoticeSalt(bytes: try Randomness.bytes(NoticeSalt.length)))
            return Array(try JSONEncoder.service.encode(page))
        }
    }

    static func page(_ news: [SigningPublicKey: BookingNews], salt: NoticeSalt) throws -> NoticePage {
        let limit = limit(for: news.values.map { BookingNotice.whole($0).canonicalBytes.count })
        let notices = try news.map { try SealedNotice($0.value, of: $0.key, on: salt, limit: limit) }
        // Tags are a keyed hash of the page's salt: sorted by them, nothing of the order of bookings is left.
        let sorted = notices.sorted { $0.tag.bytes.lexicographicallyPrecedes($1.tag.bytes) }
        return NoticePage(salt: salt, notices: sorted.map { Blob($0.canonicalBytes) })
    }

    /// The greatest length with which all notices together fit on the page; what is longer stands there as a digest.
    static func limit(for lengths: [Int]) -> Int {
        let limits = stride(from: NoticeLength.longest, to: 0, by: -NoticeLength.step)
        return limits.first { limit in
            let total = lengths.reduce(0) { sum, length in
                let padded = NoticeLength.padded(length)
                return sum + (padded <= limit ? padded : NoticeLength.step)
            }
            return total <= capacity
        } ?? 0
    }
}
