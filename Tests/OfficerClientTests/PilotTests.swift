// The dates of a pilot bind: on the officer's own device, whatever a server lists, and on the department side.

import Bookings
import OfficerClient
import ProgrammeFixture
import Scheduling
import ServiceAPI
import Testing
import Trust
import Wire

@Suite struct PilotTests {
    private static let day: Int64 = 86_400

    private func starts(_ session: OfficerSession) async throws -> [Instant] {
        try await session.openings().values.flatMap { $0.map(\.span.start) }
    }

    /// From the fourth day after the start to the tenth.
    @Test func nothingIsOfferedBeforeAPilotOrAfterIt() async throws {
        try await withOfficer { programme, officer, session in
            let pilot = try Span(start: Programme.start + 4 * Self.day, end: Programme.start + 10 * Self.day)
            let before = try await starts(session)
            #expect(before.contains { $0 < pilot.start } && before.contains { pilot.end < $0 })
            let early = try await session.wish(for: programme.ada.key)
            #expect(early.terms.span.start < pilot.start)

            let roster = try programme.documents.roster([programme.ada.entry, programme.ben.entry])
            let bundle = try programme.documents.bundle(roster, pilot: pilot)
            try await programme.install(bundle, at: .provider)
            try await programme.stamp()
            _ = try await session.refresh()
            // The department side has not heard of it and lists all as before: the device leaves out what the signed dates do not allow.
            let page = try await programme.departmentClient.call(GetOpenings.self)
            #expect(try page.clinicians.flatMap { try $0.openings() }.count == before.count)
            let during = try await starts(session)
            #expect(!during.isEmpty && during.allSatisfy { pilot.start <= $0 && $0 < pilot.end })

            // The department side takes nothing outside them either, once it has them.
            try await programme.install(bundle, at: .department)
            await #expect(throws: OfficerError.clinicianNotBookable) { try await session.book(early) }
            #expect(try await programme.ada.schedule(in: programme).isEmpty)
            let inside = try await session.wish(for: programme.ada.key)
            #expect(pilot.contains(inside.terms.span))
            _ = try await session.book(inside)
            #expect(try await programme.ada.schedule(in: programme).count == 1)

            // When it is over, nothing is left.
            try await programme.advance(to: pilot.end + Self.day)
            #expect(try await starts(session).isEmpty)
        }
    }
}
