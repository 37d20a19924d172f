// Availability rules as they are signed: read back the same, refused when they make no sense.

import Foundation
import Scheduling
import Testing
import Wire

@Suite struct RulesTests {
    static func everything() throws -> AvailabilityRules {
        try rules(
            [
                weekly([.monday, .friday], hours("09:00", "17:00", kinds: [.individual, .group])),
                weekly(
                    [.saturday], hours("22:00", "02:00", hold: .urgent), days: DayRange(first: day("2026-01-01"), last: day("2026-12-31"))),
            ],
            offerings: [hourly(), hourly(.group, .intake, seats: 6), hourly(.couple)],
            exceptions: [
                DatedException(from: day("2026-07-01"), through: day("2026-07-14"), .closed),
                DatedException(from: day("2026-06-01"), through: day("2026-06-01"), .closedBetween(CivilTime("12:00"), CivilTime("13:00"))),
                DatedException(from: day("2026-06-02"), through: day("2026-06-02"), .extra(hours("18:00", "20:00", groupSeats: 3))),
            ],
            holidays: [day("2026-12-25"), day("2026-01-01")],
            limits: limits(before: 5, after: 10, perDay: 5, perWeek: 20),
            busy: [span("2026-05-02T10:00Z", minutes: 30), span("2026-05-01T10:00Z", minutes: 30)]
        )
    }

    @Test func rulesReadBackAsTheyWereSigned() throws {
        let rules = try Self.everything()
        #expect(try AvailabilityRules(canonicalBytes: rules.canonicalBytes) == rules)
        #expect(try JSONDecoder().decode(AvailabilityRules.self, from: JSONEncoder().encode(rules)) == rules)
        #expect(rules.holidays == [try day("2026-01-01"), try day("2026-12-25")])
    }

    @Test func damagedRulesAreRefusedAndNeverTrap() throws {
        let bytes = try Self.everything().canonicalBytes
        for length in 0..<bytes.count {
            #expect(throws: WireError.self) { try AvailabilityRules(canonicalBytes: Array(bytes.prefix(length))) }
        }
        for index in bytes.indices {
            for mask: UInt8 in [0x01, 0x80, 0xFF] {
                var damaged = bytes
                damaged[index] ^= mask
                guard let read = try? AvailabilityRules(canonicalBytes: damaged) else { continue }
                #expect(read.canonicalBytes == damaged)
                if let clock = try? ZoneClock(read.zone, covering: span("2026-06-01T00:00Z", minutes: 1440)) {
                    _ = try SlotSearch.openings(
                        rules: read,
                        clock: clock,
                        booked: [],
                        window: span("2026-06-01T00:00Z", minutes: 1440),
                        now: utc("2026-05-31T00:00Z"),
                        eligibility: .unrestricted
                    )
                }
            }
        }
    }

    @Test func whatMakesNoSenseIsRefused() throws {
        let cases: [(SchedulingError.Code, () throws -> Void)] = [
            (.emptyPeriod, { _ = try hours("09:00", "09:00") }),
            (.emptyPeriod, { _ = try hours("24:00", "09:00") }),
            (.invalidGrid, { _ = try hours("09:00", "10:00", grid: 0) }),
            (.invalidGrid, { _ = try hours("09:00", "10:00", grid: -15) }),
            (.invalidGrid, { _ = try hours("09:00", "10:00", grid: 721) }),
            (.invalidSeats, { _ = try hours("09:00", "10:00", groupSeats: 0) }),
            (.windowOffersNothing, { _ = try hours("09:00", "10:00", kinds: []) }),
            (.windowOffersNothing, { _ = try hours("09:00", "10:00", modalities: []) }),
            (.windowOffersNothing, { _ = try weekly([], hours("09:00", "10:00")) }),
            (.windowOffersNothing, { _ = try rules([weekly(.all, hours("09:00", "09:45"))]) }),
            (.windowOffersNothing, { _ = try rules([weekly(.all, hours("09:00", "12:00", kinds: [.family]))]) }),
            (.emptyPeriod, { _ = try DayRange(first: day("2026-02-02"), last: day("2026-02-01")) }),
            (.emptyPeriod, { _ = try DatedException(from: day("2026-02-02"), through: day("2026-02-01"), .closed) }),
            (.tooMany, { _ = try DatedException(from: day("2026-02-02"), through: day("2029-02-01"), .closed) }),
            (.invalidDuration, { _ = try SessionOffering(kind: .couple, purpose: .brief, durationMinutes: 0) }),
            (.invalidSeats, { _ = try SessionOffering(kind: .couple, purpose: .brief, durationMinutes: 30, seats: 2) }),
            (.duplicateOffering, { _ = try rules([], offerings: [hourly(), hourly()]) }),
            (.invalidLimit, { _ = try limits(before: -1) }),
            (.invalidLimit, { _ = try limits(after: 241) }),
            (.invalidLimit, { _ = try limits(notice: .max) }),
            (.invalidLimit, { _ = try limits(horizon: 0) }),
            (.invalidLimit, { _ = try limits(perDay: 0) }),
            (.windowNeverBookable, { _ = try limits(urgentNotice: 120, release: 120) }),
            (
                .windowNeverBookable,
                { _ = try rules([weekly(.all, hours("09:00", "12:00", hold: .nextDay))], limits: limits(notice: 2 * 1440)) }
            ),
            (.tooMany, { _ = try rules([], busy: Array(repeating: span("2026-01-01T00:00Z", minutes: 5), count: 10_001)) }),
            (.invalidLabel, { _ = try DepartmentLabel("") }),
            (.invalidLabel, { _ = try DepartmentLabel("a\nb") }),
            (.invalidLabel, { _ = try UnitLabel(String(repeating: "a", count: 65)) }),
        ]
        for (index, (code, body)) in cases.enumerated() { #expect(SchedulingError.code(of: body) == code, "case \(index)") }
    }

    @Test func jsonIsCheckedAsStrictly() {
        let text = #"{"kind":"couple","purpose":"brief","durationMinutes":30,"seats":9}"#
        #expect(throws: SchedulingError(.invalidSeats, "")) { try JSONDecoder().decode(SessionOffering.self, from: Data(text.utf8)) }
    }

    @Test func wordsAndCodesOfChoicesNeverChange() {
        #expect(SessionKind.allCases.map { "\($0.code) \($0.rawValue)" } == ["0 individual", "1 couple", "2 family", "3 group"])
        #expect(SessionPurpose.allCases.map { "\($0.code) \($0.rawValue)" } == ["0 intake", "1 follow-up", "2 brief", "3 walk-in"])
        #expect(Modality.allCases.map { "\($0.code) \($0.rawValue)" } == ["0 off-site", "1 phone", "2 video", "3 on-site"])
        #expect(HoldClass.allCases.map { "\($0.code) \($0.rawValue)" } == ["0 open", "1 next-day", "2 urgent"])
        #expect(Weekday.allCases.map(\.code) == Array(0...6))
    }

    @Test func labelsAreLoweredAndHaveOneEncoding() throws {
        let label = try LanguageLabel("es-MX")
        #expect(label.text == "es-mx")
        var writer = ByteWriter()
        writer.string("ES")
        #expect(throws: WireError(.nonCanonical, "")) {
            var reader = ByteReader(writer.bytes)
            _ = try reader.value(LanguageLabel.self)
        }
    }
}
