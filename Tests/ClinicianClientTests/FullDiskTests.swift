// The built tool with a full disk under the case files: it says what to do, loses nothing, and goes on once there is room.

import Foundation
import ProgrammeKit
import ServiceAPI
import Testing
import Trust
import Wire

@Suite(.serialized) struct FullDiskTests {
    private struct Listed: Decodable {
        let written: String
    }

    private let options: [String]
    private let clinic: Clinic
    private let tool = Tools.built.notes

    init() async throws {
        let now = Instant(seconds: Int64(Date().timeIntervalSince1970))
        clinic = try await Programme.$now.withValue(now) { try await TranscriptTests.prepared() }
        options = ["--home", clinic.path + "/state", "--passphrase-file", clinic.path + "/pass", "--low-cost"]
    }

    /// As long as a long session's note, so that a disk with little room has too little.
    private var text: String { "## Subjective\n\n" + String(repeating: "He sleeps badly since the call. ", count: 400) + "\n" }

    /// - Parameter blocks: the size of the largest file that may be written, in blocks of 512 bytes: what stands for the room on the disk.
    private func run(_ words: String, input: String = "", blocks: Int? = nil) throws -> Tool.Outcome {
        try tool.runNow(
            words.split(separator: " ").map(String.init) + options, input: input, environment: ["COLUMNS": "200"],
            // The signal must not kill, so that the error is seen.
            after: blocks.map { "trap '' XFSZ; ulimit -S -f \($0)" })
    }

    private func drafts() throws -> Int {
        let listed = try run("drafts --json")
        #expect(listed.status == 0, "\(listed.error)")
        return try JSONDecoder().decode([Listed].self, from: Data(listed.output.utf8)).count
    }

    @Test func aFullDiskUnderTheCaseFilesIsSaidPlainlyAndLosesNothing() throws {
        #expect(try run("cases open --walk-in").status == 0)
        let note = "note 1 --text-file -"
        #expect(try run(note, input: text).status == 0)
        // What cannot be written a second time: a signature, and what it locks.
        let unsigned = try run("sign 1 1 --yes", blocks: 8)
        #expect(unsigned.status == 1 && unsigned.error.contains(Self.sentence), "\(unsigned.error)")
        #expect(try drafts() == 1)
        // From no room to enough of it: at each size the note is there whole, or not at all.
        var (refused, blocks) = (0, 8)
        while true {
            let outcome = try run(note, input: text, blocks: blocks)
            guard outcome.status != 0 else { break }
            #expect(outcome.status == 1 && outcome.error.contains(Self.sentence), "\(blocks): \(outcome.error)")
            #expect(outcome.output.isEmpty && !outcome.error.contains("sleeps badly"))
            refused += 1
            blocks *= 2
            try #require(blocks < 1 << 20)
        }
        #expect(refused >= 2)
        #expect(try drafts() == 2)
        // Room was made: it goes on as if nothing had been.
        #expect(try run("sign 1 1 --yes").status == 0)
        #expect(try drafts() == 1)
        let shown = try run("cases show 1 --note 1")
        #expect(shown.status == 0 && shown.output.contains("sleeps badly"))
    }

    private static let sentence = "The disk is full; nothing was changed. Free some space and run the command again."
}
