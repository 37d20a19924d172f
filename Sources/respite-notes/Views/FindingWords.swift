// What was not believed, in words.

import ClinicianClient
import Localization
import PersonalTools

extension Texts {
    private var texts: Texts { self }

    func word(_ reason: Finding.Reason) -> String {
        switch reason {
        case .malformed: texts("it is not a booking at all")
        case .otherClinician: texts("it is with another clinician")
        case .brokenHistory: texts("a change was not signed by anybody who may make it")
        case .olderHistory: texts("the server shows fewer or other changes than before")
        case .unpaid: texts("nothing pays for it; it may be invented")
        case .tokenRefused: texts("its token is not one that the provider issued for it")
        case .grantRefused: texts("you offered no such follow-up")
        case .replaced: texts("its token or sealed text was exchanged")
        case .intakeReplaced: texts("the sealed text is not the one that the officer signed")
        case .keyMissing: texts("it is sealed to a key that this device does not hold")
        case .intakeUnreadable: texts("the sealed text cannot be opened")
        case .listedTwice: texts("the server lists it twice")
        case .withheld: texts("the server does not show it any more")
        case .messagesAltered: texts("messages of the officer are missing, changed or out of order")
        case .messageForged: texts("a message was not written by the officer")
        case .ownMessagesAltered: texts("your own messages are not those you sent")
        case .overtaken: texts("another of your devices wrote first; what waited here was taken back, so look and write it again")
        case .availabilityReplaced: texts("the server does not hold the availability you sent last")
        case .longOver: texts("a session that is long over is shown as if it were new")
        case .overfull: texts("it has more changes or messages than anybody makes about one booking")
        case .incomplete: texts("the server's answer breaks off; what did not come is shown as last fetched")
        }
    }

    /// For a booking that stands as it was verified, or for something that is not shown as a booking.
    func sentence(_ finding: Finding) -> String {
        let values = ["number": finding.number.map(String.init) ?? "", "why": word(finding.reason)]
        if finding.number != nil { return texts("Booking {number} is shown as last verified: {why}.", values) }
        guard finding.booking != nil else { return texts("Unverified: {why}.", values) }
        return texts("Unverified, and not shown as a booking: {why}.", values)
    }
}
