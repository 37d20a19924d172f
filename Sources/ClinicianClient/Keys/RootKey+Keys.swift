// A clinician's keys, each derived from the root secret under a name of its own when it is needed.

import LocalState
import Sodium
import Wire

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
