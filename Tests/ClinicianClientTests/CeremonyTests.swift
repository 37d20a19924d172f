// The records custodian from founding to handing over, with the built tools, each person at a home of their own, over both servers with TLS:
// what officers are told, what one share alone does not do, and who is named when a share is wrong or missing.

import Foundation
import GRDB
import ProgrammeKit
import TestSupport
import Testing
import Wire

struct CeremonyTests {
    private static let programme = """
        programme: River Support
        contact: Helen, 555-0142
        time_zone: America/New_York
        signers:
          - { name: Helen, role: clinical }
          - { name: Council, role: sponsor }
        departments:
          - { name: Millbrook, officers: 4, cell: towns }
        clinicians:
          - { name: Ana Torres, role: licensed, licence: LCSW, licensed_until: 2099-06-30, languages: [en] }
          - { name: Ben Ito, role: licensed, licence: LCSW, licensed_until: 2099-06-30, languages: [en] }
          - { name: Cleo Ward, role: licensed, licence: LCSW, licensed_until: 2099-06-30, languages: [en] }
          - { name: Dan Ruiz, role: licensed, licence: LCSW, licensed_until: 2099-06-30, languages: [en] }
          - { name: Eve Lund, role: licensed, licence: LCSW, licensed_until: 2099-06-30, languages: [en] }
        """
    private static let people = [
        ("ana", "Ana Torres"), ("ben", "Ben Ito"), ("cleo", "Cleo Ward"), ("dan", "Dan Ruiz"), ("eve", "Eve Lund"),
    ]

    @Test func twoOfThreeSharesOpenWhatAClinicianLeftAndOneAloneOpensNothing() async throws {
        let directory = try TemporaryDirectory()
        let root = directory.url
        try FileManager.default.createDirectory(at: root.appending(path: "requests"), withIntermediateDirectories: true)
        let files = [
            "programme.yaml": Self.programme, "pass": "four unrelated words\n", "note": "## Subjective\n\nSleeps badly.\n",
            "later": "## Subjective\n\nSleeps better.\n",
            "profile": #"{"department": "Millbrook", "language": "en"}"#,
            "intake": #"{"contact": {"kind": "phone", "text": "555-0117"}, "topic": "sleep"}"#,
        ]
        for (name, text) in files { try Data(text.utf8).write(to: root.appending(path: name)) }
        for (short, name) in Self.people {
            let options = ["--home", root.path + "/" + short, "--passphrase-file", root.path + "/pass", "--low-cost"]
            try await Tools.built.notes.succeed(
                ["init", "--name", name, "--backup", root.path + "/\(short).bak", "--recovery-file", root.path + "/\(short).sheet"]
                    + options)
            try await Tools.built.notes.succeed(["request", root.path + "/requests/\(short).request"] + options)
        }
        let running = try await RunningProgramme.found(
            root.appending(path: "programme.yaml"), clinical: "Helen", sponsor: "Council", requests: root.appending(path: "requests"),
            in: root.appending(path: "run"), tools: .built)
        do {
            try await Ceremony(root: root, running: running).play()
        } catch {
            await running.stop()
            throw error
        }
        await running.stop()
    }
}

/// One programme of four clinicians.
struct Ceremony {
    let root: URL
    let running: RunningProgramme
    let golden: Golden

    init(root: URL, running: RunningProgramme) {
        self.root = root
        self.running = running
        golden = Golden(root: root.path, now: Instant(seconds: Int64(Date().timeIntervalSince1970)))
    }

    private var bundle: String { root.path + "/run/programme/programme.bundle" }
    private var plan: String { root.path + "/custodian.plan" }

    func options(_ person: String) -> [String] {
        ["--home", root.path + "/" + person, "--passphrase-file", root.path + "/pass", "--low-cost"]
    }

    @discardableResult
    func notes(_ person: String, _ arguments: String...) async throws -> String {
        try await Tools.built.notes.succeed(arguments + options(person))
    }

    func step(_ person: String, _ words: String, _ status: Int32 = 0) -> TranscriptTests.Step {
        .init("\(words) --home {root}/\(person) --passphrase-file {root}/pass --low-cost", status)
    }

    func play() async throws {
        for person in ["ana", "ben", "cleo", "dan", "eve"] { try await notes(person, "join", bundle, "--words-compared") }
        try await notes("eve", "availability", "set", "--hours", "daily 00:00-24:00", "--zone", "America/New_York")
        try await notes("ana", "cases", "open", "--walk-in")
        try await notes("ana", "note", "1", "--text-file", root.path + "/note")
        try await notes("ana", "sign", "1", "1", "--yes")
        for person in ["ana", "ben", "cleo", "dan", "eve"] { try await notes(person, "sync", "--hand-in") }
        let officer = try await officerIsToldOfNobody()
        let client = try await officerHasBooked()
        try await found()
        try await isNamed(officer)
        try await isToldAtTheNextBooking(client)
        try await givesTheShareToAnotherDevice()
        try await isGone()
        try await oneShareIsNotEnough()
        try await aWrongShareIsNamed()
        try await twoShares()
    }

    /// Enrolled, with an offer before them; nobody holds shares yet.
    private func officerIsToldOfNobody() async throws -> [String] {
        let options = try await enrol("officer", card: 0)
        #expect(!(try await notice(options, asking: ["--accept-limits"])).output.contains("can open it and hand it to a colleague"))
        return options
    }

    func enrol(_ officer: String, card: Int) async throws -> [String] {
        let cards = try running.cards()
        try #require(cards.indices.contains(card))
        try Data(cards[card].utf8).write(to: root.appending(path: "card"))
        let options = options(officer)
        try await Tools.built.respite.succeed(
            [
                "enroll", "--card-file", root.path + "/card", "--profile-file", root.path + "/profile", "--words-compared",
                "--recovery-file", root.path + "/\(officer).sheet",
            ] + options)
        return options
    }

    /// What `respite` shows before a booking, as one line; and by which options alone it can be told that this was read.
    func notice(_ options: [String], asking wanted: [String]) async throws -> (output: String, error: String) {
        let outcome = try await Tools.built.respite.run(booking + options)
        #expect(outcome.status == 1, "\(outcome.output)")
        for option in ["--accept-limits", "--accept-custodian"] {
            #expect(outcome.error.contains(option) == wanted.contains(option), "\(option): \(outcome.error)")
        }
        func line(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        return (line(outcome.output), line(outcome.error))
    }

    var booking: [String] { ["book", "--pick", "1", "--intake-file", root.path + "/intake", "--yes"] }

    /// At a terminal first: whoever does not say yes has made no key.
    private func found() async throws {
        let holders = ["Ben Ito", "Cleo Ward", "Dan Ruiz"]
        let command = ["custodian", "found", plan] + holders.flatMap { ["--holder", $0] } + ["--threshold", "2"]
        for key in AtTheTerminal.refusals {
            try answer("ben", command, "Make the key, split it among them and forget it?", key)
            #expect(!FileManager.default.fileExists(atPath: plan))
        }
        let named = "custodian found {root}/custodian.plan --holder 'Ben Ito' --holder 'Cleo Ward' --holder 'Dan Ruiz' --threshold 2 --yes"
        try await golden.check(
            "served-custodian-found", help: false,
            [step("ben", named), step("ben", named, 1), step("ben", "custodian status"), step("cleo", "custodian status")])
    }

    /// The clinical authority names it: clinicians find their shares, and officers read who holds them.
    private func isNamed(_ officer: [String]) async throws {
        try await authority("custodian", bundle, "--plan", plan)
        try await golden.check(
            "served-custodian-held", help: false,
            ["ana", "ben", "cleo", "dan"].map { step($0, "sync") } + [
                step("dan", "custodian status"), step("dan", "custodian status --json"), step("ana", "custodian status"),
            ])
        let told = try await notice(officer, asking: ["--accept-limits", "--accept-custodian"]).output
        #expect(told.contains(Self.custodian))
        #expect(told.contains("None of them can do it alone"))
        try await notes("ana", "note", "1", "--text-file", root.path + "/later")
        try await notes("ana", "sign", "1", "2", "--yes")
        try await notes("ana", "sync", "--hand-in")
    }

    /// Ana does not come back, and nobody else belongs to her case.
    private func isGone() async throws {
        try await authority("revoke", bundle, "Ana Torres")
        for person in ["ben", "cleo", "dan"] { try await notes(person, "sync") }
    }

    static let recover = "custodian recover --of 'Ana Torres' --to 'Dan Ruiz' --yes"

    private func oneShareIsNotEnough() async throws {
        try await golden.check("served-custodian-missing", help: false, [step("ben", Self.recover, 1)])
        // A share is given by whoever says yes to it, and to whom they mean.
        for key in AtTheTerminal.refusals {
            try answer(
                "cleo", ["custodian", "give"], "and could keep the key. Give them yours?", key, choosing: "Who puts the key together?")
            #expect(try await notes("cleo", "custodian", "status", "--json").contains("\"given\" : [\n\n  ]"))
        }
        #expect(try await rows() == 3)
    }

    /// Whoever owns the server exchanges the share that Cleo leaves.
    private func aWrongShareIsNamed() async throws {
        try answer(
            "cleo", ["custodian", "give"], "and could keep the key. Give them yours?", "y", choosing: "Who puts the key together?")
        #expect(try await rows() == 4)
        try await department { database in
            let founder = "(SELECT sender FROM recovery_share GROUP BY sender ORDER BY count(*) DESC LIMIT 1)"
            try database.execute(
                sql: """
                    UPDATE recovery_share SET share = (SELECT share FROM recovery_share WHERE sender = \(founder) AND place = 2)
                    WHERE sender <> \(founder)
                    """)
            #expect(database.changesCount == 1)
        }
        try await golden.check("served-custodian-wrong", help: false, [step("ben", Self.recover, 1), step("dan", "cases")])
    }

    private func twoShares() async throws {
        try await golden.check("served-custodian-given", help: false, [step("cleo", "custodian give --to ben --yes --json")])
        for key in AtTheTerminal.refusals {
            let command = ["custodian", "recover", "--of", "Ana Torres", "--to", "Dan Ruiz"]
            try answer("ben", command, "over to Dan Ruiz? It cannot be undone.", key)
        }
        try await notes("dan", "sync")
        #expect(try await notes("dan", "cases", "list", "--json").contains("[\n\n]"))
        try await whatIsHiddenIsNotHandedOverUnlessSaid()
        try await golden.check(
            "served-custodian-recovered", help: false,
            [
                step("ben", Self.recover), step("ben", "cases"), step("dan", "sync"), step("dan", "cases"),
                step("dan", "cases show 1 --note 1"), step("dan", "cases show 1 --note 2"), step("cleo", "custodian take-back"),
                step("cleo", "custodian take-back --json"), step("ben", Self.recover, 1),
            ])
        #expect(try await rows() == 3)
    }

    // MARK: - What it takes

    /// Signed by the clinical authority, imported by both sides, and signed anew for the day.
    private func authority(_ arguments: String...) async throws {
        let key = [
            "--home", root.path + "/run/signer-clinical", "--passphrase-file", running.passphraseFile.path, "--yes",
        ]
        try await Tools.built.authority.succeed(arguments + key)
        await running.stop()
        let before = try await timestamp()
        for server in [running.department, running.provider] {
            try await Tools.built.server.succeed(["import", bundle, "--home", server.home.path])
        }
        try await running.provider.start()
        try await running.department.start()
        let end = ContinuousClock.now + .seconds(120)
        while try await timestamp() == before {
            try #require(ContinuousClock.now < end, "the provider side has not signed the day")
            await Task.yield()
        }
    }

    private static func database(_ server: RunningServer) -> String { server.home.appending(path: "respite.sqlite").path }

    private func timestamp() async throws -> Data? {
        let database = try DatabaseQueue(path: Self.database(running.provider))
        return try await database.read { try Data.fetchOne($0, sql: "SELECT document FROM trust_document WHERE kind = 'timestamp'") }
    }

    func department<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        var configuration = Configuration()
        configuration.busyMode = .timeout(60)
        return try await DatabaseQueue(path: Self.database(running.department), configuration: configuration).write(body)
    }

    /// Shares that lie at the department side.
    private func rows() async throws -> Int? {
        try await department { try Int.fetchOne($0, sql: "SELECT count(*) FROM recovery_share") }
    }

    private func answer(
        _ person: String, _ command: [String], _ question: String, _ key: String, choosing title: String? = nil
    ) throws {
        try AtTheTerminal.answer(command + options(person), question, key, choosing: title)
    }
}
