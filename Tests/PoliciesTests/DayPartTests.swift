// The parts of a week: the hours that a part says it has are the hours that lie in it.

import Policies
import Testing

struct DayPartTests {
    @Test(
        arguments: [
            (1, 6, .nights), (1, 7, .days), (5, 14, .days), (5, 15, .evenings), (5, 22, .evenings), (5, 23, .nights), (6, 6, .nights),
            (6, 7, .weekends), (7, 22, .weekends), (7, 23, .nights),
        ] as [(Int, Int, DayPart)])
    func anHourLiesInItsPartOfTheWeek(_ weekday: Int, _ hour: Int, _ part: DayPart) {
        #expect(DayPart(weekday: weekday, hour: hour) == part)
    }

    @Test func noHourOfTheWeekLiesOutsideTheHoursOfItsPart() {
        for weekday in 1...7 {
            for hour in 0..<24 {
                let (from, until) = DayPart(weekday: weekday, hour: hour).hours
                let isInside = from < until ? (from..<until).contains(hour) : hour >= from || hour < until
                #expect(isInside, "weekday \(weekday), \(hour) o'clock")
            }
        }
    }
}
