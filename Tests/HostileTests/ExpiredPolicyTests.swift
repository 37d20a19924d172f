// A policy that has run out, while its timestamp is still good: nothing new is begun under it, by any client or side. What was agreed is read and
// cancelled as ever, for no signature that is missing today may keep an officer from that.

import Bookings
import CaseKit
import ClinicianClient
import LocalState
import OfficerClient
import Policies
import ProgrammeFixture
import ProviderSide
import Scheduling
import ServerCore
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Tokens
import Trust
import Wire

struct ExpiredPolicyTests {
    @Test func nothingNewIsBegunUnderAnExpiredPolicyByAnyClientOrSide() async throws {
        try await Programme.run(tokens: 3) { programme in
            let folder = try TemporaryDirectory()
            let dana = try await Practitioner("Dana", in: folder, programme, over: programme.transport)
            let roster = try programme.documents.roster([programme.ada.entry, programme.ben.entry, dana.entry()], version: 2)
            let end = Programme.start + 86_400
            var bundle = try programme.documents.bundle(roster)
            bundle.policy = try Self.policy(of: bundle, until: end, programme.documents)
            for role in SideRole.allCases { try await programme.install(bundle, at: role) }
            try await programme.stamp()
            try await Practitioner.acquaint([dana], in: programme)
            let officer = try await TestOfficer(programme)
            let session = try await officer.enrol(over: programme.transport)
            let booked = try await session.book(try await session.wish(for: programme.ada.key)).booking.booking
            let wish = try await session.wish(for: programme.ada.key, skipping: 20)
            var generator = SeededGenerator(seed: 1)
            let checkIn = try programme.makeCheckIn(try Programme.answers(&generator))

            programme.clock.now = end + 20
            let validity = try await session.programme().trusted.validity(at: programme.clock.now)
            #expect(validity.expired.map(\.document) == [.policy] && !validity.isFrozen)
            await #expect(throws: OfficerError.programmeNotCurrent) { try await session.book(wish) }
            #expect(try await session.checkInStanding() == .notCurrent)
            await #expect(throws: ClinicianError.programmeNotCurrent) {
                try await dana.session.book(wish.terms.span, modality: .phone, contact: "555-0117")
            }
            // A device whose clock is slow believes that it may; the department side knows better.
            let late = OfficerSession(state: officer.state, transport: programme.transport) { end + -20 }
            await #expect(throws: OfficerError.unfinished) { try await late.book(wish) }
            #expect(try await programme.everyBooking().map(\.booking) == [booked])
            #expect(await refusal { try await programme.send(checkIn) } == .programmeExpired)
            #expect(try await TimestampSigner(programme.provider.side).signIfDue() == false)

            _ = try await session.synchroniseBookings()
            try await session.cancel(booked)
            let shown = try await programme.ada.schedule(in: programme).filter { $0.booking == booked }
            #expect(try shown.map { try programme.ada.history($0).status } == [.cancelledByOfficer])
        }
    }

    /// The second version, signed by everybody who must.
    private static func policy(of bundle: TrustBundle, until end: Instant, _ documents: Documents) throws -> Blob {
        let policy = try Unverified<PolicyDocument>(bundle.policy).forItsSigner.body
        let short = try PolicyDocument(programme: policy.programme, version: 2, issued: policy.issued, expires: end, rules: policy.rules)
        return try SignedDocument(short, signedBy: [documents.clinical, documents.sponsor]).blob
    }
}
