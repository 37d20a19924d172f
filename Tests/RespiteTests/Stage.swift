// One programme for the whole suite, founded by the real programs: two server processes with TLS, a clinician who has joined, printed cards.

import Foundation
import ProgrammeKit
import Synchronization
import Testing

/// Everything below one directory; `root` stands for it in transcripts.
final class Stage: Sendable {
    @TaskLocal static var current: Stage?

    static func here() throws -> Stage { try #require(current) }

    let root: String
    let tools = Tools.built
    let programme: RunningProgramme
    private let cards: Mutex<[String]>

    private static let file = """
        programme: River Support
        contact: Helen, 555-0142
        time_zone: America/New_York
        signers:
          - { name: Helen, role: clinical }
          - { name: Council, role: sponsor }
        departments:
          - { name: Millbrook, officers: 160, cell: towns }
        policy:
          tokens_per_quarter: 4
          booking_retention_days: 21
        clinicians:
          - { name: Dana Rivera, role: licensed, licence: LCSW, licensed_until: 2099-06-30, languages: [en, es], specialties: [trauma] }
        """

    static func found() async throws -> Stage {
        let root = FileManager.default.temporaryDirectory.appending(path: "respite-\(UUID().uuidString)")
        let requests = root.appending(path: "requests")
        try FileManager.default.createDirectory(at: requests, withIntermediateDirectories: true)
        let (file, pass) = (root.appending(path: "programme.yaml"), root.appending(path: "pass"))
        try Data(Self.file.utf8).write(to: file)
        try Data("four unrelated words\n".utf8).write(to: pass)
        let notes = Tools.built.notes
        let options = ["--home", root.path + "/dana", "--passphrase-file", pass.path, "--low-cost"]
        try await notes.succeed(
            ["init", "--name", "Dana Rivera", "--backup", root.path + "/keys.bak", "--recovery-file", root.path + "/dana.sheet"] + options)
        try await notes.succeed(["request", requests.path + "/dana.request"] + options)
        let programme = try await RunningProgramme.found(
            file, clinical: "Helen", sponsor: "Council", requests: requests, in: root.appending(path: "run"), tools: .built)
        do {
            try await notes.succeed(["join", root.path + "/run/programme/programme.bundle", "--words-compared"] + options)
            try await notes.succeed(["availability", "set", "--hours", "daily 08:00-20:00", "--zone", "America/New_York"] + options)
            try await notes.succeed(["sync"] + options)
            return try Stage(root.path, programme)
        } catch {
            await programme.stop()
            throw error
        }
    }

    private init(_ root: String, _ programme: RunningProgramme) throws {
        self.root = root
        self.programme = programme
        cards = Mutex(try programme.cards())
        try write("four other words", to: "wrong")
        try write(#"{"department": "Millbrook", "language": "en"}"#, to: "profile.json")
        try write(#"{"contact": {"kind": "phone", "text": "555-0117"}, "topic": "sleep", "note": "after six"}"#, to: "intake.json")
    }

    func end() async {
        await programme.stop()
        try? FileManager.default.removeItem(atPath: root)
    }

    /// The path of a file of this text.
    @discardableResult
    func write(_ text: String, to name: String) throws -> String {
        let path = root + "/" + name
        try Data((text + "\n").utf8).write(to: URL(filePath: path))
        return path
    }

    /// A card that nobody has used.
    func card() throws -> String {
        let card = try #require(cards.withLock { $0.popLast() })
        return try write(card, to: "card-\(UUID().uuidString.prefix(8))")
    }

    /// The options of one officer's state.
    func options(_ name: String) -> [String] { ["--home", root + "/" + name, "--passphrase-file", root + "/pass", "--low-cost"] }

    /// For a tool whose clock is so many seconds ahead.
    func clock(_ name: String, ahead seconds: Int64) throws -> [String: String] {
        let file = URL(filePath: root + "/clock-\(name)")
        try withUnsafeBytes(of: seconds) { Data($0) }.write(to: file)
        let library = tools.respite.executable.deletingLastPathComponent().appending(path: "libPlayClock.so")
        return ["LD_PRELOAD": library.path, "PLAY_CLOCK": file.path]
    }

    /// Enrols an officer, and returns their options.
    @discardableResult
    func enrol(_ name: String, card: String? = nil) async throws -> [String] {
        let options = options(name)
        try await tools.respite.succeed(try enrolment(name, card: card ?? self.card()) + options)
        return options
    }

    func enrolment(_ name: String, card: String) throws -> [String] {
        [
            "enroll", "--card-file", card, "--profile-file", root + "/profile.json", "--words-compared", "--recovery-file",
            root + "/\(name).sheet",
        ]
    }

    /// Books the n-th opening of a day, and returns what the tool says in JSON.
    func booking(_ pick: Int = 1, day: String) -> [String] {
        [
            "book", "--day", day, "--limit", "40", "--pick", "\(pick)", "--intake-file", root + "/intake.json", "--accept-limits", "3",
            "--yes",
            "--json",
        ]
    }

    /// A day some days ahead, in the clinician's zone.
    static func day(_ ahead: Int) -> String {
        var format = Date.ISO8601FormatStyle(timeZone: TimeZone(identifier: "America/New_York") ?? .gmt)
        format = format.year().month().day()
        return Date(timeIntervalSinceNow: Double(ahead) * 86_400).formatted(format)
    }

    /// What the clinician's tool shows: every session ahead and past, as her servers hold it.
    func schedule() async throws -> [[String: Any]] {
        let options = ["--home", root + "/dana", "--passphrase-file", root + "/pass", "--low-cost"]
        let output = try await tools.notes.succeed(["schedule", "--all", "--json"] + options)
        let object = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
        return try #require(object?["sessions"] as? [[String: Any]])
    }
}

/// Founds the programme once, for everything in a suite.
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

extension Trait where Self == Founded {
    static var founded: Founded { Founded() }
}

/// The built tool against real servers. In order, since all share one clinician's calendar.
@Suite(.founded, .serialized) struct RespiteTests {}
