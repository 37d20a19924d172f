// The rules' windows as pieces of real time, before bookings are looked at.

internal import Wire

/// A piece of a window with one offset, in which sessions can begin.
struct OpenPiece {
    let start: Int64
    /// No session begins here or later.
    let startsBefore: Int64
    /// Where the open time ends for a session that has begun: later than `startsBefore` where the clocks change in between.
    let end: Int64
    let offset: Int64
    /// A session begins a whole number of grid steps after this.
    let anchor: Int64
    /// Index into the search's hours.
    let hours: Int
}

/// Expands weekly rules, exceptions and holidays for a range of days.
struct PieceBuilder {
    private let rules: AvailabilityRules
    private let clock: ZoneClock
    private let days: ClosedRange<Int>
    private let bounds: Range<Int64>
    private let closures: BlockedTime
    private var stretches: [OffsetStretch] = []
    private var free: [OffsetStretch] = []
    private(set) var pieces: [OpenPiece] = []

    /// - Parameter bounds: in seconds; no piece reaches outside.
    init(rules: AvailabilityRules, clock: ZoneClock, bounds: Range<Int64>) {
        self.rules = rules
        self.bounds = bounds
        self.clock = clock.covering(from: bounds.lowerBound - 6 * 86_400, through: bounds.upperBound + 6 * 86_400)
        // A window that began on the day before can still be open.
        let first = self.clock.date(at: Instant(seconds: bounds.lowerBound)).dayNumber - 2
        days = first...(self.clock.date(at: Instant(seconds: bounds.upperBound)).dayNumber + 1)
        closures = Self.closures(rules, self.clock, days, bounds)
    }

    /// - Parameter weekly: for each weekly rule the index of its hours, `nil` for none; `extra` the same for each exception.
    mutating func build(weekly: [Int?], extra: [Int?]) {
        for day in days {
            let date = CivilDate(clamping: day)
            let weekday = Weekday.allCases[date.weekdayIndex]
            for (rule, hours) in zip(rules.weekly, weekly) {
                guard let hours, rule.weekdays.contains(weekday), rule.days.contains(date) else { continue }
                add(rule.hours, index: hours, on: day, minus: closures)
            }
        }
        for (exception, hours) in zip(rules.exceptions, extra) {
            guard let hours, case .extra(let offered) = exception.change else { continue }
            for day in exception.touched(of: days) { add(offered, index: hours, on: day, minus: nil) }
        }
    }

    private mutating func add(_ hours: OfferedHours, index: Int, on day: Int, minus closures: BlockedTime?) {
        let from = Int64(day) * 86_400 + Int64(hours.from.minutes) * 60
        stretches.removeAll(keepingCapacity: true)
        clock.appendOffered(from: from, to: from + Int64(hours.lengthMinutes) * 60, into: &stretches)
        free.removeAll(keepingCapacity: true)
        for stretch in stretches {
            if let closures { closures.appendFree(of: stretch, into: &free) } else { free.append(stretch) }
        }
        for position in free.indices {
            var end = free[position].end
            var next = position + 1
            while next < free.count, free[next].start == end {
                end = free[next].end
                next += 1
            }
            let start = max(free[position].start, bounds.lowerBound)
            let startsBefore = min(free[position].end, bounds.upperBound)
            guard start < startsBefore else { continue }
            pieces.append(
                OpenPiece(
                    start: start,
                    startsBefore: startsBefore,
                    end: min(end, bounds.upperBound),
                    offset: free[position].offset,
                    anchor: from - free[position].offset,
                    hours: index
                )
            )
        }
    }

    /// Closed days and times in real time, a day wider than the bounds so that no session can reach over their edge.
    private static func closures(
        _ rules: AvailabilityRules,
        _ clock: ZoneClock,
        _ days: ClosedRange<Int>,
        _ bounds: Range<Int64>
    ) -> BlockedTime {
        var closed: [Range<Int64>] = []
        func close(_ day: Int, _ from: Int, _ to: Int) {
            let midnight = Int64(day) * 86_400
            if let range = clock.closed(from: midnight + Int64(from) * 60, to: midnight + Int64(to) * 60) { closed.append(range) }
        }
        for holiday in rules.holidays where days.contains(holiday.dayNumber) { close(holiday.dayNumber, 0, 1440) }
        for exception in rules.exceptions {
            for day in exception.touched(of: days) {
                switch exception.change {
                case .closed: close(day, 0, 1440)
                case .closedBetween(let from, let to): close(day, from.minutes, to.minutes + (to <= from ? 1440 : 0))
                case .extra: continue
                }
            }
        }
        return BlockedTime(closed, within: bounds.lowerBound - 3 * 86_400..<bounds.upperBound + 3 * 86_400)
    }
}

extension DatedException {
    fileprivate func touched(of days: ClosedRange<Int>) -> Range<Int> {
        let lower = max(days.lowerBound, first.dayNumber)
        return lower..<max(lower, min(days.upperBound, last.dayNumber) + 1)
    }
}
