// The built tool against real servers: joining, synchronising, verifying, and a session that the department side holds.

import CaseFile
import CaseVault
import ClinicianClient
import Foundation
import LocalState
import ProgrammeKit
import Scheduling
import ServiceTransport
import Testing
import Wire

struct ServedTests {
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
        """

    private static func words(_ options: String, _ root: String) -> [String] {
        options.replacing("{root}", with: root).split(separator: " ").map(String.init)
    }

    @Test func aClinicianJoinsOffersTimesBooksAndVerifies() async throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "respite-notes-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        try FileManager.default.createDirectory(at: root.appending(path: "requests"), withIntermediateDirectories: true)
        try Data(Self.programme.utf8).write(to: root.appending(path: "programme.yaml"))
        try Data("four unrelated words\n".utf8).write(to: root.appending(path: "pass"))
        let tools = Tools.built
        let options = ["--home", root.path + "/dana", "--passphrase-file", root.path + "/pass", "--low-cost"]
        try await tools.notes.succeed(
            ["init", "--name", "Dana Rivera", "--backup", root.path + "/keys.bak", "--recovery-file", root.path + "/sheet"] + options)
        try await tools.notes.succeed(["request", root.path + "/requests/dana.request"] + options)
        let running = try await RunningProgramme.found(
            root.appending(path: "programme.yaml"), clinical: "Helen", sponsor: "Council", requests: root.appending(path: "requests"),
            in: root.appending(path: "run"), tools: tools)
        do {
            let options = "--home {root}/dana --passphrase-file {root}/pass --low-cost"
            let golden = Golden(root: root.path, now: Instant(seconds: Int64(Date().timeIntervalSince1970)))
            try await golden.check(
                "served", help: false,
                [
                    .init("join {root}/run/programme/programme.bundle --words-compared \(options)"),
                    .init("availability set --hours 'daily 00:00-24:00' --zone America/New_York \(options)"),
                    .init("book --at '{day} 15:00' --contact-file - \(options)", input: "555-0101"),
                    .init("book --at '{day} 15:30' --contact-file - \(options)", 1, input: "555-0102"),
                    .init("sync \(options)"),
                    .init("sync --json \(options)"),
                    .init("verify \(options)"),
                    .init("schedule \(options)"),
                    .init("move 1 --at '{day} 18:00' \(options)"),
                    .init("cancel 1 --yes \(options)"),
                    .init("schedule --all \(options)"),
                    .init("cases new --walk-in --name-file - \(options)", input: "Sam"),
                    .init("note 1 --text-file - \(options)", input: "## Subjective\n\nSleeps badly.\n"),
                    .init("sign 1 1 --yes \(options)"),
                    .init("sync --json \(options)"),
                    .init("sync --hand-in \(options)"),
                    .init("sync \(options)"),
                ])
            try await secondDevice(root, golden)
            try await oldCase(root, golden, now: golden.now)
            // The disk is lost, the state comes back from its backup: the case file is read again from the department side.
            try await tools.notes.succeed(["backup", root.path + "/state.bak"] + Self.words(options, root.path))
            try FileManager.default.removeItem(at: root.appending(path: "dana"))
            try await golden.check(
                "served-restore", help: false,
                [
                    .init("restore {root}/state.bak \(options)"),
                    .init("cases \(options)", 1),
                    .init("sync \(options)"),
                    .init("cases show 1 --note 1 \(options)"),
                ])
            try await otherCopy(root)
        } catch {
            await running.stop()
            throw error
        }
        await running.stop()
    }

    private struct Synchronised: Decodable {
        let refused: [String]
    }

    /// A copy of the state whose keys another copy has replaced: scripts read of it in the same words in every language.
    private func otherCopy(_ root: URL) async throws {
        let notes = Tools.built.notes
        try FileManager.default.copyItem(atPath: root.path + "/dana", toPath: root.path + "/copy")
        try await notes.succeed(
            Self.words("keys rotate --yes --home {root}/dana --passphrase-file {root}/pass --low-cost", root.path))
        let sync = Self.words("sync --json --home {root}/copy --passphrase-file {root}/pass --low-cost", root.path)
        var answers: Set<[String]> = []
        for language in SpokenLanguage.all {
            let output = try await notes.run(sync, environment: language.environment).output
            answers.insert(try JSONDecoder().decode(Synchronised.self, from: Data(output.utf8)).refused)
        }
        #expect(answers.count == 1 && answers.first?.count == 1, "\(answers)")
    }

    private struct Requested: Decodable {
        let words: String
    }

    /// Three files on a stick and six words; at a terminal, whoever says no to the words has added nobody.
    private func secondDevice(_ root: URL, _ golden: Golden) async throws {
        let first = "--home {root}/dana --passphrase-file {root}/pass --low-cost"
        let second = "--home {root}/laptop --passphrase-file {root}/pass --low-cost"
        let tool = Tools.built.notes
        try await tool.succeed(Self.words("device invite {root}/invitation \(first)", root.path))
        let asked = try await tool.succeed(
            Self.words("device request {root}/invitation --to {root}/ask --recovery-file {root}/laptop.sheet --json \(second)", root.path))
        let words = try JSONDecoder().decode(Requested.self, from: Data(asked.utf8)).words
        let add = Self.words("device add {root}/ask --to {root}/welcome \(first)", root.path)
        for key in AtTheTerminal.refusals {
            try AtTheTerminal.answer(add, "Are the words the same?", key)
            #expect(!FileManager.default.fileExists(atPath: root.path + "/welcome"))
        }
        try await golden.check(
            "served-device", help: false,
            [
                .init("device add {root}/ask --to {root}/welcome --words '\(words)' \(first)"),
                .init("device finish {root}/welcome \(second)"), .init("cases show 1 --note 1 \(second)"),
                .init("device list \(first)"), .init("device list --json \(second)"),
            ])
        for key in AtTheTerminal.refusals {
            try AtTheTerminal.answer(Self.words("device revoke 2 \(first)", root.path), "Revoke device 2?", key)
        }
        try await golden.check(
            "served-device-revoked", help: false,
            [
                .init("device list \(first)"), .init("device revoke 2 --yes \(first)"), .init("device revoke 2 --yes \(first)", 1),
                .init("device list \(first)"), .init("sync \(second)", 1),
            ])
    }

    /// A case of eight years ago: its time is over, and it goes at one word, here and at the server.
    private func oldCase(_ root: URL, _ golden: Golden, now: Instant) async throws {
        let options = "--home {root}/dana --passphrase-file {root}/pass --low-cost"
        let state = try StateFile<ClinicianState>(in: StateDirectory(root.path + "/dana"), kind: .clinician)
            .unlock(passphrase: try Clinic.passphrase())
        let session = ClinicianSession(state: state, transport: TLSTransport()) { now }
        let vault = try await session.vault()
        _ = try vault.openCase(
            .walkIn, zone: ZoneID("America/New_York"), person: "Lee", happened: now - 8 * 366 * 86_400, at: try session.writingTime())
        for key in AtTheTerminal.refusals {
            try AtTheTerminal.answer(Self.words("retention sweep \(options)", root.path), "Destroy 2 (Lee) for ever", key)
        }
        try await golden.check(
            "served-sweep", help: false,
            [
                .init("retention list \(options)"), .init("retention sweep \(options)"), .init("retention sweep --yes \(options)"),
                .init("cases \(options)"), .init("retention sweep --yes --json \(options)"), .init("sync \(options)"),
            ])
    }
}
