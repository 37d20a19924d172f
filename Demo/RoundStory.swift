// The check-in round: hundreds answer, nobody can read an answer, and the chief gets a picture; then a quarter in which too few answered.

import Foundation
import ProgrammeKit
import RoundResults
import Trust
import Wire

struct RoundStory {
    let stage: Stage
    let tally: Tally
    let cast: Cast
    let programme: RunningProgramme
    let officers: Officers
    let counts: CountStory

    /// The officer over whose shoulder is looked.
    private static let watched = 0

    private var home: [String] { ["--home", stage.root.appending(path: "chief/home").path] }

    // MARK: While it runs

    /// Everybody's answers, sealed and sent.
    func answer() async throws {
        stage.heading("\(officers.answering.count) officers check in, and nobody can read an answer")
        let pooled = cast.departments.filter { $0.cell != $0.name && !$0.name.hasPrefix($0.cell) }
        stage.say(
            "\(PlayTime.day(stage.time.now)). The rounds document, which the clinical authority has signed, names the groups that are counted, always the same: \(groups()). \(pooled.map(\.name).joined(separator: " and ")) are counted together: alone, the smaller one could never be hidden in a number. Once a quarter every officer may answer three questions."
        )
        stage.say("One of them answers, at a plain terminal (respite checkin):")
        stage.quote(try officers.tools.answerAtTerminal(Self.watched), lines: 80)
        try await officers.answer(except: Self.watched)
        stage.say(
            "Sealed in two halves on each device, each for one side's key of this quarter. They leave at random moments of the next three days, the first time the officer's device runs after it; the play moves its clock on by three days."
        )
        try await stage.pass(to: stage.time.now + 3 * 86_400 + 3600, programme)
        try await officers.sendAnswers()
        guard tally[.checkedIn] == officers.answering.count else { throw DemoError.notCheckedIn("\(tally[.checkedIn])") }
        stage.say(
            "\(tally[.checkedIn]) check-ins have arrived. One of them as it lies in the department's database: random numbers, the group, and two halves sealed for keys that are destroyed when the quarter is over. The provider's database has none yet:"
        )
        let sheets = try OwnersView(database: programme.department.database).sheets(rows: 1)
        for sheet in sheets where sheet.name == "check_in" { stage.quote(sheet.lines().joined(separator: "\n")) }
    }

    private func groups() -> String {
        var sizes: [String: Int] = [:]
        for department in cast.departments { sizes[department.cell, default: 0] += department.officers }
        return sizes.sorted { $0.key > $1.key }.map { "\($0.key) (\($0.value) officers)" }.joined(separator: " and ")
    }

    // MARK: After it

    /// The quarter ends; both sides close the round; the chief reads.
    func publish() async throws {
        let round = PeriodID(containing: stage.time.now)
        try await count(round)
        try await end(round, publishing: 1)
        stage.heading("The quarter is over: what the chief reads")
        stage.say(
            "\(PlayTime.day(stage.time.now)). Both sides have checked each check-in's token and proof, added up their own halves, put noise into the sums, and destroyed everything else of the round. A half of a sum is as good as random; only the two together say something. How much stress in \(cast.departments[0].cell):"
        )
        let figures = RoundFigures(known: try await officers.crowd.known(), officers: officers)
        stage.quote(try await figures.halves(of: round, cell: cast.departments[0].cell).joined(separator: "\n"))
        try await chiefJoins()
        stage.say("What the chief sees, and every officer the same with “respite summary” (respite-summary latest):")
        stage.quote(try stage.tools.summary.shown(["latest"] + home, columns: 100), lines: 200)
        let json = try await stage.tools.summary.succeed(["latest", "--json"] + home)
        stage.say("The demo knows what its officers have answered, as nobody does in life. The ranges hold it in 95 of 100 cases:")
        stage.quote(try (figures.comparison(json) + [""] + counts.comparison(json)).joined(separator: "\n"))
        try await export()
        try await officers.lookForOwnCheckIns()
        guard tally[.countedSeen] == officers.looking.count else { throw DemoError.notPublished("check-ins are missing") }
        stage.say(
            "\(tally[.countedSeen]) devices have looked for their own check-in in the lists that both sides signed, and each found it. Everybody downloads the same lists; a side that drops a check-in is found out."
        )
    }

    /// As somebody whom the programme tells its address and four groups, which hold no secret.
    private func chiefJoins() async throws {
        guard let line = try programme.cards().first else { throw DemoError.noCards }
        let words = line.split(separator: " ")
        let invitation = words.prefix(1 + ProgrammeInvitation.groupCount).joined(separator: " ")
        let file = try stage.write(invitation + "\n", to: "chief/invitation")
        _ = try await stage.tools.summary.succeed(["join", "--invitation-file", file, "--words-compared"] + home)
    }

    private func export() async throws {
        let files = ["html", "csv", "json"].map { ("--\($0)", stage.root.appending(path: "summary.\($0)").path) }
        _ = try await stage.tools.summary.succeed(["export"] + files.flatMap { [$0.0, $0.1] } + home)
        let page = try Data(contentsOf: stage.root.appending(path: "summary.html"))
        stage.say(
            "The same as a page to print, without scripts and loading nothing: summary.html (\(page.count / 1024) KiB), and summary.csv and summary.json for other programs. “scripts/demo --keep DIR” leaves them in DIR."
        )
    }

    // MARK: Too few

    /// In the next quarter a handful answer: no number of any kind comes out.
    func withhold() async throws {
        stage.heading("The next quarter: too few answer")
        let round = PeriodID(containing: stage.time.now)
        try await stage.pass(to: stage.time.now + 21 * 86_400, programme)
        try await officers.fetchTokens()
        try await stage.pass(to: stage.time.now + 86_400, programme)
        try await officers.answerAgain()
        try await end(round, publishing: 2)
        stage.say(
            "\(tally[.checkedInAgain]) officers have checked in, of the \(cast.officers.count); the policy asks for 64 in a group. \(PlayTime.day(stage.time.now)), the quarter is over (respite-summary latest):"
        )
        let told = try stage.tools.summary.shown(["latest"] + home, columns: 100)
        guard stage.says(told, "Not enough check-ins.") else { throw DemoError.notPublished(told) }
        stage.quote(told, lines: 60)
        stage.say("Both quarters together (respite-summary trend), and that nobody changed what was published (respite-summary verify):")
        stage.quote(try stage.tools.summary.shown(["trend"] + home, columns: 100), lines: 60)
        stage.quote(try stage.tools.summary.shown(["verify"] + home, columns: 100), lines: 60)
    }

    // MARK: Time

    /// The last weeks of a quarter, in which the clinicians' figures are made ready and leave.
    private func count(_ round: PeriodID) async throws {
        let due = WorkRound.counted(in: round).upperBound + 15 * 3600
        while stage.time.now + 12 * 86_400 < due { try await stage.pass(to: stage.time.now + 11 * 86_400, programme) }
        try await stage.pass(to: due, programme)
        try await counts.agree()
        try await stage.pass(to: stage.time.now + 10 * 86_400 + 3600, programme)
        try await counts.send(programme)
    }

    /// Lets a quarter end and waits until both sides have published its summary.
    private func end(_ round: PeriodID, publishing count: Int) async throws {
        // Servers look at the openings once a day, and delete what is old every hour: now and then a day is played.
        while stage.time.now + 12 * 86_400 < round.end { try await stage.pass(to: stage.time.now + 11 * 86_400, programme) }
        // The department side asks whether something is to be closed whenever it starts, and every ten minutes.
        try await stage.pass(to: round.end + 3 * 86_400 + 15 * 3600, programme)
        let department = OwnersView(database: programme.department.database)
        try await waitUntil("both sides have released the round", seconds: 60) {
            (try? department.values("SELECT count(*) FROM check_in_round WHERE stage = 4")) == ["\(count)"]
        }
        await programme.department.stop()
        try await programme.department.start()
        try await waitUntil("both sides have published the summary", seconds: 60) {
            (try? department.values("SELECT count(*) FROM summary WHERE delivered = 1")) == ["\(count)"]
        }
    }
}
