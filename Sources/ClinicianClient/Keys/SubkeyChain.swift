// Where the subkeys of later quarters come from when a clinician has several devices: each makes the same ones, without a word between them.

import LocalState
import Sodium
import Trust
import Wire

/// The seed of the first quarter whose subkey is not made yet. Of those before it nothing is left here: whoever takes this makes none of them again.
struct SubkeyChain: Codable, Sendable {
    let id: KeyID
    /// The quarter that comes next.
    let next: PeriodID
    /// Under a key derived from this device's root secret.
    private let seed: Encoded<WrappedSecret>

    init(_ seed: borrowing SecretBytes, next: PeriodID, root: RootKey) throws {
        id = try KeyID.random()
        self.next = next
        self.seed = Encoded(try WrappedSecret(seed, under: root.sharing(id), context: Self.context(next)))
    }

    /// A new one, unlike any before it.
    init(startingAt next: PeriodID, root: RootKey) throws {
        try self.init(SecretBytes.random(count: SymmetricKey.length), next: next, root: root)
    }

    func openSeed(_ root: RootKey) throws -> SymmetricKey { try seed.value.open(under: root.sharing(id), context: Self.context(next)) }

    /// The subkey of the next quarter, and the chain after it.
    func step(_ root: RootKey) throws -> (subkey: Keyring.Subkey, after: SubkeyChain) {
        let seed = try openSeed(root)
        let span = try Span(start: next.start, end: next.end)
        let subkey = try Keyring.Subkey(
            sharing: seed.deriveSecret("respite.device-chain.subkey", Self.bytes(next), count: SealingKey.seedLength), span, root)
        let after = try SubkeyChain(
            seed.deriveSecret("respite.device-chain.next", Self.bytes(next), count: SymmetricKey.length), next: next.next, root: root)
        return (subkey, after)
    }

    private static func bytes(_ period: PeriodID) -> [UInt8] {
        var writer = ByteWriter()
        writer.value(period)
        return writer.bytes
    }

    private static func context(_ period: PeriodID) -> [UInt8] { Array("respite.device-chain".utf8) + bytes(period) }
}

extension Keyring.Subkey {
    /// - Parameter seed: as `RootKey.subkeySeed` gives it on the clinician's other devices.
    init(sharing seed: borrowing SecretBytes, _ span: Span, _ root: RootKey) throws {
        let id = try KeyID.random()
        self.init(
            id: id, span: span, shared: Encoded(try WrappedSecret(seed, under: root.sharing(id), context: Self.context(span))),
            isReplaced: nil)
    }

    static func context(_ span: Span) -> [UInt8] {
        var writer = ByteWriter()
        writer.string("respite.clinician.subkey")
        writer.value(span)
        return writer.bytes
    }
}
