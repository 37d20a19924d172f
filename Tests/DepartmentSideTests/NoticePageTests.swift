// The board of notices: complete, the same for everyone, telling nothing to whoever has no booking key, never too large.

import Foundation
import ServiceAPI
import Sodium
import Testing
import Wire

@testable import DepartmentSide

@Suite struct NoticePageTests {
    private func news(_ index: UInt8, bytes: Int = 300) -> BookingNews {
        BookingNews(changes: [Blob([UInt8](repeating: index, count: bytes))], clinicianMessages: [])
    }

    private func salt(_ byte: UInt8) throws -> NoticeSalt { try NoticeSalt(bytes: [UInt8](repeating: byte, count: NoticeSalt.length)) }

    @Test func everyBookingIsOnTheBoardAndNobodyElseFindsIt() throws {
        let keys = try (0..<20).map { _ in try SigningKey.random().publicKey }
        let all = Dictionary(uniqueKeysWithValues: zip(keys, (0..<20).map { news(UInt8($0)) }))
        let page = try NoticeBoardPage.page(all, salt: try salt(1))
        #expect(page.notices.count == 20)
        let board = try NoticeBoard(page)
        for (key, news) in all { #expect(try board.notice(of: key) == .whole(news)) }
        #expect(try board.notice(of: try SigningKey.random().publicKey) == nil)
        for key in keys {
            #expect(page.notices.allSatisfy { !$0.bytes.contains(key.bytes) })
        }
    }

    /// A device goes through the page by itself, without a decoder: what it takes is what a decoder would take.
    @Test func thePageHasOneFormAndIsReadAsADecoderWould() throws {
        let key = try SigningKey.random().publicKey
        let full = try NoticeBoardPage.page([key: news(1), try SigningKey.random().publicKey: news(2)], salt: try salt(1))
        for page in [full, NoticePage(salt: try salt(2), notices: [])] {
            let json = Array(try JSONEncoder.service.encode(page))
            #expect(try JSONDecoder().decode(NoticePage.self, from: Data(json)) == page)
            #expect(try NoticeBoard(json: json).notice(of: key) == (page.notices.isEmpty ? nil : .whole(news(1))))
            for end in [json.count - 1] + stride(from: 0, to: json.count - 1, by: 7) {
                #expect(throws: ServiceError.badAnswer) { try NoticeBoard(json: Array(json[..<end])) }
            }
            let text = String(decoding: json, as: UTF8.self)
            let others = [
                text + " ", " " + text, text + "}", text.replacing("{", with: "[", maxReplacements: 1),
                text.replacing("\"salt\"", with: "\"Salt\""), text.replacing("],", with: ",],", maxReplacements: 1),
                text.replacing("\"}", with: "=\"}"), text.replacing("\"}", with: "\\\"\"}"), "", "{}", "[]", "null",
            ]
            for other in others { #expect(throws: ServiceError.badAnswer) { try NoticeBoard(json: Array(other.utf8)) } }
        }
    }

    @Test func noNoticeCanBeFollowedFromPageToPage() throws {
        let keys = try (0..<30).map { _ in try SigningKey.random().publicKey }
        let all = Dictionary(uniqueKeysWithValues: zip(keys, (0..<30).map { news(UInt8($0)) }))
        let pages = try [1, 2].map { try NoticeBoardPage.page(all, salt: try salt($0)) }
        #expect(Set(pages[0].notices).isDisjoint(with: pages[1].notices))
        let tags = try pages.map { try Set($0.notices.map { try SealedNotice(canonicalBytes: $0.bytes).tag }) }
        #expect(tags[0].isDisjoint(with: tags[1]))
        // The order is that of the tags, whatever the order of bookings is.
        for page in pages {
            let order = try page.notices.map { try SealedNotice(canonicalBytes: $0.bytes).tag.bytes }
            #expect(order == order.sorted { $0.lexicographicallyPrecedes($1) })
        }
    }

    @Test func everyNoticeOfAStepHasOneLength() throws {
        let key = try SigningKey.random().publicKey
        let lengths = try Set(
            [1, 20, 300, 800].map { bytes in
                try SealedNotice(news(1, bytes: bytes), of: key, on: try salt(1)).canonicalBytes.count
            })
        #expect(lengths.count == 1)
    }

    @Test func whatIsTooLongStandsThereAsItsDigest() throws {
        let key = try SigningKey.random().publicKey
        let long = news(7, bytes: 40_000)
        let board = try NoticeBoard(try NoticeBoardPage.page([key: long, try SigningKey.random().publicKey: news(1)], salt: try salt(1)))
        #expect(try board.notice(of: key) == .digest(long.digest))
    }

    @Test func thePageNeverGrowsBeyondWhatADeviceTakes() throws {
        for (count, length) in [(10, 15_000), (600, 15_000), (1_500, 3_500), (2_400, 900)] {
            let limit = NoticeBoardPage.limit(for: Array(repeating: length, count: count))
            let padded = NoticeLength.padded(length) <= limit ? NoticeLength.padded(length) : NoticeLength.step
            #expect(count * (padded + 160) * 4 / 3 < TransportAnswer.limit, "\(count) notices of \(length) bytes")
        }
        #expect(NoticeBoardPage.limit(for: [15_000]) == NoticeLength.longest)
    }
}
