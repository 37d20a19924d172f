// What everybody signed who must, and what is no longer in force: the version before, and one that has run out, in front of the built programs.

import Foundation
import ProgrammeKit
import Testing
import Trust

extension WeakeningStage {
    private struct Answer: Decodable { let expired: [String] }

    private struct Status: Decodable {
        let documents: [Document]

        struct Document: Decodable {
            let document: String
            let isExpired: Bool
        }
    }

    /// The first version once more, to whoever has seen the second: refused as older by every client and both servers, and nothing of it is kept.
    func expectOlderIsRefused() async throws {
        await running.stop()
        let held = try await Self.held(by: running.provider).policy
        let older = Attempt(
            name: "the version before, signed by everybody", bundle: honest, error: TrustError(.rolledBack, .policy),
            isRefusedAtFirstContact: false)
        try await HostileSides.run(instead: servers) { sides in
            let before = try kept()
            try sides.serve(older.bundle)
            try await offer(older)
            #expect(try kept() == before, "something of what was refused was written")
        }
        for server in servers { #expect(try await Self.held(by: server).policy == held) }
        for server in servers { try await server.start() }
    }

    /// A third version that is over: what was agreed is read on, so it is taken, and everybody says so and begins nothing new.
    func expectNothingNewUnderWhatIsOver() async throws {
        try await small.dana("availability", "set", "--hours", "daily 00:00-24:00", "--zone", "America/New_York", "--notice", "60")
        let intake = try small.write(#"{"contact": {"kind": "phone", "text": "860-555-2137"}, "topic": "sleep"}"#, to: "intake.json")
        let booking = ["book", "--pick", "1", "--intake-file", intake, "--accept-limits", "3", "--yes"] + small.options("officer")
        try await tools.respite.succeed(booking)

        await running.stop()
        var over = try await Self.held(by: running.provider)
        over.timestamp = nil
        over.policy = try over.policy(signedBy: [keys.clinical, keys.sponsor], isOver: true) { _ in }
        let file = try write(over)
        for server in servers {
            let taken = try await tools.server.run(["import", file, "--home", server.home.path])
            #expect(taken.status == 0 && taken.error.contains("New bookings wait until the clinical authority renews the documents"))
            let status = try JSONDecoder().decode(
                [Status].self, from: Data(try await tools.server.succeed(["status", "--json", "--home", server.home.path]).utf8))
            #expect(status.map { $0.documents.filter(\.isExpired).map(\.document) } == [["policy"]])
            try await server.start()
        }
        let verifying: [(Tool, [String])] = [
            (tools.respite, small.options("officer")), (tools.notes, small.options("dana")),
            (tools.summary, ["--home", small.url("chief").path]),
        ]
        for (tool, options) in verifying {
            let output = try await tool.succeed(["verify", "--json"] + options)
            #expect(try JSONDecoder().decode(Answer.self, from: Data(output.utf8)).expired == ["policy"], "\(output)")
        }
        let read = try await tools.summary.run(["verify", "--home", small.url("chief").path])
        #expect(read.status == 0 && read.error.contains("The document “Policy” ran out on"), "\(read.error)")
        #expect(!read.error.contains("“Roster”"), "\(read.error)")
        let card = try small.write(try #require(try running.cards().last) + "\n", to: "late-card")
        let enrolment = [
            "enroll", "--card-file", card, "--profile-file", small.url("profile.json").path, "--words-compared", "--recovery-file",
            small.url("late-sheet").path,
        ]
        let tomorrow = Date(timeIntervalSinceNow: 86_400).formatted(.iso8601.year().month().day())
        let contact = try small.write("860-555-2137", to: "contact")
        let begun: [(Tool, [String])] = [
            (tools.respite, booking), (tools.respite, enrolment + small.options("late")),
            (tools.notes, ["book", "--at", "\(tomorrow) 19:00", "--contact-file", contact] + small.options("dana")),
        ]
        for (tool, command) in begun {
            let outcome = try await tool.run(command)
            #expect(outcome.status == 1, "\(command): \(outcome.output)")
            let said = outcome.error.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(said.contains("documents have expired"), "\(command): \(outcome.error)")
        }
        let answers = try small.write(#"{"stress": 4}"#, to: "answers.json")
        let kept = try await small.officer("checkin", "--answers-file", answers, "--yes")
        #expect(kept.contains("today's answers stay on"), "\(kept)")
        #expect(try await small.officer("appointments").contains("Dana Rivera"))
    }
}
