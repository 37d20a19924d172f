// The published ciphertexts that open under two keys (attack class 17), as somebody would try them on a record.

import Envelope
import Sodium
import TestSupport
import Testing
import Wire

@testable import Sealing

@Suite struct RecordTwoKeyTests {
    struct TwoKeys: Decodable {
        let keyA, keyB, iv, aad, ct, tag: String
    }

    static let twoKeys = VectorKind("XChaCha20-Poly1305 under two keys") { file in
        (try? file.decode([TwoKeys].self)) != nil
    }

    /// The raw ciphertext with each commitment that could be made for it: no key opens it, and it is not even of a record's length.
    @Test func aCiphertextMadeForTwoKeysIsNoRecord() throws {
        try Vectors.here.run(Self.twoKeys, of: [Self.twoKeys], in: .envelope) { file in
            let cases = try file.decode([TwoKeys].self)
            for test in cases {
                for maker in [test.keyA, test.keyB] {
                    let context = try Hex.decode(test.aad)
                    let made = try key(maker).sealCommitting([1], context: context)
                    let mixed = try CommittedCiphertext(
                        nonce: Nonce(bytes: Hex.decode(test.iv)), commitment: made.commitment, ciphertext: Hex.decode(test.ct + test.tag)
                    )
                    for reader in [test.keyA, test.keyB] {
                        #expect(throws: SodiumError.cannotOpen) { try key(reader).openCommitting(mixed, context: context) }
                    }
                    let header = try RecordForge().header()
                    #expect(throws: WireError(.invalidValue, "")) { try RecordCore(header: header, body: mixed) }
                }
            }
            return cases.count
        }
    }

    private func key(_ hex: String) throws -> SymmetricKey {
        var bytes = try Hex.decode(hex)
        return try SymmetricKey(SecretBytes(wiping: &bytes))
    }
}
