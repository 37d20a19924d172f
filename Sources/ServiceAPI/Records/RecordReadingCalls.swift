// What a clinician's device asks for of case files: what there is for it, some of it, and how far the chains have come.

public import Envelope
import Localization
public import Sodium
import Trust
public import Wire

/// What there is for the clinician of this device, in the order of the record ids, which are random. Page by page; a page can be asked for
/// again, and a list that broke off goes on where it was.
public enum ListRecords: ServiceCall {
    public typealias Body = RecordsAfter
    public typealias Answer = RecordPage
    public static let route = Route(.post, "/v1/clinician/records/list", side: .department, signer: .deviceKey)
}

public struct RecordsAfter: Codable, Sendable, Hashable, Disclosing {
    /// The last record of the page before; `nil` for the first page.
    public let after: RecordID?

    public init(after: RecordID?) { self.after = after }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(after, forKey: .after)
    }

    private enum CodingKeys: String, CodingKey { case after }

    public static let disclosures = [
        FieldDisclosure("after", Message("which page of the list of your sealed records comes next"), readableBy: [.department])
    ]
}

/// At most `RecordLimits.listed` entries. A server can list what it likes: what counts is what is fetched and verified.
public struct RecordPage: Codable, Sendable, Equatable {
    /// Sorted by record.
    public let records: [Encoded<RecordOutline>]
    /// The last of this page; `nil` where nothing follows.
    public let next: RecordID?

    public init(records: [RecordOutline], next: RecordID?) {
        self.records = records.map(Encoded.init)
        self.next = next
    }

    /// Whether this is the page that comes after that record, and the list goes on from its last one, as an honest server's does. One that is asked
    /// on otherwise could be asked without end.
    public func follows(_ last: RecordID?) -> Bool {
        let listed = records.map(\.value.record)
        return isStrictlyAscending((last.map { [$0] } ?? []) + listed) && (next == nil || next == listed.last)
    }
}

/// One record as it is listed: enough to know what is new, or has changed, without fetching it.
public struct RecordOutline: CanonicalValue, Hashable {
    public let record: RecordID
    public let reference: CoreReference
    public let isShredded: Bool
    /// Of the grants that are handed to this clinician, or of the tombstone: whoever has what gives the same digest need not fetch it again.
    public let state: Digest

    public init(_ reference: CoreReference, of record: RecordID, grants: [Digest]) {
        self.init(record: record, reference: reference, isShredded: false, state: Self.state(of: grants))
    }

    public init(_ reference: CoreReference, of record: RecordID, tombstone: Digest) {
        self.init(record: record, reference: reference, isShredded: true, state: Self.state(of: [tombstone]))
    }

    private init(record: RecordID, reference: CoreReference, isShredded: Bool, state: Digest) {
        self.record = record
        self.reference = reference
        self.isShredded = isShredded
        self.state = state
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        try self.init(record: reader.value(), reference: reader.value(), isShredded: reader.bool(), state: reader.value())
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(record)
        writer.value(reference)
        writer.bool(isShredded)
        writer.value(state)
    }

    /// SHA-256 of the digests in their order, whatever order they come in.
    /// - Parameter digests: `DeviceSigned.digest` of each grant, or of the tombstone.
    public static func state(of digests: [Digest]) -> Digest { Digest(sha256: digests.sorted().flatMap(\.bytes)) }
}

public enum FetchRecords: ServiceCall {
    public typealias Body = RecordsWanted
    public typealias Answer = RecordBatch
    public static let route = Route(.post, "/v1/clinician/records/fetch", side: .department, signer: .deviceKey)
}

public struct RecordsWanted: Codable, Sendable, Hashable, Disclosing {
    /// At most `RecordLimits.fetched`.
    public let records: [RecordID]

    public init(records: [RecordID]) { self.records = records }

    public static let disclosures = [
        FieldDisclosure("records", Message("which of the sealed records your device does not have yet"), readableBy: [.department])
    ]
}

/// What was asked for, in that order, as far as it fits; ask again for what is in neither list.
public struct RecordBatch: Codable, Sendable, Hashable {
    public let records: [FetchedRecord]
    /// Not there, or not for this clinician: which of the two is not said.
    public let missing: [RecordID]

    public init(records: [FetchedRecord], missing: [RecordID]) {
        self.records = records
        self.missing = missing
    }
}

/// One record as a server hands it out: a core with grants, or a tombstone. Nothing in it is believed before it is verified.
public struct FetchedRecord: Codable, Sendable, Hashable {
    public let record: RecordID
    public let core: Blob?
    /// At most `RecordLimits.grantsHanded`.
    public let grants: [Blob]
    public let tombstone: Blob?

    public init(record: RecordID, core: Blob?, grants: [Blob], tombstone: Blob?) {
        self.record = record
        self.core = core
        self.grants = grants
        self.tombstone = tombstone
    }

    public var sentLength: Int { 96 + ([core, tombstone].compactMap(\.self) + grants).reduce(0) { $0 + $1.sentLength } }
}

/// The newest heads of this clinician's devices, and of every device that wrote a record which the clinician may fetch or might have fetched.
public enum ListRecordHeads: ServiceCall {
    public typealias Body = HeadsAfter
    public typealias Answer = HeadPage
    public static let route = Route(.post, "/v1/clinician/records/heads", side: .department, signer: .deviceKey)
}

public struct HeadsAfter: Codable, Sendable, Hashable, Disclosing {
    /// The last device of the page before; `nil` for the first page.
    public let after: SigningPublicKey?

    public init(after: SigningPublicKey?) { self.after = after }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(after, forKey: .after)
    }

    private enum CodingKeys: String, CodingKey { case after }

    public static let disclosures = [
        FieldDisclosure("after", Message("which page of your colleagues' devices comes next"), readableBy: [.department])
    ]
}

/// At most `RecordLimits.heads` of them, in the order of the devices' keys.
public struct HeadPage: Codable, Sendable, Hashable {
    /// Signed `DeviceHead`s.
    public let heads: [Blob]
    /// The last device of this page; `nil` where nothing follows.
    public let next: SigningPublicKey?

    public init(heads: [Blob], next: SigningPublicKey?) {
        self.heads = heads
        self.next = next
    }

    /// As of a page of records: the list goes on from the device of this page's last head.
    public func follows(_ last: SigningPublicKey?) -> Bool {
        guard let next else { return true }
        let newest = heads.last.flatMap { try? DeviceSigned<DeviceHead>($0) }
        return newest?.body.device == next && (last.map { $0 < next } ?? true)
    }
}
