// A check-in whose moment has come, and the built tool used for something else.

import Foundation
import ProgrammeKit
import TestSupport
import Testing

extension RespiteTests {
    @Suite struct PassingTests {
        enum Use: String, CaseIterable {
            case verify, find
            /// Looked at and left.
            case menu
        }

        /// The department side may find such a request too early; what is looked at is whether the tool offered it.
        @Test(arguments: Use.allCases) func aDueCheckInIsOfferedAtTheEndOfARunInWhichNobodyLooksForATime(_ use: Use) async throws {
            let stage = try Stage.here()
            let name = "passing-\(use.rawValue)"
            let options = try await stage.enrol(name)
            try await stage.tools.respite.succeed(["checkin", "--answers-file", "-", "--yes"] + options, input: #"{"stress": 3}"#)
            let later = try Self.later(stage, name)
            #expect(try await !hasJustCheckedIn(stage, options, later))
            switch use {
            case .verify: try await stage.tools.respite.succeed(["verify"] + options, environment: later)
            case .find: try await stage.tools.respite.succeed(["find", "--json"] + options, environment: later)
            case .menu: try lookAtTheMenu(stage, options, later)
            }
            #expect(try await hasJustCheckedIn(stage, options, later) == (use != .find))
        }

        private func lookAtTheMenu(_ stage: Stage, _ options: [String], _ later: [String: String]) throws {
            let terminal = try PseudoTerminal(columns: 120, rows: 40)
            let environment = ["LC_ALL": "C.UTF-8", "HOME": stage.root, "PATH": stage.root + "/no-programs"]
            let program = try terminal.start(
                stage.tools.respite.executable, options, environment: environment.merging(later) { $1 })
            try terminal.wait(for: "Your check-in waits to be sent")
            try terminal.wait(for: "q back")
            terminal.type("q")
            #expect(try terminal.ending(of: program) == .exited(0))
        }

        /// The tool says so itself, at the end of a check-in that stays on the device.
        private func hasJustCheckedIn(_ stage: Stage, _ options: [String], _ later: [String: String]) async throws -> Bool {
            let said = try await stage.tools.respite.succeed(
                ["checkin", "--private", "--answers-file", "-"] + options, input: #"{"stress": 2}"#, environment: later)
            return said.contains("Wait an hour with it")
        }

        /// For a tool that lives after every moment at which a check-in of now can be due, and before this quarter's end.
        private static func later(_ stage: Stage, _ name: String) throws -> [String: String] {
            var calendar = Calendar(identifier: .gregorian)
            calendar.timeZone = .gmt
            let now = Date()
            let parts = calendar.dateComponents([.year, .month], from: now)
            let (year, month) = (try #require(parts.year), try #require(parts.month))
            // A month above twelve is one of the next year.
            let next = DateComponents(year: year, month: (month - 1) / 3 * 3 + 4, day: 1)
            let end = try #require(calendar.date(from: next))
            let shift = max(0, min(3 * 86_400 + 60, Int64(end.timeIntervalSince(now)) - 1800))
            return try stage.clock(name, ahead: shift)
        }
    }
}
