// A programme whose clients have all seen its rules, then its servers stopped: for whoever tries to lower them.

import AuthorityDesk
import DepartmentSide
import Foundation
import ProgrammeKit
import ProviderSide
import Sodium
import Testing
import Trust
import Wire

@testable import ServerCore

struct WeakeningStage: Sendable {
    let small: SmallProgramme
    let running: RunningProgramme
    /// The documents in force, timestamp included.
    let honest: TrustBundle
    let keys: Attempt.Keys

    var tools: Tools { small.tools }
    var servers: [RunningServer] { [running.department, running.provider] }

    /// Founds, lets everybody in, stops both servers, and ends whatever runs when `body` is done.
    static func play(_ body: (WeakeningStage) async throws -> Void) async throws {
        let small = try SmallProgramme(officers: 70, policy: "{ years_after_contact: 10 }")
        let running = try await small.found()
        do {
            try await small.dana("join", small.url("run/programme/programme.bundle").path, "--words-compared")
            try await small.tools.summary.succeed(
                [
                    "join", "--bundle", small.url("run/programme/programme.bundle").path, "--words-compared", "--home",
                    small.url("chief").path,
                ])
            let profile = try small.write(#"{"department": "Millbrook"}"#, to: "profile.json")
            let card = try small.write(try #require(try running.cards().first) + "\n", to: "card")
            try await small.officer(
                "enroll", "--card-file", card, "--profile-file", profile, "--words-compared", "--recovery-file", small.url("sheet").path)
            for (_, tool, command) in clients(of: small) { try await tool.succeed(command) }
            await running.stop()
            let stage = try await WeakeningStage(small, running)
            try await body(stage)
        } catch {
            await running.stop()
            throw error
        }
        await running.stop()
    }

    private init(_ small: SmallProgramme, _ running: RunningProgramme) async throws {
        self.small = small
        self.running = running
        honest = try await Self.held(by: running.provider)
        func key(_ role: String) throws -> SigningKey {
            var words = Array(try String(contentsOf: running.passphraseFile, encoding: .utf8).trimmingCharacters(in: .newlines).utf8)
            return try SignerHome(running.root.appending(path: "signer-\(role)")).unlock(passphrase: Passphrase.normalised(wiping: &words))
                .key
        }
        keys = Attempt.Keys(clinical: try key("clinical"), sponsor: try key("sponsor"))
    }

    func attempts() throws -> [Attempt] { try Attempt.all(on: honest, keys) }

    /// Each client, and how it asks both sides what is new.
    private var clients: [(name: String, tool: Tool, command: [String])] { Self.clients(of: small) }

    private static func clients(of small: SmallProgramme) -> [(name: String, tool: Tool, command: [String])] {
        [
            ("respite", small.tools.respite, ["sync"] + small.options("officer")),
            ("respite-notes", small.tools.notes, ["sync"] + small.options("dana")),
            ("respite-summary", small.tools.summary, ["verify", "--home", small.url("chief").path]),
        ]
    }

    func write(_ bundle: TrustBundle) throws -> String {
        try small.write(String(decoding: try JSONEncoder().encode(bundle), as: UTF8.self), to: "offered.bundle")
    }

    // MARK: Refusals

    private static let notBelieved = "The server's documents do not verify. Nothing of it was kept; tell the clinical authority.\n"

    private static let olderShown =
        "The server shows older or other documents than you have seen before. Nothing of it was kept; tell the clinical authority.\n"

    /// The door through which all of them take documents.
    func expectTypedRefusal(_ attempt: Attempt) throws {
        let programme = try honest.claimedProgramme()
        let now = Side.systemTime()
        let pins = try TrustEvaluator.firstContact(honest, programme: programme, now: now).pins
        #expect(throws: attempt.error, "\(attempt.name)") { try TrustEvaluator.accept(attempt.bundle, pins: pins, now: now) }
        guard attempt.isRefusedAtFirstContact else { return }
        #expect(throws: attempt.error, "\(attempt.name)") {
            try TrustEvaluator.firstContact(attempt.bundle, programme: programme, now: now)
        }
    }

    /// To each client over the net, to both servers and the authority as a file; all at once, since each has a folder of its own.
    func offer(_ attempt: Attempt) async throws {
        let file = try write(attempt.bundle)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (name, tool, command) in clients {
                group.addTask {
                    let outcome = try await tool.run(command)
                    // The chief's reader says it and shows what it has: a side may be a day behind the other.
                    let goesOn = attempt.isOlder && name == "respite-summary"
                    #expect(outcome.status == (goesOn ? 0 : 1), "\(name), \(attempt.name): \(outcome.output)")
                    let sentence = attempt.isOlder ? Self.olderShown : Self.notBelieved
                    #expect(outcome.error.contains(sentence), "\(name), \(attempt.name): \(outcome.error)")
                }
            }
            for server in servers {
                group.addTask {
                    let outcome = try await tools.server.run(["import", file, "--home", server.home.path])
                    #expect(outcome.status == 1 && outcome.output.isEmpty, "import, \(attempt.name): \(outcome.output)")
                    let error = outcome.error.replacing(#/\d{4}-Q\d/#, with: "{round}")
                    #expect(error == Self.notImported(attempt.error), "import, \(attempt.name)")
                }
            }
            // `status` knows of no older version.
            if attempt.isRefusedAtFirstContact {
                group.addTask {
                    let outcome = try await tools.authority.run(["status", file])
                    #expect(outcome.status == 1 && outcome.output.isEmpty, "respite-authority, \(attempt.name): \(outcome.output)")
                    let title = attempt.error.document.map(Self.title) ?? ""
                    #expect(outcome.error.contains("is not believed (\(title): "), "\(outcome.error)")
                }
            }
            try await group.waitForAll()
        }
    }

    /// A clinician's device that has joined nothing yet; the others need nothing before.
    func makeNewcomers() async throws {
        try await small.second(
            "init", "--name", "Sam Cole", "--backup", small.url("second.bak").path, "--recovery-file", small.url("second.sheet").path)
    }

    /// To somebody who has nothing but an invitation, a card or a file.
    func offerAtFirstContact(_ attempt: Attempt, _ number: Int) async throws {
        let file = try write(attempt.bundle)
        let card = try small.write(try #require(try running.cards().last) + "\n", to: "last-card")
        let officer = small.options("officer-\(number)")
        let comers: [(Tool, [String])] = [
            (tools.summary, ["join", "--bundle", file, "--words-compared", "--home", small.url("new-chief").path]),
            (tools.notes, ["join", file, "--words-compared"] + small.options("second")),
            (
                tools.respite,
                [
                    "enroll", "--card-file", card, "--profile-file", small.url("profile.json").path, "--words-compared", "--recovery-file",
                    small.url("sheet-\(number)").path,
                ] + officer
            ),
        ]
        for (tool, command) in comers {
            let outcome = try await tool.run(command)
            #expect(outcome.status == 1, "\(command), \(attempt.name): \(outcome.output)")
            #expect(outcome.error.hasSuffix(Self.notBelieved), "\(command), \(attempt.name): \(outcome.error)")
        }
        #expect(!FileManager.default.fileExists(atPath: small.url("new-chief").path), "\(attempt.name)")
        for (tool, options) in [(tools.respite, officer), (tools.notes, small.options("second"))] {
            // They know of no programme.
            #expect(try await tool.run(["verify"] + options).status == 1, "\(attempt.name)")
        }
    }

    /// What everybody signed who must.
    func expectTaken(_ bundle: TrustBundle) async throws {
        let file = try write(bundle)
        for server in servers {
            try await tools.server.succeed(["import", file, "--home", server.home.path])
            try await server.start()
        }
        try await tools.authority.succeed(["status", file])
        for (_, tool, command) in clients { try await tool.succeed(command) }
        for (home, tool) in [("officer", tools.respite), ("dana", tools.notes)] {
            let versions = try await versions(of: home, tool)
            #expect(versions["policy"] == 2, "\(home)")
            #expect(versions["roster"] == 1, "\(home)")
        }
    }

    func expectNotServed(_ attempt: Attempt, by server: RunningServer) async throws {
        let honest = try await Self.withDatabase(of: server) { database in
            let store = DocumentStore(database)
            let stored = try await store.load()
            let held = try #require(stored)
            let isThere = try await store.replace(attempt.bundle, pins: held.pins, known: held.pins)
            #expect(isThere)
            return held
        }
        // A server that does start is ended after a minute, and with another status.
        let outcome = try await Tool("timeout", in: URL(filePath: "/usr/bin")).run(
            ["60", tools.server.executable.path, "serve", "--home", server.home.path])
        #expect(outcome.status == 1 && outcome.output.isEmpty, "serve, \(attempt.name): \(outcome.output)")
        #expect(outcome.error == Self.notImported(attempt.error), "serve, \(attempt.name)")
        try await Self.withDatabase(of: server) { database in
            let isBack = try await DocumentStore(database).replace(honest.bundle, pins: honest.pins, known: honest.pins)
            #expect(isBack)
        }
    }

    func expectOldRules(on server: RunningServer) async throws {
        #expect(try await Self.held(by: server).policy == honest.policy)
    }

    /// What clients and signers keep: every file, by its path.
    func kept() throws -> [String: Data] {
        var files: [String: Data] = [:]
        for home in ["officer", "dana", "chief", "run/signer-clinical", "run/signer-sponsor"] {
            for path in try FileManager.default.subpathsOfDirectory(atPath: small.url(home).path) {
                files["\(home)/\(path)"] = try? Data(contentsOf: small.url("\(home)/\(path)"))
            }
        }
        return files
    }

    /// Versions of the documents that a client believes, as its `verify` says.
    private func versions(of home: String, _ tool: Tool) async throws -> [String: Int] {
        struct Answer: Decodable { let versions: [String: Int] }
        let output = try await tool.succeed(["verify", "--json"] + small.options(home))
        return try JSONDecoder().decode(Answer.self, from: Data(output.utf8)).versions
    }

    // MARK: Servers

    /// While no server runs.
    private static func withDatabase<Result>(
        of server: RunningServer, _ body: (ServerDatabase) async throws -> Result
    ) async throws -> Result {
        let home = try ServerHome(opening: server.home)
        let database = try ServerDatabase(home.database, schema: home.configuration.role == .department ? .department : .provider)
        let result = try await body(database)
        try database.close()
        return result
    }

    static func held(by server: RunningServer) async throws -> TrustBundle {
        try await withDatabase(of: server) { try await TrustKeeper($0, now: Side.systemTime).founded().bundle }
    }

    private static func title(_ document: DocumentKind) -> String {
        document.rawValue.prefix(1).uppercased() + document.rawValue.dropFirst()
    }

    private static func notImported(_ error: TrustError) -> String {
        let reason =
            switch error.code {
            case .thresholdNotMet: "signatures are missing"
            case .unknownSigner: "signed by somebody who is no signer"
            case .rolledBack: "older than what is there"
            case .policyOutOfBounds where error.round != nil:
                "it changes what the check-in round {round} asks, which is settled; the authority makes the change again, for a later round"
            default: "beyond a limit that no signature can move"
            }
        let document = error.document.map(title) ?? ""
        return
            "This was not imported, since it is not to be believed: \(document): \(reason). Ask the authority for the newest file.\n"
    }
}
