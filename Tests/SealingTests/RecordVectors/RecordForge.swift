// The tools with which record vectors are made: each makes one thing wrong and everything else right.

import Envelope
import Foundation
import Sodium
import Wire

@testable import Sealing

/// Makes vectors of the people in `VectorVault`. Nonces and content keys are fresh each time.
struct RecordForge {
    let vault: VectorVault
    var ada: Colleague { vault.practice.ada }
    var ben: Colleague { vault.practice.ben }
    var cleo: Colleague { vault.practice.cleo }

    static let text = "S: sleeps badly since the night of the fire."

    init() throws { vault = try VectorVault() }

    func entry(written: Int64 = -60, predecessors: [CoreReference] = []) throws -> RecordEntry {
        try vault.practice.entry(Self.text, predecessors: predecessors, written: Practice.now + written)
    }

    func body(
        _ entry: RecordEntry? = nil, author: Colleague? = nil, recipients: [Recipient]? = nil, recordClass: UInt8 = OrdinaryRecord.code
    ) throws -> RecordBody {
        RecordBody(
            recordClass: recordClass, author: (author ?? ada).identity,
            recipients: recipients ?? [ada, ben].map { .clinician($0.identity) }.sorted(), entry: try entry ?? self.entry()
        )
    }

    func header(_ counter: UInt64 = 1, device: SigningPublicKey? = nil, bucket: SizeBucket = .kib4) throws -> RecordHeader {
        try RecordHeader(
            record: .random(), device: device ?? ada.device.publicKey, counter: counter, previous: counter == 0 ? nil : Digest(sha256: [1]),
            bucket: bucket
        )
    }

    func core(
        _ body: RecordBody? = nil, header: RecordHeader? = nil, signedBy device: SigningKey? = nil, under key: borrowing SymmetricKey
    ) throws -> RecordCore {
        try RecordSeal.seal(try body ?? self.body(), in: try header ?? self.header(), signedBy: device ?? ada.device, under: key)
    }

    /// With any plaintext.
    func core(plaintext: [UInt8], padded: Bool = true, under key: borrowing SymmetricKey) throws -> RecordCore {
        let header = try header()
        let whole = padded ? try Padding.add(to: plaintext, upTo: header.bucket.paddedLength) : plaintext
        return try RecordCore(header: header, body: key.sealCommitting(whole, context: header.canonicalBytes))
    }

    func maker(_ core: RecordCore, by member: Colleague? = nil, admissions: [DeviceSigned<Admission>] = []) -> GrantMaker {
        let member = member ?? ada
        return GrantMaker(
            core: core.reference, record: core.header.record, by: member.identity, device: member.device, at: Practice.now - 30,
            admissions: admissions
        )
    }

    func grant(
        _ core: RecordCore, to readers: [AddressedRecipient]? = nil, by member: Colleague? = nil,
        admissions: [DeviceSigned<Admission>] = [], under key: borrowing SymmetricKey
    ) throws -> DeviceSigned<RecordGrant> {
        try maker(core, by: member, admissions: admissions).grant(
            to: (readers ?? [ada.addressed, ben.addressed]).sorted(), fetchers: [ada.identity, ben.identity], under: key
        )
    }

    func admission(of recipient: Recipient, to core: Digest, by member: Colleague) throws -> DeviceSigned<Admission> {
        try DeviceSigned(
            Admission(
                core: core, by: member.identity, device: member.device.publicKey, admitted: [recipient], at: Practice.now - 40
            ),
            by: member.device
        )
    }

    /// To Cleo.
    func handedOver(_ core: RecordCore, under key: borrowing SymmetricKey) throws -> DeviceSigned<RecordGrant> {
        let signing = vault.custodian.signing
        let admission = Admission(
            core: core.digest, by: signing.publicKey, device: signing.publicKey, admitted: [.clinician(cleo.identity)],
            at: Practice.now - 40
        )
        let maker = GrantMaker(
            core: core.reference, record: core.header.record, by: signing.publicKey, device: signing, at: Practice.now - 30,
            admissions: [try DeviceSigned(admission, by: signing)]
        )
        return try maker.grant(to: [cleo.addressed], fetchers: [cleo.identity], under: key)
    }

    /// Any bytes in the frame of a signed statement.
    func frame(_ body: [UInt8], signedBy device: SigningKey? = nil) throws -> Blob {
        var writer = ByteWriter()
        writer.string("respite.record.signed")
        writer.u16(1)
        writer.prefixed(body)
        writer.value(try (device ?? ada.device).sign(body))
        return Blob(writer.bytes)
    }

    func vector(
        _ what: String,
        _ core: Blob,
        _ grants: [Blob],
        record: RecordID,
        expect: String,
        reader: RecordVector.Reader = .ben,
        world: RecordVector.World = .plain,
        firstSeen: Int64 = -1
    ) -> RecordVector {
        let opens = expect == "opens" || expect == "unverified"
        return RecordVector(
            what: what, reader: reader, world: world, record: Hex.encode(record.bytes), core: core, grants: grants, firstSeen: firstSeen,
            expect: expect, text: opens ? Self.text : nil
        )
    }

    /// A core and a grant of Ada's for it.
    func vector(
        _ what: String,
        _ core: RecordCore,
        under key: borrowing SymmetricKey,
        expect: String,
        reader: RecordVector.Reader = .ben,
        world: RecordVector.World = .plain,
        firstSeen: Int64 = -1
    ) throws -> RecordVector {
        vector(
            what, core.blob, [try grant(core, under: key).blob], record: core.header.record, expect: expect, reader: reader, world: world,
            firstSeen: firstSeen
        )
    }
}
