// A provider side without its keys of rounds, as after a restore: an officer is told that there is no check-in token, and has all others.

import Foundation
import ProgrammeKit
import TestSupport
import Testing

extension RespiteTests {
    @Suite struct NotIssuedTests {
        /// The other tests need the keys again, whatever happens.
        private func withoutRoundKeys(_ stage: Stage, _ body: () async throws -> Void) async throws {
            let folder = stage.programme.provider.home.appending(path: "keys")
            let aside = URL(filePath: stage.root + "/keys-aside")
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
                $0.hasPrefix("round-") && $0.hasSuffix(".seed")
            }
            try #require(!names.isEmpty)
            try FileManager.default.createDirectory(at: aside, withIntermediateDirectories: true)
            for name in names { try FileManager.default.moveItem(at: folder.appending(path: name), to: aside.appending(path: name)) }
            let failure: (any Error)?
            do {
                try await body()
                failure = nil
            } catch { failure = error }
            for name in names { try FileManager.default.moveItem(at: aside.appending(path: name), to: folder.appending(path: name)) }
            if let failure { throw failure }
        }

        @Test func anOfficerWithoutACheckInTokenIsToldSoAndCanBook() async throws {
            let stage = try Stage.here()
            let options = stage.options("keyless")
            let enrolment = try stage.enrolment("keyless", card: try stage.card())
            try await withoutRoundKeys(stage) {
                let enrolled = try await stage.tools.respite.succeed(enrolment + options)
                #expect(enrolled.contains("The provider side issues no check-in token for 20"), "\(enrolled)")
                #expect(enrolled.contains("You are ready."), "\(enrolled)")
            }
            let checkedIn = try await stage.tools.respite.succeed(
                ["checkin", "--answers-file", "-", "--yes"] + options, input: #"{"stress": 3}"#
            ).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(checkedIn.contains("The provider side issues no check-in token for this quarter"), "\(checkedIn)")
            #expect(checkedIn.contains("nothing was sent"), "\(checkedIn)")
            // It is not asked for again at once, and the run does what else there is.
            try await stage.tools.respite.succeed(["sync"] + options)
            try await stage.tools.respite.succeed(stage.booking(day: Stage.day(8)) + options)
        }

        /// On a machine whose clock is two weeks ahead the token is due again, and the provider side refuses whatever is asked for then.
        @Test func whateverIsRefusedOfTokensIsSaidAndTheRunGoesOn() async throws {
            let stage = try Stage.here()
            let options = stage.options("refused")
            let enrolment = try stage.enrolment("refused", card: try stage.card())
            try await withoutRoundKeys(stage) { try await stage.tools.respite.succeed(enrolment + options) }
            let ahead = try stage.clock("refused", ahead: 14 * 86_400)
            let outcome = try await stage.tools.respite.run(["sync", "--json"] + options, environment: ahead)
            #expect(outcome.status == 1)
            let said = outcome.error.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(said.contains("Not all tokens came. The clock of this machine is wrong"), "\(outcome.error)")
            let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
            #expect(object?["fetched"] as? Int == 0 && object?["isOffline"] as? Bool == false, "\(outcome.output)")
        }
    }
}
