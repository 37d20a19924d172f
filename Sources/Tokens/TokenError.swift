// The one error type of this target: why a token, a key or a message about them is refused.

/// Equality is by `code`; nothing of the token or the key is carried, so that an error can be shown or logged.
public struct TokenError: Error, Sendable, Equatable, CustomStringConvertible {
    public enum Code: String, Sendable, CaseIterable {
        /// A token, request or response that is not of its one length.
        case wrongLength
        /// A token type other than 0x0002 (RFC 9578 section 6), or a request made for another key.
        case wrongType
        /// A key that is not a canonical PKCS#1 `RSAPublicKey`.
        case malformedKey
        /// A modulus of other than 2048 bits, or an even one.
        case wrongModulus
        /// A public exponent other than 65537.
        case wrongExponent
        /// A set of keys that names one key twice, or two keys for one purpose and period: a way to tell people apart by key.
        case ambiguousKeys
        /// The signed rounds name no key with this digest, or none for this purpose and period.
        case unknownKey
        case otherPurpose
        /// A period that is not accepted now: over, not begun, or not in its written form.
        case otherPeriod
        case otherCell
        /// The digest of the challenge is not the one that this purpose and period have.
        case wrongChallenge
        /// The nonce does not name the key that signs what the token pays for.
        case notBoundToKey
        case badSignature
        /// The issuer could not sign what it was sent.
        case notSignable
        /// What the issuer sent back is no signature on what was asked for.
        case badResponse
        /// The system gave no randomness or no secret memory.
        case unavailable
    }

    public let code: Code

    public init(_ code: Code) { self.code = code }

    public var description: String { code.rawValue }
}
