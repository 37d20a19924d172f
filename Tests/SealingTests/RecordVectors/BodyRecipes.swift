// Recipes of vectors: what somebody who holds the content key can put inside, and what only the author's signature can refuse.

import Envelope
import Sodium
import Wire

@testable import Sealing

extension RecordRecipe {
    /// What lies inside is not what a record holds.
    static let bodies: [RecordRecipe] = [
        plaintext("body-empty", "nothing inside", "unreadable") { _ in [] },
        plaintext("body-other-domain", "a header inside", "unreadable") { try $0.header().canonicalBytes },
        plaintext("body-version-2", "a body of a newer version", "unreadable") { forge in
            altered(try signed(forge.body(), forge).canonicalBytes, 24) { _ in 2 }
        },
        plaintext("body-trailing-byte", "a byte after the signature", "unreadable") { try signed($0.body(), $0).canonicalBytes + [0] },
        plaintext("body-truncated", "half a signature", "unreadable") { Array(try signed($0.body(), $0).canonicalBytes.dropLast(32)) },
        plaintext("body-recipients-unsorted", "readers in another order", "unreadable") { forge in
            try signed(forge.body(recipients: [forge.ada, forge.ben].map { .clinician($0.identity) }.sorted().reversed()), forge)
                .canonicalBytes
        },
        plaintext("body-recipient-twice", "a reader named twice", "unreadable") { forge in
            try signed(forge.body(recipients: [.clinician(forge.ada.identity), .clinician(forge.ada.identity)]), forge).canonicalBytes
        },
        RecordRecipe("body-unpadded") { forge in
            let key = try SymmetricKey.random()
            let core = try forge.core(plaintext: [UInt8](repeating: 1, count: SizeBucket.kib4.paddedLength), padded: false, under: key)
            return try forge.vector("no padding at all", core, under: key, expect: "cannotOpen")
        },
        RecordRecipe("body-padding-only-zeroes") { forge in
            let key = try SymmetricKey.random()
            let core = try forge.core(plaintext: [UInt8](repeating: 0, count: SizeBucket.kib4.paddedLength), padded: false, under: key)
            return try forge.vector("padding without its beginning", core, under: key, expect: "cannotOpen")
        },
        RecordRecipe("body-in-too-large-a-bucket") { forge in
            let key = try SymmetricKey.random()
            let core = try forge.core(header: forge.header(bucket: .kib8), under: key)
            return try forge.vector("a length chosen to mark the record", core, under: key, expect: "cannotOpen")
        },
        RecordRecipe("body-author-cannot-read") { forge in
            let key = try SymmetricKey.random()
            let core = try forge.core(forge.body(recipients: [.clinician(forge.ben.identity)]), under: key)
            let grant = try forge.grant(core, to: [forge.ben.addressed], by: forge.ben, under: key)
            return forge.vector(
                "a record whose author is no reader", core.blob, [grant.blob], record: core.header.record, expect: "unreadable"
            )
        },
        RecordRecipe("class-psychotherapy-as-record") { forge in
            let key = try SymmetricKey.random()
            let core = try forge.core(forge.body(recordClass: PsychotherapyRecord.code), under: key)
            return try forge.vector("a psychotherapy note for two", core, under: key, expect: "wrongClass")
        },
        RecordRecipe("class-unknown") { forge in
            let key = try SymmetricKey.random()
            return try forge.vector(
                "a class that is none", forge.core(forge.body(recordClass: 3), under: key), under: key, expect: "wrongClass")
        },
    ]

    /// The author's signature does not hold, or is somebody else's.
    static let signatures: [RecordRecipe] = [
        signature("signature-zero", "no signature") { _, _, _ in try Signature(bytes: [UInt8](repeating: 0, count: 64)) },
        signature("signature-by-another", "signed by Ben's device") { try $2.ben.device.sign($0) },
        signature("signature-of-the-body-alone", "the body signed without what is around it") { statement, body, forge in
            var writer = ByteWriter()
            writer.value(body)
            return try forge.ada.device.sign(writer.bytes)
        },
        signature("signature-in-another-record", "signed for another record id") { statement, body, forge in
            try forge.ada.device.sign(
                RecordStatement(header: forge.header(), nonce: statement.nonce, keyBinding: statement.keyBinding, body: body)
            )
        },
        signature("signature-under-another-nonce", "signed for another nonce") { statement, body, forge in
            let nonce = try Nonce(bytes: [UInt8](repeating: 3, count: Nonce.length))
            return try forge.ada.device.sign(
                RecordStatement(header: statement.header, nonce: nonce, keyBinding: statement.keyBinding, body: body)
            )
        },
        signature("signature-under-another-key", "signed for another content key") { statement, body, forge in
            let binding = try KeyCommitment(bytes: [UInt8](repeating: 3, count: KeyCommitment.length))
            return try forge.ada.device.sign(
                RecordStatement(header: statement.header, nonce: statement.nonce, keyBinding: binding, body: body)
            )
        },
        signature("signature-of-another-case", "signed for another case") { statement, body, forge in
            let entry = try forge.vault.practice.entry(RecordForge.text, written: Practice.now - 60, in: .random())
            return try forge.ada.device.sign(
                RecordStatement(
                    header: statement.header, nonce: statement.nonce, keyBinding: statement.keyBinding, body: forge.body(entry)
                )
            )
        },
        RecordRecipe("author-of-another-device") { forge in
            let key = try SymmetricKey.random()
            let core = try forge.core(
                header: forge.header(device: forge.cleo.device.publicKey), signedBy: forge.cleo.device, under: key
            )
            return try forge.vector("Cleo's device in Ada's name", core, under: key, expect: "unknownDevice")
        },
        RecordRecipe("author-of-a-device-nobody-certified") { forge in
            let key = try SymmetricKey.random()
            let stranger = try SigningKey.random()
            let core = try forge.core(header: forge.header(device: stranger.publicKey), signedBy: stranger, under: key)
            return try forge.vector("a device nobody certified, in Ada's name", core, under: key, expect: "unknownDevice")
        },
        RecordRecipe("author-is-no-member") { forge in
            let key = try SymmetricKey.random()
            let body = try forge.body(
                author: forge.cleo, recipients: [forge.ada, forge.ben, forge.cleo].map { .clinician($0.identity) }.sorted()
            )
            let core = try forge.core(
                body, header: forge.header(device: forge.cleo.device.publicKey), signedBy: forge.cleo.device, under: key
            )
            return try forge.vector(
                "a clinician writes into another's case", core, under: key, expect: "authorNotMember", world: .knownCase)
        },
    ]

    static let revoked: [RecordRecipe] = [
        RecordRecipe("revoked-seen-before") { forge in
            let key = try SymmetricKey.random()
            let core = try forge.core(under: key)
            return try forge.vector("seen before the revocation", core, under: key, expect: "opens", world: .adaRevoked, firstSeen: -1)
        },
        RecordRecipe("revoked-first-seen-after") { forge in
            let key = try SymmetricKey.random()
            let core = try forge.core(under: key)
            return try forge.vector(
                "first seen after the revocation", core, under: key, expect: "unverified", world: .adaRevoked, firstSeen: 0)
        },
        RecordRecipe("revoked-written-after") { forge in
            let key = try SymmetricKey.random()
            let core = try forge.core(forge.body(forge.entry(written: 0)), under: key)
            return try forge.vector("dated after the revocation", core, under: key, expect: "signedAfterRevocation", world: .adaRevoked)
        },
    ]

    private static func signed(_ body: RecordBody, _ forge: RecordForge) throws -> SignedRecordBody {
        SignedRecordBody(body: body, signature: try forge.ada.device.sign([]))
    }

    private static func plaintext(
        _ name: String, _ what: String, _ expect: String, _ make: @escaping @Sendable (RecordForge) throws -> [UInt8]
    ) -> RecordRecipe {
        RecordRecipe(name) { forge in
            let key = try SymmetricKey.random()
            return try forge.vector(what, forge.core(plaintext: make(forge), under: key), under: key, expect: expect)
        }
    }

    /// A record that is right but for the signature that `sign` gives instead of the one over the statement.
    private static func signature(
        _ name: String, _ what: String, _ sign: @escaping @Sendable (RecordStatement, RecordBody, RecordForge) throws -> Signature
    ) -> RecordRecipe {
        RecordRecipe(name) { forge in
            let key = try SymmetricKey.random()
            let (header, body) = (try forge.header(), try forge.body())
            let context = header.canonicalBytes
            let binding = try KeyCommitment(bytes: key.authenticate(context, context: "respite.record.key"))
            let ciphertext = try key.sealCommitting(context: context) { nonce in
                let statement = RecordStatement(header: header, nonce: nonce, keyBinding: binding, body: body)
                let signed = SignedRecordBody(body: body, signature: try sign(statement, body, forge))
                return try Padding.add(to: signed.canonicalBytes, upTo: header.bucket.paddedLength)
            }
            return try forge.vector(what, RecordCore(header: header, body: ciphertext), under: key, expect: "badSignature")
        }
    }
}
