// Over the turn of a year with real sides: what an officer holds stays good, and the next year's card registers a fresh key.

import Foundation
import LocalState
import OfficerClient
import Policies
import ProgrammeFixture
import ProviderSide
import ServerCore
import ServiceAPI
import Sodium
import Testing
import Tokens
import Trust
import Wire

@testable import AuthorityDesk

@Suite struct TurnOfTheYearTests {
    /// 10 February 2027: the quarter after the one in which the officer enrolled.
    private static let renewal = Instant(seconds: 1_802_260_800)

    private static let yaml = """
        programme: Three Rivers
        contact: 860-555-0100
        time_zone: America/New_York
        signers:
          - { name: Supervisor, role: clinical }
          - { name: Town, role: sponsor }
        departments:
          - { name: Harbor, officers: 50, cell: River towns }
          - { name: Ridge, officers: 40, cell: River towns }
        clinicians:
          - { name: Ada Flores, role: licensed, licence: LCSW, licensed_until: 2028-09-30, from: 2026-01-01 }
          - { name: Ben Okafor, role: licensed, licence: LCSW, licensed_until: 2028-09-30, from: 2026-01-01 }
        """

    /// As the authority does it: fresh requests of both sides, a new year, both sides import it, the provider side takes the codes.
    private func renew(_ programme: Programme) async throws -> Renewal {
        let now = Self.renewal
        let trusted = try #require(programme.provider.side.trust.programme)
        let named = trusted.rounds.body.bookingPeriods
        let missing = SideRequestFile.quarters(at: now).filter { quarter in !named.contains { $0.period == quarter } }
        let home = programme.provider.side.home
        let fresh = try TokenKeyring(home).makeRequestKeys(quarters: missing, cells: 1)
        let kept = named.filter { $0.period >= PeriodID(containing: now) }
        try SideRequestFile.write(home, bookingKeys: kept + fresh.bookingKeys, checkInKeys: fresh.checkInKeys, now: now)
        try SideRequestFile.write(programme.department.side.home, now: now)

        let desk = try DeskBundle(trusted.bundle, file: "", now: now)
        let renewal = try desk.renewing(
            planned: try ProgrammeFile(yaml: Self.yaml, file: ""),
            department: try #require(SideRequestFile.read(programme.department.side.home)),
            provider: try #require(SideRequestFile.read(home)),
            key: programme.documents.clinical,
            now: now)
        let signed = try renewal.bundle.signed(by: programme.documents.sponsor, file: "")
        for side in [programme.department.side, programme.provider.side] { try await side.trust.install(signed) }
        let codes = try #require(renewal.codes)
        #expect(try await CodeImport(programme.provider.side).run(try DeskFiles.bytes(codes)) == 90)
        #expect(try await CodeImport(programme.provider.side).run(try DeskFiles.bytes(codes)) == 0)
        try await programme.stamp()
        return renewal
    }

    @Test func anOfficerWhoWasSilentOverTheRenewalBooksWithWhatTheyHeld() async throws {
        try await Programme.run { programme in
            let officer = try await TestOfficer(programme)
            let session = try await officer.enrol(over: programme.transport)
            try await programme.advance(to: Self.renewal)
            _ = try await renew(programme)
            // Nothing is fetched: the token is of the quarter before.
            _ = try await session.refresh()
            let booked = try await session.book(try await session.wish(for: programme.ada.key))
            #expect(booked.booking.stage == .booked)
            let spent = try #require(try officer.state.read().wallet.tokens.first { $0.progress == .spent })
            #expect(spent.place.period.quarter.next == PeriodID(containing: Self.renewal))
            // The clinician's client verifies the token by the rounds of today.
            let view = try #require(try await programme.ada.schedule(in: programme).first)
            guard case .token(let token)? = view.payment else {
                Issue.record("paid with no token")
                return
            }
            let rounds = try #require(programme.department.side.trust.programme).rounds
            #expect(throws: Never.self) {
                try TokenVerifier(keys: try TokenKeySet(rounds)).verify(
                    token.bytes, purpose: .booking, .anyNamedPeriod, boundTo: view.booking)
            }
            // In the quarter after that: fetched under the renewed rounds, with the same card.
            try await programme.advance(to: Instant(seconds: 1_807_358_400))
            // By another run of the tool: one that has signed for a booking asks for no token.
            let later = officer.session(over: programme.transport)
            _ = try await later.refresh()
            #expect(try await later.fetchTokens().fetched > 0)
            let third = try await session.book(try await session.wish(for: programme.ben.key))
            #expect(third.booking.stage == .booked)
        }
    }

    @Test func theNextYearsCardRegistersAFreshKeyForTheNextYearAlone() async throws {
        try await Programme.run { programme in
            try await programme.advance(to: Self.renewal)
            let renewal = try await renew(programme)
            let card = try #require(renewal.cards.first?.cards.first)
            let provider = try #require(programme.provider.side.trust.programme?.side(.provider))
            let client = ServiceClient(
                transport: programme.transport, side: .provider, address: card.address, identity: .pinned(provider.certificates))
            let key = try SigningKey.random()
            let registered = try await client.call(
                PostRegistration.self, RegisterRequest(code: Blob(card.code.bytes)), by: key, at: programme.clock.now)
            // The founding cards end with the third quarter of 2027.
            #expect((registered.first, registered.last) == ("2027-Q4", "2028-Q3"))
        }
    }
}
