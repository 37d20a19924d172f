// A small cast for the tests of bookings: one officer's keys, one clinician with a device, and changes signed by them.

import Bookings
import Scheduling
import Sodium
import Wire

struct Cast {
    let booking: SigningKey
    let cancel: SigningKey
    let identity: SigningKey
    let device: SigningKey
    let stranger: SigningKey

    init() throws {
        booking = try SigningKey.random()
        cancel = try SigningKey.random()
        identity = try SigningKey.random()
        device = try SigningKey.random()
        stranger = try SigningKey.random()
    }

    var isDevice: DeviceCheck {
        let (device, identity) = (device.publicKey, identity.publicKey)
        return { $0 == device && $1 == identity }
    }

    func terms(start: Int64 = 1_800_000_000) throws -> BookingTerms {
        BookingTerms(
            clinician: identity.publicKey,
            span: try Span(start: Instant(seconds: start), end: Instant(seconds: start + 3000)),
            kind: .individual, purpose: .intake, modality: .video
        )
    }

    func first(by signer: SigningKey? = nil, intake: [UInt8] = [1]) throws -> SignedChange {
        let action = BookingChange.Action.book(
            try terms(), cancelKey: cancel.publicKey, intake: Digest(sha256: intake), notice: 1)
        let change = BookingChange(booking: booking.publicKey, sequence: 0, previous: nil, rosterVersion: 1, action: action)
        return try SignedChange(signing: change, with: signer ?? booking)
    }

    func history(_ extra: [BookingChange.Action] = []) throws -> BookingHistory {
        var history = try BookingHistory([try first()], isDevice: isDevice)
        for action in extra {
            let key = action == .cancelByClinician ? device : booking
            history = try history.appending(
                try SignedChange(signing: history.next(action, rosterVersion: 1), with: key), isDevice: isDevice)
        }
        return history
    }

    func move(by seconds: Int64) throws -> BookingChange.Action { .reschedule(try terms(start: 1_800_000_000 + seconds).span, .phone) }
}
