// Reads the lines of a calendar file into events.

internal import Wire

/// Feed it every line, then call `finish`.
struct CalendarReader {
    private let clock: ZoneClock
    private var open: [String] = []
    private var draft: EventDraft?
    private var drafts: [EventDraft] = []
    /// Components that are no events.
    private var others: [ImportedCalendar.Ignored] = []
    private var hasCalendar = false

    /// In days looked at while the occurrences of all events with a COUNT are counted: some seconds on a slow machine.
    private static let mostSteps = 20_000_000

    init(clock: ZoneClock) { self.clock = clock }

    mutating func read(_ line: ContentLine) throws(SchedulingError) {
        switch line.name {
        case "BEGIN": try begin(line)
        case "END": try end(line)
        default:
            guard let component = open.last else { throw line.malformed("a property outside of any component") }
            if component == "VCALENDAR" { try readCalendarProperty(line) }
            if component == "VEVENT" { try draft?.read(line) }
        }
    }

    /// The events that take time, and the others.
    consuming func finish() throws(SchedulingError) -> ([CalendarEvent], [ImportedCalendar.Ignored]) {
        guard open.isEmpty, hasCalendar else { throw SchedulingError(.calendarMalformed, "not a whole calendar file") }
        var events: [(uid: String?, event: CalendarEvent)] = []
        var ignored = others
        var replaced: [String: [CalendarTime]] = [:]
        var zones: Set<ZoneID> = []
        for draft in drafts {
            for time in draft.times {
                if case .zoned(let zone) = time.form { zones.insert(zone) }
            }
        }
        let clocks = try ZoneClocks(zones: zones, clock)
        var steps = Self.mostSteps
        for draft in drafts {
            if let (uid, time) = try draft.replacement() { replaced[uid, default: []].append(time) }
            switch try draft.outcome(clocks, steps: &steps) {
            case .event(let event): events.append((draft.isReplacement ? nil : draft.uid, event))
            case .ignored(let entry): ignored.append(entry)
            }
        }
        let kept = events.map { entry -> CalendarEvent in
            var event = entry.event
            if let uid = entry.uid, let times = replaced[uid] { event.removed += times }
            return event
        }
        return (kept, ignored.sorted { $0.line < $1.line })
    }

    private mutating func begin(_ line: ContentLine) throws(SchedulingError) {
        let name = line.value.uppercased()
        switch (open.last, name) {
        case (nil, "VCALENDAR"): hasCalendar = true
        case (nil, _): throw line.malformed("not an iCalendar file")
        case ("VCALENDAR", "VEVENT"):
            guard drafts.count < 20_000 else { throw SchedulingError(.tooMany, "more than 20,000 events", line: line.number) }
            draft = EventDraft(begin: line)
        case ("VCALENDAR", _) where Self.takesNoTime(name): others.append(.init(line: line.number, reason: .noEvent))
        case (let outer?, _) where open.contains(where: Self.takesNoTime) && outer != "VCALENDAR": break
        case ("VEVENT", _) where name.hasPrefix("X-"): break
        case ("VCALENDAR", "VTIMEZONE"), ("VTIMEZONE", "STANDARD"), ("VTIMEZONE", "DAYLIGHT"), ("VEVENT", "VALARM"): break
        default: throw line.unsupported("component \(name)")
        }
        open.append(name)
    }

    /// Tasks, journals and what a program adds for itself. Whatever publishes busy time without events (VFREEBUSY) does take time.
    private static func takesNoTime(_ name: String) -> Bool { name == "VTODO" || name == "VJOURNAL" || name.hasPrefix("X-") }

    private mutating func end(_ line: ContentLine) throws(SchedulingError) {
        guard let last = open.popLast(), last == line.value.uppercased() else { throw line.malformed("END without its BEGIN") }
        guard last == "VEVENT", let finished = draft else { return }
        drafts.append(finished)
        draft = nil
    }

    private func readCalendarProperty(_ line: ContentLine) throws(SchedulingError) {
        let value = line.value.uppercased()
        switch line.name {
        case "VERSION" where value != "2.0": throw line.unsupported("iCalendar version")
        case "CALSCALE" where value != "GREGORIAN": throw line.unsupported("calendar scale")
        case "METHOD" where value != "PUBLISH" && value != "REQUEST": throw line.unsupported("method")
        default: return
        }
    }
}
