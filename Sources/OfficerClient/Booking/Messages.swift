// Writing to the clinician about a booking.

import Bookings
import Envelope
import LocalState
import Sealing
import ServiceAPI
public import Sodium
import Trust
import Wire

extension OfficerSession {
    /// Seals, saves and sends a message. Throws `unfinished` where it is saved but not sent yet.
    public func write(_ text: String, about booking: SigningPublicKey) async throws {
        let programme = try await programme()
        let now = now(try state.read())
        let rootKey = state.rootKey
        let key = try await state.update { state in
            guard var entry = state.bookings.first(where: { $0.booking == booking }) else { throw OfficerError.noSuchBooking }
            guard entry.stage != .sending else { throw OfficerError.notChangeable }
            guard let message = try? OfficerMessage(text) else { throw OfficerError.badInput(.message) }
            let clinician = try entry.terms().clinician
            let subkey = try programme.subkey(of: clinician, at: now)
            let signer = try rootKey.bookingKey(entry.key)
            let previous = entry.sentThread.head
            let sealed = try Sealed.seal(message, signedBy: signer, to: subkey, clinician: clinician, after: entry.sentThread)
            try entry.sentThread.append(sealed)
            let frame = OfficerBooking.Message.Frame(
                recipient: subkey, number: sealed.object.number, bucket: sealed.object.bucket.rawValue, previous: previous)
            entry.outbox.append(sealed.blob)
            entry.messages.append(
                OfficerBooking.Message(author: .officer, kind: .text, text: text, proposed: nil, isSent: false, sent: frame))
            let changed = entry
            state.updateBooking(entry.key) { $0 = changed }
            state.lastBookingAct = now
            return entry.key
        }
        voice.speak(as: .booking(key))
        try await finishMessages(key)
    }

    /// Sends what waits in a booking's outbox, in order.
    func finishMessages(_ key: KeyID) async throws {
        let saved = try state.read()
        guard let booking = saved.bookings.first(where: { $0.key == key }) else { return }
        let client = try await programme().client(for: .department, over: transport)
        let signer = try state.rootKey.bookingKey(key)
        for message in booking.outbox {
            do {
                let view = try await client.call(PostBookingMessage.self, MessageRequest(message: message), by: signer, at: now(saved))
                try await take(view, of: key)
            } catch ServiceError.refused(let problem) where problem.isForGood {
                try await state.update { $0.updateBooking(key) { $0.withdrawOutbox() } }
                throw problem.kind == .notFound ? OfficerError.noSuchBooking : .messageRefused
            } catch let error as ServiceError {
                throw Self.interruption(error)
            }
        }
    }
}

extension OfficerBooking {
    /// Takes back what waits: messages are numbered, so behind one that will never be taken none can arrive.
    mutating func withdrawOutbox() {
        sentThread.withdrawLast(outbox.count)
        outbox = []
        messages.removeAll { $0.author == .officer && !$0.isSent }
    }
}
