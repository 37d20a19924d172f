// What the tests of the officer's client share: a programme with one enrolled officer.

import LocalState
import OfficerClient
import ProgrammeFixture
import Sodium
import Testing
import Tokens
import Wire

/// Runs a programme whose first card is enrolled. Few tokens, since each takes a blind signature; the tests of enrolment take all sixteen.
func withOfficer(
    tokens: UInt16 = 2,
    _ body: @escaping @Sendable (Programme, TestOfficer, OfficerSession) async throws -> Void
) async throws {
    try await Programme.run(tokens: tokens) { programme in
        let officer = try await TestOfficer(programme)
        let session = try await officer.enrol(over: programme.transport)
        try await body(programme, officer, session)
    }
}

extension TestOfficer {
    /// Booking tokens that are held, spent or lost; those asked for and not received count as none.
    func tokens(_ progress: String) throws -> Int {
        try state.read().wallet.tokens.filter { $0.place.purpose == .booking && $0.progress.rawValue == progress }.count
    }

    func booking(_ key: SigningPublicKey) throws -> OfficerBooking {
        try #require(try state.read().bookings.first { $0.booking == key })
    }
}
