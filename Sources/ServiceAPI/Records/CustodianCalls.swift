// What is asked for with the records custodian's own key, once enough holders have put it together: the records of a clinician who cannot hand
// them over any more. The key is that of the custodian whom the signed roster names; nobody has it alone.

public import Envelope
import Localization
public import Sodium
import Trust
public import Wire

/// What there is for the named clinician, page by page, as that clinician would be told.
///
/// Problems: `not-authorised` for another key than the roster's, `not-found` for somebody whom the roster does not name.
public enum ListCustodyRecords: ServiceCall {
    public typealias Body = CustodyRecordsAfter
    public typealias Answer = RecordPage
    public static let route = Route(.post, "/v1/custodian/records/list", side: .department, signer: .custodianKey)
}

public struct CustodyRecordsAfter: Codable, Sendable, Hashable, Disclosing {
    /// The identity key of the clinician whose records they are.
    public let clinician: SigningPublicKey
    /// The last record of the page before; `nil` for the first page.
    public let after: RecordID?

    public init(of clinician: SigningPublicKey, after: RecordID?) {
        self.clinician = clinician
        self.after = after
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(clinician, forKey: .clinician)
        try container.encode(after, forKey: .after)
    }

    private enum CodingKeys: String, CodingKey { case clinician, after }

    public static let disclosures = [
        FieldDisclosure("clinician", Message("whose sealed records the records custodian asks for"), readableBy: [.department]),
        FieldDisclosure("after", Message("which page of the list of your sealed records comes next"), readableBy: [.department]),
    ]
}

/// Some of those records, as that clinician would be given them.
public enum FetchCustodyRecords: ServiceCall {
    public typealias Body = CustodyRecordsWanted
    public typealias Answer = RecordBatch
    public static let route = Route(.post, "/v1/custodian/records/fetch", side: .department, signer: .custodianKey)
}

public struct CustodyRecordsWanted: Codable, Sendable, Hashable, Disclosing {
    public let clinician: SigningPublicKey
    /// At most `RecordLimits.fetched`.
    public let records: [RecordID]

    public init(of clinician: SigningPublicKey, records: [RecordID]) {
        self.clinician = clinician
        self.records = records
    }

    public static let disclosures = [
        FieldDisclosure("clinician", Message("whose sealed records the records custodian asks for"), readableBy: [.department]),
        FieldDisclosure("records", Message("which of them are fetched"), readableBy: [.department]),
    ]
}

/// Grants that the custodian signed, to whoever takes the clinician's cases over. Older grants stay.
///
/// Problems: as for `PostRecordGrants`.
public enum PostCustodyGrants: ServiceCall {
    public typealias Body = CustodyGrants
    public typealias Answer = Nothing
    public static let route = Route(.post, "/v1/custodian/records/grants", side: .department, signer: .custodianKey)
}

public struct CustodyGrants: Codable, Sendable, Hashable, Disclosing {
    public let clinician: SigningPublicKey
    /// At most `RecordLimits.grants`.
    public let grants: [Blob]

    public init(of clinician: SigningPublicKey, grants: [Blob]) {
        self.clinician = clinician
        self.grants = grants
    }

    /// Cut into requests that a server takes.
    public static func batches(of clinician: SigningPublicKey, _ grants: [DeviceSigned<RecordGrant>]) -> [CustodyGrants] {
        ServiceAPI.batches(grants.map(\.blob), count: RecordLimits.grants, length: \.sentLength)
            .map { CustodyGrants(of: clinician, grants: $0) }
    }

    public static let disclosures = [
        FieldDisclosure("clinician", Message("whose sealed records are handed over"), readableBy: [.department]),
        FieldDisclosure(
            "grants", Message("which sealed records are shared anew, and which clinicians may fetch them"), readableBy: [.department]),
    ]
}
