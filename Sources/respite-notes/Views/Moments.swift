// Times as this clinician reads them: their zone, and today, in one value.

import Foundation
import Localization
import PersonalTools
import Scheduling
import Wire

struct Moments {
    let texts: Texts
    let zone: TimeZone
    let now: Instant

    /// `Tue 24 Nov, 19:00–19:50 (New York)`.
    func span(_ span: Span, showsZone: Bool = true) -> String {
        texts.span(local(span.start), local(span.end), today: local(now), showsZone: showsZone)
    }

    func instant(_ instant: Instant) -> String { texts.dateAndTime(local(instant), today: local(now), showsZone: false) }

    /// `Tue 24 Nov`.
    func day(_ day: CivilDate) -> String { texts.date(LocalTime(seconds: Int64(day.dayNumber) * 86_400, offset: 0), today: local(now)) }

    func dayOf(_ instant: Instant) -> String { texts.date(local(instant), today: local(now)) }

    /// `in 3 h`, `2 days ago`.
    func relative(_ instant: Instant) -> String { texts.relative(seconds: instant.since(now)) }

    private func local(_ instant: Instant) -> LocalTime { LocalTime(seconds: instant.seconds, in: zone) }
}

extension Texts {
    /// `Friday, 25 December 2026`: where somebody plans, the weekday is never left to be looked up.
    func wholeDay(_ day: CivilDate) -> String { longDate(LocalTime(seconds: Int64(day.dayNumber) * 86_400, offset: 0)) }
}
