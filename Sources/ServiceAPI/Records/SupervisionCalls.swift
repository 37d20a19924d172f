// How many notes of a supervisee are unsigned, on its way to the supervisor: sealed, one for each device, each in the place of the one before.

public import Envelope
import Localization
import Sodium
import Trust
public import Wire

/// Replaces what this device has left for its clinician's supervisor, whoever that was.
///
/// Problems: `not-authorised`, `document-refused` for whoever has no supervisor or names another than the roster does, `out-of-order` where the
/// number does not rise. The same again is no harm.
public enum PutNoteReport: ServiceCall {
    public typealias Body = NoteReportRequest
    public typealias Answer = Nothing
    public static let route = Route(.put, "/v1/clinician/supervision", side: .department, signer: .deviceKey)
}

public struct NoteReportRequest: Codable, Sendable, Hashable, Disclosing {
    /// A `NoteReport`, signed by the device that asks.
    public let report: Blob

    public init(_ report: DeviceSigned<NoteReport>) { self.report = report.blob }

    public init(report: Blob) { self.report = report }

    public static let disclosures = [
        FieldDisclosure(
            "report",
            Message("how many of your notes are unsigned, and since when: sealed to your supervisor; the server sees who reports to whom"),
            readableBy: [.clinician])
    ]
}

/// What the devices of this clinician's supervisees have left, of those whom the roster names as such now.
public enum GetNoteReports: ServiceCall {
    public typealias Body = Nothing
    public typealias Answer = NoteReports
    public static let route = Route(.get, "/v1/clinician/supervision", side: .department, signer: .deviceKey)
}

public struct NoteReports: Codable, Sendable, Hashable {
    /// Signed `NoteReport`s in the order of the devices, at most `RecordLimits.reports`.
    public let reports: [Blob]

    public init(reports: [Blob]) { self.reports = reports }
}
