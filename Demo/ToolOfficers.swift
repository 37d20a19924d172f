// Officers with the real tool: every step is a process of its own, as if each sat at their own machine.

import Foundation
import ProgrammeKit
import Scheduling
import Wire

struct ToolOfficers: Sendable {
    let stage: Stage
    let tally: Tally
    let people: [Officer]
    let cards: [String]

    func respite(_ index: Int, _ arguments: String...) async throws -> String {
        try await stage.tools.respite.succeed(arguments + stage.state("officers", index))
    }

    /// Enrols, says the shifts, finds and books outside them.
    func book(_ index: Int) async throws {
        let officer = people[index]
        let card = try stage.write(cards[index] + "\n", to: "officers/\(index).card")
        let profile = try stage.write(try Self.json(["department": officer.department.name]), to: "officers/\(index).profile")
        _ = try await respite(
            index, "enroll", "--card-file", card, "--profile-file", profile, "--words-compared", "--low-cost", "--recovery-file",
            "\(card).sheet")
        let sheet = try String(contentsOf: URL(filePath: "\(card).sheet"), encoding: .utf8)
        for group in sheet.split(whereSeparator: \.isWhitespace) where group.count == 9 && group == group.uppercased() {
            tally.remember(String(group))
        }
        _ = try await respite(
            index, "shifts", "--preset", officer.shifts.rawValue, "--anchor", DutyRoster.anchor, "--zone", DutyRoster.zone, "--json")
        try await takeOne(index)
        tally.count(.booked)
    }

    /// Somebody else may take the same time meanwhile: then the next in the list.
    private func takeOne(_ index: Int) async throws {
        let officer = people[index]
        let intake = try stage.write(
            try Self.json(Intake(contact: ["kind": "phone", "text": officer.phone], topic: officer.topic, note: officer.note)),
            to: "officers/\(index).intake")
        var read = ["--accept-limits", "3"]
        for pick in 1...8 {
            let arguments = ["book", "--pick", "\(pick)", "--limit", "40", "--intake-file", intake, "--yes", "--json"]
            var outcome = try await stage.tools.respite.run(arguments + read + stage.state("officers", index))
            // A records custodian has come meanwhile; now its sentence was shown.
            if let plan = outcome.error.firstMatch(of: /--accept-custodian\s+([0-9a-f]{8})/) {
                read += ["--accept-custodian", String(plan.1)]
                outcome = try await stage.tools.respite.run(arguments + read + stage.state("officers", index))
            }
            if outcome.status == 0 {
                let receipt = try JSONDecoder().decode(Receipt.self, from: Data(outcome.output.utf8))
                return tally.remember(receipt.cancelCode)
            }
            guard Self.taken.contains(where: { stage.says(outcome.error, $0) }) else {
                throw DemoError.noTime(outcome.error)
            }
            tally.count(.beaten)
        }
        throw DemoError.noTime("for officer \(index)")
    }

    private static let taken: [StaticString] = [
        "Somebody else has just taken this time; nothing was spent. “respite find” shows what is free now.",
        "This time is not offered any more; nothing was spent. “respite find” shows what is free now.",
    ]

    func write(_ index: Int) async throws {
        let file = try stage.write(people[index].message, to: "officers/\(index).message")
        _ = try await respite(index, "messages", "1", "--write-file", file)
        tally.count(.wrote)
    }

    func reschedule(_ index: Int) async throws {
        _ = try await respite(index, "reschedule", "1", "--pick", "3", "--yes")
        tally.count(.moved)
    }

    func cancel(_ index: Int) async throws {
        _ = try await respite(index, "cancel", "1", "--yes")
        tally.count(.cancelled)
    }

    /// Looks what the clinician has said, and checks that the session lies outside the shifts.
    func look(_ index: Int) async throws {
        let found = try await appointment(index)
        if let session = try found?.span {
            try DutyRoster().check(session, of: people[index])
            tally.keep(session, of: index)
        }
        tally.count(.seen, found?.seenByClinician == true ? 1 : 0)
        guard (found?.messages ?? 0) > 1 else { return }
        let messages = try await respite(index, "messages", "1", "--json")
        tally.count(.answerRead, messages.contains(people[index].answer) ? 1 : 0)
    }

    /// The session that is still to come; `nil` for one that was cancelled.
    private func appointment(_ index: Int) async throws -> Appointment? {
        let json = try await respite(index, "appointments", "--json")
        return try JSONDecoder().decode([Appointment].self, from: Data(json.utf8)).first { $0.state == "booked" }
    }

    /// As `respite appointments --json` says it.
    private struct Appointment: Decodable {
        let clinician: String
        let start: String
        let end: String
        let state: String
        let seenByClinician: Bool
        let messages: Int

        var span: Span {
            get throws { try Span(start: try instant(start), end: try instant(end)) }
        }

        private func instant(_ text: String) throws -> Instant {
            Instant(seconds: Int64(try Date.ISO8601FormatStyle().parse(text).timeIntervalSince1970))
        }
    }

    private struct Receipt: Decodable { let cancelCode: String }

    private struct Intake: Encodable {
        let contact: [String: String]
        let topic: String
        let note: String
    }

    private static func json(_ value: some Encodable) throws -> String {
        String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
    }
}
