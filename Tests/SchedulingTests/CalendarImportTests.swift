// Somebody else's calendar file as busy time: recurrence, exceptions, and damage that names its line.

import Foundation
import Testing
import Wire

@testable import Scheduling

@Suite struct CalendarImportTests {
    static func file(_ events: [String]) -> [UInt8] {
        let bodies = events.map { "BEGIN:VEVENT\n\($0)\nEND:VEVENT\n" }.joined()
        return Array("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Test//EN\n\(bodies)END:VCALENDAR\n".utf8)
    }

    func imported(_ events: String...) throws -> ImportedCalendar {
        try ImportedCalendar(icalendar: Self.file(events), clock: zoneClock())
    }

    func starts(_ event: String, in window: Span? = nil) throws -> [String] {
        let clock = try zoneClock()
        let window = try window ?? span("2026-01-01T00:00Z", "2027-01-01T00:00Z")
        return try imported(event).spans(in: window, clock: clock).map {
            let moment = clock.moment(at: $0.start)
            return "\(moment.date.description.dropFirst(5)) \(moment.time)"
        }
    }

    let shift = "UID:a\nDTSTART;TZID=America/New_York:20260105T070000\nDTEND;TZID=America/New_York:20260105T150000"

    @Test func oneEventIsOneSpan() throws {
        let calendar = try imported(shift)
        let spans = try calendar.spans(in: span("2026-01-01T00:00Z", "2026-02-01T00:00Z"), clock: zoneClock())
        #expect(spans == [try span("2026-01-05T12:00Z", "2026-01-05T20:00Z")])
    }

    @Test(arguments: [
        ("FREQ=DAILY;COUNT=3", ["01-05", "01-06", "01-07"]),
        ("FREQ=DAILY;INTERVAL=4;COUNT=3", ["01-05", "01-09", "01-13"]),
        ("FREQ=DAILY;BYDAY=MO,WE;UNTIL=20260114", ["01-05", "01-07", "01-12", "01-14"]),
        ("FREQ=WEEKLY;COUNT=3", ["01-05", "01-12", "01-19"]),
        ("FREQ=WEEKLY;BYDAY=MO,TU,SA;COUNT=5", ["01-05", "01-06", "01-10", "01-12", "01-13"]),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;COUNT=4", ["01-05", "01-11", "01-19", "01-25"]),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=SU;COUNT=4", ["01-05", "01-18", "01-19", "02-01"]),
        // UNTIL in UTC is the last start: 07:00 EST is 12:00 UTC.
        ("FREQ=DAILY;UNTIL=20260106T120000Z", ["01-05", "01-06"]),
        ("FREQ=DAILY;UNTIL=20260106T115959Z", ["01-05"]),
        // DTSTART is an occurrence even where the rule would not say so.
        ("FREQ=WEEKLY;BYDAY=TU;COUNT=3", ["01-05", "01-06", "01-13"]),
    ])
    func rulesRecur(_ rule: String, _ days: [String]) throws {
        #expect(try starts("\(shift)\nRRULE:\(rule)") == days.map { "\($0) 07:00" })
    }

    /// The examples of RFC 5545 section 3.8.5.3 as far as they recur by months or years, with 2026 for 1997, and what Outlook writes.
    @Test(arguments: [
        ("FREQ=MONTHLY;COUNT=4", ["01-05", "02-05", "03-05", "04-05"]),
        ("FREQ=MONTHLY;INTERVAL=3;UNTIL=20261231", ["01-05", "04-05", "07-05", "10-05"]),
        ("FREQ=MONTHLY;BYDAY=1FR;COUNT=3", ["01-05", "02-06", "03-06"]),
        ("FREQ=MONTHLY;BYDAY=-2MO;COUNT=3", ["01-05", "01-19", "02-16"]),
        ("FREQ=MONTHLY;BYDAY=1SU,-1SU;COUNT=4", ["01-05", "01-25", "02-01", "02-22"]),
        ("FREQ=MONTHLY;BYMONTHDAY=-3;COUNT=4", ["01-05", "01-29", "02-26", "03-29"]),
        ("FREQ=MONTHLY;BYMONTHDAY=2,15;COUNT=4", ["01-05", "01-15", "02-02", "02-15"]),
        ("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=4", ["01-05", "01-31", "03-31", "05-31"]),
        // Friday the 13th.
        ("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=4", ["01-05", "02-13", "03-13", "11-13"]),
        // The last working day of the month, and the third Tuesday to Thursday.
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=4", ["01-05", "01-30", "02-27", "03-31"]),
        ("FREQ=MONTHLY;BYDAY=TU,WE,TH;BYSETPOS=3;COUNT=4", ["01-05", "01-07", "02-05", "03-05"]),
        ("FREQ=YEARLY;BYMONTH=6,7;COUNT=3", ["01-05", "06-05", "07-05"]),
        ("FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO;COUNT=2", ["01-05", "05-25"]),
        ("FREQ=YEARLY;BYDAY=TH;BYMONTH=11;BYSETPOS=4;COUNT=2", ["01-05", "11-26"]),
        ("FREQ=YEARLY;BYMONTHDAY=1;COUNT=3", ["01-05", "02-01", "03-01"]),
        ("FREQ=DAILY;BYMONTH=2;COUNT=3", ["01-05", "02-01", "02-02"]),
    ])
    func rulesRecurByMonthsAndYears(_ rule: String, _ days: [String]) throws {
        #expect(try starts("\(shift)\nRRULE:\(rule)") == days.map { "\($0) 07:00" })
    }

    @Test func aBirthdayComesOnceAYearAndTheLeapDayEveryFour() throws {
        let window = try span("2026-01-01T00:00Z", "2034-01-01T00:00Z")
        #expect(
            try starts("UID:b\nDTSTART;VALUE=DATE:19800714\nRRULE:FREQ=YEARLY", in: window) == Array(repeating: "07-14 00:00", count: 8))
        #expect(try starts("UID:b\nDTSTART;VALUE=DATE:19800229\nRRULE:FREQ=YEARLY", in: window) == ["02-29 00:00", "02-29 00:00"])
    }

    /// A file may ask for any amount of counting: it is refused, and not worked on for minutes whenever the calendar is looked at.
    @Test func countingOccurrencesHasAnEnd() throws {
        let endless = (0..<400).map { "UID:\($0)\nDTSTART:19010101T100000Z\nDURATION:PT1H\nRRULE:FREQ=MONTHLY;BYMONTHDAY=30;COUNT=9000" }
        #expect(SchedulingError.code { _ = try ImportedCalendar(icalendar: Self.file(endless), clock: zoneClock()) } == .tooMany)
        // A rule that never comes true again ends with its first occurrence.
        #expect(try starts("\(shift)\nRRULE:FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30;COUNT=2") == ["01-05 07:00"])
    }

    @Test func zonesUnderTheNamesOfWindowsAndOfRegistriesAreKnown() throws {
        let names = [
            "Eastern Standard Time", "/freeassociation.sourceforge.net/America/New_York", "/mozilla.org/20050126_1/America/New_York",
            "/America/New_York", "US/Eastern",
        ]
        for name in names {
            #expect(try starts("UID:w\nDTSTART;TZID=\(name):20260705T070000\nDURATION:PT1H") == ["07-05 07:00"], "\(name)")
        }
        for (windows, zone) in ZoneID.windowsNames {
            #expect(try ZoneID(zone).name == zone, "\(windows)")
            #expect(ZoneID(calendarName: windows)?.name == zone)
        }
        for name in ["", "/", "Eastern", "/example.org/Nowhere", "eastern standard time/America/New_York"] {
            #expect(ZoneID(calendarName: name) == nil, "\(name)")
        }
    }

    /// As Outlook writes it: a Windows zone, a monthly meeting, a birthday, a task.
    @Test func anExportOfOutlookIsRead() throws {
        let file = """
            BEGIN:VCALENDAR\r
            PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN\r
            VERSION:2.0\r
            METHOD:PUBLISH\r
            X-CALSTART:20260101T000000Z\r
            BEGIN:VTIMEZONE\r
            TZID:Eastern Standard Time\r
            BEGIN:STANDARD\r
            DTSTART:16011104T020000\r
            RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11\r
            TZOFFSETFROM:-0400\r
            TZOFFSETTO:-0500\r
            END:STANDARD\r
            END:VTIMEZONE\r
            BEGIN:VEVENT\r
            CLASS:PUBLIC\r
            DTSTART;TZID="Eastern Standard Time":20260107T090000\r
            DTEND;TZID="Eastern Standard Time":20260107T100000\r
            RRULE:FREQ=MONTHLY;COUNT=3;BYDAY=1WE\r
            SUMMARY;LANGUAGE=en-us:Supervision\r
            UID:040000008200E00074C5B7101A82E008\r
            X-MICROSOFT-CDO-BUSYSTATUS:BUSY\r
            END:VEVENT\r
            BEGIN:VEVENT\r
            DTSTART;VALUE=DATE:20260220\r
            DTEND;VALUE=DATE:20260221\r
            RRULE:FREQ=YEARLY;BYMONTHDAY=20;BYMONTH=2\r
            TRANSP:TRANSPARENT\r
            UID:2\r
            END:VEVENT\r
            BEGIN:VTODO\r
            UID:3\r
            BEGIN:VALARM\r
            END:VALARM\r
            END:VTODO\r
            END:VCALENDAR\r

            """
        let calendar = try ImportedCalendar(icalendar: Array(file.utf8), clock: zoneClock())
        let spans = try calendar.spans(in: span("2026-01-01T00:00Z", "2027-01-01T00:00Z"), clock: zoneClock())
        #expect(spans.map(\.start) == [try utc("2026-01-07T14:00Z"), try utc("2026-02-04T14:00Z"), try utc("2026-03-04T14:00Z")])
        #expect(calendar.ignored.map(\.reason) == [.free, .noEvent])
    }

    @Test func exceptionsAndAdditionsCount() throws {
        let event = """
            \(shift)
            RRULE:FREQ=DAILY;COUNT=4
            EXDATE;TZID=America/New_York:20260106T070000,20260108T070000
            RDATE:20260120T120000Z
            """
        #expect(try starts(event) == ["01-05 07:00", "01-07 07:00", "01-20 07:00"])
    }

    @Test func recurringShiftsKeepTheirWallClockTime() throws {
        let event = "UID:n\nDTSTART;TZID=America/New_York:20260306T013000\nDURATION:PT4H\nRRULE:FREQ=DAILY;COUNT=4"
        #expect(try starts(event) == ["03-06 01:30", "03-07 01:30", "03-08 01:30", "03-09 01:30"])
        let gap = "UID:n\nDTSTART;TZID=America/New_York:20260307T023000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=3"
        #expect(try starts(gap) == ["03-07 02:30", "03-08 03:30", "03-09 02:30"])
    }

    @Test func aWholeDayLastsFromMidnightToMidnight() throws {
        let calendar = try imported("UID:d\nDTSTART;VALUE=DATE:20260308\nRRULE:FREQ=DAILY;COUNT=2")
        let spans = try calendar.spans(in: span("2026-03-01T00:00Z", "2026-04-01T00:00Z"), clock: zoneClock())
        #expect(spans == [try span("2026-03-08T05:00Z", "2026-03-09T04:00Z"), try span("2026-03-09T04:00Z", "2026-03-10T04:00Z")])
    }

    @Test func daysFollowTheWallClockAndHoursElapse() throws {
        let day = try imported("UID:d\nDTSTART;TZID=America/New_York:20260307T220000\nDURATION:P1D")
        #expect(
            try day.spans(in: span("2026-03-01T00:00Z", "2026-04-01T00:00Z"), clock: zoneClock()).first?.end == utc("2026-03-09T02:00Z"))
        let hours = try imported("UID:d\nDTSTART;TZID=America/New_York:20260307T220000\nDURATION:PT24H")
        #expect(
            try hours.spans(in: span("2026-03-01T00:00Z", "2026-04-01T00:00Z"), clock: zoneClock()).first?.end == utc("2026-03-09T03:00Z"))
    }

    @Test func floatingTimesAreMeantWhereTheReaderIs() throws {
        #expect(try starts("UID:f\nDTSTART:20260105T230000\nDTEND:20260106T070000") == ["01-05 23:00"])
    }

    @Test func anEventReachesIntoTheWindowFromBefore() throws {
        let window = try span("2026-01-06T10:00Z", "2026-01-06T11:00Z")
        #expect(try starts("UID:f\nDTSTART:20260105T230000\nDTEND:20260106T070000\nRRULE:FREQ=DAILY", in: window) == ["01-05 23:00"])
    }

    @Test func oneOccurrenceMayBeMovedOrCancelled() throws {
        let calendar = try imported(
            "\(shift)\nRRULE:FREQ=DAILY;COUNT=3",
            "UID:a\nRECURRENCE-ID;TZID=America/New_York:20260106T070000\nDTSTART;TZID=America/New_York:20260106T150000\nDURATION:PT8H",
            "UID:a\nRECURRENCE-ID;TZID=America/New_York:20260107T070000\nDTSTART;TZID=America/New_York:20260107T070000\nSTATUS:CANCELLED"
        )
        let spans = try calendar.spans(in: span("2026-01-01T00:00Z", "2026-02-01T00:00Z"), clock: zoneClock())
        #expect(spans.map(\.start) == [try utc("2026-01-05T12:00Z"), try utc("2026-01-06T20:00Z")])
        #expect(calendar.ignored.map(\.reason) == [.cancelled])
    }

    @Test func whatTakesNoTimeIsReportedAndNotDroppedInSilence() throws {
        let calendar = try imported(
            "UID:1\nDTSTART:20260105T100000Z\nDTEND:20260105T110000Z\nTRANSP:TRANSPARENT",
            "UID:2\nDTSTART:20260105T100000Z",
            "UID:3\nDTSTART:20260105T100000Z\nDTEND:20260105T110000Z\nSTATUS:CANCELLED"
        )
        #expect(calendar.eventCount == 0)
        #expect(calendar.ignored.map { "\($0.line) \($0.reason.rawValue)" } == ["4 free", "10 without-length", "14 cancelled"])
    }

    @Test func foldsQuotesAlarmsAndZoneDefinitionsAreRead() throws {
        let file = """
            \u{FEFF}BEGIN:VCALENDAR\r
            VERSION:2.0\r
            X-WR-CALNAME:Dienst; "geteilt": ja\r
            BEGIN:VTIMEZONE\r
            TZID:America/New_York\r
            BEGIN:STANDARD\r
            DTSTART:19701101T020000\r
            RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU\r
            END:STANDARD\r
            END:VTIMEZONE\r
            begin:vevent\r
            UID:x\r
            SUMMARY;LANGUAGE=de;X-A="a:b;c":Nachtdi\r
             enst\\, allein\r
            dtstart;tzid="America/New_York":2026010\r
            \t5T230000\r
            DURATION:+PT8H\r
            BEGIN:VALARM\r
            TRIGGER:-PT15M\r
            END:VALARM\r
            END:VEVENT\r
            END:VCALENDAR\r

            """
        let calendar = try ImportedCalendar(icalendar: Array(file.utf8), clock: zoneClock())
        let spans = try calendar.spans(in: span("2026-01-01T00:00Z", "2026-02-01T00:00Z"), clock: zoneClock())
        #expect(spans == [try span("2026-01-06T04:00Z", "2026-01-06T12:00Z")])
    }

    /// Every refusal names its line; the event's first line is 4.
    @Test(arguments: [
        ("\(base)\nRRULE:FREQ=HOURLY", SchedulingError.Code.calendarUnsupported, 7),
        ("\(base)\nRRULE:FREQ=MONTHLY;BYWEEKNO=3", .calendarUnsupported, 7),
        ("\(base)\nRRULE:FREQ=MONTHLY;BYSETPOS=1", .calendarUnsupported, 7),
        ("\(base)\nRRULE:FREQ=MONTHLY;BYMONTHDAY=32", .calendarMalformed, 7),
        ("\(base)\nRRULE:FREQ=MONTHLY;BYDAY=6MO", .calendarUnsupported, 7),
        ("\(base)\nRRULE:FREQ=YEARLY;BYDAY=20MO", .calendarUnsupported, 7),
        ("\(base)\nRRULE:FREQ=YEARLY;BYDAY=MO", .calendarUnsupported, 7),
        ("\(base)\nRRULE:FREQ=YEARLY;BYMONTH=-1", .calendarMalformed, 7),
        ("\(base)\nRRULE:FREQ=DAILY;BYSETPOS=1", .calendarUnsupported, 7),
        ("\(base)\nRRULE:FREQ=WEEKLY;BYDAY=1MO", .calendarUnsupported, 7),
        ("\(base)\nRRULE:FREQ=DAILY;BYHOUR=9", .calendarUnsupported, 7),
        ("\(base)\nRRULE:FREQ=DAILY;COUNT=2;UNTIL=20260201", .calendarMalformed, 7),
        ("\(base)\nRRULE:FREQ=DAILY;INTERVAL=0", .calendarMalformed, 7),
        ("\(base)\nRRULE:FREQ=DAILY;INTERVAL=99999999999999999999", .calendarMalformed, 7),
        ("\(base)\nRRULE:COUNT=3", .calendarMalformed, 7),
        ("\(base)\nRRULE:FREQ=DAILY\nRRULE:FREQ=WEEKLY", .calendarUnsupported, 8),
        ("\(base)\nEXRULE:FREQ=DAILY", .calendarUnsupported, 7),
        ("\(base)\nRDATE;VALUE=PERIOD:20260105T100000Z/PT1H", .calendarUnsupported, 7),
        ("\(base)\nRECURRENCE-ID;RANGE=THISANDFUTURE:20260105T100000Z", .calendarUnsupported, 7),
        ("\(base)\nDTEND:20260105T110000Z\nDURATION:PT1H", .calendarMalformed, 8),
        ("UID:e\nDTSTART;TZID=Customized Time Zone:20260105T100000", .unknownZone, 6),
        ("UID:e\nDTSTART:20260230T100000Z", .calendarMalformed, 6),
        ("UID:e\nDTSTART:20260105T250000Z", .calendarMalformed, 6),
        ("UID:e\nDTSTART;VALUE=DATE:20260105T100000Z", .calendarMalformed, 6),
        ("UID:e\nDTSTART:20260105T100000Z\nDTEND:20260105T090000Z", .calendarMalformed, 7),
        ("UID:e\nDTSTART:20260105T100000Z\nDTEND;VALUE=DATE:20260106", .calendarMalformed, 7),
        ("UID:e\nDTSTART:20260105T100000Z\nDTEND:20290105T100000Z", .calendarUnsupported, 7),
        ("UID:e\nDTSTART:20260105T100000Z\nDURATION:-PT1H", .calendarMalformed, 7),
        ("UID:e\nDTSTART:20260105T100000Z\nDURATION:PT", .calendarMalformed, 7),
        ("UID:e\nDTSTART:20260105T100000Z\nDURATION:P99999999999999W", .calendarUnsupported, 7),
        ("UID:e\nDURATION:PT1H", .calendarMalformed, 4),
        ("UID:e\nnonsense", .calendarMalformed, 6),
        ("UID:e\nBEGIN:VTODO\nEND:VTODO", .calendarUnsupported, 6),
    ])
    func whatIsNotComputedIsRefusedWithItsLine(_ event: String, _ code: SchedulingError.Code, _ line: Int) throws {
        do {
            _ = try imported(event)
            Issue.record("accepted")
        } catch {
            #expect(error as? SchedulingError == SchedulingError(code, "", line: line))
        }
    }

    static let base = "UID:e\nDTSTART:20260105T100000Z"

    @Test(arguments: [
        "", "\n\n", "hello", "BEGIN:VEVENT\nEND:VEVENT", "BEGIN:VCALENDAR", "BEGIN:VCALENDAR\nEND:VEVENT", "END:VCALENDAR",
        "BEGIN:VCALENDAR\nBEGIN:VFREEBUSY\nEND:VFREEBUSY\nEND:VCALENDAR", "BEGIN:VCALENDAR\nVERSION:1.0\nEND:VCALENDAR",
        "BEGIN:VCALENDAR\nMETHOD:CANCEL\nEND:VCALENDAR", "VERSION:2.0\nBEGIN:VCALENDAR\nEND:VCALENDAR", " BEGIN:VCALENDAR",
        "BEGIN:VCALENDAR\nX;A=1;A=2:y\nEND:VCALENDAR",
    ])
    func whatIsNoCalendarIsRefused(_ text: String) {
        #expect(throws: SchedulingError.self) { try ImportedCalendar(icalendar: Array(text.utf8), clock: zoneClock()) }
    }

    @Test func anyByteMayBeDamagedWithoutATrap() throws {
        let file = Self.file(["\(shift)\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;COUNT=4\nEXDATE:20260119T120000Z\nDURATION:P1DT2H"])
        let clock = try zoneClock()
        let window = try span("2026-01-01T00:00Z", "2026-03-01T00:00Z")
        for index in file.indices {
            for byte: UInt8 in [0, 0x0A, 0x3A, 0x39, 0xFF] {
                var damaged = file
                damaged[index] = byte
                _ = try? ImportedCalendar(icalendar: damaged, clock: clock).spans(in: window, clock: clock)
            }
        }
    }

    /// Easy!Appointments 1.6.0 lost events beyond some 250.
    @Test func aThousandEventsAreAThousandSpans() throws {
        let events = (0..<1000).map { index in
            let date = CivilDate(clamping: 20_454 + index).description.filter { $0 != "-" }
            return "UID:\(index)\nDTSTART:\(date)T100000Z\nDURATION:PT1H"
        }
        let calendar = try ImportedCalendar(icalendar: Self.file(events), clock: zoneClock())
        #expect(try calendar.spans(in: span("2026-01-01T00:00Z", "2029-01-01T00:00Z"), clock: zoneClock()).count == 1000)
    }

    @Test func theNumberOfEventsIsLimited() throws {
        let body = String(repeating: "BEGIN:VEVENT\nEND:VEVENT\n", count: 20_001)
        #expect(
            SchedulingError.code { _ = try ImportedCalendar(icalendar: Array("BEGIN:VCALENDAR\n\(body)".utf8), clock: zoneClock()) }
                == .tooMany
        )
    }

    @Test func whatIsKeptOfAFileIsItsTimeAndNothingElse() throws {
        let calendar = try imported("\(shift)\nSUMMARY:Hearing Smith\nLOCATION:Court 4\nATTENDEE:mailto:smith@example.org")
        let kept = String(decoding: try JSONEncoder().encode(calendar), as: UTF8.self)
        #expect(!kept.contains("Smith") && !kept.contains("smith") && !kept.contains("Court"))
        #expect(try JSONDecoder().decode(ImportedCalendar.self, from: Data(kept.utf8)) == calendar)
    }

    @Test func anImportedCalendarServesAsShiftsAndAsBusyTime() throws {
        let calendar = try imported("\(shift)\nRRULE:FREQ=DAILY;COUNT=2")
        let shifts = try ShiftCalendar(.calendar(calendar), clock: zoneClock())
        #expect(
            shifts.verdict(on: try span("2026-01-06T19:30Z", minutes: 60)) == .onShift(try span("2026-01-06T12:00Z", "2026-01-06T20:00Z")))
        let busy = try calendar.spans(in: span("2026-01-01T00:00Z", "2026-02-01T00:00Z"), clock: zoneClock())
        let rules = try rules([weekly(.all, hours("14:00", "17:00", grid: 60))], busy: busy)
        #expect(try wallClock(openings(rules, in: winterDay("2026-01-06"))) == ["15:00", "16:00"])
    }
}
