// An appointment as a neutral calendar entry: no name, no place, an opaque identifier.

import Bookings
import Localization
import OfficerClient
import Scheduling
import Wire

extension OfficerBooking {
    /// The identifier is the digest of the booking's key, so that a later export of a change replaces the entry.
    func calendarEntry(stamp: Instant) throws -> CalendarEntry {
        try CalendarEntry(
            uid: calendarIdentifier, span: try terms().span, sequence: changeCount, stamp: stamp,
            isCancelled: [.cancelledByOfficer, .cancelledByClinician].contains(stage))
    }
}
