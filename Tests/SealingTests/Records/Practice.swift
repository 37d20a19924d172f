// Clinicians with their keys and one case, for the tests of records.

import Envelope
import Sealing
import Sodium
import Wire

/// A clinician with one device and one subkey.
struct Colleague {
    let identity: SigningPublicKey
    let device: SigningKey
    let subkey: SealingKey

    init() throws {
        identity = try SigningKey.random().publicKey
        device = try SigningKey.random()
        subkey = try SealingKey.random()
    }

    /// Keys whose seeds are 32 times one byte: `first`, and the two after it.
    init(seeds first: UInt8) throws {
        identity = try SigningKey(seed: Self.seed(first)).publicKey
        device = try SigningKey(seed: Self.seed(first + 1))
        subkey = try SealingKey(seed: Self.seed(first + 2))
    }

    static func seed(_ byte: UInt8) throws -> SecretBytes {
        var bytes = [UInt8](repeating: byte, count: 32)
        return try SecretBytes(wiping: &bytes)
    }

    var reader: RecordReader { RecordReader(clinician: identity, subkeys: [subkey]) }
    var addressed: AddressedRecipient { AddressedRecipient(clinician: identity, subkey: subkey.publicKey) }
    var certified: CertifiedDevice { CertifiedDevice(device: device.publicKey, clinician: identity) }
    var grantor: RecordGrantor { RecordGrantor(clinician: identity, subkeys: [subkey], device: device) }

    func revoked(at instant: Instant) -> CertifiedDevice {
        CertifiedDevice(device: device.publicKey, clinician: identity, revokedAt: instant)
    }

    func author(after newest: CoreReference? = nil) -> RecordAuthor {
        RecordAuthor(clinician: identity, device: device, newest: newest)
    }
}

/// Ada writes, Ben is a member of the case, Cleo is a clinician who is not.
struct Practice {
    let ada: Colleague
    let ben: Colleague
    let cleo: Colleague
    let caseID: CaseID

    init() throws {
        ada = try Colleague()
        ben = try Colleague()
        cleo = try Colleague()
        caseID = try CaseID.random()
    }

    /// The same people each time.
    init(seeded: Void) throws {
        ada = try Colleague(seeds: 0x21)
        ben = try Colleague(seeds: 0x31)
        cleo = try Colleague(seeds: 0x41)
        caseID = try CaseID(bytes: [UInt8](repeating: 0x51, count: CaseID.length))
    }

    static let now = Instant(seconds: 1_800_000_000)

    var everybody: [CertifiedDevice] { [ada.certified, ben.certified, cleo.certified] }
    var signatories: Signatories { Signatories(devices: everybody) }

    func entry(
        _ text: String = "S: sleeps badly.",
        kind: UInt16 = 7,
        predecessors: [CoreReference] = [],
        written: Instant = Practice.now,
        in caseID: CaseID? = nil
    ) throws -> RecordEntry {
        try RecordEntry(
            caseID: caseID ?? self.caseID, kind: kind, rosterVersion: 3, predecessors: predecessors, happened: written - 3600,
            written: written, content: Array(text.utf8)
        )
    }

    /// By Ada, for Ada and Ben unless said otherwise.
    func sealed(
        _ entry: RecordEntry? = nil,
        by author: RecordAuthor? = nil,
        to recipients: [Colleague]? = nil
    ) throws -> SealedRecord<OrdinaryRecord> {
        let readers = recipients ?? [ada, ben]
        return try SealedRecord.seal(
            try entry ?? self.entry(), as: .random(), by: author ?? ada.author(), to: readers.map(\.addressed),
            fetchers: Set(readers.map(\.identity))
        )
    }

    func open(
        _ sealed: SealedRecord<OrdinaryRecord>,
        as reader: Colleague? = nil,
        trusting signatories: Signatories? = nil,
        firstSeen: Instant = Practice.now
    ) throws -> OpenedRecord<OrdinaryRecord> {
        try sealed.open(as: (reader ?? ben).reader, trusting: signatories ?? self.signatories, firstSeen: firstSeen).requireVerified()
    }
}

extension CaseID {
    static func random() throws -> CaseID { try CaseID(bytes: Randomness.bytes(length)) }
}

struct NotVerified: Error {}

extension RecordOpening {
    func requireVerified() throws -> OpenedRecord<Class> {
        guard case .verified(let record) = self else { throw NotVerified() }
        return record
    }

    func requireUnverified() throws -> UnverifiedRecord<Class> {
        guard case .unverified(let record) = self else { throw NotVerified() }
        return record
    }
}
