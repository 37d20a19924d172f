// The officers: twelve with the real tool, each step a process; the crowd with the same client library in this process.

import Bookings
import Foundation
import LocalState
import OfficerClient
import ProgrammeKit
import Scheduling
import ServiceTransport
import Sodium
import Trust
import Wire

struct Officers: Sendable {
    /// How many use the real tool.
    static let real = 12

    let stage: Stage
    let cards: [String]

    var people: [Officer] { Officer.all }
    var withTool: Range<Int> { 0..<Self.real }
    var crowd: Range<Int> { Self.real..<people.count }

    /// Enrols, says the shifts, finds and books outside them.
    func book(_ index: Int) async throws {
        if index < Self.real { try await bookWithTool(index) } else { try await bookWithLibrary(index) }
    }

    private func bookWithTool(_ index: Int) async throws {
        let officer = people[index]
        let home = stage.state("officers", index)
        let card = try stage.write(cards[index] + "\n", to: "officers/\(index).card")
        let profile = try stage.write(json(["department": officer.department]), to: "officers/\(index).profile")
        let intake = try stage.write(intakeFile(officer), to: "officers/\(index).intake")
        let respite = stage.tools.respite
        try await respite.succeed(
            [
                "enroll", "--card-file", card, "--profile-file", profile, "--words-compared", "--low-cost", "--recovery-file",
                "\(card).sheet",
            ] + home)
        try await respite.succeed(
            ["shifts", "--preset", officer.shifts, "--anchor", "2026-11-02", "--zone", "America/New_York", "--json"] + home)
        // Somebody else may take the same time meanwhile: then the next in the list.
        for pick in 1...8 {
            let outcome = try await respite.run(
                ["book", "--pick", "\(pick)", "--limit", "40", "--intake-file", intake, "--accept-limits", "1", "--yes", "--json"] + home)
            if outcome.status == 0 { return }
            guard outcome.error.contains("just taken") || outcome.error.contains("not offered") else {
                throw DemoError.found(outcome.error)
            }
        }
        throw DemoError.found("no time left for an officer")
    }

    private func intakeFile(_ officer: Officer) -> String {
        """
        {"contact": {"kind": "phone", "text": "\(officer.phone)"}, "topic": "\(officer.topic)", "note": "\(officer.note)"}
        """
    }

    private func json(_ fields: [String: String]) throws -> String {
        String(decoding: try JSONEncoder().encode(fields), as: UTF8.self)
    }

    private func bookWithLibrary(_ index: Int) async throws {
        let officer = people[index]
        let file = StateFile<OfficerState>(in: StateDirectory(stage.home("officers", index)), kind: .officer)
        var passphrase = Array("correct horse battery staple".utf8)
        let state = try await file.create(OfficerState(), passphrase: try Passphrase.normalised(wiping: &passphrase), cost: .interactive)
            .state
        let session = OfficerSession(state: state, transport: TLSTransport(), clock: Clinicians.clock)
        let parts = cards[index].split(separator: " ", maxSplits: 1).map(String.init)
        let card = try OfficerCard(address: parts[0], typed: parts[1])
        try await session.begin(try await OfficerSession.contact(card, over: session.transport, now: Clinicians.clock()))
        try await session.register()
        try await session.fetchTokens()
        let zone = try ZoneID("America/New_York")
        let pattern = try ShiftPreset(rawValue: officer.shifts)?.pattern(zone: zone, anchor: try CivilDate("2026-11-02"))
        try await state.update { state in
            state.profile.department = officer.department
            state.profile.shifts = pattern.map { ShiftSettings(source: .pattern($0), zone: zone) }
        }
        _ = try await session.refresh()
        try await takeOne(session, officer, index)
    }

    private func takeOne(_ session: OfficerSession, _ officer: Officer, _ index: Int) async throws {
        let intake = DisclosedIntake(
            contact: .init(kind: .phone, text: officer.phone), topic: officer.topic, language: "en", note: officer.note, limitsVersion: 1)
        let found = try await session.find().suggestions
        // The crowd spreads itself over the list, as people with different wishes do.
        for suggestion in found.dropFirst(index * 3 % max(1, found.count / 2)) {
            let terms = BookingTerms(
                clinician: suggestion.clinician, span: suggestion.opening.span, kind: suggestion.opening.kind,
                purpose: suggestion.opening.purpose, modality: suggestion.modalities.elements[0])
            do {
                _ = try await session.book(BookingWish(terms: terms, intake: intake))
                return
            } catch OfficerError.slotTaken {
                continue
            } catch OfficerError.slotNotOffered {
                continue
            }
        }
        throw DemoError.found("no time left in the crowd")
    }

    /// Writes to the clinician.
    func write(_ index: Int) async throws {
        let file = try stage.write(people[index].message, to: "officers/\(index).message")
        try await stage.tools.respite.succeed(["messages", "1", "--write-file", file] + stage.state("officers", index))
    }

    func reschedule(_ index: Int) async throws {
        try await stage.tools.respite.succeed(["reschedule", "1", "--pick", "3", "--yes"] + stage.state("officers", index))
    }

    func cancel(_ index: Int) async throws {
        try await stage.tools.respite.succeed(["cancel", "1", "--yes"] + stage.state("officers", index))
    }

    func appointments(_ index: Int) async throws -> String {
        try await stage.tools.respite.succeed(["appointments"] + stage.state("officers", index))
    }
}
