// What a chain of changes may be, and each way in which it may not.

import Bookings
import Scheduling
import Sodium
import Testing
import Wire

@Suite struct BookingHistoryTests {
    let cast: Cast

    init() throws { cast = try Cast() }

    @Test func aFirstChangeBooks() throws {
        let history = try cast.history()
        #expect(history.status == .booked)
        #expect(history.sequence == 0)
        #expect(history.booking == cast.booking.publicKey)
        #expect(history.intake == Digest(sha256: [1]))
    }

    @Test func aMoveKeepsEverythingButTimeAndModality() throws {
        let history = try cast.history([try cast.move(by: 7200)])
        #expect(history.terms.span.start == Instant(seconds: 1_800_007_200))
        #expect(history.terms.modality == .phone)
        #expect(history.terms.clinician == cast.identity.publicKey)
        #expect(history.sequence == 1)
    }

    @Test func theCancelKeyCancelsAndDoesNothingElse() throws {
        let history = try cast.history()
        let cancel = try SignedChange(signing: history.next(.cancel, rosterVersion: 1), with: cast.cancel)
        #expect(try history.appending(cancel, isDevice: cast.isDevice).status == .cancelledByOfficer)
        let move = try SignedChange(signing: history.next(try cast.move(by: 60), rosterVersion: 1), with: cast.cancel)
        #expect(throws: BookingError.wrongSigner) { try history.appending(move, isDevice: cast.isDevice) }
    }

    @Test func onlyACertifiedDeviceCancelsForTheClinician() throws {
        let history = try cast.history()
        let change = history.next(.cancelByClinician, rosterVersion: 1)
        #expect(
            try history.appending(try SignedChange(signing: change, with: cast.device), isDevice: cast.isDevice).status
                == .cancelledByClinician)
        for key in [cast.booking, cast.cancel, cast.identity, cast.stranger] {
            let forged = try SignedChange(signing: change, with: key)
            #expect(throws: BookingError.wrongSigner) { try history.appending(forged, isDevice: cast.isDevice) }
        }
    }

    @Test func noServerCanInventABooking() throws {
        let forged = try cast.first(by: cast.stranger)
        #expect(throws: BookingError.wrongSigner) { try BookingHistory([forged], isDevice: cast.isDevice) }
    }

    @Test func nothingFollowsACancellation() throws {
        let history = try cast.history([.cancel])
        let late = try SignedChange(signing: history.next(try cast.move(by: 60), rosterVersion: 1), with: cast.booking)
        #expect(throws: BookingError.alreadyCancelled) { try history.appending(late, isDevice: cast.isDevice) }
    }

    @Test func droppedRepeatedAndSwappedChangesAreRefused() throws {
        let changes = try cast.history([try cast.move(by: 60), try cast.move(by: 120), .cancel]).changes
        #expect(throws: BookingError.outOfOrder) { try BookingHistory([changes[0], changes[2]], isDevice: cast.isDevice) }
        #expect(throws: BookingError.outOfOrder) { try BookingHistory([changes[0], changes[1], changes[1]], isDevice: cast.isDevice) }
        #expect(throws: BookingError.outOfOrder) { try BookingHistory([changes[0], changes[2], changes[1]], isDevice: cast.isDevice) }
        #expect(throws: BookingError.outOfOrder) { try BookingHistory([changes[1]], isDevice: cast.isDevice) }
        #expect(throws: BookingError.misplacedBooking) {
            let again = try SignedChange(
                signing: BookingChange(
                    booking: cast.booking.publicKey, sequence: 1, previous: changes[0].change.digest, rosterVersion: 1,
                    action: changes[0].change.action), with: cast.booking)
            _ = try BookingHistory([changes[0], again], isDevice: cast.isDevice)
        }
        #expect(throws: BookingError.empty) { try BookingHistory([], isDevice: cast.isDevice) }
    }

    @Test func aChangeOfAnotherBookingIsRefused() throws {
        let other = try Cast()
        let history = try cast.history()
        let foreign = try SignedChange(signing: try other.history().next(.cancel, rosterVersion: 1), with: other.booking)
        #expect(throws: BookingError.otherBooking) { try history.appending(foreign, isDevice: cast.isDevice) }
    }

    @Test func everyBitFlipOfASignedChangeFails() throws {
        let bytes = try cast.history([try cast.move(by: 60)]).changes[1].canonicalBytes
        let history = try cast.history()
        for position in bytes.indices {
            for bit in 0..<8 {
                var flipped = bytes
                flipped[position] ^= 1 << bit
                #expect(throws: (any Error).self, "byte \(position), bit \(bit)") {
                    _ = try history.appending(try SignedChange(canonicalBytes: flipped), isDevice: cast.isDevice)
                }
            }
        }
    }

    @Test func anOlderHistoryThanTheOneSeenIsRefused() throws {
        let long = try cast.history([try cast.move(by: 60), try cast.move(by: 120)])
        let short = try BookingHistory(Array(long.changes.dropLast()), isDevice: cast.isDevice)
        let mark = HistoryMark(long)
        #expect(throws: Never.self) { try mark.check(long) }
        #expect(throws: BookingError.rolledBack) { try mark.check(short) }
        let fork = try BookingHistory(
            short.changes + [try SignedChange(signing: short.next(.cancel, rosterVersion: 1), with: cast.booking)], isDevice: cast.isDevice)
        #expect(throws: BookingError.rolledBack) { try mark.check(fork) }
    }
}
