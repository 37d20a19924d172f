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

    /// Of all cells of a round; `nil` while a half of one is missing.
    /// - Parameters:
    ///   - halves: all that this side knows, its own and the other's.
    ///   - side: whose own halves say which cells there are.
    ///   - redeemed: cards used in each cell, as the provider side counts.
    ///   - before: the summary before, which must be published.
    public func summary(
        of round: PeriodID,
        halves: [Blob],
        side: SideRole,
        redeemed: [CellName: UInt32],
        services: ServiceMeasures?,
        after before: PublishedSummary?,
        made: Instant
    ) throws -> PublishedSummary? {
        let known = halves.compactMap(Half.init).filter { $0.body.task.round == round }
        let own = known.filter { $0.body.side == side }.sorted { $0.body.task.cell < $1.body.task.cell }
        guard let questions = own.first?.body.task.questions, own.allSatisfy({ $0.body.task.questions == questions }) else { return nil }
        var cells: [SummaryCell] = []
        for half in own {
            guard let other = known.first(where: { $0.body.side != side && $0.body.task == half.body.task }) else { return nil }
            cells.append(try cell(half, other, redeemed[half.body.task.cell] ?? 0, round))
        }
        return try PublishedSummary(
            programme: programme.id,
            number: (before?.number ?? 0) + 1,
            previous: before?.digest,
            round: round,
            made: Instant(seconds: made.seconds / 86_400 * 86_400),
            minimumBatch: known.reduce(PolicyRules.minimumBatchFloor) { max($0, $1.body.terms.minimumBatch) },
            questions: questions,
            cells: cells,
            services: services
        )
    }

    private func cell(_ half: Half, _ other: Half, _ redeemed: UInt32, _ round: PeriodID) throws -> SummaryCell {
        let name = half.body.task.cell
        let known = programme.rounds.body.cells.first { $0.name == name }
        let (departments, issued) = (known?.departments ?? [], known?.officers(in: round) ?? 0)
        let (left, right) = half.body.side == .department ? (half, other) : (other, half)
        do {
            let released = try ReleasedRound(department: left.blob, provider: right.blob, in: programme)
            return try SummaryCell(of: released, departments: departments, codesIssued: issued, codesRedeemed: redeemed)
        } catch RoundResultError.sidesDisagree {
            return SummaryCell(
                name: name, departments: departments, codesIssued: issued, codesRedeemed: redeemed, outcome: .withheld(.sidesDisagree))
        }
    }

    private struct Half {
        let blob: Blob
        let body: ReleasedHalf

        /// Not verified yet: `ReleasedRound` does that.
        init?(_ blob: Blob) {
            guard let body = try? Unverified<ReleasedHalf>(blob).forItsSigner.body else { return nil }
            (self.blob, self.body) = (blob, body)
        }
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
