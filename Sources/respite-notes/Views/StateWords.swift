// How a booking stands, in a few words.

import ClinicianClient
import Localization
import PersonalTools

extension Texts {
    private var texts: Texts { self }

    func state(_ entry: ScheduleEntry) -> String {
        var words = [stage(entry.booking)]
        if entry.booking.isChanging { words.append(texts("your change is not sent yet")) }
        if entry.isReturning { words.append(texts("you have met before")) }
        if entry.overlaps { words.append(texts("overlaps another session")) }
        if let attendance = entry.booking.attendance { words.append(word(attendance)) }
        return words.joined(separator: "; ")
    }

    func state(_ session: PastSession) -> String {
        let stage =
            switch session.stage {
            case .cancelledByOfficer: texts("cancelled by the officer")
            case .cancelledByClinician: texts("cancelled by you")
            case .sending, .booked: texts("past; kept here only")
            }
        return ([stage] + (session.attendance.map { [word($0)] } ?? [])).joined(separator: "; ")
    }

    /// As one says it of oneself.
    func word(_ action: QueuedAction.Kind) -> String {
        switch action {
        case .booking: texts("the session that you booked")
        case .move: texts("the new time")
        case .cancellation: texts("your cancellation")
        case .acknowledgement: texts("that you have seen it")
        case .answer: texts("your answer")
        case .proposal: texts("the other time that you propose")
        case .followUp: texts("the follow-up that you offer")
        case .availability: texts("what you offer: hours, exceptions, times away")
        case .keys: texts("the list of your keys")
        }
    }

    private func stage(_ booking: ClinicianBooking) -> String {
        switch booking.stage {
        case .sending: texts("not confirmed yet")
        case .booked where booking.origin == .clinician: texts("booked by you")
        case .booked: texts("booked")
        case .cancelledByOfficer: texts("cancelled by the officer")
        case .cancelledByClinician: texts("cancelled by you")
        }
    }
}
