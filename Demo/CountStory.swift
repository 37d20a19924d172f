// What came of the work: clinicians agree to be counted, see what leaves, and send it in two halves; the demo alone knows what each vault counted.

import Bookings
import CaseFile
import CaseVault
import ClinicianClient
import Foundation
import ProgrammeKit
import RoundResults
import Scheduling
import ServiceTransport
import Synchronization
import Terminal
import Wire

final class CountStory: Sendable {
    private let stage: Stage
    private let desk: NotesDesk
    /// Whose count is shown.
    private let shown: Int
    /// Who cannot come: nobody counts for them.
    private let away: Int
    private let truth = Mutex<[[Int]]>([])

    init(stage: Stage, desk: NotesDesk, shown: Int, away: Int) {
        self.stage = stage
        self.desk = desk
        self.shown = shown
        self.away = away
    }

    private var clinicians: Clinicians { desk.clinicians }
    private var counted: [Int] { clinicians.people.indices.filter { $0 != away } }

    /// Those who are played with the library write down their sessions.
    func writeDown() async throws {
        try await inParallel(4, over: counted.filter { !clinicians.withTool.contains($0) }) { [self] index in
            let session = try clinicians.session(index)
            let vault = try await session.vault(synchronising: true)
            let now = stage.time.now
            for (place, entry) in try session.schedule().entries.enumerated() where entry.terms.span.end <= now {
                let number = entry.booking.number
                let caseID = try session.enterCase(ofBooking: number, in: vault, person: "Officer \(number)").numbered.state.id
                let id = try session.recordSession(ofBooking: number, place % 9 == 8 ? .noShow : .attended, in: caseID, vault)
                guard place % 9 != 8 else { continue }
                try vault.write(.followUpStep(try FollowUpStep(FollowUpID(source: id), .reached)), in: caseID, at: now)
                guard place % 3 == 0 else { continue }
                let offer = try vault.write(.handOffOffered(try HandOffOffered(service: "Group", reason: "Asked")), in: caseID, at: now)
                try vault.write(.handOffStep(try HandOffStep(offer, .firstContact)), in: caseID, at: now)
                try vault.write(.handOffStep(try HandOffStep(offer, .completed, remark: "Went.")), in: caseID, at: now)
            }
        }
    }

    /// Three weeks before the quarter's end.
    func agree() async throws {
        stage.heading("What came of the work: counted in each clinician's own case files")
        stage.say(
            "\(PlayTime.day(stage.time.now)). Who came, which follow-ups reached somebody and which hand-offs were completed stands in the case files and nowhere else. Whoever agrees lets their device count it. \(desk.name(shown)) looks first:"
        )
        try await desk.show(shown, "counts", "--agree")
        try await desk.show(shown, "sync")
        for index in counted where clinicians.withTool.contains(index) && index != shown {
            try await desk.run(at: "\(index)", ["counts", "--agree"])
            try await desk.run(at: "\(index)", ["sync"])
        }
        try await library { session, vault in
            try await session.agreeToBeCounted(true)
            guard case .waits = try await session.sendCounts(vault).standing else { throw DemoError.notPublished("a count is not ready") }
        }
        for index in counted where clinicians.withTool.contains(index) {
            let told = try await desk.run(at: "\(index)", ["counts", "--json"])
            let own = try JSONDecoder().decode(Told.self, from: Data(told.utf8))
            // A peer supporter is an officer, and is not counted.
            if own.standing != "notCounted" { note(own.numbers) }
        }
    }

    /// Ten days later the last of them has left.
    func send(_ programme: RunningProgramme) async throws {
        try await desk.show(shown, "sync")
        for index in counted where clinicians.withTool.contains(index) && index != shown { try await desk.run(at: "\(index)", ["sync"]) }
        try await library { session, vault in
            let sent = try await session.sendCounts(vault)
            guard sent.standing == .sent else { throw DemoError.notPublished("a count was not sent") }
            self.note(sent.figures.numbers.map(Int.init))
        }
        let there = try OwnersView(database: programme.department.database).values(
            "SELECT count(*) FROM check_in WHERE cell = '\(WorkRound.cell)'")
        let count = truth.withLock(\.count)
        guard there == ["\(count)"] else { throw DemoError.notPublished("\(there) counts") }
        stage.say("\(count) clinicians have sent theirs. Each side holds a half of each, of which neither says anything.")
    }

    private func library(_ body: @escaping @Sendable (ClinicianSession, Vault) async throws -> Void) async throws {
        try await inParallel(4, over: counted.filter { !clinicians.withTool.contains($0) }) { [self] index in
            let session = try clinicians.session(index)
            _ = try await session.synchronise()
            try await body(session, try await session.vault())
        }
    }

    private func note(_ numbers: [Int]) { truth.withLock { $0.append(numbers) } }

    /// What nobody has seen beside what was published.
    /// - Parameter json: of `respite-summary latest --json`.
    func comparison(_ json: String) throws -> [String] {
        let summary = try JSONDecoder().decode(Summary.self, from: Data(json.utf8))
        guard let figures = summary.work?.figures, figures.count == Question.ofWork.count else { throw DemoError.notPublished("no counts") }
        let real = truth.withLock(\.self)
        var table = Table(["All clinicians together", "Really", "Published"])
        for (index, figure) in figures.enumerated() {
            let count = figure.count
            table.add([
                figure.figure, "\(real.reduce(0) { $0 + $1[index] })",
                "\(Int(count.value.rounded())) (\(Int(count.low.rounded())) to \(Int(count.high.rounded())))",
            ])
        }
        return table.lines(SystemConsole().traits)
    }

    private struct Told: Decodable {
        let sessionsKept: Int
        let followUpsKept: Int
        let handOffsCompleted: Int
        let standing: String
        var numbers: [Int] { [sessionsKept, followUpsKept, handOffsCompleted] }
    }

    private struct Summary: Decodable {
        struct Work: Decodable { let figures: [Named]? }
        struct Named: Decodable {
            let figure: String
            let count: Figure
        }
        struct Figure: Decodable {
            let value: Double
            let low: Double
            let high: Double
        }

        let work: Work?
    }
}
