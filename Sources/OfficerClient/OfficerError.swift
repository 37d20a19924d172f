// Why something the officer asked for was not done. The tools turn each case into one sentence that says what to do.

import ServiceAPI
public import Wire

public enum OfficerError: Error, Sendable, Equatable {
    case notEnrolled
    case alreadyEnrolled
    /// The code on the card has been used already, or is not one.
    case codeUsed
    case codeUnknown
    /// No token of this quarter or the last is left.
    case noToken
    /// None is left, and the card's year is over: a new card is needed.
    case cardOver
    /// The server did not take it for now, for a reason of its own. It is saved and will be sent again.
    case postponed(Problem.Kind)
    /// The device does not let the booking's time pass unsaid: what was saved was for a time that is over, and is dropped.
    case tooLate
    /// The token, or the follow-up, had paid for a booking before: made by an earlier state than this one's backup, or one that a server denied.
    /// That booking is in the state now, where the server still has it. Nothing new was booked.
    case paymentUsed
    /// The slot went to somebody else meanwhile; nothing was spent.
    case slotTaken(alternatives: [OpeningHint])
    case slotNotOffered
    case clinicianNotBookable
    /// The request may or may not have arrived. It is saved and will be finished by the next command.
    case unfinished
    case noSuchBooking
    /// The server takes no more messages about this booking. What waited was withdrawn.
    case messageRefused
    /// Servers have refused this officer's bookings three times within a day: each refusal tells them one more wish.
    case refusedOften
    /// The booking is over or cancelled.
    case notChangeable
    /// The documents have expired or are withheld: no new bookings, everything else goes on.
    case programmeNotCurrent
    /// The server's answer contradicts what this device has signed or seen. Nothing of it was kept.
    case serverLied(Lie)
    case badInput(Field)

    /// What a server's answer was caught at.
    public enum Lie: String, Sendable, Equatable {
        case otherBooking, changedHistory, olderHistory, forgedMessage, withheldMessages, badTokens, untrueRefusal
    }

    public enum Field: String, Sendable, Equatable {
        case contact, topic, department, unit, language, note, message
    }
}
