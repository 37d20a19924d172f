// How long the free slots of a region take: 50 clinicians, 8 weeks, a grid of 15 minutes, 200 bookings each, on one core.

import Benchmark
import Scheduling
import Wire

struct Calendar {
    let rules: AvailabilityRules
    let clock: ZoneClock
    let booked: [BookedSpan]
}

enum Region {
    /// Monday 2026-11-23, 12:00 UTC: the eight weeks have holidays of their own, and none of the clock.
    static let now = Instant(seconds: 1_795_435_200)
    static let weeks: Int64 = 8
    static let clinicians = 50
    static let bookingsEach = 200

    static func window() throws -> Span { try Span(start: now, end: now + weeks * 7 * 86_400) }

    /// Weekdays from 7 to 21, two kinds of session; the bookings are spread over the eight weeks, an hour each.
    static func calendars() throws -> [Calendar] {
        let zone = try ZoneID("America/New_York")
        let clock = try ZoneClock(zone, covering: try Span(start: now - 366 * 86_400, end: now + 3 * 366 * 86_400))
        let hours = try OfferedHours(
            from: try CivilTime(hour: 7), to: try CivilTime(hour: 21), kinds: [.individual, .couple], modalities: [.video, .phone],
            gridMinutes: 15)
        let rules = try AvailabilityRules(
            revision: 1, zone: zone,
            offerings: [
                try SessionOffering(kind: .individual, purpose: .intake, durationMinutes: 60),
                try SessionOffering(kind: .individual, purpose: .followUp, durationMinutes: 45),
                try SessionOffering(kind: .couple, purpose: .followUp, durationMinutes: 90),
            ],
            weekly: [try WeeklyRule(weekdays: [.monday, .tuesday, .wednesday, .thursday, .friday], hours: hours)],
            limits: try BookingLimits())
        var random = Linear(seed: 4711)
        return try (0..<clinicians).map { _ in
            Calendar(rules: rules, clock: clock, booked: try bookings(&random))
        }
    }

    /// Five sessions on each of forty working days, each in its own two hours from 8 to 18 there.
    private static func bookings(_ random: inout Linear) throws -> [BookedSpan] {
        let midnight = now.seconds / 86_400 * 86_400
        var booked: [BookedSpan] = []
        for day: Int64 in 0..<56 where (midnight / 86_400 + day + 3) % 7 < 5 {
            for place: Int64 in 0..<5 {
                let quarter = Int64(random.next(below: 3)) * 900
                let start = Instant(seconds: midnight + day * 86_400 + (13 + 2 * place) * 3600 + quarter)
                let session = try Span(start: start, end: start + 3600)
                let occupied = OccupiedSpan(session: session, bufferBeforeMinutes: 0, bufferAfterMinutes: 15)
                booked.append(BookedSpan(occupied: occupied, kind: .individual, purpose: .followUp, modality: .video))
            }
        }
        return booked
    }
}

/// The same numbers each time.
struct Linear {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next(below bound: UInt64) -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state >> 33) % bound
    }
}

let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = .init(metrics: [.wallClock, .cpuTotal, .throughput], warmupIterations: 20, maxDuration: .seconds(10))

    Benchmark("free slots: 50 clinicians, 8 weeks, 15 minutes, 200 bookings each") { benchmark in
        let calendars = try Region.calendars()
        guard calendars.allSatisfy({ $0.booked.count == Region.bookingsEach }) else { throw Unfit() }
        let window = try Region.window()
        var found = 0
        benchmark.startMeasurement()
        for calendar in calendars {
            found += try SlotSearch.openings(
                rules: calendar.rules, clock: calendar.clock, booked: calendar.booked, window: window, now: Region.now,
                eligibility: .unrestricted
            ).count
        }
        benchmark.stopMeasurement()
        guard found > 10_000 else { throw Unfit() }
    }

    Benchmark("one slot inside the transaction that books it") { benchmark in
        let calendar = try Region.calendars()[0]
        let wanted = SessionRequest(
            span: try Span(start: Region.now + 8 * 86_400 + 2 * 3600, end: Region.now + 8 * 86_400 + 3 * 3600), kind: .individual,
            purpose: .intake, modality: .video)
        benchmark.startMeasurement()
        let verdict = try SlotSearch.verdict(
            on: wanted, rules: calendar.rules, clock: calendar.clock, booked: calendar.booked, now: Region.now, eligibility: .unrestricted)
        benchmark.stopMeasurement()
        blackHole(verdict)
    }
}

/// The region is not the one that the numbers are about.
struct Unfit: Error {}
