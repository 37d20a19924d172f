// Dates and times of day as people write them.

import Foundation
import Scheduling
import Testing
import Wire

@Suite struct CivilTests {
    @Test func aDateKnowsItsWeekdayAndNeighbours() throws {
        #expect(try day("1970-01-01").weekday == .thursday)
        #expect(try day("2026-11-22").weekday == .sunday)
        #expect(try day("2000-02-28").addingDays(1).description == "2000-02-29")
        #expect(try day("1900-02-28").addingDays(1).description == "1900-03-01")
        #expect(try day("2027-01-01").days(since: day("2026-01-01")) == 365)
    }

    @Test func everyDayOfTheCalendarReadsBackAsWritten() throws {
        for number in stride(from: CivilDate.earliest.dayNumber, through: CivilDate.latest.dayNumber, by: 97) {
            let date = CivilDate(clamping: number)
            #expect(try CivilDate(date.description) == date)
            #expect(try CivilDate(year: date.year, month: date.month, day: date.day).dayNumber == number)
        }
    }

    @Test(arguments: ["2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "26-04-01", "2026-4-01", "0000-01-01", "2026-01-0x", ""])
    func noSuchDateIsRefused(_ text: String) {
        #expect(SchedulingError.code { _ = try CivilDate(text) } == .invalidDate)
    }

    @Test(arguments: ["24:01", "12:60", "9:00", "0900", "-1:00", "aa:bb", "٠٩:٠٠", ""])
    func noSuchTimeIsRefused(_ text: String) {
        #expect(SchedulingError.code { _ = try CivilTime(text) } == .invalidTime)
    }

    @Test func theDayEndsAtTwentyFourHours() throws {
        #expect(try CivilTime("24:00") == .endOfDay)
        #expect(try CivilTime("24:00").description == "24:00")
    }

    @Test func theCalendarEndsInsteadOfOverflowing() {
        #expect(CivilDate.latest.addingDays(.max) == .latest)
        #expect(CivilDate.earliest.addingDays(.min) == .earliest)
    }

    @Test(arguments: ["", "Mars/Olympus", "EDT", "IST", "GMT+0500", "../etc/passwd", "America/New York", "America//New_York", "/UTC"])
    func whatIsNoZoneOfTheDatabaseIsRefused(_ name: String) {
        #expect(SchedulingError.code { _ = try ZoneID(name) } == .unknownZone)
    }

    @Test(arguments: ["UTC", "America/New_York", "US/Eastern", "Asia/Kolkata", "America/Argentina/Buenos_Aires", "Etc/GMT+5"])
    func zonesAndTheirOlderNamesAreKnown(_ name: String) throws { #expect(try ZoneID(name).name == name) }

    @Test func datesTimesAndZonesHaveOneEncoding() throws {
        let date = try day("2026-03-08")
        var writer = ByteWriter()
        writer.value(date)
        writer.value(try CivilTime("02:30"))
        writer.value(try ZoneID(newYork))
        var reader = ByteReader(writer.bytes)
        #expect(try reader.value(CivilDate.self) == date)
        #expect(try reader.value(CivilTime.self).description == "02:30")
        #expect(try reader.value(ZoneID.self).name == newYork)
        #expect(try JSONDecoder().decode(CivilDate.self, from: JSONEncoder().encode(date)) == date)
    }

    @Test func bytesThatAreNoDateOrTimeAreRefused() {
        #expect(throws: WireError(.invalidValue, "")) {
            var reader = ByteReader([0x7F, 0xFF, 0xFF, 0xFF])
            _ = try reader.value(CivilDate.self)
        }
        #expect(throws: WireError(.invalidValue, "")) {
            var reader = ByteReader([0x05, 0xA1])
            _ = try reader.value(CivilTime.self)
        }
    }
}
