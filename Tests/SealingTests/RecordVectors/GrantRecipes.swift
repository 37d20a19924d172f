// Recipes of vectors: grants that are malformed, bent, or by somebody who may not.

import Envelope
import Sodium
import Wire

@testable import Sealing

extension RecordRecipe {
    /// Bytes of a grant, and grants in the wrong place.
    static let grants: [RecordRecipe] = [
        granted("grant-none", "a record without a grant", "cannotOpen") { _, _ in [] },
        granted("grant-empty", "no bytes", "grant: malformed: truncated") { _, _ in [Blob([])] },
        granted("grant-signature-altered", "one bit of the signature", "grant: badSignature") { grant, _ in
            [Blob(altered(grant.bytes, grant.bytes.count - 33) { $0 ^ 1 })]
        },
        granted("grant-signed-by-another", "signed by a device that it does not name", "grant: badSignature") { grant, forge in
            [try forge.frame(grant.body.canonicalBytes, signedBy: forge.ben.device)]
        },
        granted("grant-frame-version-2", "a frame of a newer version", "grant: malformed: unknownVersion") { grant, _ in
            [Blob(altered(grant.bytes, 26) { _ in 2 })]
        },
        granted("grant-version-2", "a grant of a newer version", "grant: malformed: unknownVersion") { grant, forge in
            [try forge.frame(altered(grant.body.canonicalBytes, 25) { _ in 2 })]
        },
        granted("grant-is-a-head", "another statement in its place", "grant: malformed: unknownTag") { grant, forge in
            let head = DeviceHead(
                newest: CoreReference(device: grant.body.device, counter: 1, core: grant.body.core), at: Practice.now
            )
            return [try DeviceSigned(head, by: forge.ada.device).blob]
        },
        granted("grant-trailing-byte", "one byte too many", "grant: malformed: trailingBytes") { grant, _ in [Blob(grant.bytes + [0])] },
        granted("grant-no-fetcher", "nobody may fetch it", "grant: malformed: invalidValue") { grant, forge in
            [try rewritten(grant.body, forge, fetchers: [])]
        },
        granted("grant-fetchers-unsorted", "fetchers in another order", "grant: malformed: nonCanonical") { grant, forge in
            [try rewritten(grant.body, forge, fetchers: grant.body.fetchers.reversed())]
        },
        granted("grant-three-wraps", "a number of wraps that counts readers", "grant: malformed: invalidValue") { grant, forge in
            [try rewritten(grant.body, forge, boxes: Array(grant.body.wraps.boxes.dropLast()))]
        },
        granted("grant-wraps-unsorted", "wraps in another order", "grant: malformed: nonCanonical") { grant, forge in
            [try rewritten(grant.body, forge, boxes: grant.body.wraps.boxes.reversed())]
        },
        granted("grant-wrap-twice", "one wrap twice", "grant: malformed: nonCanonical") { grant, forge in
            [try rewritten(grant.body, forge, boxes: [grant.body.wraps.boxes[0]] + grant.body.wraps.boxes.dropLast())]
        },
        granted("grant-of-another-core", "a grant of another core with the same id", "otherRecord") { grant, forge in
            [try rewritten(grant.body, forge, core: Digest(sha256: [5]))]
        },
        granted("grant-of-another-record", "a grant of another record", "otherRecord") { grant, forge in
            [try rewritten(grant.body, forge, record: RecordID(bytes: [UInt8](repeating: 5, count: 16)))]
        },
        granted("grant-for-nobody", "only wraps that nobody can open", "cannotOpen") { grant, forge in
            [try rewritten(grant.body, forge, boxes: (0..<4).map { _ in try KeyBox.forNobody() }.sorted())]
        },
        granted("grant-ephemeral-altered", "another ephemeral key, signed again", "cannotOpen") { grant, forge in
            [try rewritten(grant.body, forge, ephemeral: altered(grant.body.wraps.ephemeral.bytes, 3) { $0 ^ 1 })]
        },
        granted("grant-ephemeral-of-low-order", "an ephemeral key that shares nothing", "cannotOpen") { grant, forge in
            [try rewritten(grant.body, forge, ephemeral: [UInt8](repeating: 0, count: 32))]
        },
        granted("grant-fetcher-added", "one more clinician may fetch it, signed again", "cannotOpen") { grant, forge in
            [try rewritten(grant.body, forge, fetchers: (grant.body.fetchers + [forge.cleo.identity]).sorted())]
        },
        granted("grant-device-replaced", "a member signs another's grant as their own", "cannotOpen") { grant, forge in
            let body = grant.body
            let stolen = try RecordGrant(
                record: body.record, core: body.core, device: forge.ben.device.publicKey, fetchers: body.fetchers, wraps: body.wraps,
                notice: body.notice
            )
            return [try DeviceSigned(stolen, by: forge.ben.device).blob]
        },
        granted("grant-notice-altered", "one bit of the notice, signed again", "cannotOpen") { grant, forge in
            let notice = grant.body.notice
            let bent = try CommittedCiphertext(
                nonce: notice.nonce, commitment: notice.commitment, ciphertext: altered(notice.ciphertext, 10) { $0 ^ 1 }
            )
            return [try rewritten(grant.body, forge, notice: bent)]
        },
        RecordRecipe("record-asked-for-is-another") { forge in
            let key = try SymmetricKey.random()
            let core = try forge.core(under: key)
            let other = try RecordID(bytes: [UInt8](repeating: 6, count: 16))
            return forge.vector(
                "another record than the one asked for", core.blob, [try forge.grant(core, under: key).blob], record: other,
                expect: "otherRecord"
            )
        },
        RecordRecipe("reader-is-nobody-to-it") { forge in
            let key = try SymmetricKey.random()
            let core = try forge.core(under: key)
            return try forge.vector("a clinician for whom it is not", core, under: key, expect: "cannotOpen", reader: .cleo)
        },
    ]

    /// Grants that open, and by what right.
    static let grantRights: [RecordRecipe] = [
        right("right-admitted-by-a-member", "Ben lets Cleo in", "opens") { core, key, forge in
            let admission = try forge.admission(of: .clinician(forge.cleo.identity), to: core.digest, by: forge.ben)
            return try forge.grant(core, to: [forge.cleo.addressed], by: forge.ben, admissions: [admission], under: key)
        },
        right("right-custodian", "the custodian of the roster", "opens", reader: .custodian) { core, key, forge in
            let custodian = forge.keeper
            let admission = try forge.admission(of: custodian.recipient, to: core.digest, by: forge.ada)
            return try forge.grant(core, to: [forge.ada.addressed, custodian], by: forge.ada, admissions: [admission], under: key)
        },
        right("right-handed-over-by-the-custodian", "enough share holders let Cleo in", "opens", keeper: true) { core, key, forge in
            try forge.handedOver(core, under: key)
        },
        right("right-of-a-custodian-not-named", "the custodian of a record that was not for them", "grantorNotMember") {
            core, key, forge in
            try forge.handedOver(core, under: key)
        },
        right("right-without-admission", "Ben passes it on and says nothing", "notAddressed") { core, key, forge in
            try forge.grant(core, to: [forge.cleo.addressed], by: forge.ben, under: key)
        },
        right("right-notice-names-another", "Cleo's wrap in a grant for Ben", "notAddressed") { core, key, forge in
            let confused = AddressedRecipient(clinician: forge.ben.identity, subkey: forge.cleo.subkey.publicKey)
            return try forge.grant(core, to: [confused], by: forge.ben, under: key)
        },
        right("right-by-a-non-member", "Cleo grants it to herself", "grantorNotMember") { core, key, forge in
            try forge.grant(core, to: [forge.cleo.addressed], by: forge.cleo, under: key)
        },
        right("right-admitted-by-a-non-member", "Cleo lets herself in", "grantorNotMember") { core, key, forge in
            let admission = try forge.admission(of: .clinician(forge.cleo.identity), to: core.digest, by: forge.cleo)
            return try forge.grant(core, to: [forge.cleo.addressed], by: forge.ben, admissions: [admission], under: key)
        },
        right("right-admitted-to-another-record", "let into another record", "otherRecord") { core, key, forge in
            let admission = try forge.admission(of: .clinician(forge.cleo.identity), to: Digest(sha256: [5]), by: forge.ben)
            return try forge.grant(core, to: [forge.cleo.addressed], by: forge.ben, admissions: [admission], under: key)
        },
        right("right-by-an-unlisted-device", "in Ben's name by a device that is not his", "unknownDevice") { core, key, forge in
            let admission = try forge.admission(of: .clinician(forge.cleo.identity), to: core.digest, by: forge.ben)
            let maker = GrantMaker(
                core: core.reference, record: core.header.record, by: forge.ben.identity, device: forge.cleo.device, at: Practice.now,
                admissions: [admission]
            )
            return try maker.grant(to: [forge.cleo.addressed], fetchers: [forge.cleo.identity], under: key)
        },
        right("right-of-an-unknown-custodian", "a recovery key of the server's own", "unknownCustodian", reader: .ben) { core, key, forge in
            let server = AddressedRecipient(custodian: try RecoveredCustodian(Colleague.seed(0x81)).keys)
            let admission = try forge.admission(of: server.recipient, to: core.digest, by: forge.ada)
            return try forge.grant(core, to: [forge.ben.addressed, server], by: forge.ada, admissions: [admission], under: key)
        },
    ]

    private static func granted(
        _ name: String, _ what: String, _ expect: String,
        _ make: @escaping @Sendable (DeviceSigned<RecordGrant>, RecordForge) throws -> [Blob]
    ) -> RecordRecipe {
        RecordRecipe(name) { forge in
            let key = try SymmetricKey.random()
            let core = try forge.core(under: key)
            let grants = try make(try forge.grant(core, under: key), forge)
            return forge.vector(what, core.blob, grants, record: core.header.record, expect: expect)
        }
    }

    private static func right(
        _ name: String, _ what: String, _ expect: String, reader: RecordVector.Reader = .cleo, keeper: Bool = false,
        _ make: @escaping @Sendable (RecordCore, borrowing SymmetricKey, RecordForge) throws -> DeviceSigned<RecordGrant>
    ) -> RecordRecipe {
        RecordRecipe(name) { forge in
            let key = try SymmetricKey.random()
            let readers = [forge.ada.addressed, forge.ben.addressed] + (keeper ? [forge.keeper] : [])
            let core = try forge.core(forge.body(recipients: readers.map(\.recipient).sorted()), under: key)
            let grant = try make(core, key, forge)
            return forge.vector(what, core.blob, [grant.blob], record: core.header.record, expect: expect, reader: reader)
        }
    }

    /// By hand, since no grant can be made that is not one; signed again by the same device.
    private static func rewritten(
        _ grant: RecordGrant, _ forge: RecordForge, record: RecordID? = nil, core: Digest? = nil, fetchers: [SigningPublicKey]? = nil,
        ephemeral: [UInt8]? = nil, boxes: [KeyBox]? = nil, notice: CommittedCiphertext? = nil
    ) throws -> Blob {
        var writer = ByteWriter()
        writer.string(RecordGrant.domain)
        writer.u16(RecordGrant.version)
        writer.value(record ?? grant.record)
        writer.value(core ?? grant.core)
        writer.value(grant.device)
        writer.list(fetchers ?? grant.fetchers)
        writer.fixed(ephemeral ?? grant.wraps.ephemeral.bytes)
        writer.list(boxes ?? grant.wraps.boxes)
        writer.value(notice ?? grant.notice)
        return try forge.frame(writer.bytes)
    }
}
