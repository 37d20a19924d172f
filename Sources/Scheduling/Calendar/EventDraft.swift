// The properties of one VEVENT, gathered line by line. Only what decides about time is kept.

internal import Wire

struct EventDraft {
    enum Outcome {
        case event(CalendarEvent)
        case ignored(ImportedCalendar.Ignored)
    }

    private let begin: ContentLine
    private(set) var uid: String?
    private var start: CalendarTime?
    private var end: (time: CalendarTime, line: ContentLine)?
    private var duration: CalendarLength?
    private var rule: ContentLine?
    private var added: [CalendarTime] = []
    private var removed: [CalendarTime] = []
    private var replaces: (time: CalendarTime, line: ContentLine)?
    private var ignoredBecause: ImportedCalendar.Ignored.Reason?

    init(begin: ContentLine) { self.begin = begin }

    var isReplacement: Bool { replaces != nil }

    /// Every time that is named, so that its zone is known.
    var times: [CalendarTime] { [start, end?.time, replaces?.time].compactMap(\.self) + added + removed }

    mutating func read(_ line: ContentLine) throws(SchedulingError) {
        switch line.name {
        case "UID": uid = line.value
        case "DTSTART":
            guard start == nil else { throw line.malformed("DTSTART twice") }
            start = try CalendarTime.single(line)
        case "DTEND":
            guard end == nil, duration == nil else { throw line.malformed("a second end") }
            end = (try CalendarTime.single(line), line)
        case "DURATION":
            guard end == nil, duration == nil else { throw line.malformed("a second end") }
            duration = try CalendarLength(line)
        case "RRULE":
            guard rule == nil else { throw line.unsupported("a second RRULE") }
            rule = line
        case "RDATE": added += try times(line)
        case "EXDATE": removed += try times(line)
        case "EXRULE": throw line.unsupported("EXRULE")
        case "RECURRENCE-ID":
            guard line.parameters["RANGE"] == nil else { throw line.unsupported("a change of this and all later occurrences") }
            replaces = (try CalendarTime.single(line), line)
        case "STATUS" where line.value.uppercased() == "CANCELLED": ignoredBecause = .cancelled
        case "TRANSP" where line.value.uppercased() == "TRANSPARENT": ignoredBecause = ignoredBecause ?? .free
        default: return
        }
    }

    /// The occurrence that this event takes the place of.
    func replacement() throws(SchedulingError) -> (uid: String, time: CalendarTime)? {
        guard let replaces else { return nil }
        guard let uid else { throw replaces.line.malformed("RECURRENCE-ID without UID") }
        return (uid, replaces.time)
    }

    /// - Parameter steps: see `RecurrenceRule`.
    func outcome(_ clocks: ZoneClocks, steps: inout Int) throws(SchedulingError) -> Outcome {
        if let ignoredBecause { return .ignored(.init(line: begin.number, reason: ignoredBecause)) }
        guard let start else { throw begin.malformed("an event without DTSTART") }
        for time in added + removed where (time.form == .day) != (start.form == .day) {
            throw begin.unsupported("RDATE or EXDATE of another form than DTSTART")
        }
        if let end, (end.time.form == .day) != (start.form == .day) { throw end.line.malformed("DTEND of another form than DTSTART") }
        var recurrence: RecurrenceRule?
        if let rule { recurrence = try RecurrenceRule(rule, first: start.day, steps: &steps) }
        let length = try length(from: start, clocks)
        guard length != .none else { return .ignored(.init(line: begin.number, reason: .withoutLength)) }
        return .event(CalendarEvent(start: start, length: length, rule: recurrence, added: added, removed: removed))
    }

    /// Without an end, a day lasts a day and a time no time (RFC 5545 section 3.6.1).
    private func length(from start: CalendarTime, _ clocks: ZoneClocks) throws(SchedulingError) -> CalendarLength {
        if let duration {
            guard start.form != .day || duration.seconds == 0 else { throw begin.malformed("a whole day with a duration in hours") }
            return duration
        }
        if let end { return try CalendarLength(from: start, to: end.time, clocks, end.line) }
        return start.form == .day ? CalendarLength(days: 1, seconds: 0) : .none
    }

    private func times(_ line: ContentLine) throws(SchedulingError) -> [CalendarTime] {
        guard line.value.utf8.count <= 200_000 else { throw line.unsupported("a list of more than 10,000 times") }
        return try CalendarTime.list(line)
    }
}
