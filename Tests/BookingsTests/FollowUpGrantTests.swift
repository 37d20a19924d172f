// A grant pays for one session of one key with one clinician, and for nothing else.

import Bookings
import Scheduling
import Sodium
import Testing
import Wire

@Suite struct FollowUpGrantTests {
    @Test func aGrantPaysOnlyForWhatItNames() throws {
        let cast = try Cast()
        let terms = try cast.terms()
        let grant = FollowUpGrant(
            clinician: cast.identity.publicKey, booking: cast.booking.publicKey, kind: .individual, expires: terms.span.end)
        let signed = try SignedGrant(signing: grant, with: cast.device)
        #expect(throws: Never.self) { try signed.check(pays: terms, of: cast.booking.publicKey, isDevice: cast.isDevice) }
        #expect(throws: BookingError.otherBooking) {
            try signed.check(pays: terms, of: cast.stranger.publicKey, isDevice: cast.isDevice)
        }
        #expect(throws: BookingError.otherBooking) {
            try signed.check(pays: try cast.terms(start: terms.span.end.seconds), of: cast.booking.publicKey, isDevice: cast.isDevice)
        }
        let forged = try SignedGrant(signing: grant, with: cast.stranger)
        #expect(throws: BookingError.wrongSigner) { try forged.check(pays: terms, of: cast.booking.publicKey, isDevice: cast.isDevice) }
    }

    @Test func theGrantSaysNothingOfAnEarlierBooking() throws {
        let cast = try Cast()
        let later = try SigningKey.random()
        let grant = FollowUpGrant(
            clinician: cast.identity.publicKey, booking: later.publicKey, kind: .individual, expires: Instant(seconds: 1_900_000_000))
        let bytes = try SignedGrant(signing: grant, with: cast.device).canonicalBytes
        #expect(!bytes.contains(cast.booking.publicKey.bytes))
    }
}

extension [UInt8] {
    fileprivate func contains(_ other: [UInt8]) -> Bool {
        indices.contains { self[$0...].starts(with: other) }
    }
}
