// iCalendar's dates and times (RFC 5545 sections 3.3.4 and 3.3.5).

internal import Wire

/// A date or time as a calendar file gives it.
struct CalendarTime: Hashable, Codable, Sendable {
    enum Form: Hashable, Codable, Sendable {
        case utc
        case zoned(ZoneID)
        /// In whatever zone the reader is.
        case floating
        /// A day as a whole, in whatever zone the reader is.
        case day
    }

    let form: Form
    /// Wall-clock seconds since 1970-01-01T00:00 in the form's zone.
    let local: Int64

    /// Days since 1970-01-01.
    var day: Int { Int(local.flooredQuotient(86_400)) }

    func moved(toDay day: Int) -> CalendarTime { CalendarTime(form: form, local: Int64(day) * 86_400 + local.flooredRemainder(86_400)) }

    func instant(_ clocks: ZoneClocks) -> Instant { Instant(seconds: clocks[form].resolve(local)) }

    /// Reads the values of a property such as DTSTART or EXDATE.
    static func list(_ line: ContentLine) throws(SchedulingError) -> [CalendarTime] {
        let zone = try zone(line)
        var times: [CalendarTime] = []
        for text in line.value.split(separator: ",", omittingEmptySubsequences: false) {
            times.append(try time(String(text), line, zone))
        }
        return times
    }

    static func single(_ line: ContentLine) throws(SchedulingError) -> CalendarTime { try time(line.value, line, try zone(line)) }

    /// `UNTIL` has no parameters of its own.
    static func bare(_ text: String, _ line: ContentLine) throws(SchedulingError) -> CalendarTime {
        try read(text, zone: nil, line)
    }

    private static func zone(_ line: ContentLine) throws(SchedulingError) -> ZoneID? {
        guard let name = line.parameters["TZID"] else { return nil }
        guard let zone = ZoneID(calendarName: name) else {
            throw SchedulingError(.unknownZone, "TZID is not a zone of the tz database", line: line.number)
        }
        return zone
    }

    private static func time(_ text: String, _ line: ContentLine, _ zone: ZoneID?) throws(SchedulingError) -> CalendarTime {
        let announced = line.parameters["VALUE"]?.uppercased()
        guard announced == nil || announced == "DATE" || announced == "DATE-TIME" else {
            throw line.unsupported("\(line.name) of another form than date or time")
        }
        let time = try read(text, zone: zone, line)
        guard announced == nil || (announced == "DATE") == (time.form == .day) else {
            throw line.malformed("\(line.name) is not of the form that it announces")
        }
        return time
    }

    private static func read(_ text: String, zone: ZoneID?, _ line: ContentLine) throws(SchedulingError) -> CalendarTime {
        let bytes = Array(text.utf8)
        let isUTC = bytes.last == UInt8(ascii: "Z")
        guard bytes.count == 8 || bytes.count == (isUTC ? 16 : 15), let year = decimal(bytes[0..<4]), let month = decimal(bytes[4..<6]),
            let day = decimal(bytes[6..<8]), (1900...2999).contains(year), let date = try? CivilDate(year: year, month: month, day: day)
        else { throw line.malformed("not a date or time between 1900 and 2999") }
        let midnight = Int64(date.dayNumber) * 86_400
        if bytes.count == 8 { return CalendarTime(form: .day, local: midnight) }
        guard bytes[8] == UInt8(ascii: "T"), let hour = decimal(bytes[9..<11]), let minute = decimal(bytes[11..<13]),
            let second = decimal(bytes[13..<15]), hour < 24, minute < 60, second <= 60
        else { throw line.malformed("not a time of day") }
        guard !isUTC || zone == nil else { throw line.malformed("a time in UTC with a TZID") }
        // A leap second counts as the second before it.
        let local = midnight + Int64(hour * 3600 + minute * 60 + min(second, 59))
        return CalendarTime(form: isUTC ? .utc : zone.map(Form.zoned) ?? .floating, local: local)
    }
}

/// The clocks that a calendar's times need.
struct ZoneClocks: Sendable {
    /// For floating times and whole days.
    let floating: ZoneClock
    private var others: [ZoneID: ZoneClock] = [:]

    init(_ floating: ZoneClock) { self.floating = floating }

    /// Throws `unknownZone`.
    init(for calendar: ImportedCalendar, _ floating: ZoneClock) throws(SchedulingError) {
        try self.init(zones: calendar.zones, floating)
    }

    /// Throws `unknownZone`.
    init(zones: Set<ZoneID>, _ floating: ZoneClock) throws(SchedulingError) {
        self.floating = floating
        for zone in zones.union([.utc]) where zone != floating.zone { others[zone] = try floating.sibling(zone) }
    }

    subscript(form: CalendarTime.Form) -> ZoneClock {
        switch form {
        case .utc: others[.utc] ?? floating
        case .zoned(let zone): others[zone] ?? floating
        case .floating, .day: floating
        }
    }
}

extension ZoneClock {
    /// The clock of another zone over the same stretch of time.
    fileprivate func sibling(_ zone: ZoneID) throws(SchedulingError) -> ZoneClock {
        let start = Instant(seconds: starts[0])
        guard let span = try? Span(start: start, end: max(Instant(seconds: end), start + 1)) else { return self }
        return try ZoneClock(zone, covering: span)
    }
}
