// The names of a clinician's keys. The state holds these; the keys themselves are derived from the root secret when they are needed.

import LocalState
import Sodium
import Wire

/// 16 random bytes: which of the clinician's keys. Says nothing without the root secret; once forgotten, its key cannot be derived again.
struct KeyID: FixedBytes {
    static let length = 16
    let bytes: [UInt8]

    init(bytes: [UInt8]) throws(WireError) {
        try Self.checkLength(bytes)
        self.bytes = bytes
    }

    static func random() throws -> KeyID { try KeyID(bytes: try Randomness.bytes(length)) }
}

/// What is derived from the root secret, each under a name of its own.
extension RootKey {
    /// Certifies devices and subkeys; signs nothing else.
    func identityKey(_ keyring: Keyring) throws -> SigningKey {
        try SigningKey(seed: try derive("respite.clinician.identity", keyring.identity.bytes).secret)
    }

    /// Signs requests, availability, changes and messages.
    func deviceKey(_ keyring: Keyring) throws -> SigningKey {
        try SigningKey(seed: try derive("respite.clinician.device", keyring.device.bytes).secret)
    }

    /// Opens what officers seal during one quarter.
    func subkey(_ id: KeyID) throws -> SealingKey { try SealingKey(seed: try derive("respite.clinician.subkey", id.bytes).secret) }

    /// The key of a booking made for an officer without a computer.
    func bookingKey(_ id: KeyID) throws -> SigningKey { try SigningKey(seed: try derive("respite.clinician.booking", id.bytes).secret) }
}
