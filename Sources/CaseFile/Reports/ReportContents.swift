// A mandated report: a task with two timers, from the moment the suspicion arose.

public import Scheduling
public import Sealing
public import Wire

public enum ReportGround: String, Choice {
    /// CGS 17a-101: orally within 12 hours (17a-101b), in writing within 48 hours (17a-101c).
    case childAbuse = "child-abuse"
    case elderAbuse = "elder-abuse"
    case disabilityAbuse = "disability-abuse"

    public var code: UInt8 {
        switch self {
        case .childAbuse: 0
        case .elderAbuse: 1
        case .disabilityAbuse: 2
        }
    }

    public var basis: LegalBasis {
        switch self {
        case .childAbuse: .childAbuse
        case .elderAbuse: .elderAbuse
        case .disabilityAbuse: .disabilityAbuse
        }
    }
}

/// The entry's event instant is when the clinician came to suspect; the timers run from there.
public struct ReportOpened: CaseContentValue {
    public static let domain = "respite.case.report-opened"
    public static let kind = ContentKind.reportOpened

    public let ground: ReportGround
    public let summary: PlainText

    public init(ground: ReportGround, summary: String) throws(SealingError) {
        self.ground = ground
        self.summary = try PlainText(summary, limit: TextLimit.section)
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        ground = try reader.value()
        summary = try reader.text(limit: TextLimit.section)
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(ground)
        summary.write(to: &writer)
    }
}

public enum ReportEvent: String, Choice {
    case oral, written
    /// After consultation: no report is owed. Needs a reason.
    case notOwed = "not-owed"

    public var code: UInt8 {
        switch self {
        case .oral: 0
        case .written: 1
        case .notOwed: 2
        }
    }
}

/// The entry's event instant is when the report was made.
public struct ReportStep: CaseContentValue {
    public static let domain = "respite.case.report-step"
    public static let kind = ContentKind.reportStep

    public let report: EntryID
    public let event: ReportEvent
    /// To whom, with the reference they gave; or why no report is owed.
    public let remark: PlainText

    public init(report: EntryID, event: ReportEvent, remark: String) throws(SealingError) {
        self.report = report
        self.event = event
        self.remark = try PlainText(remark, limit: TextLimit.paragraph)
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        report = try reader.value()
        event = try reader.value()
        remark = try reader.text(limit: TextLimit.paragraph)
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(report)
        writer.value(event)
        remark.write(to: &writer)
    }
}
