// The one secret from which a person's other keys are derived, so that a state holds ids where it would have to hold secrets.

public import Sodium

/// 32 random bytes that never leave secret memory: only keys derived from them do. They stay the same when passphrase or recovery sheet change.
public final class RootKey: Sendable {
    private let key: SymmetricKey

    init(_ key: consuming SymmetricKey) { self.key = key }

    static func random() throws -> RootKey { RootKey(try SymmetricKey.random()) }

    /// For wrapping it again.
    func secret() throws -> SecretBytes { try key.secret.copy() }

    /// A key for one purpose and one thing.
    /// - Parameter context: names the purpose, for example `respite.booking.key`.
    /// - Parameter id: names the thing, for example 16 random bytes that the state keeps.
    public func derive(_ context: String, _ id: [UInt8]) throws -> SymmetricKey { try key.derive(context, id) }
}
