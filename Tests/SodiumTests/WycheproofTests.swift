// Every published case of the primitives, in both directions where there are two. Counts: attacks.md, B.5.

import TestSupport
import Testing
import Wire

@testable import Sodium

@Suite struct WycheproofTests {
    @Test func everyFileIsOfAKnownKind() throws {
        try Vectors.here.checkFolders()
    }

    @Test func xchacha20Poly1305AgreesInBothDirections() throws {
        var refusedNonces = 0
        let ran = try Vectors.here.run(Wycheproof.aead, of: Wycheproof.kinds, in: .wycheproof) { file in
            let content = try file.decode(Wycheproof.File<Wycheproof.AEADGroup>.self)
            let cases = content.testGroups.flatMap(\.tests)
            #expect(cases.count == content.numberOfTests, "\(file.name)")
            for test in cases {
                let key = try key(test.key.bytes)
                let sealed = test.ct.bytes + test.tag.bytes
                guard test.iv.bytes.count == SymmetricKey.nonceLength else {
                    #expect(test.result == .invalid)
                    #expect(throws: SodiumError.wrongLength) { try key.seal(test.msg.bytes, nonce: test.iv.bytes, context: test.aad.bytes) }
                    #expect(throws: SodiumError.cannotOpen) { try key.open(sealed, nonce: test.iv.bytes, context: test.aad.bytes) }
                    refusedNonces += 1
                    continue
                }
                let made = try key.seal(test.msg.bytes, nonce: test.iv.bytes, context: test.aad.bytes)
                #expect((made == sealed) == (test.result == .valid), "case \(test.tcId)")
                if test.result == .valid {
                    #expect(try key.open(sealed, nonce: test.iv.bytes, context: test.aad.bytes) == test.msg.bytes, "case \(test.tcId)")
                } else {
                    #expect(throws: SodiumError.cannotOpen, "case \(test.tcId)") {
                        try key.open(sealed, nonce: test.iv.bytes, context: test.aad.bytes)
                    }
                }
            }
            return cases.count
        }
        guard let ran else { return }
        #expect(ran >= 315)
        #expect(refusedNonces >= 9)
    }

    @Test func ed25519AcceptsValidSignaturesOnly() throws {
        var refusedLengths = 0
        let ran = try Vectors.here.run(Wycheproof.eddsa, of: Wycheproof.kinds, in: .wycheproof) { file in
            let content = try file.decode(Wycheproof.File<Wycheproof.EdDSAGroup>.self)
            for group in content.testGroups {
                #expect(group.publicKey.curve == "edwards25519")
                let publicKey = try SigningPublicKey(bytes: group.publicKey.pk.bytes)
                for test in group.tests {
                    guard test.sig.bytes.count == Signature.length else {
                        #expect(test.result == .invalid)
                        #expect(throws: WireError(.invalidValue, "")) { try Signature(bytes: test.sig.bytes) }
                        refusedLengths += 1
                        continue
                    }
                    let signature = try Signature(bytes: test.sig.bytes)
                    let accepted = (try? publicKey.verify(signature, of: test.msg.bytes)) != nil
                    #expect(accepted == (test.result == .valid), "case \(test.tcId)")
                }
            }
            let count = content.testGroups.map(\.tests.count).reduce(0, +)
            #expect(count == content.numberOfTests, "\(file.name)")
            return count
        }
        guard let ran else { return }
        #expect(ran >= 151)
        #expect(refusedLengths >= 12)
    }

    @Test func x25519AgreesAndRefusesZeroSharedSecrets() throws {
        var zero = 0
        let ran = try Vectors.here.run(Wycheproof.xdh, of: Wycheproof.kinds, in: .wycheproof) { file in
            let content = try file.decode(Wycheproof.File<Wycheproof.XDHGroup>.self)
            let cases = content.testGroups.flatMap(\.tests)
            #expect(content.testGroups.allSatisfy { $0.curve == "curve25519" })
            #expect(cases.count == content.numberOfTests, "\(file.name)")
            for test in cases {
                var scalarBytes = test.private.bytes
                let scalar = try SecretBytes(wiping: &scalarBytes)
                if test.flags.contains("ZeroSharedSecret") {
                    #expect(throws: SodiumError.badPublicKey, "case \(test.tcId)") {
                        _ = try KeyAgreement.sharedSecret(scalar: scalar, point: test.public.bytes)
                    }
                    #expect(throws: WireError(.invalidValue, ""), "case \(test.tcId)") { try SealingPublicKey(bytes: test.public.bytes) }
                    zero += 1
                } else {
                    let shared = try KeyAgreement.sharedSecret(scalar: scalar, point: test.public.bytes)
                    let agrees = shared.withBytes { Array($0) == test.shared.bytes }
                    #expect(agrees, "case \(test.tcId)")
                    let isAccepted = (try? SealingPublicKey(bytes: test.public.bytes)) != nil
                    let isCanonical = !test.flags.contains("NonCanonicalPublic") && test.public.bytes[31] & 0x80 == 0
                    #expect(isAccepted == isCanonical, "case \(test.tcId)")
                }
            }
            return cases.count
        }
        guard let ran else { return }
        #expect(ran >= 518)
        #expect(zero >= 31)
    }

    private func key(_ bytes: [UInt8]) throws -> SymmetricKey {
        var bytes = bytes
        return try SymmetricKey(SecretBytes(wiping: &bytes))
    }
}
