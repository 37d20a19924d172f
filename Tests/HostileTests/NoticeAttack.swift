// Attacks on the board of notices itself.

import ProgrammeFixture
import ServiceAPI
import Sodium
import Wire

enum NoticeAttack: String, Sendable, CaseIterable {
    case twoInOnePlace
    case notANotice
    case bitFlipped
    case ofAnotherPage
    case otherBookingsInItsPlace
    case withheld

    /// Whether the device can tell at once; what is merely withheld it reports as missing.
    static var refused: [NoticeAttack] { allCases.filter { $0 != .withheld } }

    func page(from page: NoticePage, _ loot: HostileTransport.Loot) throws -> NoticePage {
        let keys = loot.otherBookings.map(\.booking)
        let board = try NoticeBoard(page)
        func reseal(_ booking: SigningPublicKey, as news: BookingNews, on salt: NoticeSalt) throws -> SealedNotice {
            try SealedNotice(news, of: booking, on: salt, limit: 1 << 20)
        }
        let news = try keys.map { key -> BookingNews in
            guard case .whole(let news)? = try board.notice(of: key) else { return BookingNews(changes: [], clinicianMessages: []) }
            return news
        }
        let notices = try page.notices.map { try SealedNotice(canonicalBytes: $0.bytes) }
        let bent: [SealedNotice]
        switch self {
        case .twoInOnePlace: bent = notices + notices.prefix(1)
        case .notANotice: return NoticePage(salt: page.salt, notices: page.notices + [Blob([1, 2, 3])])
        case .bitFlipped:
            bent = try notices.map { notice in
                var bytes = notice.body.ciphertext
                bytes[bytes.count / 2] ^= 1
                let body = try CommittedCiphertext(nonce: notice.body.nonce, commitment: notice.body.commitment, ciphertext: bytes)
                return SealedNotice(tag: notice.tag, body: body)
            }
        case .ofAnotherPage:
            let salt = try NoticeSalt(bytes: page.salt.bytes.reversed())
            bent = try zip(keys, zip(news, notices)).map { key, rest in
                let here = try reseal(key, as: rest.0, on: page.salt)
                return SealedNotice(tag: here.tag, body: try reseal(key, as: rest.0, on: salt).body)
            }
        case .otherBookingsInItsPlace: bent = try zip(keys, news.reversed()).map { try reseal($0, as: $1, on: page.salt) }
        case .withheld: bent = []
        }
        return NoticePage(salt: page.salt, notices: bent.map { Blob($0.canonicalBytes) })
    }
}
