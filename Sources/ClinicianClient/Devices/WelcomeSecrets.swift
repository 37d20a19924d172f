// Secrets from one device to another: out of the one's root secret into a welcome, and out of the welcome under the other's. In secret memory between.

import Foundation
import LocalState
import ServiceAPI
import Sodium
import Trust
import Wire

/// What a welcome brings beside keys. Nothing of it opens anything: the psychotherapy key is under its own passphrase.
struct WelcomeContents: Codable, Sendable {
    /// As the roster is to show the clinician.
    let name: String
    /// Documents and key lists with their pins, so that a server cannot show the new device anything that the first would refuse.
    let memory: ProgrammeMemory
    /// The list that certifies the device; the department side may not have it yet.
    let list: Blob
    let calendar: AvailabilityBook
    let tokenKeys: [SeenTokenKey]
    /// The lock of the psychotherapy notes, where there is one.
    let lock: Blob?
    /// One's own share of the records custodian's key, where there is one: a `SealedRecoveryShare` to the link key.
    let share: Blob?
}

extension DeviceWelcome {
    /// - Parameters:
    ///   - header: whose, for which device.
    ///   - needed: subkeys that records still need, where there are more than a welcome takes.
    init(_ header: Header, _ keyring: Keyring, needed: Set<SealingPublicKey>, _ contents: WelcomeContents, root: RootKey) throws {
        guard let chain = keyring.chain else { throw ClinicianError.device(.notForThisDevice) }
        let key = try SymmetricKey.random()
        let secrets = try key.derive(Self.secretsName)
        let given = try keyring.subkeys(most: Self.mostSubkeys, needed: needed, at: header.issued, root: root)
        let shared = try given.map { subkey in
            let publicKey = try root.subkey(subkey).publicKey
            let seed = try root.subkeySeed(subkey)
            return SharedSubkey(
                key: publicKey, span: subkey.span, isCurrent: subkey.isCurrent,
                seed: try WrappedSecret(seed.secret, under: secrets, context: Self.context(header, publicKey.bytes)))
        }
        var json = Array(try JSONEncoder.service.encode(contents))
        defer { wipe(&json) }
        let seed = try chain.openSeed(root)
        self.init(
            header: header, wrap: try header.link.wrap(key.secret), subkeys: shared, chainStart: chain.next,
            chainSeed: try WrappedSecret(seed.secret, under: secrets, context: Self.context(header, [])),
            contents: try key.sealCommitting(json, context: header.bytes))
    }

    /// What is in it, the secrets under this device's own root secret.
    struct Opened {
        let contents: WelcomeContents
        let subkeys: [Keyring.Subkey]
        let chain: SubkeyChain
    }

    /// Throws `damagedFile` where anything in it does not open, or is not what it says.
    func open(with link: SealingKey, root: RootKey) throws(ClinicianError) -> Opened {
        do {
            let key = try SymmetricKey(link.unwrap(wrap))
            let secrets = try key.derive(Self.secretsName)
            var json = try key.openCommitting(self.contents, context: header.bytes)
            defer { wipe(&json) }
            let contents = try JSONDecoder().decode(WelcomeContents.self, from: Data(json))
            let subkeys = try subkeys.map { shared in
                let seed = try shared.seed.open(under: secrets, context: Self.context(header, shared.key.bytes))
                guard try SealingKey(seed: seed.secret).publicKey == shared.key else { throw ClinicianError.device(.damagedFile) }
                var subkey = try Keyring.Subkey(sharing: seed.secret, shared.span, root)
                subkey.isReplaced = shared.isCurrent ? nil : true
                return subkey
            }
            let seed = try chainSeed.open(under: secrets, context: Self.context(header, []))
            return Opened(contents: contents, subkeys: subkeys, chain: try SubkeyChain(seed.secret, next: chainStart, root: root))
        } catch {
            throw .device(.damagedFile)
        }
    }

    private static let secretsName = "respite.device-welcome.secrets"

    private static func context(_ header: Header, _ name: [UInt8]) -> [UInt8] {
        var writer = ByteWriter()
        writer.string("respite.device-welcome.seed")
        writer.value(header)
        writer.prefixed(name)
        return writer.bytes
    }
}
