// The crowd: officers with the same client library as the tool, all in this process. Each has a sealed state on disk, as with the tool.

import Bookings
import Foundation
import LocalState
import OfficerClient
import Scheduling
import ServiceTransport
import Sodium
import Synchronization
import Trust
import Wire

final class CrowdOfficers: Sendable {
    private let stage: Stage
    let tally: Tally
    private let people: [Officer]
    private let cards: [String]
    private let duty: DutyRoster
    /// Still one fresh connection for each request.
    private let transport = TLSTransport()
    private let sessions = Mutex<[Int: OfficerSession]>([:])

    init(stage: Stage, tally: Tally, people: [Officer], cards: [String]) throws {
        self.stage = stage
        self.tally = tally
        self.people = people
        self.cards = cards
        duty = try DutyRoster()
    }

    func session(_ index: Int) throws -> OfficerSession {
        guard let session = sessions.withLock({ $0[index] }) else { throw DemoError.noSession }
        return session
    }

    func anybody() throws -> Int {
        guard let index = sessions.withLock({ $0.keys.min() }) else { throw DemoError.noSession }
        return index
    }

    /// The same device, used again later: one run never speaks under two keys.
    func laterRun(_ index: Int) throws -> OfficerSession {
        OfficerSession(state: try session(index).state, transport: transport, clock: Clinicians.clock)
    }

    private func booking(_ session: OfficerSession) throws -> OfficerBooking {
        guard let booking = try session.state.read().bookings.first else { throw DemoError.noSession }
        return booking
    }

    /// Enrols, says the shifts, finds and books outside them.
    func book(_ index: Int) async throws {
        let officer = people[index]
        let session = try await enrol(officer, cards[index])
        sessions.withLock { $0[index] = session }
        let zone = try ZoneID(DutyRoster.zone)
        let pattern = try duty.pattern(officer.shifts)
        try await session.state.update { state in
            state.profile.department = officer.department.name
            state.profile.shifts = ShiftSettings(source: .pattern(pattern), zone: zone)
        }
        _ = try await session.refresh()
        try await takeOne(session, officer)
        tally.count(.booked)
    }

    private func enrol(_ officer: Officer, _ card: String) async throws -> OfficerSession {
        let file = StateFile<OfficerState>(in: StateDirectory(stage.home("officers", officer.number)), kind: .officer)
        let created = try await file.create(OfficerState(), under: stage.stretched)
        created.recovery.groups.forEach(tally.remember)
        let session = OfficerSession(state: created.state, transport: transport, clock: Clinicians.clock)
        let parts = card.split(separator: " ", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { throw DemoError.noCards }
        let contact = try await OfficerSession.contact(
            try OfficerCard(address: parts[0], typed: parts[1]), over: transport, now: Clinicians.clock())
        try await session.begin(contact)
        try await session.register()
        try await session.fetchTokens()
        return session
    }

    private func takeOne(_ session: OfficerSession, _ officer: Officer) async throws {
        let intake = DisclosedIntake(
            contact: .init(kind: .phone, text: officer.phone), topic: officer.topic, language: "en", note: officer.note, limitsVersion: 3)
        let receipt = try await firstThatIsFree(try await session.find().suggestions, for: officer) { suggestion in
            let terms = BookingTerms(
                clinician: suggestion.clinician, span: suggestion.opening.span, kind: suggestion.opening.kind,
                purpose: suggestion.opening.purpose, modality: suggestion.modalities.elements[0])
            return try await session.book(BookingWish(terms: terms, intake: intake))
        }
        tally.remember(receipt.cancelCode.text)
    }

    /// The crowd spreads itself over the list, as people with different wishes do. Somebody else may take the same time meanwhile: then the
    /// next.
    private func firstThatIsFree<Result>(
        _ found: [Suggestion<SigningPublicKey>], for officer: Officer, _ take: (Suggestion<SigningPublicKey>) async throws -> Result
    ) async throws -> Result {
        let start = found.isEmpty ? 0 : officer.number * 7 % min(found.count, 900)
        for suggestion in (found[start...] + found[..<start]).prefix(40) {
            do {
                return try await take(suggestion)
            } catch OfficerError.slotTaken, OfficerError.slotNotOffered {
                tally.count(.beaten)
            }
        }
        throw DemoError.noTime("for officer \(officer.number) in the crowd")
    }

    func write(_ index: Int) async throws {
        let session = try session(index)
        try await session.write(people[index].message, about: try booking(session).booking)
        tally.count(.wrote)
    }

    func reschedule(_ index: Int) async throws {
        let session = try session(index)
        let booking = try booking(session)
        let terms = try booking.terms()
        var wish = FindWish()
        wish.clinician = terms.clinician
        let others = try await session.find(wish).suggestions.filter { !$0.opening.span.overlaps(terms.span) }
        try await firstThatIsFree(others, for: people[index]) {
            try await session.reschedule(booking.booking, to: $0.opening.span, by: $0.modalities.elements[0])
        }
        tally.count(.moved)
    }

    func cancel(_ index: Int) async throws {
        let session = try session(index)
        try await session.cancel(try booking(session).booking)
        tally.count(.cancelled)
    }

    /// Looks what the clinician has said, and checks that the session lies outside the shifts.
    func look(_ index: Int) async throws {
        let session = try session(index)
        _ = try await session.synchroniseBookings()
        let booking = try booking(session)
        let answer = people[index].answer
        tally.count(.answerRead, booking.messages.contains { $0.text == answer } ? 1 : 0)
        guard booking.stage == .booked else { return }
        try duty.check(try booking.terms().span, of: people[index])
        tally.count(.seen, booking.isAcknowledged ? 1 : 0)
    }
}
