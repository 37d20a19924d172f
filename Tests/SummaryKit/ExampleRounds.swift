// Rounds of a region with two cells, as both sides would have released them, with a fixed seed: for tests of what is shown.

import Foundation
import Policies
import PrivateAggregation
public import RoundResults
import Scheduling
internal import Sodium
public import Summary
import Synchronization
import TestSupport
public import Trust
public import Wire

public struct ExampleRounds: Sendable {
    private let programme: ProgrammeID

    public init(_ programme: ProgrammeID) { self.programme = programme }

    /// Three rounds: the second with a cell that is withheld, the third as the examples show it.
    public func year() throws -> [PublishedSummary] {
        var generator = SeededGenerator(seed: 20_271)
        let terms = try RoundTerms(minimumBatch: 64, rhoThousandths: 150)
        let north: [[Int64]] = [[14, 38, 61, 39, 12, 7], [72, 41, 66, 79, 12, 33, 22, 18], [83, 47, 29, 12]]
        let river: [[Int64]] = [[6, 16, 25, 19, 6, 3], [30, 14, 29, 36, 6, 14, 9, 8], [34, 21, 13, 7]]
        var summaries: [PublishedSummary] = []
        for (index, round) in [UInt32(20271), 20272, 20273].enumerated() {
            let shift = Int64(index * 4)
            var stress = north[0]
            (stress[1], stress[3]) = (stress[1] + shift, stress[3] - shift)
            var safe = north[2]
            (safe[0], safe[2]) = (safe[0] + 2 * shift, safe[2] - 2 * shift)
            let big = try Self.release([stress, north[1], safe], reports: 171, terms: terms, using: &generator)
            let small = try Self.release(river, reports: 75, terms: terms, using: &generator)
            let cells = [
                try Self.cell("Harbor", ["Harbor"], issued: 260, redeemed: 214, .released(big)),
                try Self.cell(
                    "River towns", ["Mill Brook", "Old Ferry"], issued: 114, redeemed: 96,
                    index == 1 ? .withheld(.tooFew) : .released(small)
                ),
            ]
            // The first two are from before clinicians' work was counted.
            let work = index == 2 ? try Self.work([212, 305, 19], clinicians: 9, terms: terms, using: &generator) : nil
            summaries.append(
                try summary(
                    round, number: UInt32(index + 1), previous: summaries.last?.digest, cells: cells, services: try Self.services(),
                    work: work))
        }
        return summaries
    }

    public func summary(
        _ round: UInt32, number: UInt32 = 1, previous: Digest? = nil, cells: [SummaryCell], services: ServiceMeasures? = nil,
        work: WorkRelease? = nil
    ) throws -> PublishedSummary {
        let period = try PeriodID(number: round)
        let day = period.end.seconds / 86_400 * 86_400 + 9 * 86_400
        return try PublishedSummary(
            programme: programme, number: number, previous: previous, round: period, made: Instant(seconds: day),
            minimumBatch: 64, questions: try Self.questions(), cells: cells, services: services, work: work)
    }

    public static func questions() throws -> [TaskQuestion] { try Question.ofCheckIn.map { try TaskQuestion($0) } }

    /// What both sides release where clinicians' vaults counted this together.
    public static func work(
        _ totals: [Int64], clinicians: UInt32, terms: RoundTerms, using generator: inout some RandomNumberGenerator
    ) throws -> WorkRelease {
        let questions = try Question.ofWork.map { try TaskQuestion($0) }
        let answers = try zip(questions, totals).map { asked, total in
            let (table, _) = try noise(asked, in: questions, terms)
            return try shares(asked, [total], table, using: &generator)
        }
        return try WorkRelease(
            questions: questions,
            outcome: .released(
                CellRelease(
                    reports: clinicians, checksum: Digest(sha256: [4]), departmentTerms: terms, providerTerms: terms, answers: answers)))
    }

    private static func shares(
        _ asked: TaskQuestion, _ counts: [Int64], _ table: NoiseTable, using generator: inout some RandomNumberGenerator
    ) throws -> ReleasedAnswer {
        let prio = try Prio3(asked.variant)
        var (left, right) = (prio.emptyAggregateShare, prio.emptyAggregateShare)
        // A mask stands for what sharing does: alone, each half is as good as random.
        let mask = counts.map { _ in Int64.random(in: -1_000_000...1_000_000, using: &generator) }
        try left.add(noise: zip(counts, mask).map { $0 + $1 })
        try right.add(noise: mask.map { -$0 })
        try left.add(noise: table.draw(counts.count, using: &generator))
        try right.add(noise: table.draw(counts.count, using: &generator))
        return .shares(department: left.bytes, provider: right.bytes)
    }

    /// What both sides release where this many gave each answer.
    public static func release(
        _ counts: [[Int64]], reports: UInt32, terms: RoundTerms, using generator: inout some RandomNumberGenerator
    ) throws -> CellRelease {
        let questions = try questions()
        let answers = try zip(questions, counts).map { asked, counts -> ReleasedAnswer in
            let (table, halfWidth) = try noise(asked, in: questions, terms)
            guard halfWidth * 4 <= Int64(reports) else { return .tooUncertain }
            return try shares(asked, counts, table, using: &generator)
        }
        return CellRelease(
            reports: reports, checksum: Digest(sha256: [3]), departmentTerms: terms, providerTerms: terms, answers: answers)
    }

    public static func cell(
        _ name: String, _ departments: [String], issued: UInt32, redeemed: UInt32, _ outcome: SummaryCell.Outcome
    ) throws -> SummaryCell {
        SummaryCell(
            name: try CellName(name), departments: try departments.map { try DepartmentName($0) }, codesIssued: issued,
            codesRedeemed: redeemed, outcome: outcome)
    }

    public static func services() throws -> ServiceMeasures {
        let goals = ProgrammeModel.hybrid.goals
        let counts: [(kind: SessionKind, modality: Modality, count: Int)] = [
            (.individual, .offSite, 104), (.individual, .phone, 71), (.couple, .offSite, 9),
            (.group, .onSite, 6), (.individual, .video, 18),
        ]
        return try ServiceMeasures(
            sessions: SessionCounts(counts, minimum: 64),
            days: 92,
            medianWaitHours: 31,
            nextDay: Attainment(days: 80, of: 92, goal: goals.nextDay),
            coverage: zip(DayPart.allCases, [(62, 66), (51, 66), (0, 92), (12, 26)]).map { part, days in
                Attainment(days: UInt16(days.0), of: UInt16(days.1), goal: goals.coverage(of: part))
            })
    }

    /// Tables of noise are made once for all tests.
    private static let known = Mutex<[NoiseKey: (table: NoiseTable, halfWidth: Int64)]>([:])

    private struct NoiseKey: Hashable {
        let question: TaskQuestion
        let terms: RoundTerms
    }

    private static func noise(
        _ question: TaskQuestion, in questions: [TaskQuestion], _ terms: RoundTerms
    ) throws -> (table: NoiseTable, halfWidth: Int64) {
        let key = NoiseKey(question: question, terms: terms)
        return try known.withLock { known in
            if let noise = known[key] { return noise }
            let table = try terms.noise(of: question, in: questions)
            let noise = (table, try NoiseTable.halfWidth(of: [table, table]))
            known[key] = noise
            return noise
        }
    }
}
