// Known answers written here, so that the primitives are checked where no vectors lie beside the project.

import Testing
import Wire

@testable import Sodium

@Suite struct KnownAnswerTests {
    private func secret(_ hex: String) throws -> SecretBytes {
        var bytes = try Hex.decode(hex)
        return try SecretBytes(wiping: &bytes)
    }

    /// FIPS 180-4, the examples of NIST.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ])
    func sha256(text: String, digest: String) {
        #expect(Hex.encode(Digest(sha256: Array(text.utf8)).bytes) == digest)
    }

    /// RFC 8032 section 7.1, tests 1 and 2.
    @Test(arguments: [
        (
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60", "",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
        ),
        (
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb", "72",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        ),
    ])
    func ed25519(seed: String, message: String, publicKey: String, signature: String) throws {
        let key = try SigningKey(seed: secret(seed))
        let bytes = try Hex.decode(message)
        #expect(Hex.encode(key.publicKey.bytes) == publicKey)
        let made = try key.sign(bytes)
        #expect(Hex.encode(made.bytes) == signature)
        #expect(throws: Never.self) { try key.publicKey.verify(made, of: bytes) }
        let exported = try key.seed()
        let isSame = try exported.isEqual(to: secret(seed))
        #expect(isSame)
    }

    /// RFC 7748 section 5.2.
    @Test func x25519() throws {
        let shared = try KeyAgreement.sharedSecret(
            scalar: secret("a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4"),
            point: Hex.decode("e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c")
        )
        let hex = shared.withBytes { Hex.encode(Array($0)) }
        #expect(hex == "c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552")
    }

    /// draft-irtf-cfrg-xchacha-03, appendix A.3.1.
    @Test func xchacha20Poly1305() throws {
        let key = try SymmetricKey(secret("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f"))
        let nonce = try Hex.decode("404142434445464748494a4b4c4d4e4f5051525354555657")
        let context = try Hex.decode("50515253c0c1c2c3c4c5c6c7")
        let text = "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it."
        let sealed = try key.seal(Array(text.utf8), nonce: nonce, context: context)
        #expect(
            Hex.encode(sealed)
                == "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452"
                + "2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff921f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49"
        )
        #expect(try key.open(sealed, nonce: nonce, context: context) == Array(text.utf8))
    }

    /// Argon2id, version 0x13, one lane, 2 passes over 64 MiB; computed with argon2-cffi 25.1, another implementation's binding.
    @Test func argon2id() throws {
        var text = Array("correct horse battery staple".utf8)
        let passphrase = try Passphrase.normalised(wiping: &text)
        let key = try SymmetricKey(passphrase: passphrase, salt: [UInt8](0..<16), cost: .interactive)
        let hex = key.secret.withBytes { Hex.encode(Array($0)) }
        #expect(hex == "c05ce4c4dd7e0e45ee6011cc59d068ade47df1b01fc0cf9cd4678bdf68a5b7b0")
    }

    /// Computed with Python's hashlib.blake2b(key=…, digest_size=32) over the length of the context (32 bits, big-endian), it and the rest.
    @Test func derivationIsKeyedBLAKE2b() throws {
        let key = try SymmetricKey(secret(String(repeating: "0b", count: 32)))
        let derived = try key.derive("respite.test", [1, 2, 3])
        let hex = derived.secret.withBytes { Hex.encode(Array($0)) }
        let authenticator = try key.authenticate([1, 2, 3], context: "respite.test")
        #expect(hex == "178b4445302fd181255cc925f03cb60942a59c39425bfef32236c9ee1c959531")
        #expect(Hex.encode(authenticator) == "178b4445302fd181255cc925f03cb60942a59c39425bfef32236c9ee1c959531")
    }
}
