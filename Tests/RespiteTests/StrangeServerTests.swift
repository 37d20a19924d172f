// Nobody answers, or somebody else does: one sentence and exit code 1, and what is kept stays as it was and goes on working.

import Foundation
import ProgrammeKit
import TestSupport
import Testing

extension RespiteTests {
    @Suite(.serialized) struct StrangeServerTests {
        /// One officer with one appointment.
        private struct Officer {
            let stage: Stage
            let options: [String]
            let state: URL

            init(_ name: String) async throws {
                stage = try Stage.here()
                options = try await stage.enrol(name)
                state = URL(filePath: stage.root + "/\(name)/state")
                try await stage.tools.respite.succeed(stage.booking(day: Stage.day(7)) + options)
            }

            func appointments() async throws -> String {
                try await stage.tools.respite.succeed(["appointments", "--all", "--offline", "--json"] + options)
            }

            /// What needs a server for anything at all.
            func asksInVain(sentence: String) async throws {
                for command in [["find"], ["find", "--json"], stage.booking(2, day: Stage.day(7)), ["sync"], ["sync", "--json"]] {
                    let outcome = try await stage.tools.respite.run(command + options)
                    #expect(outcome.status == 1, "\(command)")
                    #expect(outcome.error == sentence + "\n", "\(command)")
                    #expect(outcome.output.isEmpty, "\(command): \(outcome.output)")
                }
            }

            /// No token was lost, and the appointment can be cancelled.
            func goesOn() async throws {
                let verified = try await stage.tools.respite.succeed(["verify", "--json"] + options)
                let object = try JSONSerialization.jsonObject(with: Data(verified.utf8)) as? [String: Any]
                #expect(object?["tokens"] as? Int == 3)
                try await stage.tools.respite.succeed(["cancel", "1", "--yes"] + options)
            }
        }

        /// The other tests need the servers again, whatever happens.
        private func without(_ servers: [RunningServer], _ body: () async throws -> Void) async throws {
            for server in servers { await server.stop() }
            let failure: (any Error)?
            do {
                try await body()
                failure = nil
            } catch { failure = error }
            for server in servers { try await server.start() }
            if let failure { throw failure }
        }

        @Test func silenceIsSaidInOneSentenceAndChangesNothing() async throws {
            let officer = try await Officer("silence")
            let programme = officer.stage.programme
            let before = try Data(contentsOf: officer.state)
            try await without([programme.department, programme.provider]) {
                try await officer.asksInVain(
                    sentence: "The server does not answer. Check your connection and try again; nothing is lost.")
                #expect(try Data(contentsOf: officer.state) == before, "the sealed state was written")
            }
            try await officer.goesOn()
        }

        /// Whatever goes wrong, whom to call and the way to a session stand last on the screen; what went wrong stands beside, with its exit code.
        private func checksInVain(_ stage: Stage, _ options: [String], _ command: [String], input: String, sentence: String) async throws {
            let outcome = try await stage.tools.respite.run(["checkin"] + command + options, input: input)
            #expect(outcome.status == 1, "\(command)")
            #expect(outcome.error.hasSuffix(sentence + "\n"), "\(command): \(outcome.error)")
            let places = ["You can talk to somebody now:", "988", "1-800-267-5463", "respite book"].map {
                outcome.output.range(of: $0, options: .backwards)?.lowerBound
            }
            #expect(places.allSatisfy { $0 != nil } && places.compactMap(\.self).sorted() == places.compactMap(\.self), "\(outcome.output)")
        }

        @Test func aCheckInEndsWithTheCardWhereNobodyAnswersOrAFileIsWrong() async throws {
            let stage = try Stage.here()
            let options = try await stage.enrol("unheard")
            let programme = stage.programme
            let (answers, now) = (#"{"stress": 5, "safety": "no"}"#, ["--answers-file", "-", "--now", "--yes"])
            let silence = "The server does not answer. Check your connection and try again; nothing is lost."
            let noJSON = "The file - is not JSON of the form that --help shows."
            try await without([programme.department, programme.provider]) {
                try await checksInVain(stage, options, now, input: answers, sentence: silence)
                try await checksInVain(stage, options, ["--answers-file", "-"], input: #"{"stress": 9}"#, sentence: noJSON)
                try await checksInVain(
                    stage, options, ["--private"], input: "", sentence: "There is nobody to ask; give --answers-file.")
                let history = try await stage.tools.respite.succeed(["checkin", "--history"] + options)
                #expect(history.contains("stress 5") && history.contains("988"))
            }
            // Sealed and kept: a later run sends it.
            let kept = try await stage.tools.respite.succeed(["sync", "--json"] + options)
            let object = try JSONSerialization.jsonObject(with: Data(kept.utf8)) as? [String: Any]
            #expect(["waiting", "sent"].contains(object?["checkIn"] as? String))
        }

        /// Where nothing was answered yet, and for a passphrase that is another.
        @Test func aCheckInEndsWithTheCardWhereNothingWasAnsweredOrNothingOpens() async throws {
            let stage = try Stage.here()
            let options = try await stage.enrol("unasked")
            let history = try await stage.tools.respite.succeed(["checkin", "--history"] + options)
            #expect(history.hasPrefix("You have not checked in on this device yet.") && history.contains("988"))
            let wrong = ["--home", stage.root + "/unasked", "--passphrase-file", stage.root + "/wrong"]
            let outcome = try await stage.tools.respite.run(["checkin"] + wrong)
            #expect(outcome.status == 1 && outcome.output.contains("988") && !outcome.error.isEmpty)
            let scripted = try await stage.tools.respite.run(["checkin", "--history", "--json"] + wrong)
            #expect(scripted.status == 1 && scripted.output.isEmpty)
        }

        @Test func aServerWithAnotherCertificateIsSaidInOneSentenceAndChangesNothing() async throws {
            let officer = try await Officer("strange")
            let before = try await officer.appointments()
            // Who has just booked would have to wait with a check-in.
            let hurried = try await officer.stage.enrol("hurried")
            let other = try await Stage.found()
            await other.programme.stop()
            let department = officer.stage.programme.department
            try await without([department]) {
                let impostor = try serve(other, at: department.port)
                defer {
                    impostor.terminate()
                    impostor.waitUntilExit()
                }
                try await waitUntil("the impostor listens", seconds: 60) { said(other).contains("listens on") }
                let stranger =
                    "The server is not the one that the signed roster names. Nothing was sent to it; tell the clinical authority."
                try await officer.asksInVain(sentence: stranger)
                #expect(try await officer.appointments() == before)
                try await checksInVain(
                    officer.stage, hurried, ["--answers-file", "-", "--now", "--yes"], input: #"{"stress": 4}"#, sentence: stranger)
            }
            await other.end()
            try await officer.goesOn()
        }

        /// Another programme's department side, at a port that is not its own.
        private func serve(_ other: Stage, at port: UInt16) throws -> ChildProcess {
            let process = ChildProcess()
            let home = other.programme.department.home.path
            other.tools.server.prepare(process, ["serve", "--home", home, "--listen", "127.0.0.1:\(port)"])
            let log = FileHandle(forWritingAtPath: try other.write("", to: "impostor.log"))
            process.standardInput = .nothing
            process.standardOutput = .file(try #require(log))
            process.standardError = .nothing
            try process.run()
            return process
        }

        private func said(_ other: Stage) -> String {
            (try? String(contentsOfFile: other.root + "/impostor.log", encoding: .utf8)) ?? ""
        }
    }
}
