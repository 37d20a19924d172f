// Killed at any moment under load, the department side loses nothing that it acknowledged, spends no token twice, and needs no repair.

import BookingKit
import Bookings
import DepartmentSide
import Foundation
import ServerCore
import ServiceAPI
import Sodium
import Testing
import Tokens
import Trust
import Wire

@Suite(.serialized, .timeLimit(.minutes(20))) struct CrashTests {
    private static let kills = 50
    private static let atOnce = 6

    @Test func killedFiftyTimesUnderLoadEveryAcknowledgedBookingIsThereOnceAndNoTokenIsLost() async throws {
        let tool = try ServerTool()
        let founded = try FoundedDepartment(tool, tokens: true)
        var server = try RunningServer(tool, home: "d", port: founded.port)
        try await founded.publishHours()
        var slot: Int64 = 0
        var acknowledged = 0
        var booked: [PreparedBooking] = []
        for round in 0..<Self.kills {
            let load = try (0..<Self.atOnce).map { _ in
                slot += 1
                return try Self.booking(slot, founded.founding)
            }
            let (answers, answered) = AsyncStream.makeStream(of: Void.self)
            async let outcome = Self.send(load, port: founded.port, answered)
            // Killed when some have their answer and the others are under way.
            var answer = answers.makeAsyncIterator()
            for _ in 0..<round % Self.atOnce { await answer.next() }
            server.kill()
            let views = try await outcome
            acknowledged += views.compactMap { $0 }.count
            server = try RunningServer(tool, home: "d", port: founded.port)
            #expect(try await server.get("/readyz") == 204, "round \(round)")
            try await settle(load, views, founded, round)
            booked += load
        }
        #expect(server.stop() == 0)
        #expect(acknowledged >= 100, "the load was too small to show anything")
        try await check(booked, tool, founded.founding)
        print("department killed \(Self.kills) times: \(booked.count) bookings, \(acknowledged) acknowledged before a kill")
    }

    /// Whoever has no answer asks again with the same request and gets one: no token is lost. Whoever has one gets the same again. And what
    /// has paid for a booking pays for no other.
    private func settle(_ load: [PreparedBooking], _ views: [BookingView?], _ founded: FoundedDepartment, _ round: Int) async throws {
        for (booking, view) in zip(load, views) {
            let again = try await WireClient.call(PostBooking.self, booking.body, by: booking.officer, port: founded.port)
            #expect(again.status == 201, "round \(round)")
            let found = try JSONDecoder().decode(BookingView.self, from: Data(again.body))
            #expect(view == nil || view == found, "round \(round)")
        }
        let (first, clinician) = (try #require(load.first), founded.founding.clinician.publicKey)
        let second = try PreparedBooking(of: clinician, at: first.start + 40 * 86_400, by: first.officer, paying: first.body.payment)
        let refused = try await WireClient.call(PostBooking.self, second.body, by: first.officer, port: founded.port)
        #expect(refused.status == 409, "round \(round)")
        // Under another key, the token is none.
        let other = try PreparedBooking(
            of: clinician, at: first.start + 40 * 86_400, by: try SigningKey.random(), paying: first.body.payment)
        #expect(try await WireClient.call(PostBooking.self, other.body, by: other.officer, port: founded.port).status == 403)
    }

    /// Sends all at once; says of each what was acknowledged.
    private static func send(
        _ load: [PreparedBooking], port: Int, _ answered: AsyncStream<Void>.Continuation
    ) async throws -> [BookingView?] {
        try await withThrowingTaskGroup(of: (Int, BookingView?).self) { group in
            for (index, booking) in load.enumerated() {
                group.addTask {
                    let answer = try? await WireClient.call(PostBooking.self, booking.body, by: booking.officer, port: port)
                    answered.yield()
                    guard let answer else { return (index, nil) }
                    try #require(answer.status == 201, "\(String(decoding: answer.body, as: UTF8.self))")
                    return (index, try JSONDecoder().decode(BookingView.self, from: Data(answer.body)))
                }
            }
            return try await group.reduce(into: [BookingView?](repeating: nil, count: load.count)) { $0[$1.0] = $1.1 }
        }
    }

    private func check(_ booked: [PreparedBooking], _ tool: ServerTool, _ founding: TestFounding) async throws {
        let database = try ServerDatabase(tool.path("d/respite.sqlite"), schema: .department)
        try await database.check()
        let stored = try await SQLiteBookingStore(database).bookings(of: founding.clinician.publicKey)
        #expect(Set(stored.map(\.view.booking)) == Set(booked.map(\.officer.publicKey)))
        #expect(stored.count == booked.count)
        #expect(stored.allSatisfy { $0.view.changes.count == 1 })
        try database.close()
        #expect(try tool("check", "--home", "{root}/d").status == 0)
    }

    /// The hour `slot` hours after the day after tomorrow, paid with a token of its own.
    private static func booking(_ slot: Int64, _ founding: TestFounding) throws -> PreparedBooking {
        let now = Side.systemTime()
        let start = Instant(seconds: now.seconds / 86_400 * 86_400 + 2 * 86_400 + slot * 3600)
        let officer = try SigningKey.random()
        let (key, period) = (try TestFounding.tokenKey.get(), TokenPeriod.booking(PeriodID(containing: now)))
        let keys = try TokenKeySet([.init(purpose: .booking, period: period, key: key.publicKey)])
        let pending = try PendingToken(purpose: .booking, period: period, boundTo: officer.publicKey, keys: keys)
        let token = try pending.finish(try TokenIssuer.issue(pending.request, key: key))
        return try PreparedBooking(of: founding.clinician.publicKey, at: start, by: officer, paying: .token(Blob(token.bytes)))
    }
}
