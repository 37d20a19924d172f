// The summary as it is published: once for each round, signed by both sides, never changed. Every estimate is computed from it by its reader.

internal import Policies
public import RoundResults
internal import Sodium
public import Trust
public import Wire

public struct PublishedSummary: CanonicalObject, Hashable {
    public static let domain = "respite.summary"
    /// No programme has more cells.
    public static let mostCells = 1000

    public let programme: ProgrammeID
    /// Counts from 1, one for each summary of the programme.
    public let number: UInt32
    /// Digest of the summary before, so that none can be left out or exchanged unnoticed.
    public let previous: Digest?
    public let round: PeriodID
    /// The day on which it was made, at its first second.
    public let made: Instant
    /// Check-ins below which a cell yields nothing.
    public let minimumBatch: UInt32
    public let questions: [TaskQuestion]
    /// Sorted by name.
    public let cells: [SummaryCell]
    /// `nil` where the department side could not look.
    public let services: ServiceMeasures?
    /// `nil` in summaries from before clinicians' work was counted.
    public let work: WorkRelease?

    public init(
        programme: ProgrammeID,
        number: UInt32,
        previous: Digest?,
        round: PeriodID,
        made: Instant,
        minimumBatch: UInt32,
        questions: [TaskQuestion],
        cells: [SummaryCell],
        services: ServiceMeasures?,
        work: WorkRelease? = nil
    ) throws(WireError) {
        self.programme = programme
        self.number = number
        self.previous = previous
        self.round = round
        self.made = made
        self.minimumBatch = minimumBatch
        self.questions = questions
        self.cells = cells
        self.services = services
        self.work = work
        try check()
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        self = try PublishedSummary(
            programme: reader.value(),
            number: reader.u32(),
            previous: reader.optional(of: Digest.self),
            round: reader.value(),
            made: reader.value(),
            minimumBatch: reader.u32(),
            questions: reader.list(of: TaskQuestion.self, limit: Question.ofCheckIn.count),
            cells: reader.list(of: SummaryCell.self, limit: Self.mostCells),
            services: reader.optional(of: ServiceMeasures.self),
            work: reader.remaining > 0 ? reader.value(WorkRelease.self) : nil
        )
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(programme)
        writer.u32(number)
        writer.optional(previous)
        writer.value(round)
        writer.value(made)
        writer.u32(minimumBatch)
        writer.list(questions)
        writer.list(cells)
        writer.optional(services)
        if let work { writer.value(work) }
    }

    public var digest: Digest { Digest(of: self) }

    private func check() throws(WireError) {
        try require(number > 0 && (number == 1) == (previous == nil), "summaries count from 1, and each names the one before")
        try require(made.seconds % 86_400 == 0, "a summary says the day on which it was made, and no more")
        try require(minimumBatch >= PolicyRules.minimumBatchFloor, "a minimum batch below the floor")
        try require(Self.rises(questions.map(\.question)), "questions are not in order")
        try require(questions.allSatisfy { !$0.question.isOfWork }, "officers are not asked that")
        try require(Self.rises(cells.map(\.name.text)), "cells are not in order")
        for cell in cells {
            guard case .released(let release) = cell.outcome else { continue }
            // Whoever signs: below the minimum there is no number.
            let least = max(minimumBatch, release.departmentTerms.minimumBatch, release.providerTerms.minimumBatch)
            try require(release.reports >= least, "numbers of a cell with too few check-ins")
            try require(release.hasLengths(of: questions), "a cell does not answer each question, or with a share of another length")
        }
    }

    private static func rises<Value: Comparable>(_ values: [Value]) -> Bool { zip(values, values.dropFirst()).allSatisfy { $0 < $1 } }

    private func require(_ condition: Bool, _ reason: String) throws(WireError) {
        guard condition else { throw WireError(.invalidValue, reason) }
    }
}
