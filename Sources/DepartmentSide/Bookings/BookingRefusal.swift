// Why the department side refuses a booking, a change or a message.

public import Bookings

/// Equality is by value; no case carries anything of the request.
public enum BookingRefusal: Error, Sendable, Equatable {
    /// Somebody else was faster.
    case slotTaken
    /// The clinician's rules do not offer it.
    case slotNotOffered
    /// Revoked, out of licence or contract, an unsupervised intern, or not in the roster at all.
    case clinicianNotBookable
    case tokenSpent
    case grantUsed
    /// No booking goes by this key.
    case bookingUnknown
    /// The chain of changes does not allow it.
    case change(BookingError)
    /// A session that has begun cannot be moved.
    case sessionBegun
    case tooManyMessages
    case tooManyChanges
    /// Availability that is not newer than what is there.
    case availabilityNotNewer
}
