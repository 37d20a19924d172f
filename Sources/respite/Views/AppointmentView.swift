// The officer's appointments, as lines, as menu items and as JSON.

import Bookings
import Foundation
import Localization
import OfficerClient
import PersonalTools
import Scheduling
import Terminal
import Trust
import Wire

struct AppointmentView {
    let bookings: [OfficerBooking]
    let names: (OfficerBooking) -> String
    let zone: TimeZone
    let now: Instant
    let texts: Texts

    init(_ state: OfficerState, _ programme: TrustedProgramme, zone: TimeZone, now: Instant, texts: Texts) {
        bookings = Self.sorted(state.bookings)
        names = { booking in
            (try? booking.terms()).flatMap { programme.clinician($0.clinician)?.name } ?? texts("unknown")
        }
        self.zone = zone
        self.now = now
        self.texts = texts
    }

    /// Soonest first; those that are over come last.
    private static func sorted(_ bookings: [OfficerBooking]) -> [OfficerBooking] {
        bookings.map { (start: (try? $0.terms().span.start) ?? Instant(seconds: .max), booking: $0) }
            .sorted { $0.start < $1.start }.map(\.booking)
    }

    /// Those that are booked and not over.
    var ahead: [OfficerBooking] {
        bookings.filter { [.booked, .sending].contains($0.stage) && ((try? $0.terms().span.end > now) ?? false) }
    }

    func table(_ shown: [OfficerBooking]) -> Table {
        var table = Table([texts("No."), texts("Time"), texts("With"), texts("How"), texts("State")])
        for (index, booking) in shown.enumerated() {
            table.add([texts.number(index + 1), time(booking), names(booking), modality(booking), state(booking)])
        }
        return table
    }

    func item(_ booking: OfficerBooking) -> MenuItem {
        MenuItem("\(time(booking)), \(names(booking))", detail: "\(modality(booking)); \(state(booking))")
    }

    func time(_ booking: OfficerBooking) -> String {
        (try? booking.terms()).map { texts.span($0.span, in: zone, now: now) } ?? texts("unknown")
    }

    private func modality(_ booking: OfficerBooking) -> String {
        (try? booking.terms()).map { texts.word($0.modality) } ?? texts("unknown")
    }

    func state(_ booking: OfficerBooking) -> String {
        switch booking.stage {
        case .sending: texts("not confirmed yet")
        case .booked where booking.proposal != nil: texts("booked; another time was proposed")
        case .booked where booking.isAcknowledged: texts("booked, seen by the clinician")
        case .booked: texts("booked, not yet seen by {clinician}", ["clinician": names(booking)])
        case .cancelledByOfficer: texts("cancelled by you")
        case .cancelledByClinician: texts("cancelled by the clinician")
        case .missing: texts("gone from the server: call the clinician")
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
        let messages: Int
    }

    func json(_ shown: [OfficerBooking]) -> [JSON] {
        shown.enumerated().map { index, booking in
            let terms = try? booking.terms()
            return JSON(
                number: index + 1, clinician: names(booking), start: terms.map { rfc3339($0.span.start) },
                end: terms.map { rfc3339($0.span.end) }, modality: terms?.modality.rawValue, state: booking.stage.rawValue,
                seenByClinician: booking.isAcknowledged, messages: booking.messages.count)
        }
    }
}
