// `kill -9` of the real tool at every step of its commands: saved states, connections, answers that arrive. The next command finishes what was
// begun, once; the clinician's tool sees the same; no token is lost or spent twice.

import Foundation
import ProgrammeKit
import Testing

extension RespiteTests {
    @Suite(.serialized) struct SuddenEndTests {
        /// The library that ends a program (Tests/SuddenEnd), built beside it.
        private static var library: String {
            Tools.built.respite.executable.deletingLastPathComponent().appending(path: "libSuddenEnd.so").path
        }

        /// Runs a command that is killed before a step. Returns whether it was; one that has fewer steps ends by itself, and must have succeeded.
        private func isKilled(_ arguments: [String], at step: Int, _ stage: Stage) async throws -> Bool {
            let mark = stage.root + "/mark-\(UUID().uuidString)"
            let outcome = try await stage.tools.respite.run(
                arguments, environment: ["LD_PRELOAD": Self.library, "SUDDEN_END": "\(step)", "SUDDEN_END_MARK": mark])
            if FileManager.default.fileExists(atPath: mark) { return true }
            #expect(outcome.status == 0, "\(arguments[0]) with no step \(step): \(outcome.error)")
            return false
        }

        /// What the tool lists, after it has finished what it can where it asks the servers.
        private func appointments(_ stage: Stage, _ options: [String]) async throws -> [[String: Any]] {
            let output = try await stage.tools.respite.succeed(["appointments", "--all", "--json"] + options)
            return try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]])
        }

        private func tokens(_ stage: Stage, _ options: [String]) async throws -> Int {
            let output = try await stage.tools.respite.succeed(["verify", "--json"] + options)
            let object = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
            return try #require(object?["tokens"] as? Int)
        }

        /// Calls `body` with one step after the other until a step was not reached any more.
        private func everyStep(_ body: (Int) async throws -> Bool) async throws {
            var step = 0
            while try await body(step) {
                step += 1
                try #require(step < 100, "the command has no end")
            }
            #expect(step > 3, "nothing was tried")
        }

        @Test func enrollingSurvivesAnEndAtEveryStep() async throws {
            let stage = try Stage.here()
            try await everyStep { step in
                let name = "enrol-\(step)"
                let (card, options) = (try stage.card(), stage.options(name))
                guard try await isKilled(try stage.enrolment(name, card: card) + options, at: step, stage) else { return false }
                try? FileManager.default.removeItem(atPath: stage.root + "/\(name).sheet")
                // As a person would: the same command again. A card that is registered already is refused as used; without it, the rest is done.
                let again = try await stage.tools.respite.run(try stage.enrolment(name, card: card) + options)
                if again.status != 0 {
                    #expect(again.error.contains("used already"), "\(step): \(again.error)")
                    try await stage.tools.respite.succeed(["enroll", "--profile-file", stage.root + "/profile.json"] + options)
                }
                #expect(try await tokens(stage, options) == 4, "at step \(step)")
                return true
            }
        }

        @Test(arguments: ["book", "reschedule", "cancel"]) func aChangeSurvivesAnEndAtEveryStep(_ command: String) async throws {
            let stage = try Stage.here()
            var (options, spent): ([String], Int) = ([], 4)
            try await everyStep { step in
                // Four tokens, then a new officer.
                if spent == 4 { (options, spent) = (try await stage.enrol("\(command)-\(step)"), 0) }
                let day = Stage.day(4 + step % 6)
                if command != "book" { try await stage.tools.respite.succeed(stage.booking(day: day) + options) }
                let number = "\(spent + 1)"
                let arguments =
                    switch command {
                    case "book": stage.booking(day: day)
                    case "reschedule": ["reschedule", number, "--day", day, "--limit", "40", "--pick", "4", "--yes"]
                    default: ["cancel", number, "--yes"]
                    }
                let killed = try await isKilled(arguments + options, at: step, stage)
                let mine = try await appointments(stage, options)
                #expect(!mine.contains { $0["state"] as? String == "sending" }, "\(command) \(step): still waiting")
                #expect(try await tokens(stage, options) == 4 - mine.count, "\(command) \(step): a token was lost or spent twice")
                spent = mine.count
                // The next step finds the clinician's calendar empty.
                if mine.last?["state"] as? String == "booked" {
                    try await stage.tools.respite.succeed(["cancel", "\(spent)", "--yes"] + options)
                }
                return killed
            }
        }

        /// Every session that the clinician's side holds is one that an officer of this suite knows, and none is booked twice over.
        @Test func theClinicianSeesNoOrphan() async throws {
            let stage = try Stage.here()
            try await stage.tools.notes.succeed([
                "sync", "--home", stage.root + "/dana", "--passphrase-file", stage.root + "/pass", "--low-cost",
            ])
            var known: Set<String> = []
            for name in try FileManager.default.contentsOfDirectory(atPath: stage.root)
            where FileManager.default.fileExists(atPath: stage.root + "/\(name)/state") && name != "dana" {
                let outcome = try await stage.tools.respite.run(["appointments", "--all", "--offline", "--json"] + stage.options(name))
                guard outcome.status == 0, let list = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]]
                else { continue }
                for booking in list where booking["state"] as? String == "booked" { known.insert(booking["start"] as? String ?? "") }
            }
            let booked = try await stage.schedule().filter { $0["state"] as? String == "booked" }.compactMap { $0["start"] as? String }
            #expect(Set(booked).count == booked.count, "two sessions begin at once")
            #expect(Set(booked).isSubset(of: known), "a session that no officer knows of")
        }

        @Test func twoProcessesAtOnceSpendOneTokenForEachBooking() async throws {
            let stage = try Stage.here()
            let options = try await stage.enrol("twice")
            let day = Stage.day(10)
            let tool = stage.tools.respite
            async let first = tool.run(stage.booking(1, day: day) + options)
            async let second = tool.run(stage.booking(3, day: day) + options)
            async let third = tool.run(["appointments", "--json"] + options)
            let outcomes = try await [first, second]
            _ = try await third
            // One may find the other's booking unfinished and finish it instead of making its own.
            let mine = try await appointments(stage, options)
            #expect((1...2).contains(mine.count))
            #expect(outcomes.count { $0.status == 0 } >= 1)
            #expect(mine.allSatisfy { $0["state"] as? String == "booked" })
            #expect(Set(mine.compactMap { $0["start"] as? String }).count == mine.count)
            #expect(try await tokens(stage, options) == 4 - mine.count)
        }
    }
}
