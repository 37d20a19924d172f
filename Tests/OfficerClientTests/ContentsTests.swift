// What `respite privacy` and “?” say of the inside of a request is what is really inside.

import Bookings
import Envelope
import Foundation
import ProgrammeFixture
import Scheduling
import Sealing
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Tokens
import Wire

@testable import OfficerClient

@Suite struct ContentsTests {
    private func fields(of value: Any) -> Set<String> { Set(Mirror(reflecting: value).children.compactMap(\.label)) }

    /// The fields of a type that shows none when it is reflected, as its source declares them.
    private func written(_ type: String, in path: String) throws -> Set<String> {
        let source = try String(contentsOf: PackageRoot.url.appending(path: path), encoding: .utf8)
        let start = try #require(source.range(of: "struct \(type):"))
        let end = try #require(source.range(of: " init(", range: start.upperBound..<source.endIndex))
        return Set(source[start.upperBound..<end.lowerBound].matches(of: #/\n    (?:public )?let (\w+):/#).map { String($0.1) })
    }

    private func named(_ disclosures: [FieldDisclosure]) -> Set<String> { Set(disclosures.map(\.field)) }

    @Test func everyFieldInsideARequestIsNamed() async throws {
        try await withOfficer { programme, officer, session in
            let booking = try await session.book(try await session.wish(for: programme.ada.key)).booking
            let view = try #require(try await programme.ada.schedule(in: programme).first)
            _ = try programme.ada.intake(view)
            #expect(named(Contents.intake) == (try written("Intake", in: "Sources/Sealing/Intake.swift")))
            let signed = try SignedChange(canonicalBytes: booking.request.change.bytes)
            let change = signed.change
            #expect(named(Contents.signed) == fields(of: signed).subtracting(["change"]))
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
            let paid = try AnonymousToken(bytes: token.bytes)
            #expect(named(Contents.token) == fields(of: paid))
            #expect(named(Contents.message) == (try written("OfficerMessage", in: "Sources/Sealing/Messages.swift")))
            #expect(
                named(Contents.messageSeal)
                    == (try written("SignedMessage", in: "Sources/Sealing/SignedMessage.swift")).subtracting(["content"]))
            let expires = programme.clock.now
            let grant = FollowUpGrant(clinician: programme.ada.key, booking: booking.booking, kind: .individual, expires: expires)
            let granted = try SignedGrant(signing: grant, with: programme.ada.device)
            #expect(named(Contents.grant) == fields(of: granted).subtracting(["grant"]).union(fields(of: grant)))
            // Two parts of a sealed object are nothing but cipher.
            let sealed = try SealedObject(canonicalBytes: booking.request.intake.bytes)
            #expect(named(Contents.frame) == fields(of: sealed).subtracting(["wrappedKey", "body"]))
        }
    }

    @Test func whatIsSealedIsReadByTheClinicianAlone() {
        #expect((Contents.intake + Contents.message + Contents.messageSeal).allSatisfy { $0.readers == [.clinician] })
        let open =
            Contents.chain + Contents.terms + Contents.booking + Contents.move + Contents.signed + Contents.token + Contents.grant
            + Contents.frame
        #expect(open.allSatisfy { $0.readers.contains(.department) })
    }
}
