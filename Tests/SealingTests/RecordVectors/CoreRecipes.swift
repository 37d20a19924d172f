// Recipes of vectors: what a server can do to the bytes of a core.

import Envelope
import Sodium
import Testing
import Wire

@testable import Sealing

/// A name, which is the file's, and how the vector is made.
struct RecordRecipe: Sendable, CustomTestStringConvertible {
    let name: String
    let make: @Sendable (RecordForge) throws -> RecordVector

    init(_ name: String, _ make: @escaping @Sendable (RecordForge) throws -> RecordVector) {
        self.name = name
        self.make = make
    }

    var testDescription: String { name }

    static let all = cores + alteredCores + bodies + signatures + grants + grantRights + apart + revoked
}

extension RecordRecipe {
    /// Bytes that are read no further.
    static let cores: [RecordRecipe] = [
        RecordRecipe("core-opens-second-of-chain") { forge in
            let key = try SymmetricKey.random()
            return try forge.vector("the second record of a device", forge.core(under: key), under: key, expect: "opens")
        },
        RecordRecipe("core-opens-first-of-chain") { forge in
            let key = try SymmetricKey.random()
            let core = try forge.core(header: forge.header(0), under: key)
            return try forge.vector("the first record of a device", core, under: key, expect: "opens", reader: .ada)
        },
        RecordRecipe("core-opens-with-predecessors") { forge in
            let key = try SymmetricKey.random()
            let heads = [forge.ada, forge.ben].map { CoreReference(device: $0.device.publicKey, counter: 7, core: Digest(sha256: [2])) }
            let core = try forge.core(forge.body(forge.entry(predecessors: heads)), under: key)
            return try forge.vector("a record that names two heads", core, under: key, expect: "opens", world: .knownCase)
        },
        bytes("core-empty", "no bytes", "core: truncated") { _ in [] },
        bytes("core-other-domain", "a domain of the same length", "core: unknownTag") { altered($0, 5) { $0 ^ 1 } },
        bytes("core-domain-of-header", "the domain of another object", "core: unknownTag") { _ in
            Array("\0\0\0\u{15}respite.record.header".utf8)
        },
        bytes("core-version-0", "an older version", "core: unknownVersion") { altered($0, 24) { _ in 0 } },
        bytes("core-version-2", "a newer version", "core: unknownVersion") { altered($0, 24) { _ in 2 } },
        bytes("core-truncated-by-one", "the last byte is missing", "core: truncated") { Array($0.dropLast()) },
        bytes("core-truncated-in-header", "cut within the device's key", "core: truncated") { Array($0.prefix(60)) },
        bytes("core-trailing-byte", "one byte too many", "core: trailingBytes") { $0 + [0] },
        bytes("core-device-of-low-order", "a device key of low order", "core: invalidValue") {
            replaced($0, at: 41, with: [1] + [UInt8](repeating: 0, count: 31))
        },
        bytes("core-device-not-canonical", "a device key above the field's prime", "core: invalidValue") {
            replaced($0, at: 41, with: [UInt8](repeating: 0xff, count: 31) + [0x7f])
        },
        bytes("core-first-follows-another", "the counter is 0 and something went before", "core: invalidValue") {
            replaced($0, at: 73, with: [UInt8](repeating: 0, count: 8))
        },
        bytes("core-later-follows-none", "the counter is 1 and nothing went before", "core: invalidValue") { bytes in
            Array(bytes[..<81]) + [0] + Array(bytes[114...])
        },
        bytes("core-option-byte-2", "neither there nor not there", "core: nonCanonical") { altered($0, 81) { _ in 2 } },
        bytes("core-bucket-1-kib", "a bucket below the smallest of records", "core: invalidValue") { altered($0, 114) { _ in 0 } },
        bytes("core-bucket-unknown", "a bucket that is none", "core: invalidValue") { altered($0, 114) { _ in 7 } },
        bytes("core-bucket-larger-than-ciphertext", "a bucket of 8 KiB, a ciphertext of 4", "core: invalidValue") {
            altered($0, 114) { _ in 3 }
        },
        bytes("core-ciphertext-longer-than-bucket", "a length beyond the bucket", "core: tooLong") { altered($0, 171) { _ in 0xff } },
        bytes("core-ciphertext-shorter-than-tag", "a ciphertext of 15 bytes", "core: truncated") { bytes in
            Array(bytes[..<171]) + [0, 0, 0, 15] + Array(bytes[175..<190])
        },
    ]

    /// Bytes that can be read as a core, granted by Ada herself, so that only the seal can refuse.
    static let alteredCores: [RecordRecipe] = [
        seal("core-record-id-altered", "another record id in the header") { replaced($0, at: 25, with: [UInt8](repeating: 9, count: 16)) },
        seal("core-device-of-another", "Ben's device in the header") { bytes in
            replaced(bytes, at: 41, with: try Practice(seeded: ()).ben.device.publicKey.bytes)
        },
        seal("core-counter-altered", "another number in the chain") { altered($0, 80) { _ in 2 } },
        seal("core-previous-altered", "after another record") { altered($0, 82) { $0 ^ 1 } },
        seal("core-moved-to-the-front", "as the first of the chain") { bytes in
            Array(bytes[..<73]) + [UInt8](repeating: 0, count: 9) + Array(bytes[114...])
        },
        seal("core-nonce-altered", "another nonce") { altered($0, 115) { $0 ^ 1 } },
        seal("core-commitment-altered", "another commitment") { altered($0, 139) { $0 ^ 1 } },
        seal("core-commitment-zero", "no commitment") { replaced($0, at: 139, with: [UInt8](repeating: 0, count: 32)) },
        seal("core-ciphertext-first-byte", "the first byte of the ciphertext") { altered($0, 175) { $0 ^ 1 } },
        seal("core-ciphertext-last-byte", "the last byte before the tag") { bytes in altered(bytes, bytes.count - 17) { $0 ^ 1 } },
        seal("core-tag-altered", "the tag") { bytes in altered(bytes, bytes.count - 1) { $0 ^ 0x80 } },
    ]

    private static func bytes(
        _ name: String, _ what: String, _ expect: String, _ alter: @escaping @Sendable ([UInt8]) throws -> [UInt8]
    ) -> RecordRecipe {
        RecordRecipe(name) { forge in
            let key = try SymmetricKey.random()
            let core = try forge.core(under: key)
            let grant = try forge.grant(core, under: key)
            return forge.vector(what, Blob(try alter(core.canonicalBytes)), [grant.blob], record: core.header.record, expect: expect)
        }
    }

    private static func seal(
        _ name: String, _ what: String, _ alter: @escaping @Sendable ([UInt8]) throws -> [UInt8]
    ) -> RecordRecipe {
        RecordRecipe(name) { forge in
            let key = try SymmetricKey.random()
            let altered = try RecordCore(canonicalBytes: alter(forge.core(under: key).canonicalBytes))
            return try forge.vector(what, altered, under: key, expect: "cannotOpen")
        }
    }

    static func altered(_ bytes: [UInt8], _ index: Int, _ change: (UInt8) -> UInt8) -> [UInt8] {
        var bytes = bytes
        if bytes.indices.contains(index) { bytes[index] = change(bytes[index]) }
        return bytes
    }

    static func replaced(_ bytes: [UInt8], at index: Int, with other: [UInt8]) -> [UInt8] {
        Array(bytes[..<index]) + other + Array(bytes[(index + other.count)...])
    }
}
