// What a clinician has said about being counted, and the figures that wait or have left.

import RoundResults
public import Trust
import Wire

public struct CountReports: Codable, Sendable {
    /// Sealed and signed already, and the figures in it, so that the clinician sees what leaves.
    struct Queued: Codable, Sendable {
        let round: PeriodID
        let figures: WorkFigures
        let sealed: Blob
        let task: TaskID
        let report: ReportID
        /// Not before: drawn at random.
        let moment: Instant
    }

    /// Whether they are sent, each quarter, until the clinician says otherwise; `nil` before anything was said: then nothing is.
    public internal(set) var isAgreed: Bool?
    var queued: Queued?
    /// The newest round whose figures the department side has.
    public internal(set) var sent: PeriodID?
    /// Whether it only said so, of another device.
    var isSaidToBeCounted: Bool?
}

extension ClinicianState {
    public var counting: CountReports { counts ?? CountReports() }

    mutating func changeCounting(_ change: (inout CountReports) -> Void) {
        var counting = counting
        change(&counting)
        counts = counting
    }
}
