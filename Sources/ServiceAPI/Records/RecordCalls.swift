// What a clinician's device hands in of case files: new records, who may have them, and the end of some. All of it is opaque here.

public import Envelope
import Localization
import Sodium
import Trust
public import Wire

/// New records of the device that asks, in the order of its chain. All are taken or none; what is there already is no error.
///
/// Problems: `not-authorised`, `out-of-order` where the chain has not come as far or has gone on otherwise, `document-refused` where an id is
/// another record's, `too-many-requests`.
public enum PostRecords: ServiceCall {
    public typealias Body = RecordsRequest
    public typealias Answer = Nothing
    public static let route = Route(.post, "/v1/clinician/records", side: .department, signer: .deviceKey)
}

public struct RecordsRequest: Codable, Sendable, Hashable, Disclosing {
    /// At most `RecordLimits.uploads`.
    public let uploads: [RecordParcel]

    public init(uploads: [RecordParcel]) { self.uploads = uploads }

    /// In the order of the chain, cut into requests that a server takes.
    public static func batches(of uploads: [RecordUpload]) -> [RecordsRequest] {
        ServiceAPI.batches(uploads.map(RecordParcel.init), count: RecordLimits.uploads) { $0.sentLength }.map(RecordsRequest.init)
    }

    public static let disclosures = [
        FieldDisclosure(
            "uploads",
            Message("sealed records: which device wrote them, how many, their sizes in steps, and which clinicians may fetch them"),
            readableBy: [.department])
    ]
}

/// One record as it is handed in.
public struct RecordParcel: Codable, Sendable, Hashable {
    /// A `RecordCore`.
    public let core: Blob
    /// Its first `RecordGrant`, signed.
    public let grant: Blob
    /// A `DeviceHead` that names the core, signed.
    public let head: Blob

    public init(_ upload: RecordUpload) {
        core = upload.core.blob
        grant = upload.grant.blob
        head = upload.head.blob
    }

    public init(core: Blob, grant: Blob, head: Blob) {
        self.core = core
        self.grant = grant
        self.head = head
    }

    /// Reads and verifies all three. Throws `malformed`, `badSignature` or `incoherent`.
    public func upload() throws(EnvelopeError) -> RecordUpload {
        let core: RecordCore
        do throws(WireError) { core = try RecordCore(self.core) } catch { throw .malformed(error.code) }
        return try RecordUpload(core: core, grant: DeviceSigned(grant), head: DeviceSigned(head))
    }

    var sentLength: Int { 32 + core.sentLength + grant.sentLength + head.sentLength }
}

/// Grants to others or to newer keys, and older grants withdrawn, in one step: first all are added, then those named are destroyed. A record
/// keeps one grant at least.
///
/// Problems: `not-found` for a record that the clinician may not fetch, `not-authorised`, `document-refused` for one that was shredded or that
/// would be left without a grant, `change-refused` where there are too many, `too-many-requests`.
public enum PostRecordGrants: ServiceCall {
    public typealias Body = RecordGrantsRequest
    public typealias Answer = Nothing
    public static let route = Route(.post, "/v1/clinician/records/grants", side: .department, signer: .deviceKey)
}

public struct RecordGrantsRequest: Codable, Sendable, Hashable, Disclosing {
    /// `RecordGrant`s signed by the device that asks. What a custodian signed goes another way (`PostCustodyGrants`).
    public let grants: [Blob]
    /// To be destroyed; one that is not there is no error.
    public let withdrawn: [GrantReference]

    public init(grants: [Blob], withdrawn: [GrantReference] = []) {
        self.grants = grants
        self.withdrawn = withdrawn
    }

    /// Each grant with those of the same record that it replaces, cut into requests that a server takes.
    public static func batches(of changes: [(grant: DeviceSigned<RecordGrant>, replacing: [Digest])]) -> [RecordGrantsRequest] {
        ServiceAPI.batches(changes, count: RecordLimits.grants / (RecordLimits.grantsOfClinician + 1)) {
            $0.grant.blob.sentLength + $0.replacing.count * 160
        }.map { batch in
            RecordGrantsRequest(
                grants: batch.map(\.grant.blob),
                withdrawn: batch.flatMap { change in
                    change.replacing.prefix(RecordLimits.grantsOfClinician).map {
                        GrantReference(record: change.grant.body.record, grant: $0)
                    }
                })
        }
    }

    public static let disclosures = [
        FieldDisclosure(
            "grants", Message("which sealed records are shared anew, and which clinicians may fetch them"), readableBy: [.department]),
        FieldDisclosure("withdrawn", Message("which older permissions are destroyed"), readableBy: [.department]),
    ]
}

/// One grant of one record.
public struct GrantReference: Codable, Sendable, Hashable {
    public let record: RecordID
    /// `DeviceSigned.digest` of the grant.
    public let grant: Digest

    public init(record: RecordID, grant: Digest) {
        self.record = record
        self.grant = grant
    }
}

/// Records that are to be destroyed, with everything but their place in the chain.
///
/// Problems: `not-found` for a record that the clinician may not fetch, `document-refused` for a tombstone of another core than is there.
public enum PostTombstones: ServiceCall {
    public typealias Body = TombstonesRequest
    public typealias Answer = Nothing
    public static let route = Route(.post, "/v1/clinician/records/tombstones", side: .department, signer: .deviceKey)
}

public struct TombstonesRequest: Codable, Sendable, Hashable, Disclosing {
    /// `RecordTombstone`s signed by the device that asks; at most `RecordLimits.tombstones`.
    public let tombstones: [Blob]

    public init(tombstones: [Blob]) { self.tombstones = tombstones }

    public static func batches(of tombstones: [DeviceSigned<RecordTombstone>]) -> [TombstonesRequest] {
        ServiceAPI.batches(tombstones.map(\.blob), count: RecordLimits.tombstones, length: \.sentLength).map(TombstonesRequest.init)
    }

    public static let disclosures = [
        FieldDisclosure("tombstones", Message("which sealed records are destroyed, without the reason"), readableBy: [.department])
    ]
}
