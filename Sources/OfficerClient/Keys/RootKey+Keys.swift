// An officer's keys, each derived from the root secret under a name of its own when it is needed.

import LocalState
import Sealing
import Sodium
import Wire

extension RootKey {
    /// Signs for a token and so for the booking that it pays for.
    func bookingKey(_ id: KeyID) throws -> SigningKey { try SigningKey(seed: try derive("respite.officer.booking", id.bytes).secret) }

    /// Opens what the clinician answers to one booking.
    func replyKey(_ id: KeyID) throws -> SealingKey { try SealingKey(seed: try derive("respite.officer.reply", id.bytes).secret) }

    /// Registers a card's code and asks for tokens.
    func issuanceKey(_ id: KeyID) throws -> SigningKey { try SigningKey(seed: try derive("respite.officer.issuance", id.bytes).secret) }

    /// The six words that cancel a booking from anywhere.
    func cancelCode(_ id: KeyID) throws -> WordCode {
        try derive("respite.officer.cancel-code", id.bytes).secret.withBytes { try WordCode(firstBitsOf: Array($0.prefix(8))) }
    }

    /// By which one clinician, and nobody else, recognises the officer next time.
    func continuitySecret(with clinician: SigningPublicKey) throws -> ContinuitySecret {
        try ContinuitySecret(try derive("respite.officer.continuity", clinician.bytes).secret)
    }
}
