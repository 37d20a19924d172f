// The clock of one zone: from wall-clock times to instants and back, with the changes of offset read from the tz database once.
//
// Daylight saving follows RFC 5545 section 3.3.5: a local time that occurs twice is its first occurrence; one that does not exist is read
// with the offset before the gap (2007-03-11 02:30 in New York is 03:30 EDT).

internal import Foundation
public import Wire

/// The offsets of a zone over a stretch of time.
///
/// Instants outside `covering` are right too, but each costs a look into the tz database.
public struct ZoneClock: Sendable {
    public let zone: ZoneID

    /// Seconds since 1970 at which each stretch of one offset begins, ascending; the first is where the cover begins.
    let starts: [Int64]
    /// Seconds east of UTC, one for each of `starts`.
    let offsets: [Int64]
    /// Where the cover ends.
    let end: Int64

    private let timeZone: TimeZone

    /// Throws `unknownZone` where this machine's tz database lacks the zone.
    ///
    /// - Parameter covering: what is precomputed, with two days added at both ends; at most its first twenty years.
    public init(_ zone: ZoneID, covering span: Span) throws(SchedulingError) {
        guard let timeZone = ZoneID.timeZone(zone.name) else { throw SchedulingError(.unknownZone, "the tz database lacks \(zone.name)") }
        self.init(zone, timeZone, from: span.start.seconds, through: span.end.seconds)
    }

    private init(_ zone: ZoneID, _ timeZone: TimeZone, from first: Int64, through last: Int64) {
        let start = Self.clamped(first) - Self.margin
        let end = min(Self.clamped(last), start + Self.longestCover) + Self.margin
        var starts = [start]
        var offsets = [Self.offset(timeZone, start)]
        // No zone of the tz database changes its offset twice within a day, so that daily samples find each change.
        var sample = start
        while sample < end {
            let next = sample + 86_400
            let offset = Self.offset(timeZone, next)
            if offset != offsets[offsets.count - 1] {
                starts.append(Self.change(in: timeZone, after: sample, by: next))
                offsets.append(offset)
            }
            sample = next
        }
        self.zone = zone
        self.timeZone = timeZone
        self.starts = starts
        self.offsets = offsets
        self.end = sample
    }

    /// Seconds east of UTC.
    public func offset(at instant: Instant) -> Int {
        let seconds = Self.clamped(instant.seconds)
        guard covers(seconds) else { return Int(Self.offset(timeZone, seconds)) }
        return Int(offsets[stretch(at: seconds)])
    }

    public func moment(at instant: Instant) -> CivilMoment {
        let local = localSeconds(at: instant)
        let day = local.flooredQuotient(86_400)
        return CivilMoment(date: CivilDate(clamping: Int(day)), time: CivilTime(unchecked: Int((local - day * 86_400) / 60)))
    }

    public func date(at instant: Instant) -> CivilDate { moment(at: instant).date }

    /// The instant at which the wall clock shows `time` on `date`; 24:00 is midnight of the next day.
    public func instant(_ date: CivilDate, _ time: CivilTime = .midnight) -> Instant {
        Instant(seconds: resolve(Int64(date.dayNumber) * 86_400 + Int64(time.minutes) * 60))
    }

    /// Seconds since 1970-01-01T00:00 as the wall clock counts them.
    func localSeconds(at instant: Instant) -> Int64 { Self.clamped(instant.seconds) + Int64(offset(at: instant)) }

    /// RFC 5545 section 3.3.5 for a wall-clock time in seconds since 1970-01-01T00:00.
    func resolve(_ local: Int64) -> Int64 {
        let earliest = local - Self.largestOffset
        guard covers(earliest), covers(local + Self.largestOffset) else {
            let middle = Self.clamped(local)
            return ZoneClock(zone, timeZone, from: middle, through: middle).resolve(middle)
        }
        var index = stretch(at: earliest)
        while index + 1 < starts.count, local - offsets[index] >= starts[index + 1] { index += 1 }
        let instant = local - offsets[index]
        let isInGap = instant < starts[index] && index > 0
        return isInGap ? local - offsets[index - 1] : instant
    }

    /// This clock, or one of the same zone for a stretch of time that this one does not cover.
    func covering(from first: Int64, through last: Int64) -> ZoneClock {
        covers(first) && covers(last) ? self : ZoneClock(zone, timeZone, from: first, through: last)
    }

    func covers(_ seconds: Int64) -> Bool { starts[0] <= seconds && seconds < end }

    /// The index of the stretch of one offset in which an instant of the cover lies.
    func stretch(at seconds: Int64) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= seconds { low = middle } else { high = middle }
        }
        return low
    }

    private static let margin: Int64 = 2 * 86_400
    private static let longestCover: Int64 = 20 * 366 * 86_400
    /// More than any offset the tz database has ever had.
    private static let largestOffset: Int64 = 26 * 3600

    /// Keeps instants a few days inside the calendar's ends, where no arithmetic here can overflow.
    private static func clamped(_ seconds: Int64) -> Int64 {
        let days = CivilDate.dayNumbers
        return min(max(seconds, Int64(days.lowerBound + 10) * 86_400), Int64(days.upperBound - 10) * 86_400)
    }

    private static func offset(_ timeZone: TimeZone, _ seconds: Int64) -> Int64 {
        Int64(timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))))
    }

    /// The first second of the new offset.
    private static func change(in timeZone: TimeZone, after first: Int64, by last: Int64) -> Int64 {
        let old = offset(timeZone, first)
        var low = first
        var high = last
        while high - low > 1 {
            let middle = (low + high) / 2
            if offset(timeZone, middle) == old { low = middle } else { high = middle }
        }
        return high
    }
}

extension Int64 {
    /// Rounds towards the past, also before 1970. `divisor` is positive.
    func flooredQuotient(_ divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }

    /// The remainder that belongs to `flooredQuotient`: never negative.
    func flooredRemainder(_ divisor: Int64) -> Int64 {
        let remainder = self % divisor
        return remainder < 0 ? remainder + divisor : remainder
    }
}
