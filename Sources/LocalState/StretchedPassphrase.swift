// A passphrase after Argon2id, with a salt of its own: the slow part of making a state.

package import Sodium

/// Whoever plays hundreds of people under one passphrase, as the demonstration does, stretches it once. Two files made with one of these show
/// that they have the same passphrase, since they have the same salt; nobody outside this package can do that.
package final class StretchedPassphrase: Sendable {
    let key: SymmetricKey
    let salt: [UInt8]
    let cost: PassphraseCost

    /// - Parameter passphrase: normalised (`Passphrase.normalised`).
    package init(_ passphrase: borrowing SecretBytes, cost: PassphraseCost) throws {
        salt = try Randomness.bytes(SymmetricKey.saltLength)
        self.cost = cost
        key = try SymmetricKey(passphrase: passphrase, salt: salt, cost: cost)
    }
}
