// `respite rights` asks for no passphrase: before enrolment it says whose laws it shows, afterwards it shows what one's own programme has signed.

import Foundation
import ProgrammeKit
import Testing
import Wire

extension RespiteTests {
    @Suite struct RightsTests {
        private struct Answer: Decodable, Equatable {
            struct Limits: Decodable, Equatable {
                let id: String
                let version: Int
            }

            struct Law: Decodable, Equatable {
                let statute: String
                let text: String
            }

            let limits: Limits
            let own: Bool
            let rights: [Law]
            let notice: [String]
        }

        private static let others = "These are the laws of Connecticut and the limits of a usual programme."
        /// The preset's days, and those that this suite's programme has signed.
        private static let (usual, signed) = ("this many days after the session: 30.", "this many days after the session: 21.")

        private func answer(_ stage: Stage, _ options: [String]) async throws -> Answer {
            let output = try await stage.tools.respite.succeed(["rights", "--json"] + options)
            return try JSONDecoder().decode(Answer.self, from: Data(output.utf8))
        }

        private func screen(_ stage: Stage, _ options: [String]) async throws -> String {
            Self.line(try await stage.tools.respite.succeed(["rights"] + options))
        }

        /// A screen as one line, wherever its sentences were broken.
        private static func line(_ output: String) -> String { output.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

        @Test func beforeEnrolmentItSaysThatOnesOwnProgrammeMayStandUnderOtherLaws() async throws {
            let stage = try Stage.here()
            let home = ["--home", stage.root + "/nobody"]
            let screen = try await screen(stage, home)
            #expect(screen.hasPrefix(Self.others) && screen.contains("Yours may stand under other laws") && screen.contains(Self.usual))
            let answer = try await answer(stage, home)
            #expect(!answer.own && answer.limits == .init(id: "us-ct", version: 3))
            #expect(answer.rights.map(\.statute).contains("CGS 7-291d") && answer.notice.contains { $0.hasSuffix(Self.usual) })
        }

        @Test func anEnrolledOfficerReadsTheirOwnWithoutThePassphrase() async throws {
            let stage = try Stage.here()
            let options = try await stage.enrol("rights")
            let home = ["--home", stage.root + "/rights"]
            let screen = try await screen(stage, home)
            #expect(screen.contains(Self.signed) && !screen.contains("Connecticut and the limits") && !screen.contains(Self.usual))
            let own = try await answer(stage, home)
            #expect(own.own && own.notice.contains { $0.hasSuffix(Self.signed) })
            #expect(try await answer(stage, options) == own)
            // To a person nothing stands between them and their rights; asked afterwards is what needs the passphrase.
            let shown = Self.line(
                try stage.tools.respite.shown(["rights"] + home, columns: 120, typing: [(after: "passphrase. [y/N]", line: "n")]))
            let question = try #require(shown.firstRange(of: "Show who can recover records, too?"))
            #expect(shown[..<question.lowerBound].contains(Self.signed))
        }

        /// As programs wrote it that kept the lines of the crisis card alone.
        @Test func aDeviceThatKeptNoLimitsSaysSoUntilItAsksForThePassphrase() async throws {
            let stage = try Stage.here()
            let options = try await stage.enrol("rights-before")
            let home = ["--home", stage.root + "/rights-before"]
            var card = ByteWriter()
            card.string("respite.crisis-lines")
            card.u16(1)
            card.u32(0)
            card.u16(365)
            try Data(card.bytes).write(to: URL(filePath: stage.root + "/rights-before/card"))
            #expect(try await screen(stage, home).hasPrefix(Self.others))
            #expect(try await !answer(stage, home).own)
            let own = try await answer(stage, options)
            #expect(own.own && own.notice.contains { $0.hasSuffix(Self.signed) })
        }
    }
}
