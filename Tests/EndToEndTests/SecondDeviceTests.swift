// A clinician's second device, through the built tools and over both servers: added, worked on, revoked.

import Foundation
import ProgrammeKit
import Testing

struct SecondDeviceTests {
    private struct Requested: Decodable {
        let words: String
    }

    private struct Device: Decodable {
        let number: Int
        let first: Bool
        let revoked: String?
    }

    @Test func aSecondDeviceIsAddedWorksAndIsRevoked() async throws {
        let stage = try SmallProgramme()
        let running = try await stage.found()
        do {
            try await play(stage)
        } catch {
            await running.stop()
            throw error
        }
        await running.stop()
    }

    private func play(_ stage: SmallProgramme) async throws {
        try await stage.dana("join", stage.url("run/programme/programme.bundle").path, "--words-compared")
        let (person, note) = (try stage.write("Sam", to: "person"), try stage.write("## Subjective\n\nSleeps badly.\n", to: "note"))
        try await stage.dana("cases", "new", "--walk-in", "--name-file", person)
        try await stage.dana("note", "1", "--text-file", note)
        try await stage.dana("sync", "--hand-in")

        let (invitation, request, welcome) = (stage.url("invitation").path, stage.url("ask").path, stage.url("welcome").path)
        try await stage.dana("device", "invite", invitation)
        let asked = try await stage.second(
            "device", "request", invitation, "--to", request, "--recovery-file", stage.url("second.sheet").path, "--json")
        let words = try JSONDecoder().decode(Requested.self, from: Data(asked.utf8)).words
        #expect(try await stage.refusal("cases").contains("device finish"))
        try await stage.dana("device", "add", request, "--to", welcome, "--words", words)
        try await stage.second("device", "finish", welcome)
        #expect(try await stage.second("cases", "show", "1", "--note", "1").contains("Sleeps badly."))

        let other = try stage.write("## Plan\n\nCall on Friday.\n", to: "other")
        try await stage.second("note", "1", "--text-file", other)
        try await stage.second("sync", "--hand-in")
        try await stage.dana("sync")
        #expect(try await stage.dana("cases", "show", "1", "--note", "2").contains("Call on Friday."))
        #expect(try await stage.refusal("availability", "set", "--hours", "daily 00:00-24:00").contains("first device"))

        try await stage.dana("device", "revoke", "2", "--yes")
        let listed = try JSONDecoder().decode([Device].self, from: Data(try await stage.dana("device", "list", "--json").utf8))
        #expect(listed.map(\.first) == [true, false])
        #expect(listed.map { $0.revoked == nil } == [true, false])
        #expect(try await stage.refusal("sync").contains("revoked"))
        // Lost, it still shows what it had.
        #expect(try await stage.second("cases", "show", "1", "--note", "1").contains("Sleeps badly."))
        try await stage.second("wipe", "--yes")
        #expect(!FileManager.default.fileExists(atPath: stage.url("second/state").path))
    }
}
