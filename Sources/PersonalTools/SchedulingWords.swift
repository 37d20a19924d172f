// What is wrong with a date, a rule or a calendar file, in a person's words.

import Localization
import Scheduling

enum SchedulingWords {
    /// Half a sentence, without a full stop.
    static func reason(_ code: SchedulingError.Code, _ texts: Texts) -> String {
        switch code {
        case .invalidDate: texts("there is no such day, or it is not written like 2026-11-30")
        case .invalidTime: texts("there is no such time of day, or it is not written like 17:30")
        case .invalidLabel: texts("a name is empty, too long or not readable")
        case .unknownZone: texts("it names a time zone that is unknown here; names look like America/New_York")
        case .wrongZone: texts("it belongs to another time zone")
        case .emptyPeriod: texts("it ends before it begins, or has no length")
        case .invalidGrid: texts("sessions cannot begin in steps of this many minutes")
        case .invalidDuration: texts("a session cannot last this long")
        case .invalidSeats: texts("a group cannot have this many seats")
        case .invalidLimit: texts("a limit is out of range")
        case .duplicateOffering: texts("one kind of session is described twice")
        case .windowOffersNothing: texts("some hours offer no kind of session, no weekday or no way to meet")
        case .windowNeverBookable: texts("some hours could never be booked: they are released later than the notice allows")
        case .tooMany: texts("there is more in it than can be used")
        case .invalidCycle: texts("the cycle of shifts does not fit together")
        case .calendarMalformed: texts("it is no calendar file, or damaged here")
        case .calendarUnsupported: texts("it recurs or takes time in a way that cannot be computed here")
        case .invalidIdentifier: texts("an identifier has another form than it must have")
        }
    }
}
