// Mandated reports of a case and their timers.

public import Sealing
public import Wire

public struct ReportState: StrikableByTheFold, Hashable, Sendable {
    public struct Step: Hashable, Sendable {
        public let stamp: Stamp
        public let remark: PlainText
    }

    /// Its event instant is when the suspicion arose.
    public let stamp: Stamp
    public let content: ReportOpened
    public internal(set) var oral: Step?
    public internal(set) var written: Step?
    public internal(set) var notOwed: Step?
    public internal(set) var strike: Strike?

    public static let oralWithin: Int64 = 12 * 3600
    /// Counted from the suspicion; CGS 17a-101c counts from the oral report, so that this is never later.
    public static let writtenWithin: Int64 = 48 * 3600

    public var oralDue: Instant { stamp.occurredAt + Self.oralWithin }
    public var writtenDue: Instant { stamp.occurredAt + Self.writtenWithin }
    public var isOpen: Bool { !isStruck && notOwed == nil && (oral == nil || written == nil) }
}

extension CaseState {
    mutating func openReport(_ content: ReportOpened, _ entry: CaseEntry) {
        reports.append(ReportState(stamp: Stamp(entry), content: content))
    }

    mutating func step(_ content: ReportStep, _ entry: CaseEntry) throws(Refusal) {
        let step = ReportState.Step(stamp: Stamp(entry), remark: content.remark)
        try reports.change(content.report) { (report) throws(Refusal) in
            guard !report.isStruck else { throw .alreadyStruck }
            guard report.isOpen else { throw .reportEnded }
            switch content.event {
            case .oral:
                guard report.oral == nil else { throw .alreadyReported }
                report.oral = step
            case .written:
                guard report.written == nil else { throw .alreadyReported }
                report.written = step
            case .notOwed: report.notOwed = step
            }
        }
    }
}
