// The built tool against real servers: joining, synchronising, verifying, and a session that the department side holds.

import Foundation
import ProgrammeKit
import Testing

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
            let bundle = root.path + "/run/programme/programme.bundle"
            let joined = try await tools.notes.succeed(["join", bundle, "--words-compared"] + options)
            #expect(joined.contains("Joined; your keys are published."))
            let set = ["availability", "set", "--hours", "daily 00:00-24:00", "--zone", "America/New_York"] + options
            #expect(try await tools.notes.succeed(set) == "Sent.\n")
            let format = Date.ISO8601FormatStyle().year().month().day()
            let day = Date(timeIntervalSinceNow: 3 * 86_400).formatted(format)
            let booked = try await tools.notes.succeed(
                ["book", "--at", "\(day) 15:00", "--contact-file", "-"] + options, input: "555-0101")
            #expect(booked.hasPrefix("Booked as number 1:"))
            let again = try await tools.notes.run(["book", "--at", "\(day) 15:30", "--contact-file", "-"] + options, input: "555-0102")
            #expect(again.status == 1)
            #expect(try await tools.notes.succeed(["sync"] + options) == "Nothing new.\n")
            let verified = try await tools.notes.succeed(["verify"] + options)
            #expect(verified.hasSuffix("Both sides answered; everything that they serve verifies.\n"))
            #expect(try await tools.notes.succeed(["schedule", "--json"] + options).contains("\"state\" : \"booked\""))
            #expect(try await tools.notes.succeed(["move", "1", "--at", "\(day) 18:00"] + options) == "Sent.\n")
            #expect(try await tools.notes.succeed(["cancel", "1", "--yes"] + options).hasPrefix("Sent.\n"))
        } catch {
            await running.stop()
            throw error
        }
        await running.stop()
    }
}
