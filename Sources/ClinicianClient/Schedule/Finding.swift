// What a department side was caught at: a thing that is not shown as a booking, and the reason why.

public import Sodium
import Wire

/// Something of the department side's answer that was not believed. What is not believed changes nothing that was verified before.
public struct Finding: Codable, Sendable, Hashable {
    public enum Reason: String, Error, Codable, Sendable, CaseIterable {
        /// Changes that are none, or of another booking than the answer names.
        case malformed
        /// A booking with another clinician (attack class 23).
        case otherClinician = "other-clinician"
        /// A change that is not signed by a key that may make it, or that does not follow the one before.
        case brokenHistory = "broken-history"
        /// Fewer changes than were seen before, or others (attack class 19).
        case olderHistory = "older-history"
        /// Nothing that pays for the booking: invented, for example.
        case unpaid
        /// A token of a key that the signed rounds do not name, of another booking, or not signed at all.
        case tokenRefused = "token-refused"
        /// A follow-up that this clinician did not propose to this booking.
        case grantRefused = "grant-refused"
        /// Another payment or intake than the one that was verified.
        case replaced
        /// The intake is missing, or not the one that the officer's signature names.
        case intakeReplaced = "intake-replaced"
        /// Sealed to a key that this device does not hold, or no longer.
        case keyMissing = "key-missing"
        /// The right intake, but it cannot be opened or read.
        case intakeUnreadable = "intake-unreadable"
        /// The same booking twice in one answer.
        case listedTwice = "listed-twice"
        /// A booking that was there is not there any more, before its time.
        case withheld
        /// An officer's message that is missing, changed, repeated or out of order.
        case messagesAltered = "messages-altered"
        /// An officer's message that was not written by the officer, or cannot be opened.
        case messageForged = "message-forged"
        /// The clinician's own messages are not those that were sent.
        case ownMessagesAltered = "own-messages-altered"
        /// Another device of the clinician wrote first: what waited here was withdrawn, and has to be written again where it is still true.
        case overtaken
        /// The availability on the server is not the one that was sent last.
        case availabilityReplaced = "availability-replaced"
        /// A session that was to be deleted long ago, shown as if it were new (attack class 18).
        case longOver = "long-over"
        /// More changes or messages than anybody makes about one booking.
        case overfull
        /// The answer breaks off: what came before was taken, the rest is as last seen.
        case incomplete
    }

    public let reason: Reason
    /// `nil` where the answer as a whole is meant.
    public let booking: SigningPublicKey?
    /// The number of a booking that was verified before; it stays as it was.
    public let number: Int?

    init(_ reason: Reason, _ booking: SigningPublicKey? = nil, number: Int? = nil) {
        self.reason = reason
        self.booking = booking
        self.number = number
    }
}
