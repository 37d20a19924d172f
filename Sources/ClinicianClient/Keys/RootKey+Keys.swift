// A clinician's keys, each derived from the root secret under a name of its own when it is needed.

import LocalState
import Sodium
import Wire

extension RootKey {
    /// Certifies devices and subkeys; signs nothing else. Throws `firstDeviceOnly` on a device that was added.
    func identityKey(_ keyring: Keyring) throws -> SigningKey {
        guard keyring.isFirst else { throw ClinicianError.device(.firstDeviceOnly) }
        return try SigningKey(seed: try derive("respite.clinician.identity", keyring.identity.bytes).secret)
    }

    /// The clinician's name among programs, on every device of theirs.
    func clinician(_ keyring: Keyring) throws -> SigningPublicKey { try keyring.clinician ?? identityKey(keyring).publicKey }

    /// Signs requests, availability, changes and messages.
    func deviceKey(_ keyring: Keyring) throws -> SigningKey {
        try SigningKey(seed: try derive("respite.clinician.device", keyring.device.bytes).secret)
    }

    /// Opens what officers seal during one quarter.
    func subkey(_ subkey: Keyring.Subkey) throws -> SealingKey { try SealingKey(seed: try subkeySeed(subkey).secret) }

    /// From which a subkey is made, here and on the clinician's other devices.
    func subkeySeed(_ subkey: Keyring.Subkey) throws -> SymmetricKey {
        guard let shared = subkey.shared else { return try derive("respite.clinician.subkey", subkey.id.bytes) }
        return try shared.value.open(under: sharing(subkey.id), context: Keyring.Subkey.context(subkey.span))
    }

    /// Under it lies one secret that came from another device, or that another device holds as well.
    func sharing(_ id: KeyID) throws -> SymmetricKey { try derive("respite.clinician.shared", id.bytes) }

    /// To which the first device seals its answer to one request.
    func linkKey(_ request: PendingRequest) throws -> SealingKey {
        try SealingKey(seed: try derive("respite.clinician.link", request.link.bytes).secret)
    }

    /// Under which one's share of the records custodian's key lies in the state: no subkey, since those end with their quarter.
    func shareKey(_ keyring: Keyring) throws -> SealingKey {
        try SealingKey(seed: try derive("respite.clinician.share", keyring.identity.bytes).secret)
    }

    /// The key of a booking made for an officer without a computer.
    func bookingKey(_ id: KeyID) throws -> SigningKey { try SigningKey(seed: try derive("respite.clinician.booking", id.bytes).secret) }
}
