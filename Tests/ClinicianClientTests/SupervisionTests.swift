// An intern and a supervisor, each with the built tool, over real servers: a note is a draft until it is co-signed, the supervisor sees how many are
// unsigned, and what one of them has destroyed too early the other is asked about.

import CaseFile
import CaseVault
import ClinicianClient
import Foundation
import LocalState
import ProgrammeKit
import ServiceTransport
import Testing
import Wire

struct SupervisionTests {
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
          - { name: Dana Rivera, role: licensed, licence: LCSW, licensed_until: 2099-06-30, languages: [en, es] }
          - { name: Ida Moss, role: intern, supervisor: Dana Rivera, languages: [en] }
        """

    @Test func anInternsNoteGoesThroughTheQueueAndComesBackCosigned() async throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "respite-notes-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        try FileManager.default.createDirectory(at: root.appending(path: "requests"), withIntermediateDirectories: true)
        try Data(Self.programme.utf8).write(to: root.appending(path: "programme.yaml"))
        try Data("four unrelated words\n".utf8).write(to: root.appending(path: "pass"))
        let tools = Tools.built
        let people = [("dana", "Dana Rivera"), ("ida", "Ida Moss")]
        for (short, name) in people {
            let options = ["--home", root.path + "/" + short, "--passphrase-file", root.path + "/pass", "--low-cost"]
            try await tools.notes.succeed(
                ["init", "--name", name, "--backup", root.path + "/\(short).bak", "--recovery-file", root.path + "/\(short).sheet"]
                    + options)
            try await tools.notes.succeed(["request", root.path + "/requests/\(short).request"] + options)
        }
        let running = try await RunningProgramme.found(
            root.appending(path: "programme.yaml"), clinical: "Helen", sponsor: "Council", requests: root.appending(path: "requests"),
            in: root.appending(path: "run"), tools: tools)
        do {
            let golden = Golden(root: root.path, now: Instant(seconds: Int64(Date().timeIntervalSince1970)))
            try await supervise(golden)
            try await contest(root, golden)
            try await lie(running.department.home, golden)
        } catch {
            await running.stop()
            throw error
        }
        await running.stop()
    }

    func step(_ person: String, _ words: String, _ status: Int32 = 0, input: String = "") -> TranscriptTests.Step {
        .init("\(words) --home {root}/\(person) --passphrase-file {root}/pass --low-cost", status, input: input)
    }

    private func supervise(_ golden: Golden) async throws {
        try await golden.check(
            "served-supervision", help: false,
            ["dana", "ida"].map { step($0, "join {root}/run/programme/programme.bundle --words-compared") } + [
                step("ida", "cases open --walk-in"),
                step("ida", "note 1 --format contact --text-file -", input: "## What it was about\n\nHe called.\n"),
                step("dana", "sync"), step("dana", "queue"),
                step("ida", "sync --hand-in"), step("dana", "sync"), step("dana", "queue"), step("dana", "today --offline --json"),
                step("ida", "sign 1 1 --yes"), step("ida", "sync --hand-in"),
                step("dana", "sync"), step("dana", "queue"), step("dana", "today --offline"),
                step("dana", "cosign 1 --return --yes --reason-file -", input: "And the next step?"), step("dana", "sync --hand-in"),
                step("ida", "sync"), step("ida", "due"), step("ida", "drafts"),
                step(
                    "ida", "note 1 --resume --text-file -",
                    input: "## What it was about\n\nHe called.\n\n## Next step\n\nI call on Friday.\n"),
                step("ida", "sign 1 1 --yes"), step("ida", "sync --hand-in"),
                step("dana", "sync"), step("dana", "queue --json"), step("dana", "cosign 1 --yes"), step("dana", "sync --hand-in"),
                step("ida", "sync"), step("ida", "cases show 1"), step("ida", "sync --hand-in"), step("dana", "sync"),
                step("dana", "queue"),
            ])
    }

    /// A colleague's device that holds it to be eight years later has a shared case destroyed. The server says that it is gone; whoever still needs
    /// it is asked, keeps it, and lets it go.
    private func contest(_ root: URL, _ golden: Golden) async throws {
        try await golden.check(
            "served-contested-before", help: false,
            [
                step("dana", "cases open --walk-in"),
                step("dana", "note 1 --format contact --text-file -", input: "## What it was about\n\nShe called.\n"),
                step("dana", "sign 1 1 --yes"), step("dana", "share 1 --with 'Ida Moss' --cover --yes"), step("dana", "sync --hand-in"),
                step("ida", "sync"), step("ida", "cases"),
            ])
        let state = try StateFile<ClinicianState>(in: StateDirectory(root.path + "/ida"), kind: .clinician)
            .unlock(passphrase: try Clinic.passphrase())
        let now = golden.now
        let session = ClinicianSession(state: state, transport: TLSTransport()) { now }
        let vault = try await session.vault()
        let time = try session.writingTime()
        let shared = try #require(try vault.cases(at: time).first { $0.number == 2 })
        try vault.shred(shared.state.id, certainly: time + 8 * 366 * 86_400, at: time)
        try await golden.check(
            "served-contested", help: false,
            [
                step("ida", "sync --hand-in"), step("dana", "sync"), step("dana", "retention"), step("dana", "today --offline"),
                step("dana", "cases show 1 --note 1"), step("dana", "retention keep 1"), step("dana", "retention"), step("dana", "sync"),
                step("dana", "cases show 1 --note 1"), step("dana", "retention let-go 1", 1),
                step("dana", "retention let-go 1 --yes --json"),
                step("dana", "retention"), step("dana", "cases"), step("dana", "retention keep 1", 1),
            ])
    }
}
