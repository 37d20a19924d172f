// Officers check in: with the tool each as they would, the crowd with the same client library in this process.

import CheckIn
import Foundation
import OfficerClient
import ProgrammeKit
import RoundResults
import ServiceAPI
import Wire

extension Officers {
    /// Four of five take part. It is for everybody to say yes or no.
    var answering: [Int] { people.indices.filter { $0 % 5 != 4 } }
    /// Those who answer a second time, in the next quarter: too few by far.
    var answeringAgain: [Int] { answering.filter { $0 < Self.withTool }.prefix(5).map(\.self) }

    /// Seals everybody's answers on their own devices, but those of one who is watched.
    func answer(except watched: Int) async throws {
        try await everybody("Answers sealed", over: answering.filter { $0 != watched }, tools.answer, crowd.answer)
    }

    /// Each device sends what waits, once its moment has come.
    func sendAnswers() async throws {
        try await everybody("Check-ins sent", over: answering, tools.sendAnswers, crowd.sendAnswers)
    }

    /// Who looks in the published lists whether theirs was counted: all could.
    var looking: [Int] { answering.filter { $0 < Self.withTool || $0 % 10 == 1 } }

    func lookForOwnCheckIns() async throws {
        try await everybody("Devices have looked for their own", over: looking, tools.lookForOwn, crowd.lookForOwn)
    }

    /// In the next quarter: its tokens, an hour and more before anything else.
    func fetchTokens() async throws {
        try await everybody("Tokens fetched", over: answeringAgain, tools.fetchTokens, crowd.sendAnswers)
    }

    func answerAgain() async throws {
        try await everybody("Check-ins sent", over: answeringAgain, tools.answerAtOnce, crowd.sendAnswers)
    }
}

extension ToolOfficers {
    /// As a person does it at a plain terminal, question by question: what they see meanwhile.
    func answerAtTerminal(_ index: Int) throws -> String {
        let answers = try CheckInAnswers.madeUp(for: index)
        let number = stage.end(ofQuestion: "Number (? for help, ! for the crisis card, q to go back)")
        let counted = stage.end(ofQuestion: "Have these answers counted with everybody's, sealed so that nobody can read them?")
        let book = stage.end(ofQuestion: "Book a session now?")
        let typing = Self.numbers(answers).map { (number, "\($0)") } + [(counted, "y"), (book, "n")]
        let told = try stage.tools.respite.shown(
            ["checkin"] + stage.state("officers", index), columns: 80, typing: typing, environment: ["TERM": "dumb"])
        guard stage.says(told, Self.sealed) else { throw DemoError.notCheckedIn(told) }
        return told
    }

    private static let sealed: StaticString =
        "Sealed. It leaves this device after {time}, a moment that was drawn at random: “respite sync” or the timer sends it, or a later use of this tool that is not about appointments."

    /// What is typed: what was chosen is not offered again.
    private static func numbers(_ answers: CheckInAnswers) -> [Int] {
        var left = Stressor.allCases
        var numbers = [answers.stress.rawValue + 1]
        for stressor in answers.stressors {
            numbers.append((left.firstIndex(of: stressor) ?? 0) + 1)
            left.removeAll { $0 == stressor }
        }
        if answers.stressors.count < Stressor.most { numbers.append(left.count + 1) }
        return numbers + [answers.safety.rawValue + 1]
    }

    func answer(_ index: Int) async throws {
        let file = try stage.write(try CheckInAnswers.madeUp(for: index).file, to: "officers/\(index).answers")
        let told = try await respite(index, "checkin", "--answers-file", file, "--yes")
        guard stage.says(told, Self.sealed) else { throw DemoError.notCheckedIn(told) }
    }

    /// One run fetches tokens or sends, never both: then the next one sends.
    func sendAnswers(_ index: Int) async throws {
        var told = ""
        for _ in 0..<2 {
            told = try await respite(index, "sync", "--json")
            let report = try JSONDecoder().decode(Report.self, from: Data(told.utf8))
            if report.checkIn == "sent" { return tally.count(.checkedIn) }
        }
        throw DemoError.notCheckedIn(told)
    }

    func lookForOwn(_ index: Int) async throws {
        _ = try await respite(index, "sync")
        let history = try await respite(index, "checkin", "--history", "--json")
        let sent = try JSONDecoder().decode(History.self, from: Data(history.utf8)).sent
        tally.count(.countedSeen, sent.count { $0.outcome == "counted" })
    }

    func fetchTokens(_ index: Int) async throws { _ = try await respite(index, "sync") }

    func answerAtOnce(_ index: Int) async throws {
        let file = try stage.write(try CheckInAnswers.madeUp(for: 1000 + index).file, to: "officers/\(index).answers")
        let told = try await respite(index, "checkin", "--answers-file", file, "--now", "--yes")
        guard stage.says(told, "The department side has taken your check-in.") else { throw DemoError.notCheckedIn(told) }
        tally.count(.checkedInAgain)
    }

    /// As `respite sync --json` says it.
    private struct Report: Decodable { let checkIn: String? }

    /// As `respite checkin --history --json` says it.
    private struct History: Decodable {
        struct Round: Decodable { let outcome: String? }

        let sent: [Round]
    }
}

extension CrowdOfficers {
    /// The programme as one of them knows it.
    func known() async throws -> KnownProgramme {
        try await laterRun(try anybody()).programme()
    }

    func answer(_ index: Int) async throws {
        let session = try laterRun(index)
        _ = try await session.refresh()
        let standing = try await session.checkInStanding()
        guard standing == .open else { throw DemoError.notCheckedIn("officer \(index) in the crowd: \(standing)") }
        _ = try await session.queueCheckIn(try CheckInAnswers.madeUp(for: index))
    }

    func sendAnswers(_ index: Int) async throws {
        guard try await laterRun(index).sendCheckIn() == .sent else { throw DemoError.notCheckedIn("officer \(index) in the crowd") }
        tally.count(.checkedIn)
    }

    func lookForOwn(_ index: Int) async throws {
        let session = try laterRun(index)
        _ = try await session.refresh()
        let found = try await session.lookForOwnCheckIns()
        tally.count(.countedSeen, found.count { $0.outcome == .counted })
    }
}
