// What comparing results tells, and what one side can do to them. Each test says what is prevented and what is not; SECURITY.md says the same.

import CheckIn
import Foundation
import GRDB
import Policies
import PrivateAggregation
import ProgrammeFixture
import RoundResults
import ServerCore
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Tokens
import Trust
import Wire

@testable import RoundKeeping

struct DifferencingTests {
    /// Adjacent rounds: whoever knows one side's noise and everybody else's answers in both rounds still has the honest side's noise before them, in
    /// each round anew. They look at every number of every question, in the best way there is (Neyman and Pearson), at two people who differ in
    /// all they answered. Prevented: telling which of the two somebody is, more often than the budget allows. Not prevented: knowing that the
    /// number of check-ins rose or fell by one; taking part is public.
    @Test(arguments: [Seen(.joiner, rounds: 1), Seen(.leaver, rounds: 1), Seen(.whoStays, rounds: 2)])
    func adjacentReportsDoNotIsolateOnePerson(_ seen: Seen) throws {
        var generator = SeededGenerator(seed: 7)
        let terms = try RoundTerms(minimumBatch: 64, rhoThousandths: 150)
        let questions = try Question.ofCheckIn.map { try TaskQuestion($0) }
        let calm = tally([try CheckInAnswers(stress: .notAtAll, stressors: [], safety: .yes)])
        let strained = tally([try CheckInAnswers(stress: .veryMuch, stressors: [.traumaticCall, .staffing, .health], safety: .no)])
        let tables = try questions.map { try terms.noise(of: $0, in: questions) }
        // For normal noise the likelihood ratio is linear in the numbers; `weights` are what each option tells.
        let weights = zip(tables, zip(calm, strained)).map { table, counts in
            let variance = table.variance
            return zip(counts.0, counts.1).map { Double($1 - $0) / variance }
        }
        func guess(strained isStrained: Bool) -> Bool {
            var evidence = 0.0
            for _ in 0..<seen.rounds {
                for (index, table) in tables.enumerated() {
                    for (option, weight) in weights[index].enumerated() {
                        let person = (isStrained ? strained : calm)[index][option]
                        let middle = Double(calm[index][option] + strained[index][option]) / 2
                        evidence += weight * (Double(person) + Double(table.draw(using: &generator)) - middle)
                    }
                }
            }
            return evidence == 0 ? Bool.random(using: &generator) : evidence > 0
        }
        let trials = 20_000
        let right = (0..<trials).count { guess(strained: $0.isMultiple(of: 2)) == $0.isMultiple(of: 2) }
        let share = Double(right) / Double(trials)
        // With rho of zCDP for each round the evidence lies sqrt(2 rho rounds) of its deviations apart: the best guess is right this often.
        let distance = (2 * 0.15 * Double(seen.rounds)).squareRoot()
        let bound = (1 + erf(distance / 2 / 2.0.squareRoot())) / 2
        #expect(share < bound + 0.01, "\(seen): guessed right \(share) of the time, bound \(bound)")
        #expect(share > 0.51, "noise that hides more than its budget: the bound is not looked at")
    }

    /// How somebody takes part in two rounds, and how many of them hold an answer of theirs.
    struct Seen: Sendable {
        enum Person { case joiner, leaver, whoStays }

        let person: Person
        let rounds: Int

        init(_ person: Person, rounds: Int) { (self.person, self.rounds) = (person, rounds) }
    }

    /// The same, within one round: every way of telling two neighbouring datasets apart is bounded by the budget (zCDP). One side's noise counts.
    @Test func oneSidesNoiseAloneKeepsTheBudget() throws {
        let questions = try Question.ofCheckIn.map { try TaskQuestion($0) }
        let terms = try RoundTerms(minimumBatch: 64, rhoThousandths: 150)
        var spent = 0.0
        for question in questions {
            let table = try terms.noise(of: question, in: questions)
            let squared = try question.variant.squaredSensitivity().approximation
            // rho of a Gaussian: squared sensitivity over twice the variance.
            let variance = table.variance
            spent += squared / (2 * variance)
        }
        #expect(abs(spent - 0.15) < 0.001, "spent \(spent)")
    }

    /// Pooled and single: a cell is all there is. There is no result of a department within it, and a token of one cell is none of another.
    @Test func aPooledDepartmentIsNeverToldAlone() async throws {
        try await Programme.withRounds { programme in
            let trusted = try programme.department.side.trust.founded()
            let tasks = try RoundTask.cells(of: trusted, in: Programme.round)
            #expect(Set(tasks.map(\.cell)) == Set(trusted.rules.cells.map(\.name)))
            let departments = trusted.rules.cells.flatMap(\.departments)
            #expect(Set(departments).count == departments.count)
            var generator = SeededGenerator()
            try await programme.checkIn(20, &generator)
            programme.endRound()
            try await programme.lead()
            let halves = try await programme.published(by: .department)
            #expect(
                halves.count == 2 * (tasks.count + 1), "one half of each side for each cell, one for clinicians' work, and nothing else")
        }
    }

    /// Stuffing by the department side: prevented, since it cannot mint tokens and the provider side looks at each itself. Not prevented: a
    /// provider side that mints tokens for itself; the number of counted check-ins beside the cards printed shows it.
    @Test func theDepartmentSideCannotStuff() async throws {
        try await Programme.withRounds { programme in
            var generator = SeededGenerator()
            let sent = try await programme.checkIn(20, &generator)
            // Its own key instead of the provider's signs a token; then a check-in of somebody else is used as a mould.
            let task = try programme.task()
            let key = try SigningKey.random()
            let honest = try programme.checkInToken(for: key).bytes
            let forged = try AnonymousToken(bytes: Array(honest.dropLast(256)) + (try Randomness.bytes(256)))
            let stuffed = try SealedCheckIn.make(try Programme.answers(&generator), for: task, token: forged, key: key)
            let noted = try #require(try NotedRound(try programme.department.side.trust.founded(), Programme.round))
            let store = RoundStore(programme.department.side.database, side: .department)
            // Straight into its own table: whoever owns the machine can write there.
            let digest = Digest(of: stuffed)
            try await programme.department.side.database.change { database in
                let rows = RoundRows(database)
                try rows.note(noted)
                try rows.insert(
                    stuffed.header.report, nonce: forged.nonce.bytes, digest: digest, of: task,
                    verdict: 0, body: stuffed.canonicalBytes)
            }
            #expect(try await store.count(task) == 21)
            programme.endRound()
            try await programme.lead()
            #expect(try await programme.result().outcome == .released(reports: UInt32(sent.count)))
        }
    }

    /// Dropping by the department side. Not prevented; noticed: the officer's device does not find its own number in the signed list. With all but
    /// one dropped nothing is told, for the provider side counts too.
    @Test func droppingIsNoticedAndLeavesNobodyAlone() async throws {
        try await Programme.withRounds { programme in
            var generator = SeededGenerator()
            let sent = try await programme.checkIn(21, &generator)
            let dropped = sent[7].sealed.header.report
            try await programme.inCopies { copy in
                try await copy.department.side.database.change {
                    try $0.execute(sql: "DELETE FROM check_in WHERE report = ?", arguments: [Data(dropped.bytes)])
                }
                copy.endRound()
                try await copy.lead()
                #expect(try await copy.result().outcome == .released(reports: 20))
                for role in SideRole.allCases {
                    let lists = try await RoundStore(copy.side(role).database, side: role).lists()
                    let list = try CountedReports(canonicalBytes: try #require(lists.first).bytes)
                    #expect(!list.contains(dropped) && list.contains(sent[0].sealed.header.report))
                }
            }
            programme.clock.now = Programme.start
            try await programme.inCopies { copy in
                try await copy.department.side.database.change {
                    try $0.execute(sql: "DELETE FROM check_in WHERE report <> ?", arguments: [Data(dropped.bytes)])
                }
                copy.endRound()
                try await copy.lead()
                #expect(try await copy.result().outcome == .withheld(.tooFew))
            }
        }
    }

    /// A department side that lies about what it counted: nothing is told.
    @Test func sidesThatCountedDifferentlyReleaseNothing() async throws {
        try await Programme.withRounds { programme in
            var generator = SeededGenerator()
            try await programme.checkIn(21, &generator)
            programme.endRound()
            let store = RoundStore(programme.department.side.database, side: .department)
            let cut = WatchedTransport(programme, cut: .before(2))
            await #expect(throws: ServiceError.unreachable) { try await programme.lead(over: cut) }
            // Judged by both; now one is taken out of the department side's count.
            try await programme.department.side.database.change {
                try $0.execute(sql: "DELETE FROM check_in WHERE report = (SELECT min(report) FROM check_in)")
            }
            #expect(try await store.count(try programme.task()) == 20)
            try await programme.lead()
            #expect(try await programme.result().outcome == .withheld(.sidesDisagree))
        }
    }
}

extension NoiseTable {
    /// By its own probabilities, measured with many draws.
    fileprivate var variance: Double {
        var generator = SeededGenerator(seed: 11)
        let count = 500_000
        var sum = 0.0
        for _ in 0..<count {
            let value = Double(draw(using: &generator))
            sum += value * value
        }
        return sum / Double(count)
    }
}
