// The officer's appointments, as lines, as menu items and as JSON.

import Bookings
import Foundation
import Localization
import OfficerClient
import PersonalTools
import Scheduling
import ServiceAPI
import Terminal
import Trust
import Wire

struct AppointmentView {
    /// In the order in which they were made: their numbers stay the same.
    let bookings: [OfficerBooking]
    let names: (OfficerBooking) -> String
    let zone: TimeZone
    let now: Instant
    let texts: Texts
    private let holds: (OfficerBooking) -> Bool

    init(_ state: OfficerState, _ programme: KnownProgramme, zone: TimeZone, now: Instant, texts: Texts) {
        bookings = state.bookings
        names = { booking in
            (try? booking.terms()).flatMap { programme.trusted.clinician($0.clinician)?.name } ?? texts("unknown", context: "clinician")
        }
        let place = (try? ZoneID(zone.identifier)) ?? .utc
        holds = { booking in
            (try? booking.terms()).map { programme.canHold($0, department: state.profile.department, zone: place, now: now) } ?? false
        }
        self.zone = zone
        self.now = now
        self.texts = texts
    }

    func number(of booking: OfficerBooking) -> Int { (bookings.firstIndex { $0.booking == booking.booking } ?? 0) + 1 }

    func booking(numbered number: Int) -> OfficerBooking? { bookings.indices.contains(number - 1) ? bookings[number - 1] : nil }

    private func start(_ booking: OfficerBooking) -> Instant { (try? booking.terms().span.start) ?? Instant(seconds: .max) }

    private func isAhead(_ booking: OfficerBooking) -> Bool { (try? booking.terms().span.end > now) ?? false }

    /// Those that are booked and not over, soonest first.
    var ahead: [OfficerBooking] {
        bookings.filter { [.booked, .sending].contains($0.stage) && isAhead($0) }.sorted { start($0) < start($1) }
    }

    /// Those ahead, and those that the clinician has cancelled lately: nobody should wait before a closed door.
    var shown: [OfficerBooking] {
        bookings.filter { isAhead($0) && $0.stage != .cancelledByOfficer }.sorted { start($0) < start($1) }
    }

    var newestFirst: [OfficerBooking] { bookings.sorted { start($0) > start($1) } }

    func table(_ shown: [OfficerBooking]) -> Table {
        var table = Table([texts("No."), texts("Time"), texts("With"), texts("How"), texts("State")])
        for booking in shown {
            table.add([texts.number(number(of: booking)), time(booking), names(booking), modality(booking), state(booking)])
        }
        return table
    }

    func item(_ booking: OfficerBooking) -> MenuItem {
        MenuItem("\(time(booking)), \(names(booking))", detail: "\(modality(booking)); \(state(booking))")
    }

    func time(_ booking: OfficerBooking) -> String {
        (try? booking.terms()).map { texts.span($0.span, in: zone, now: now) } ?? texts("unknown")
    }

    func modality(_ booking: OfficerBooking) -> String {
        (try? booking.terms()).map { texts.word($0.modality) } ?? texts("unknown")
    }

    func state(_ booking: OfficerBooking) -> String {
        switch booking.stage {
        case .sending: texts("not confirmed yet")
        case .booked where booking.isMissing: texts("gone from the server: call the clinician")
        case .booked where isAhead(booking) && !holds(booking):
            texts("on that day the clinician may no longer hold sessions: move or cancel it")
        case .booked where booking.proposal != nil: texts("booked; another time was proposed")
        case .booked where booking.isDoubted: texts("booked; a change was refused: ask the clinician to confirm the time")
        case .booked where booking.isAcknowledged: texts("booked, seen by the clinician")
        case .booked: texts("booked, not yet seen by {clinician}", ["clinician": names(booking)])
        case .cancelledByOfficer: texts("cancelled by you")
        case .cancelledByClinician: texts("cancelled by the clinician")
        }
    }

    struct JSON: Encodable {
        let number: Int
        let clinician: String
        let start: String?
        let end: String?
        let modality: String?
        let state: String
        let seenByClinician: Bool
        let missing: Bool
        let doubted: Bool
        let canBeHeld: Bool
        let messages: Int
    }

    func json(_ shown: [OfficerBooking]) -> [JSON] {
        shown.map { booking in
            let terms = try? booking.terms()
            return JSON(
                number: number(of: booking), clinician: names(booking), start: terms.map { rfc3339($0.span.start) },
                end: terms.map { rfc3339($0.span.end) }, modality: terms?.modality.rawValue, state: booking.stage.rawValue,
                seenByClinician: booking.isAcknowledged, missing: booking.isMissing, doubted: booking.isDoubted,
                canBeHeld: holds(booking), messages: booking.messages.count)
        }
    }
}
