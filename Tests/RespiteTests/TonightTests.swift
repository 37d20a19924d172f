// Somebody who needs it now: what is free tonight, booked tonight, and the earliest opening after the crisis card.

import Foundation
import ProgrammeKit
import Testing

extension RespiteTests {
    @Suite struct TonightTests {
        /// A zone in which it is between eight and nine in the evening, so that there is a night ahead whenever this runs.
        private static func evening(_ now: Date) -> (name: String, offset: Int) {
            let hour = Int(now.timeIntervalSince1970) / 3600 % 24
            let offset = (20 - hour + 36) % 24 - 12
            // The signs of these names are turned round.
            return (offset == 0 ? "Etc/GMT" : "Etc/GMT\(offset < 0 ? "+" : "-")\(abs(offset))", offset * 3600)
        }

        /// Six in the morning there, after the coming night.
        private static func morning(_ now: Date, _ offset: Int) -> Date {
            let local = Int(now.timeIntervalSince1970) + offset
            return Date(timeIntervalSince1970: TimeInterval(local / 86_400 * 86_400 + 30 * 3600 - offset))
        }

        private func starts(_ object: Any?) throws -> [Date] {
            try #require(object as? [[String: Any]]).map { try Date(try #require($0["start"] as? String), strategy: .iso8601) }
        }

        private func json(_ output: String) throws -> Any { try JSONSerialization.jsonObject(with: Data(output.utf8)) }

        private func availability(_ stage: Stage, _ options: [String]) async throws {
            let state = ["--home", stage.root + "/dana", "--passphrase-file", stage.root + "/pass", "--low-cost"]
            try await stage.tools.notes.succeed(["availability", "set", "--zone", "America/New_York"] + options + state)
            try await stage.tools.notes.succeed(["sync"] + state)
        }

        @Test func tonightEndsAtSixAndBeginsNow() async throws {
            let stage = try Stage.here()
            let options = try await stage.enrol("tonight")
            try await availability(stage, ["--urgent-hours", "daily 00:00-24:00", "--urgent-notice", "0", "--urgent-release", "2880"])
            let failure: (any Error)?
            do {
                try await findAndBook(stage, options)
                failure = nil
            } catch { failure = error }
            // The other tests look at the hours that she offers otherwise.
            try await availability(stage, ["--hours", "daily 08:00-20:00", "--urgent-notice", "60", "--urgent-release", "1440"])
            if let failure { throw failure }
        }

        private func findAndBook(_ stage: Stage, _ options: [String]) async throws {
            let (respite, now) = (stage.tools.respite, Date())
            let zone = Self.evening(now)
            let environment = ["TZ": zone.name]
            let night = now..<Self.morning(now, zone.offset)
            let all = try starts(
                try json(try await respite.succeed(["find", "--limit", "500", "--json"] + options, environment: environment)))
            #expect(all.contains { !night.contains($0) }, "she offers more than this night")
            let tonight = try starts(
                try json(try await respite.succeed(["find", "--tonight", "--limit", "500", "--json"] + options, environment: environment)))
            #expect(!tonight.isEmpty && tonight.allSatisfy(night.contains))
            // Half an hour may pass while this runs, and what begins then is over.
            #expect(Set(all.filter(night.contains)).subtracting(tonight).allSatisfy { $0 < Date() })
            let shown = try await respite.succeed(["find", "--tonight", "--limit", "2"] + options, environment: environment)
            #expect(shown.contains("Dana Rivera") && shown.contains("respite book"))

            let card = try await respite.succeed(["now", "--opening"] + options, environment: environment)
            let places = ["988", "1-800-267-5463", "Dana Rivera", "respite book --include-shifts"].map { card.range(of: $0)?.lowerBound }
            #expect(
                places.allSatisfy { $0 != nil } && places.compactMap(\.self).sorted() == places.compactMap(\.self), "the numbers come first"
            )
            let object = try #require(
                try json(try await respite.succeed(["now", "--opening", "--json"] + options, environment: environment)) as? [String: Any])
            let earliest = try starts(object["openings"])
            #expect(earliest.count == 3 && earliest == earliest.sorted() && earliest.allSatisfy(night.contains))
            #expect((object["call"] as? [Any])?.count == 2)

            let booking = [
                "book", "--tonight", "--pick", "2", "--intake-file", stage.root + "/intake.json", "--accept-limits", "3", "--yes",
            ]
            let said = try await respite.succeed(booking + options, environment: environment)
            #expect(said.contains("Dana Rivera"))
            let made = try starts(try json(try await respite.succeed(["appointments", "--json"] + options)))
            #expect(made.count == 1 && made.allSatisfy(night.contains))
            try await respite.succeed(["cancel", "1", "--yes"] + options)
        }
    }
}
