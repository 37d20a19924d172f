// A department side that lists without end: it is asked twice, and no more.

import Envelope
import Foundation
import ProgrammeFixture
import ServiceAPI
import Sodium
import Synchronization
import Testing
import Trust
import Wire

@testable import ClinicianClient

struct EndlessListTests {
    enum Lie: CaseIterable, Sendable {
        case emptyPages
        /// The same entries again, and a next page that goes on.
        case theSameAgain
        case headsWithoutEnd
    }

    @Test(arguments: Lie.allCases) func aListThatDoesNotGoOnIsNotAskedForAgain(lie: Lie) async throws {
        try await DeviceScene.run { scene in
            _ = try await scene.walkIn(scene.first, "Sam")
            try await scene.sync(scene.first)
            let asked = Counter()
            scene.transport.tamper { path, answer in
                let listed = lie == .headsWithoutEnd ? ListRecordHeads.route.path : ListRecords.route.path
                guard path == listed else { return answer }
                // It would go on for longer than anybody waits; the test ends it.
                let page = asked.next()
                let isLast = page == 40
                let body: [UInt8]?
                if lie == .headsWithoutEnd {
                    body = try? Self.heads(isLast ? nil : page)
                } else {
                    body = try? Self.records(answer, again: lie == .theSameAgain, isLast ? nil : page)
                }
                return body.map { TransportAnswer(status: 200, contentType: answer.contentType, body: $0) }
            }
            await #expect(throws: ServiceError.badAnswer) { try await scene.sync(scene.first) }
            #expect(asked.count <= 2)
        }
    }

    @Test func whatIsRefusedInUnknownWordsIsNotHandedInForEver() async throws {
        try await DeviceScene.run { scene in
            _ = try await scene.walkIn(scene.first, "Sam")
            let asked = Counter()
            scene.transport.tamper { path, answer in
                guard path == PostRecords.route.path, asked.next() < 40 else { return answer }
                let body = #"{"type":"urn:nobody:knows","title":"No.","status":409}"#
                return TransportAnswer(status: 409, contentType: "application/problem+json", body: Array(body.utf8))
            }
            await #expect(throws: ServiceError.badAnswer) { try await scene.sync(scene.first) }
            #expect(asked.count == 1)
            scene.transport.behave()
            #expect(try await scene.sync(scene.first).cases.waiting == 0)
        }
    }

    private static func number(_ page: Int) -> [UInt8] { [0xff, 0xff, UInt8(page)] }

    private static func records(_ answer: TransportAnswer, again: Bool, _ page: Int?) throws -> [UInt8] {
        let honest = try JSONDecoder().decode(RecordPage.self, from: Data(answer.body))
        let next = try page.map { try RecordID(bytes: number($0) + [UInt8](repeating: 0, count: RecordID.length - 3)) }
        return Array(try JSONEncoder.service.encode(RecordPage(records: again ? honest.records.map(\.value) : [], next: next)))
    }

    private static func heads(_ page: Int?) throws -> [UInt8] {
        let next = try page.map { _ in try SigningKey.random().publicKey }
        return Array(try JSONEncoder.service.encode(HeadPage(heads: [], next: next)))
    }
}

private final class Counter: Sendable {
    private let value = Mutex(0)

    var count: Int { value.withLock(\.self) }

    func next() -> Int {
        value.withLock {
            $0 += 1
            return $0
        }
    }
}
