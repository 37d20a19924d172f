// What the department side counts of its service, and that deleting bookings loses none of it.

import Foundation
import GRDB
import Policies
import ProgrammeFixture
import Scheduling
import ServerCore
import Summary
import TestSupport
import Testing
import Trust
import Wire

@testable import DepartmentSide

struct ServiceRecordTests {
    /// Sessions of one kind as rows: nothing else of a booking matters here.
    private static func insert(_ count: Int, at start: Instant, status: String = "booked", modality: String = "phone", _ side: Side)
        async throws
    {
        try await side.database.change { database in
            for _ in 0..<count {
                let key = Data((0..<32).map { _ in UInt8.random(in: .min ... .max) })
                try database.execute(
                    sql: """
                        INSERT INTO booking (booking, clinician, status, kind, purpose, modality, session_start, session_end, occupied_start,
                            occupied_end) VALUES (?, ?, ?, 'individual', 'intake', ?, ?, ?, ?, ?)
                        """,
                    arguments: [
                        key, key, status, modality, start.seconds, start.seconds + 3000, start.seconds, start.seconds + 3000,
                    ])
            }
        }
    }

    @Test func sessionsAreCountedByTheirQuarterWhetherDeletedOrNot() async throws {
        try await Programme.run { programme in
            let side = programme.department.side
            let quarter = PeriodID(containing: programme.clock.now)
            let record = ServiceRecord(side, SQLiteBookingStore(side.database))
            let goals = ProgrammeModel.hybrid.goals
            try await Self.insert(70, at: quarter.start, side)
            try await Self.insert(41, at: quarter.end + -1, side)
            try await Self.insert(33, at: quarter.start, status: "cancelledByOfficer", side)
            try await Self.insert(200, at: quarter.end, side)
            // The first seventy are old enough to go.
            _ = try await SQLiteBookingStore(side.database).forget(sessionsEndedBefore: quarter.start + 86_400, now: programme.clock.now)
            let measures = try #require(try await record.settled(of: quarter, minimum: 64, goals: goals))
            #expect(measures.sessions?.total == 110)
            // What was said once is said again.
            try await Self.insert(50, at: quarter.start, side)
            #expect(try await record.settled(of: quarter, minimum: 64, goals: goals) == measures)
        }
    }

    @Test func everyQuarterOfAYearIsTheOneThatTheCalendarHas() async throws {
        try await Programme.run { programme in
            let side = programme.department.side
            for number in [UInt32(20264), 20271, 20272, 20273, 20274] {
                let quarter = try PeriodID(number: number)
                for moment in [quarter.start, quarter.end + -1] {
                    try await Self.insert(1, at: moment, modality: "video", side)
                }
            }
            let counts = try await side.database.change { database in
                try ServiceRows(database).count(sessionsEndedBefore: Instant(seconds: 4_000_000_000))
                return try Row.fetchAll(database, sql: "SELECT quarter, sessions FROM service_sessions ORDER BY quarter").map {
                    [Int($0["quarter"] as Int64), Int($0["sessions"] as Int64)]
                }
            }
            #expect(counts == [[20264, 2], [20271, 2], [20272, 2], [20273, 2], [20274, 2]])
        }
    }

    /// The fixture's clinicians offer hours in the coming days. A look is taken in the first hour from that day's own on, and no other.
    @Test func theOpeningsAreLookedAtOnceADayAtAnHourOfItsOwn() async throws {
        try await Programme.run { programme in
            let side = programme.department.side
            let record = ServiceRecord(side, SQLiteBookingStore(side.database))
            let first = programme.clock.now.seconds / 86_400 + 1
            for day in first..<first + 3 {
                for hour in Int64(0)..<24 {
                    programme.clock.now = Instant(seconds: day * 86_400 + hour * 3600 + 1200)
                    try await record.look()
                    let looks = try await side.database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM service_day") }
                    #expect(looks == Int(day - first) + (hour >= ServiceRecord.hour(of: day) ? 1 : 0), "day \(day), hour \(hour)")
                }
            }
            // Over a quarter the hours are those of the whole day.
            #expect(Set((first..<first + 92).map { ServiceRecord.hour(of: $0) }).count > 18)
            let quarter = PeriodID(containing: programme.clock.now)
            let measures = try #require(
                try await record.settled(of: quarter, minimum: 64, goals: ProgrammeModel.hybrid.goals))
            #expect(measures.days == 3 && measures.sessions == nil)
            #expect((measures.medianWaitHours ?? 1000) < 24 * 14)
            #expect(measures.coverage.map(\.of).reduce(0, +) >= 6)
            #expect(measures.coverage.contains { $0.days > 0 })
            #expect(measures.coverage[2].of == 3)
        }
    }

    /// Each part of the week is covered on another number of its days, so that no part's figure can pass for another's.
    @Test func everyPartOfTheWeekIsCountedByItsOwnDays() async throws {
        try await Programme.run { programme in
            let side = programme.department.side
            let quarter = PeriodID(containing: programme.clock.now)
            let parts = DayPart.allCases.count
            let all = (1 << parts) - 1
            try await side.database.change { database in
                for day in 0..<(2 * parts) {
                    // The part with index i is covered on i + 1 days; the last day lacks the first part, and says nevertheless that it is covered.
                    let covered = day == 2 * parts - 1 ? 1 : (0..<parts).filter { day <= $0 }.reduce(0) { $0 | 1 << $1 }
                    try database.execute(
                        sql: "INSERT INTO service_day (day, quarter, wait_hours, next_day, parts, covered) VALUES (?, ?, 1, 0, ?, ?)",
                        arguments: [day, quarter.number, day == 2 * parts - 1 ? all - 1 : all, covered])
                }
            }
            let measures = try #require(
                try await ServiceRecord(side, SQLiteBookingStore(side.database)).settled(
                    of: quarter, minimum: 64, goals: ProgrammeModel.hybrid.goals))
            #expect(measures.coverage.map(\.days) == (0..<parts).map { UInt16($0 + 1) })
            #expect(measures.coverage.map(\.of) == (0..<parts).map { UInt16($0 == 0 ? 2 * parts - 1 : 2 * parts) })
        }
    }
}
