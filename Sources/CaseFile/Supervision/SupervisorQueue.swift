// The supervisor's queue: per supervisee how many notes wait and how long. Made for a screen that others may see.

public import Sodium
public import Wire

public struct SupervisorQueue: Hashable, Sendable {
    /// Notes of one state.
    public struct Pile: Hashable, Sendable {
        public let count: Int
        /// Seconds since the oldest began to wait; `nil` where there is none.
        public let oldest: Int64?
        /// Older than the rules allow.
        public let overdue: Int

        /// - Parameter more: younger ones, of which only the number is known; none of them counts as overdue.
        init(_ waitingSince: [Instant], more: Int = 0, within limit: Int64, at now: Instant) {
            count = waitingSince.count + more
            oldest = waitingSince.min().map { max(0, now.since($0)) }
            overdue = waitingSince.count { $0 + limit <= now }
        }
    }

    public struct Line: Hashable, Sendable {
        public let supervisee: SigningPublicKey
        /// Waiting for this supervisor.
        public let submitted: Pile
        /// Not submitted yet, as the supervisee's device said last.
        public let unsigned: Pile
        /// When it said so; `nil` for never.
        public let reportedAt: Instant?
        /// Nothing was heard for so long that it may be otherwise by now.
        public let isOld: Bool
        /// Notes that wait for a co-signature, as the supervisee's device said last, and whose submission never came here.
        public let missing: Int
    }

    /// In seconds: after that a report is old.
    public static let reportAge: Int64 = 14 * 86_400

    /// By the supervisees' keys.
    public let lines: [Line]

    /// - Parameter reports: verified; of several by one author the newest counts.
    public init(
        _ notes: SubmittedNotes,
        reports: some Sequence<NoteAges>,
        supervising supervisees: Set<SigningPublicKey>,
        at now: Instant,
        _ rules: DueRules = DueRules()
    ) {
        let newest = Dictionary(reports.map { ($0.author, $0) }) { $0.at < $1.at ? $1 : $0 }
        lines = supervisees.sorted().map { supervisee in
            let waiting = notes.waiting.filter { $0.author == supervisee }.map(\.submittedAt)
            let report = newest[supervisee]
            return Line(
                supervisee: supervisee,
                submitted: Pile(waiting, within: rules.cosignWithin, at: now),
                unsigned: Pile(
                    report?.unsigned.oldest ?? [], more: Int(report?.unsigned.more ?? 0), within: rules.signWithin, at: now),
                reportedAt: report?.at,
                isOld: report.map { $0.at + Self.reportAge <= now } ?? false,
                missing: report.map { $0.submitted.oldest.count { notes.submissions[supervisee]?.contains($0) != true } } ?? 0
            )
        }
    }
}
