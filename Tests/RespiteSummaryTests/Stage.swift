// A programme of real programs whose two sides have published three summaries.

import DepartmentSide
import Foundation
import ProgrammeKit
import ProviderSide
import ServerCore
import Sodium
import Summary
import SummaryKeeping
import SummaryKit
import Testing
import Trust
import Wire

/// Everything below one directory; `root` stands for it in transcripts.
final class Stage: Sendable {
    @TaskLocal static var current: Stage?

    static func here() throws -> Stage { try #require(current) }

    let root: String
    let tool = Tool("respite-summary", in: Tools.products)
    let programme: RunningProgramme
    let summaries: [PublishedSummary]

    private static let file = """
        programme: Lower River Region
        contact: Helen, 555-0142
        time_zone: America/New_York
        signers:
          - { name: Helen, role: clinical }
          - { name: Council, role: sponsor }
        departments:
          - { name: Harbor, officers: 260, cell: Harbor }
        policy:
          measures:
            programme: { sessions: 300, wait_hours: 24 }
            department: { nights: 40, enrolled: 80, feel_safe: 45 }
        """

    static func found() async throws -> Stage {
        let root = FileManager.default.temporaryDirectory.appending(path: "respite-\(UUID().uuidString)")
        let requests = root.appending(path: "requests")
        try FileManager.default.createDirectory(at: requests, withIntermediateDirectories: true)
        let file = root.appending(path: "programme.yaml")
        try Data(Self.file.utf8).write(to: file)
        let programme = try await RunningProgramme.found(
            file, clinical: "Helen", sponsor: "Council", requests: requests, in: root.appending(path: "run"), tools: .built)
        do {
            return try await Stage(root, programme)
        } catch {
            await programme.stop()
            throw error
        }
    }

    private init(_ root: URL, _ programme: RunningProgramme) async throws {
        self.root = root.path
        self.programme = programme
        let bundle = try JSONDecoder().decode(
            TrustBundle.self, from: try Data(contentsOf: root.appending(path: "run/programme/programme.bundle")))
        let charter = try Unverified<Charter>(try #require(bundle.charters.first)).forItsSigner.body
        let id = try ProgrammeID(firstCharter: charter)
        summaries = try ExampleRounds(id).year()
        let keys = try [programme.department, programme.provider].map { try SideKey.load(from: try ServerHome(opening: $0.home)) }
        for (server, schema) in [(programme.department, Schema.department), (programme.provider, .provider)] {
            let store = SummaryStore(try ServerDatabase(try ServerHome(opening: server.home).database, schema: schema))
            for summary in summaries {
                let document = try SignedDocument(summary, signedBy: keys).blob
                #expect(try await store.settle(summary) == summary)
                #expect(try await store.publish(document, of: summary))
            }
        }
        let groups = PaperCode.groups(of: id.bytes).joined(separator: " ")
        let address = try #require(try programme.cards().first?.split(separator: " ").first)
        try Data("\(address)\n\(groups)\n".utf8).write(to: root.appending(path: "invitation.txt"))
        try Data((try #require(try programme.cards().first) + "\n").utf8).write(to: root.appending(path: "card.txt"))
        try Data("\(address) AAAAAAAAA\n".utf8).write(to: root.appending(path: "short.txt"))
    }

    /// One more rule is signed and served.
    func amend(_ rule: String) async throws {
        let file = URL(filePath: root + "/amended.yaml")
        try Data((Self.file + "\n  \(rule)\n").utf8).write(to: file)
        try await programme.amend(by: file)
    }

    func end() async {
        await programme.stop()
        try? FileManager.default.removeItem(atPath: root)
    }

    func run(_ arguments: String) async throws -> Tool.Outcome {
        let words = arguments.replacing("{root}", with: root).split(separator: " ").map(String.init)
        return try await tool.run(words, environment: ["COLUMNS": "100", "HOME": root])
    }
}

/// Founds the programme once, for everything in the suite.
struct Founded: SuiteTrait, TestScoping {
    func provideScope(for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void) async throws {
        let stage = try await Stage.found()
        do {
            try await Stage.$current.withValue(stage, operation: function)
        } catch {
            await stage.end()
            throw error
        }
        await stage.end()
    }
}
