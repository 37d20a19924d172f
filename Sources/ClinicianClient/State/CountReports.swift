// What a clinician has said about being counted, and the figures that wait or have left.

import RoundClient
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

    /// Figures that have left this device, of one quarter.
    struct Sent: Codable, Sendable {
        let round: PeriodID
        let task: TaskID
        let report: ReportID
        /// `nil` until both sides have published the round.
        var outcome: ReportOutcome?
    }

    /// Whether they are sent, each quarter, until the clinician says otherwise; `nil` before anything was said: then nothing is.
    public internal(set) var isAgreed: Bool?
    var queued: Queued?
    /// The newest round whose figures the department side has.
    public internal(set) var sent: PeriodID?
    /// Whether it only said so, of another device.
    var isSaidToBeCounted: Bool?
    /// With the department side's receipt: those of which something may still be published, and the newest.
    var reports: [Sent]?
}

extension CountReports {
    /// The newest quarter of which it is known whether these figures were counted.
    public var newestOutcome: CountOutcome? {
        reports?.last { $0.outcome != nil }.flatMap { sent in sent.outcome.map { CountOutcome(round: sent.round, outcome: $0) } }
    }

    /// What is known already, of older quarters, is let go.
    mutating func note(_ sent: Sent) {
        let known = (reports ?? []).filter { $0.round != sent.round }
        reports = known.filter { $0.outcome == nil } + known.filter { $0.outcome != nil }.suffix(1) + [sent]
        reports?.sort { $0.round < $1.round }
    }
}

extension ClinicianState {
    public var counting: CountReports { counts ?? CountReports() }

    mutating func changeCounting(_ change: (inout CountReports) -> Void) {
        var counting = counting
        change(&counting)
        counts = counting
    }
}
