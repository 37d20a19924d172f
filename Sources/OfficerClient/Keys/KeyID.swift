// The names of an officer's keys. The state holds these; the keys themselves are derived from the root secret when they are needed.

import LocalState
import Sealing
import Sodium
public import Wire

/// 16 random bytes: which of the officer's keys. Says nothing without the root secret.
public struct KeyID: FixedBytes {
    public static let length = 16
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) throws(WireError) {
        try Self.checkLength(bytes)
        self.bytes = bytes
    }

    public static func random() throws -> KeyID { try KeyID(bytes: try Randomness.bytes(length)) }
}

/// What is derived from the root secret, each under a name of its own.
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
