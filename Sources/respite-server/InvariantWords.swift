// What it means when a rule of the database is broken, for whoever runs the server.

import Localization
import ServerCore

extension Invariant.Rule {
    /// A whole sentence: what was found.
    var violation: Message {
        switch self {
        case .references: Message("Something in the database refers to what is not there.")
        case .bookingsApart: Message("Two bookings of one clinician overlap.")
        case .bookingChanges: Message("A booking lacks one of its changes.")
        case .tokensSpent: Message("A token has paid for a booking and is not marked as spent.")
        case .recordNumbers: Message("The sealed records of a device are not numbered without a gap.")
        case .recordChain: Message("A sealed record does not follow the one before it.")
        case .recordParts: Message("A sealed record has lost its content or its grant.")
        case .recordHeads: Message("A device has written sealed records, and its newest one is not named.")
        case .recordFetchers: Message("A sealed record can be fetched by somebody without a grant, or not by its author.")
        case .tokensOfCode: Message("More tokens were issued for a card than any policy allows.")
        case .reissues: Message("Tokens were issued again for a card more than once.")
        case .tokenCells: Message("A token was issued for another cell than its card's.")
        case .roundsEmptied: Message("Something of a check-in is still there after its round was released.")
        case .roundsOver: Message("Figures of a round were released before it was over.")
        case .noiseFirst: Message("Check-ins were judged before the noise of their round was drawn.")
        }
    }
}
