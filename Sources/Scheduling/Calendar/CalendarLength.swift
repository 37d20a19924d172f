// How long an event lasts (RFC 5545 sections 3.3.6 and 3.8.5.3): days follow the wall clock, hours and less are elapsed time.

internal import Wire

struct CalendarLength: Hashable, Codable, Sendable {
    /// Calendar days.
    let days: Int
    /// Elapsed seconds after them.
    let seconds: Int64

    static let none = CalendarLength(days: 0, seconds: 0)

    /// The longest event that is read.
    private static let mostDays = 400

    /// Reads `DURATION`, for example `PT8H30M` or `P1D`.
    init(_ line: ContentLine) throws(SchedulingError) {
        var text = line.value.utf8[...]
        if text.first == UInt8(ascii: "+") { text.removeFirst() }
        guard text.popFirst() == UInt8(ascii: "P"), !text.isEmpty else { throw line.malformed("not a duration") }
        var days = 0
        var seconds = 0
        var isTime = false
        var units = 0
        var digits: [UInt8] = []
        for byte in text {
            switch (byte, decimal(digits)) {
            case (UInt8(ascii: "0")...UInt8(ascii: "9"), _): digits.append(byte)
            case (UInt8(ascii: "T"), nil) where digits.isEmpty && !isTime: isTime = true
            case (UInt8(ascii: "W"), let number?) where !isTime: days += number * 7
            case (UInt8(ascii: "D"), let number?) where !isTime: days += number
            case (UInt8(ascii: "H"), let number?) where isTime: seconds += number * 3600
            case (UInt8(ascii: "M"), let number?) where isTime: seconds += number * 60
            case (UInt8(ascii: "S"), let number?) where isTime: seconds += number
            default: throw line.malformed("not a duration")
            }
            if !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
                units += digits.isEmpty ? 0 : 1
                digits = []
            }
            guard digits.count <= 6, days <= Self.mostDays, seconds <= Self.mostDays * 86_400 else {
                throw line.unsupported("an event of more than \(Self.mostDays) days")
            }
        }
        guard digits.isEmpty, units > 0 else { throw line.malformed("not a duration") }
        self.init(days: days, seconds: Int64(seconds))
    }

    /// From `DTSTART` to `DTEND`: whole days stay whole days, times give the elapsed time of the first occurrence to all of them.
    init(from start: CalendarTime, to end: CalendarTime, _ clocks: ZoneClocks, _ line: ContentLine) throws(SchedulingError) {
        guard (start.form == .day) == (end.form == .day) else { throw line.malformed("one of start and end is a day, the other a time") }
        if start.form == .day {
            self.init(days: end.day - start.day, seconds: 0)
        } else {
            self.init(days: 0, seconds: end.instant(clocks).since(start.instant(clocks)))
        }
        guard days >= 0, seconds >= 0 else { throw line.malformed("an event ends before it starts") }
        guard days <= Self.mostDays, seconds <= Int64(Self.mostDays) * 86_400 else {
            throw line.unsupported("an event of more than \(Self.mostDays) days")
        }
    }

    init(days: Int, seconds: Int64) {
        self.days = days
        self.seconds = seconds
    }

    /// Not less than the event lasts.
    var upperBound: Int64 { Int64(days + 2) * 86_400 + seconds }

    func end(of start: CalendarTime, _ clocks: ZoneClocks) -> Instant {
        (days == 0 ? start : start.moved(toDay: start.day + days)).instant(clocks) + seconds
    }
}
