// The sealed part of a grant: for whom it is, and by what right whoever granted passes the record on.

import Envelope
import Sodium
import Wire

/// One member's word that somebody further may read a record. Carried in every later grant, so that the right of each reader can be followed
/// back to the author even after the grant that first gave it is destroyed.
struct Admission: DeviceStatement {
    static let domain = "respite.record.admission"
    static let limit = 2048

    /// Of the record.
    let core: Digest
    /// The identity key of the member who admits.
    let by: SigningPublicKey
    let device: SigningPublicKey
    /// Sorted.
    let admitted: [Recipient]
    let at: Instant

    init(core: Digest, by: SigningPublicKey, device: SigningPublicKey, admitted: [Recipient], at: Instant) {
        self.core = core
        self.by = by
        self.device = device
        self.admitted = admitted
        self.at = at
    }

    init(from reader: inout ByteReader) throws(WireError) {
        core = try reader.value()
        by = try reader.value()
        device = try reader.value()
        admitted = try reader.list(of: Recipient.self, limit: Recipient.limit)
        at = try reader.value()
        guard isStrictlyAscending(admitted) else { throw WireError(.nonCanonical, "readers are not sorted, or one is there twice") }
    }

    func write(to writer: inout ByteWriter) {
        writer.value(core)
        writer.value(by)
        writer.value(device)
        writer.list(admitted)
        writer.value(at)
    }
}

struct GrantNotice: CanonicalObject {
    static let domain = "respite.record.notice"
    static let admissionLimit = 16

    /// The identity key of the member who grants; the device is named, and signs, outside.
    let by: SigningPublicKey
    let at: Instant
    /// Those who find a wrap in this grant; sorted.
    let recipients: [AddressedRecipient]
    /// In the order in which they were made.
    let admissions: [DeviceSigned<Admission>]

    init(by: SigningPublicKey, at: Instant, recipients: [AddressedRecipient], admissions: [DeviceSigned<Admission>]) {
        self.by = by
        self.at = at
        self.recipients = recipients
        self.admissions = admissions
    }

    init(from reader: inout ByteReader) throws(WireError) {
        by = try reader.value()
        at = try reader.value()
        recipients = try reader.list(of: AddressedRecipient.self, limit: Recipient.limit)
        admissions = try reader.list(limit: Self.admissionLimit) {
            (reader: inout ByteReader) throws(WireError) -> DeviceSigned<Admission> in
            let bytes = try reader.prefixed(limit: Admission.limit + 128)
            guard let admission = try? DeviceSigned<Admission>(bytes: bytes) else {
                throw WireError(.invalidValue, "not a signed admission")
            }
            return admission
        }
        guard isStrictlyAscending(recipients) else { throw WireError(.nonCanonical, "readers are not sorted, or one is there twice") }
    }

    func write(to writer: inout ByteWriter) {
        writer.value(by)
        writer.value(at)
        writer.list(recipients)
        writer.list(admissions) { $0.prefixed($1.bytes) }
    }
}

/// The associated data of a notice: everything else of its grant.
struct NoticeBinding: CanonicalObject {
    static let domain = "respite.record.notice.binding"

    let record: RecordID
    let core: Digest
    let device: SigningPublicKey
    let fetchers: [SigningPublicKey]
    let wraps: GrantWraps

    init(record: RecordID, core: Digest, device: SigningPublicKey, fetchers: [SigningPublicKey], wraps: GrantWraps) {
        self.record = record
        self.core = core
        self.device = device
        self.fetchers = fetchers
        self.wraps = wraps
    }

    init(of grant: RecordGrant) {
        self.init(record: grant.record, core: grant.core, device: grant.device, fetchers: grant.fetchers, wraps: grant.wraps)
    }

    init(from reader: inout ByteReader) throws(WireError) {
        record = try reader.value()
        core = try reader.value()
        device = try reader.value()
        fetchers = try reader.list(of: SigningPublicKey.self, limit: RecordGrant.maximumFetchers)
        wraps = try reader.value()
    }

    func write(to writer: inout ByteWriter) {
        writer.value(record)
        writer.value(core)
        writer.value(device)
        writer.list(fetchers)
        writer.value(wraps)
    }
}
