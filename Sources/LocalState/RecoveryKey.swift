// The recovery sheet: a second way into a state, printed once, for whoever forgets a passphrase.

internal import Sodium
internal import Wire

/// 32 random bytes on paper. The state's file holds the public key that belongs to them, so that the sheet is needed only to open.
public final class RecoveryKey: Sendable {
    /// 32 bytes and 3 of a checksum are seven groups.
    public static let groupCount = 7
    private static let checksumLength = 3

    private let secret: SecretBytes

    private init(_ secret: consuming SecretBytes) { self.secret = secret }

    public static func random() throws -> RecoveryKey { RecoveryKey(try SecretBytes.random(count: SealingKey.seedLength)) }

    /// - Parameter typed: the seven groups as a person types them. Throws `PaperCodeError`, which names the groups to look at.
    public init(typed: String) throws {
        var bytes = try PaperCode.bytes(typed: typed, groupCount: Self.groupCount)
        var key = Array(bytes.prefix(SealingKey.seedLength))
        let checksum = Array(bytes.suffix(Self.checksumLength))
        let expected = Self.checksum(of: key)
        wipe(&bytes)
        secret = try SecretBytes(wiping: &key)
        guard constantTimeEqual(checksum, expected) else { throw PaperCodeError.mistypedGroups(Array(1...Self.groupCount)) }
    }

    /// For printing, once. Strings cannot be wiped.
    public var groups: [String] {
        secret.withBytes { PaperCode.groups(of: Array($0) + Self.checksum(of: Array($0))) }
    }

    func sealingKey() throws -> SealingKey { try SealingKey(seed: secret) }

    private static func checksum(of key: [UInt8]) -> [UInt8] {
        Array(Digest(sha256: Array("respite.recovery".utf8) + key).bytes.prefix(checksumLength))
    }
}
