// What programs read of a server is the same in every language: problems over HTTP, JSON and exit codes.

import Foundation
import ProgrammeKit
import ServerCore
import ServiceAPI
import Sodium
import Testing
import Trust
import Wire

@Suite(.serialized) struct ScriptedLanguageTests {
    private struct Answer: Hashable {
        let status: UInt
        let body: [UInt8]

        var problem: Problem? { try? JSONDecoder().decode(Problem.self, from: Data(body)) }
    }

    @Test func problemsAreTheSameInEveryLanguage() async throws {
        let tool = try ServerTool()
        let founded = try FoundedDepartment(tool)
        var answers: Set<[Answer]> = []
        for language in SpokenLanguage.all {
            let server = try RunningServer(
                tool, home: "d", port: founded.port, after: "export LC_ALL=\(language.name).UTF-8 LANG=\(language.name).UTF-8")
            answers.insert(try await refused(founded))
            #expect(server.stop() == 0)
        }
        #expect(answers.count == 1)
        let kinds = Set(try #require(answers.first).map(\.problem?.kind))
        #expect(!kinds.contains(nil))
        #expect(kinds.isSuperset(of: [.notFound, .requestTooLarge, .signatureMissing, .requestTooOld, .malformedRequest]), "\(kinds)")
    }

    /// What every server refuses, whoever asks.
    private func refused(_ founded: FoundedDepartment) async throws -> [Answer] {
        let (port, path) = (founded.port, PutKeys.route.path)
        func answer(_ method: String, _ path: String, _ body: String = "", _ headers: [(name: String, value: String)] = []) async throws
            -> Answer
        {
            let answer = try await WireClient.send(method, path, port: port, Array(body.utf8), headers: headers)
            return Answer(status: answer.status, body: answer.body)
        }
        func signed(_ body: String, at moment: Instant, by key: SigningKey) async throws -> Answer {
            let headers = try RequestSigner.sign(
                method: "PUT", path: path, side: .department, body: Array(body.utf8), key: key, now: moment,
                nonce: try RequestNonce(bytes: try Randomness.bytes(RequestNonce.length)))
            return try await answer("PUT", path, body, headers)
        }
        let (now, clinician) = (Side.systemTime(), founded.founding.clinician)
        return [
            try await answer("GET", "/v1/nowhere"),
            try await answer("GET", "/v1/openings", "", [("x-long", String(repeating: "x", count: 40_000))]),
            try await answer("PUT", path, "{}"),
            try await answer("PUT", path, "{}", [("signature", "sig=:AA==:"), ("signature-input", "sig=()")]),
            try await signed("{}", at: now - 86_400, by: clinician),
            try await signed("{}", at: now, by: try SigningKey.random()),
            try await signed("{", at: now, by: clinician),
        ]
    }

    @Test func jsonAndExitCodesAreTheSameInEveryLanguage() throws {
        let tool = try ServerTool()
        _ = try FoundedDepartment(tool)
        let home = ["--home", tool.path("d").path]
        let commands: [(arguments: [String], status: Int32)] = [
            (["status", "--json"] + home, 0), (["check", "--json"] + home, 0),
            (["import", tool.path("programme.bundle").path, "--json"] + home, 0),
            (["import", tool.path("nothing").path, "--json"] + home, 1),
            (["import", tool.path("d/side.request").path, "--json"] + home, 1), (["status", "--home", tool.path("nowhere").path], 1),
            (["import"] + home, 2), (["frobnicate"], 2),
        ]
        for (arguments, status) in commands {
            let outcomes = try SpokenLanguage.all.map { try Tools.built.server.runNow(arguments, environment: $0.environment) }
            #expect(Set(outcomes.map(\.status)) == [status], "\(arguments): \(outcomes.map(\.error))")
            #expect(Set(outcomes.map(\.output)).count == 1, "\(arguments): \(outcomes.map(\.output))")
            #expect(ScriptedCommands.disguised(in: outcomes.map(\.output).joined()) == [], "\(arguments)")
        }
    }
}
