// The officer's side of issuing one token, between the request and the response.

internal import CryptoExtras
internal import Foundation
public import Sodium
internal import Trust
internal import Wire

/// A token that has been asked for and not yet received.
///
/// The blinding lives in memory only and cannot be saved: a crash here loses this token (`IssuancePlan` asks for it once more). Until then the
/// same request may be sent any number of times and `finish` tried again.
public struct PendingToken: ~Copyable, @unchecked Sendable {
    // Sendable: all fields are immutable values; swift-crypto has only not said so of its two.
    public let request: TokenRequest
    public let nonce: TokenNonce
    private let challengeDigest: Wire.Digest
    private let key: TokenPublicKey
    private let backing: BlindSignatures.PublicKey
    private let message: _RSA.BlindSigning.PreparedMessage
    private let inverse: _RSA.BlindSigning.BlindingInverse

    /// - Parameters:
    ///   - boundTo: the fresh public key that will sign what the token pays for; a booking's own key.
    ///   - keys: as the signed rounds name them. Throws `unknownKey` where they name none for this purpose and period.
    public init(purpose: TokenPurpose, period: TokenPeriod, boundTo: SigningPublicKey, keys: TokenKeySet) throws(TokenError) {
        guard let key = keys.key(purpose, period) else { throw TokenError(.unknownKey) }
        try self.init(
            nonce: TokenNonce(purpose: purpose, key: boundTo),
            challengeDigest: TokenChallenge(purpose: purpose, period: period).digest,
            key: key
        )
    }

    init(nonce: TokenNonce, challengeDigest: Wire.Digest, key: TokenPublicKey) throws(TokenError) {
        let input = AnonymousToken.input(nonce: nonce, challengeDigest: challengeDigest, keyID: key.keyID)
        let backing = try BlindSignatures.publicKey(key)
        let message = backing.prepare(input)
        guard let blinded = try? backing.blind(message) else { throw TokenError(.unavailable) }
        let request = try TokenRequest(key: key, blindedMessage: Array(blinded.blindedMessage))
        self.request = request
        self.nonce = nonce
        self.challengeDigest = challengeDigest
        self.key = key
        self.backing = backing
        self.message = message
        inverse = blinded.inverse
    }

    /// Unblinds and verifies (RFC 9474 section 4.4). Throws `badResponse` where the issuer did not sign what was asked for.
    public borrowing func finish(_ response: TokenResponse) throws(TokenError) -> AnonymousToken {
        let blind = _RSA.BlindSigning.BlindSignature(rawRepresentation: response.bytes)
        guard let signature = try? backing.finalize(blind, for: message, blindingInverse: inverse) else {
            throw TokenError(.badResponse)
        }
        return AnonymousToken(
            nonce: nonce,
            challengeDigest: challengeDigest,
            keyID: key.keyID,
            authenticator: Array(signature.rawRepresentation)
        )
    }
}
