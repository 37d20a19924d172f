// HPKE (RFC 9180) for the shares of one side: base mode, X25519, HKDF-SHA256, ChaCha20-Poly1305, to the side's key of the round.

internal import Crypto
internal import Foundation
internal import RoundResults
internal import Sodium
internal import Trust
internal import Wire

enum SealedShare {
    /// In bytes, of a sealed share with its encapsulated key.
    static let limit = 16 << 10

    private static let suite = HPKE.Ciphersuite.Curve25519_SHA256_ChachaPoly

    /// The encapsulated key, then the ciphertext. Task, number and public shares are bound to it.
    static func seal(_ shares: [[UInt8]], for side: SideRole, to key: SealingPublicKey, _ header: CheckInHeader) throws(CheckInError)
        -> [UInt8]
    {
        do {
            let recipient = try Curve25519.KeyAgreement.PublicKey(rawRepresentation: key.bytes)
            var sender = try HPKE.Sender(recipientKey: recipient, ciphersuite: suite, info: info(side))
            let ciphertext = try sender.seal(plaintext(shares), authenticating: binding(header))
            return Array(sender.encapsulatedKey) + Array(ciphertext)
        } catch {
            throw .unavailable
        }
    }

    /// Throws `notCountable`, whatever is wrong.
    static func open(_ sealed: [UInt8], of side: SideRole, with key: RoundPrivateKey, _ header: CheckInHeader) throws(CheckInError)
        -> [[UInt8]]
    {
        do {
            guard sealed.count > SealingPublicKey.length else { throw CheckInError.notCountable }
            // swift-crypto takes encapsulations that lead to a shared secret of zero: libsodium says which those are.
            let encapsulated = try SealingPublicKey(bytes: Array(sealed.prefix(SealingPublicKey.length)))
            var recipient = try HPKE.Recipient(
                privateKey: key.key, ciphersuite: suite, info: info(side), encapsulatedKey: Data(encapsulated.bytes))
            let opened = try recipient.open(Data(sealed.dropFirst(SealingPublicKey.length)), authenticating: binding(header))
            var reader = ByteReader(Array(opened))
            let shares = try reader.shares()
            try reader.finish()
            return shares
        } catch {
            throw .notCountable
        }
    }

    /// The length of a sealed share whose parts have these lengths: the encapsulated key, the parts, the tag.
    static func length(of parts: [Int]) -> Int {
        SealingPublicKey.length + plaintext(parts.map { [UInt8](repeating: 0, count: $0) }).count + 16
    }

    private static func plaintext(_ shares: [[UInt8]]) -> Data {
        var writer = ByteWriter()
        writer.shares(shares)
        return Data(writer.bytes)
    }

    private static func info(_ side: SideRole) -> Data {
        var writer = ByteWriter()
        writer.string("respite.check-in-share")
        writer.value(side)
        return Data(writer.bytes)
    }

    private static func binding(_ header: CheckInHeader) -> Data {
        var writer = ByteWriter()
        writer.value(header)
        return Data(writer.bytes)
    }
}

/// A side's private key of a round, as swift-crypto wants it. Its bytes lie in that library's memory, so it is kept no longer than a batch.
struct RoundPrivateKey: @unchecked Sendable {
    // Sendable: an immutable key; swift-crypto has only not said so.
    let key: Curve25519.KeyAgreement.PrivateKey

    init(_ key: SealingKey) throws(CheckInError) {
        do {
            let scalar = try key.scalar()
            self.key = try scalar.withBytes { try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: Data($0)) }
        } catch {
            throw .unavailable
        }
    }
}
