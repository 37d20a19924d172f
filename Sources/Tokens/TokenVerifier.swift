// Accepting a token: every line under "Refused" in the design, in one place, run by servers and by clinicians' clients alike.

public import Policies
public import Sodium
internal import Trust
public import Wire

/// A token that `TokenVerifier` accepted. Whether its nonce is spent is the store's question.
public struct VerifiedToken: Sendable, Hashable {
    public let token: AnonymousToken
    public let purpose: TokenPurpose
    public let period: TokenPeriod

    /// What a store keeps unique, in the transaction of what the token pays for.
    public var nonce: TokenNonce { token.nonce }
}

public struct TokenVerifier: Sendable {
    /// Which periods are accepted.
    public enum Acceptance: Sendable, Hashable {
        /// A token being spent now: see `TokenPeriod.isSpendable`.
        case spending(at: Instant)
        /// A token spent earlier and looked at again, as a clinician's client does: any period that the signed rounds name.
        case anyNamedPeriod
    }

    public let keys: TokenKeySet

    public init(keys: TokenKeySet) { self.keys = keys }

    /// - Parameters:
    ///   - cell: the cell of a check-in; `nil` for a booking.
    ///   - boundTo: the key that signed what the token pays for.
    /// Throws `wrongLength`, `wrongType`, `unknownKey`, `otherPurpose`, `otherPeriod`, `otherCell`, `wrongChallenge`, `notBoundToKey` or
    /// `badSignature`, the first that applies.
    public func verify(
        _ bytes: [UInt8],
        purpose: TokenPurpose,
        cell: CellName? = nil,
        _ acceptance: Acceptance,
        boundTo key: SigningPublicKey
    ) throws(TokenError) -> VerifiedToken {
        let token = try AnonymousToken(bytes: bytes)
        guard let entry = keys.entry(token.keyID) else { throw TokenError(.unknownKey) }
        guard entry.purpose == purpose else { throw TokenError(.otherPurpose) }
        if case .spending(let now) = acceptance, !entry.period.isSpendable(for: purpose, at: now) { throw TokenError(.otherPeriod) }
        guard entry.period.cell == cell else { throw TokenError(.otherCell) }
        guard token.challengeDigest == TokenChallenge(purpose: purpose, period: entry.period).digest else {
            throw TokenError(.wrongChallenge)
        }
        guard token.nonce == TokenNonce(purpose: purpose, key: key) else { throw TokenError(.notBoundToKey) }
        let input = AnonymousToken.input(nonce: token.nonce, challengeDigest: token.challengeDigest, keyID: token.keyID)
        guard try BlindSignatures.isValid(token.authenticator, for: input, under: entry.key) else { throw TokenError(.badSignature) }
        return VerifiedToken(token: token, purpose: purpose, period: entry.period)
    }
}
