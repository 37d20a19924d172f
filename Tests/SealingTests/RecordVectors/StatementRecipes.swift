// Recipes of vectors: heads, tombstones, plans and shares with one thing wrong and everything else right.

import Envelope
import Sodium
import Testing
import Wire

@testable import Sealing

/// A name, which is the file's, and how the vector is made.
struct StatementRecipe: Sendable, CustomTestStringConvertible {
    let name: String
    let make: @Sendable (RecordForge) throws -> StatementVector

    init(_ name: String, _ make: @escaping @Sendable (RecordForge) throws -> StatementVector) {
        self.name = name
        self.make = make
    }

    var testDescription: String { name }

    static let all = frames + heads + tombstones + plans + shares
}

extension StatementRecipe {
    private typealias Alter = @Sendable ([UInt8]) throws -> [UInt8]

    private static func head(_ forge: RecordForge) throws -> DeviceSigned<DeviceHead> {
        let newest = CoreReference(device: forge.ada.device.publicKey, counter: 258, core: Digest(sha256: [2]))
        return try DeviceSigned(DeviceHead(newest: newest, at: Practice.now), by: forge.ada.device)
    }

    /// What is around the statement is the same for all of them.
    private static let frames: [StatementRecipe] = [
        frame("head-reads", "a head", "reads") { $0 },
        frame("head-empty", "no bytes", "malformed: truncated") { _ in [] },
        frame("head-truncated", "the last byte is missing", "malformed: truncated") { Array($0.dropLast()) },
        frame("head-trailing-byte", "one byte too many", "malformed: trailingBytes") { $0 + [0] },
        frame("head-frame-of-other-domain", "a domain of the same length", "malformed: unknownTag") {
            RecordRecipe.altered($0, 5) { $0 ^ 1 }
        },
        frame("head-frame-of-version-2", "a newer frame", "malformed: unknownVersion") { RecordRecipe.altered($0, 26) { _ in 2 } },
        frame("head-signature-flipped", "one bit of the signature", "badSignature") { RecordRecipe.altered($0, $0.count - 1) { $0 ^ 1 } },
        frame("head-moved-forward", "another counter under the same signature", "badSignature") {
            RecordRecipe.altered($0, $0.count - 64 - 8 - 32 - 1) { $0 ^ 1 }
        },
        frame("head-too-long", "longer than any head", "malformed: tooLong") { $0 + [UInt8](repeating: 0, count: 512) },
    ]

    private static func frame(_ name: String, _ what: String, _ expect: String, _ alter: @escaping Alter) -> StatementRecipe {
        StatementRecipe(name) { forge in StatementVector(what, .head, try alter(head(forge).bytes), expect: expect) }
    }

    private static let heads: [StatementRecipe] = [
        body("head-of-version-2", "a newer head", "malformed: unknownVersion") { RecordRecipe.altered($0, 24) { _ in 2 } },
        body("head-of-other-domain", "a domain of the same length", "malformed: unknownTag") { RecordRecipe.altered($0, 5) { $0 ^ 1 } },
        body("head-body-trailing-byte", "one byte too many, signed", "malformed: trailingBytes") { $0 + [0] },
        body("head-body-truncated", "one byte too few, signed", "malformed: truncated") { Array($0.dropLast()) },
        body("head-device-of-low-order", "a device key of low order", "malformed: invalidValue") {
            RecordRecipe.replaced($0, at: 25, with: [1] + [UInt8](repeating: 0, count: 31))
        },
        StatementRecipe("head-signed-by-another") { forge in
            let bytes = try forge.frame(head(forge).body.canonicalBytes, signedBy: forge.ben.device).bytes
            return StatementVector("Ben's signature of Ada's head", .head, bytes, expect: "badSignature")
        },
        StatementRecipe("head-is-a-tombstone") { forge in
            let tombstone = RecordTombstone(of: try forge.core(under: .random()), by: forge.ada.device.publicKey)
            let bytes = try DeviceSigned(tombstone, by: forge.ada.device).bytes
            return StatementVector("a tombstone where a head is to be", .head, bytes, expect: "malformed: unknownTag")
        },
    ]

    private static func body(_ name: String, _ what: String, _ expect: String, _ alter: @escaping Alter) -> StatementRecipe {
        StatementRecipe(name) { forge in
            StatementVector(what, .head, try forge.frame(alter(head(forge).body.canonicalBytes)).bytes, expect: expect)
        }
    }

    private static let tombstones: [StatementRecipe] = [
        end("tombstone-by-its-author", "the author ends a record", "ends") { forge, _ in forge.ada.device },
        end("tombstone-by-a-reader", "a member for whom it was written ends it", "ends") { forge, _ in forge.ben.device },
        end("tombstone-by-no-reader", "a clinician for whom it was not written", "strange") { forge, _ in forge.cleo.device },
        end("tombstone-by-nobody", "a device that nobody certified", "strange") { _, _ in try .random() },
        end("tombstone-of-another-core", "the place of one core and the hash of another", "strange", core: Digest(sha256: [7])) {
            forge, _ in
            forge.ben.device
        },
        end("tombstone-of-another-place", "the hash of a core and another place", "strange", counter: 9) { forge, _ in forge.ben.device },
        bytes("tombstone-truncated", "the last byte is missing", "malformed: truncated") { Array($0.dropLast()) },
        bytes("tombstone-trailing-byte", "one byte too many", "malformed: trailingBytes") { $0 + [0] },
        bytes("tombstone-signature-flipped", "one bit of the signature", "badSignature") {
            RecordRecipe.altered($0, $0.count - 1) { $0 ^ 1 }
        },
        bytes("tombstone-of-another-device", "another device's name under the same signature", "badSignature") { bytes in
            RecordRecipe.replaced(bytes, at: bytes.count - 64 - 32, with: try RecordForge().cleo.device.publicKey.bytes)
        },
        StatementRecipe("tombstone-is-a-head") { forge in
            StatementVector("a head where a tombstone is to be", .tombstone, try head(forge).bytes, expect: "malformed: unknownTag")
        },
    ]

    /// - Parameters: what it says of the record, where that is not the truth.
    private static func end(
        _ name: String, _ what: String, _ expect: String, core digest: Digest? = nil, counter: UInt64? = nil,
        by signer: @escaping @Sendable (RecordForge, RecordCore) throws -> SigningKey
    ) -> StatementRecipe {
        StatementRecipe(name) { forge in
            let key = try SymmetricKey.random()
            let core = try forge.core(under: key)
            let device = try signer(forge, core)
            let header = try RecordHeader(
                record: core.header.record, device: core.header.device, counter: counter ?? core.header.counter,
                previous: core.header.previous, bucket: core.header.bucket)
            var writer = ByteWriter()
            writer.prefixed(header.canonicalBytes)
            writer.value(digest ?? core.digest)
            writer.value(device.publicKey)
            var reader = ByteReader(writer.bytes)
            let signed = try DeviceSigned(try RecordTombstone(from: &reader), by: device)
            return StatementVector(
                what, .tombstone, signed.bytes, core: core, grant: try forge.grant(core, under: key).blob, expect: expect)
        }
    }

    private static func bytes(_ name: String, _ what: String, _ expect: String, _ alter: @escaping Alter) -> StatementRecipe {
        StatementRecipe(name) { forge in
            let tombstone = RecordTombstone(of: try forge.core(under: .random()), by: forge.ada.device.publicKey)
            return StatementVector(what, .tombstone, try alter(DeviceSigned(tombstone, by: forge.ada.device).bytes), expect: expect)
        }
    }
}
