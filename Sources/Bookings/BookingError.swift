// Why a change, or a whole history, of a booking is refused.

/// Equality is by value; no case carries what was refused.
public enum BookingError: String, Error, Sendable, CaseIterable {
    /// A signature that does not verify.
    case badSignature
    /// Signed by a key that may not take this step.
    case wrongSigner
    /// A number missing, repeated or out of order, or the digest of another predecessor.
    case outOfOrder
    /// A change of another booking.
    case otherBooking
    /// The first change books nothing, or a later one books again.
    case misplacedBooking
    /// Nothing follows a cancellation.
    case alreadyCancelled
    /// A history without changes.
    case empty
    /// Older than, or other than, what was seen before (attack class 19).
    case rolledBack
    /// The intake is not the one the first change names.
    case intakeReplaced
}
