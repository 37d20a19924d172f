// A summary's body from what both sides have released of a round. Both sides make it, and compare.

public import Policies
internal import PrivateAggregation
internal import RoundResults
public import Summary
public import Trust
public import Wire

public struct SummaryMaker: Sendable {
    private let programme: TrustedProgramme

    public init(_ programme: TrustedProgramme) { self.programme = programme }

    /// Of all cells of which there is a half; `nil` where there is none. A half that is missing, or that the sides of the present roster have not
    /// signed, is missing for good: whoever asks has fetched what there is.
    /// - Parameters:
    ///   - halves: all that this side knows, its own and the other's.
    ///   - redeemed: cards used in each cell, as the provider side counts.
    ///   - before: the summary before, which must be published.
    public func summary(
        of round: PeriodID,
        halves: [Blob],
        redeemed: [CellName: UInt32],
        services: ServiceMeasures?,
        after before: PublishedSummary?,
        made: Instant
    ) throws -> PublishedSummary? {
        let known = halves.compactMap(half).filter { $0.body.task.round == round }
        let work = known.filter(\.body.task.isOfWork)
        let checkIns = known.filter { !$0.body.task.isOfWork }
        let questions = checkIns.first?.body.task.questions ?? []
        guard !known.isEmpty, checkIns.allSatisfy({ $0.body.task.questions == questions }) else { return nil }
        let cells = try Dictionary(grouping: checkIns) { $0.body.task.cell }.sorted { $0.key < $1.key }
            .map { try cell($0.key, $0.value, redeemed[$0.key] ?? 0, round) }
        return try PublishedSummary(
            programme: programme.id,
            number: (before?.number ?? 0) + 1,
            previous: before?.digest,
            round: round,
            made: Instant(seconds: made.seconds / 86_400 * 86_400),
            minimumBatch: known.reduce(PolicyRules.minimumBatchFloor) { max($0, $1.body.terms.minimumBatch) },
            questions: questions,
            cells: cells,
            services: services,
            work: try work.first.map { try WorkRelease(questions: $0.body.task.questions, outcome: try outcome(work)) }
        )
    }

    private func cell(_ name: CellName, _ halves: [Verified<ReleasedHalf>], _ redeemed: UInt32, _ round: PeriodID) throws -> SummaryCell {
        let known = programme.rounds.body.cells.first { $0.name == name }
        return SummaryCell(
            name: name, departments: known?.departments ?? [], codesIssued: known?.officers(in: round) ?? 0, codesRedeemed: redeemed,
            outcome: try outcome(halves))
    }

    /// Of the halves of one task.
    private func outcome(_ halves: [Verified<ReleasedHalf>]) throws -> SummaryCell.Outcome {
        if let department = halves.first(where: { $0.body.side == .department }),
            let provider = halves.first(where: { $0.body.side == .provider }), halves.count == 2,
            let released = try? ReleasedRound(department: department.blob, provider: provider.blob, in: programme)
        {
            return try SummaryCell.outcome(released)
        }
        let terms = halves.compactMap { half in
            guard case .released = half.body.outcome else { return nil as RoundTerms? }
            return half.body.terms
        }
        return terms.max { $0.rhoThousandths < $1.rhoThousandths }.map { .unmatched($0) } ?? .withheld(.sidesDisagree)
    }

    private func half(_ blob: Blob) -> Verified<ReleasedHalf>? {
        guard let document = try? Unverified<ReleasedHalf>(blob) else { return nil }
        return programme.roster.body.sides.lazy.compactMap { side in
            (try? document.verified(by: side)).flatMap { $0.body.side == side.role ? $0 : nil }
        }.first
    }
}

extension ServiceMeasures {
    /// As they travel between the sides.
    public var blob: Blob {
        var writer = ByteWriter()
        writer.value(self)
        return Blob(writer.bytes)
    }

    public init(_ blob: Blob) throws(WireError) {
        var reader = ByteReader(blob.bytes)
        self = try reader.value()
        try reader.finish()
    }
}
