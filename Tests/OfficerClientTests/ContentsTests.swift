// What `respite privacy` and “?” say of the inside of a request is what is really inside.

import Bookings
import Envelope
import ProgrammeFixture
import Scheduling
import Sealing
import ServiceAPI
import Sodium
import Testing
import Tokens
import Wire

@testable import OfficerClient

@Suite struct ContentsTests {
    private func fields(of value: Any) -> Set<String> { Set(Mirror(reflecting: value).children.compactMap(\.label)) }

    private func named(_ disclosures: [FieldDisclosure]) -> Set<String> { Set(disclosures.map(\.field)) }

    @Test func everyFieldInsideARequestIsNamed() async throws {
        try await withOfficer { programme, officer, session in
            let booking = try await session.book(try await session.wish(for: programme.ada.key)).booking
            let view = try #require(try await programme.ada.schedule(in: programme).first)
            let intake = try programme.ada.intake(view)
            #expect(named(Contents.intake) == fields(of: intake))
            let change = try SignedChange(canonicalBytes: booking.request.change.bytes).change
            #expect(named(Contents.chain) == fields(of: change).subtracting(["action"]))
            let shown = try booking.terms()
            #expect(named(Contents.terms) == fields(of: shown))
            guard case .book(let terms, let cancelKey, let digest, let notice) = change.action else {
                Issue.record("a booking begins otherwise")
                return
            }
            // The three that are no terms: a change of this list of the enumeration does not compile.
            let _: (BookingTerms, SigningPublicKey, Digest, UInt32) = (terms, cancelKey, digest, notice)
            #expect(named(Contents.booking) == ["cancelKey", "intake", "notice"])
            guard case .token(let token) = booking.request.payment else {
                Issue.record("paid otherwise")
                return
            }
            let (paid, message) = (try AnonymousToken(bytes: token.bytes), try OfficerMessage("hello"))
            #expect(named(Contents.token) == fields(of: paid))
            #expect(named(Contents.message) == fields(of: message))
            // Two parts of a sealed object are nothing but cipher.
            let sealed = try SealedObject(canonicalBytes: booking.request.intake.bytes)
            #expect(named(Contents.frame) == fields(of: sealed).subtracting(["wrappedKey", "body"]))
        }
    }

    @Test func whatIsSealedIsReadByTheClinicianAlone() {
        #expect((Contents.intake + Contents.message).allSatisfy { $0.readers == [.clinician] })
        let open = Contents.chain + Contents.terms + Contents.booking + Contents.move + Contents.token + Contents.frame
        #expect(open.allSatisfy { $0.readers.contains(.department) })
    }
}
