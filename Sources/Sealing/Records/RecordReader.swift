// Who opens records, with which keys.

import Envelope
public import Sodium

/// A clinician with their encryption subkeys, the present and those before it that are not destroyed yet; or the records custodian.
public struct RecordReader: Sendable {
    public let recipient: Recipient
    let keys: [SealingKey]

    public init(clinician: SigningPublicKey, subkeys: [SealingKey]) {
        recipient = .clinician(clinician)
        keys = subkeys
    }

    public init(custodian: RecoveredCustodian) {
        recipient = .custodian(custodian.keys.sealing)
        keys = [custodian.sealing]
    }
}

/// A clinician's key for psychotherapy notes. Its own type, so that nothing else is ever sealed to it or opened with it.
public struct PsychotherapyKey: Sendable {
    public let publicKey: PsychotherapyPublicKey
    let key: SealingKey

    public init(_ key: SealingKey) {
        self.key = key
        publicKey = PsychotherapyPublicKey(key: key.publicKey)
    }
}

/// What psychotherapy notes are sealed to. Only the clinician who holds the private half can give it.
public struct PsychotherapyPublicKey: Hashable, Sendable {
    let key: SealingPublicKey
}
