// The one error type of this target. It says what kind of thing went wrong and never carries bytes.

/// Equality is by value; descriptions hold no user data and no key material.
public enum SodiumError: String, Error, Sendable, CustomStringConvertible {
    /// libsodium could not start, or the system gave no randomness.
    case unavailable
    /// A key, nonce or signature of the wrong length.
    case wrongLength
    /// A public key of low order, or not in canonical form.
    case badPublicKey
    /// Wrong key, altered bytes or altered context: not told apart on purpose (attack class 28).
    case cannotOpen
    case badSignature
    /// Password-hashing parameters below the compiled floor or above the compiled ceiling (attack class 6).
    case costOutOfBounds
    case outOfMemory

    public var description: String { rawValue }
}
