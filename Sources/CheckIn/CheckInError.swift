// Why a check-in, or a message about one, is not accepted.

/// Never says anything about an answer, a share or a key: all that is wrong inside a sealed share is the same `notCountable`.
public enum CheckInError: Error, Sendable, Equatable {
    /// More stressors than may be named.
    case tooManyStressors
    /// Bytes that are not what the protocol says, or a share that does not fit the task.
    case malformed
    /// For another round, cell or programme.
    case otherTask
    /// The token is not one of this round and cell, or its key did not sign this check-in.
    case tokenRefused
    /// Sealed to another key, tampered with, or not a valid answer.
    case notCountable
    /// The cryptography is not to be had.
    case unavailable
}
