// Writing to the officer: sealed to the booking's reply key, signed by the device, numbered, saved, sent, and sent again until it arrives.

import Bookings
import LocalState
public import Scheduling
import Sealing
import ServiceAPI
import Sodium
import Trust
public import Wire

extension ClinicianSession {
    @discardableResult
    public func answer(_ text: String, to number: Int) async throws -> Delivery {
        guard let message = try? ClinicianMessage.answering(text) else { throw ClinicianError.badInput(.message) }
        return try await write(message, to: number)
    }

    /// Proposes another time. Nothing changes before the officer accepts.
    @discardableResult
    public func propose(_ span: Span, to number: Int, note: String? = nil) async throws -> Delivery {
        guard let message = try? ClinicianMessage.proposing(span, note: note) else { throw ClinicianError.badInput(.message) }
        guard try state.read().booking(number: number).isLive else { throw ClinicianError.notChangeable }
        return try await write(message, to: number)
    }

    /// Offers one more session that costs no token.
    /// - Parameters:
    ///   - kind: of that session; as this one unless given.
    ///   - days: how long the offer stands.
    @discardableResult
    public func offerFollowUp(to number: Int, kind: SessionKind? = nil, days: Int = 90, note: String? = nil) async throws -> Delivery {
        guard (1...400).contains(days) else { throw ClinicianError.badInput(.period) }
        let saved = try state.read()
        let now = now(saved)
        let booking = try saved.booking(number: number)
        guard booking.told != nil else { throw ClinicianError.noReplyKey }
        let terms = try booking.terms()
        let rootKey = state.rootKey
        return try await write(to: number) { booking, keyring in
            guard booking.canOfferFollowUp(at: now), let key = booking.followUpKey, !saved.knows(key) else {
                throw ClinicianError.noFollowUpKey
            }
            let expires = now + Int64(days) * 86_400
            let grant = FollowUpGrant(
                clinician: terms.clinician, booking: key, kind: kind ?? terms.kind, expires: expires
            )
            let signed = try SignedGrant(signing: grant, with: try rootKey.deviceKey(keyring))
            guard let message = try? ClinicianMessage.granting(Blob(signed.canonicalBytes), note: note) else {
                throw ClinicianError.badInput(.message)
            }
            booking.followUpOffer = FollowUpOffer(key: key, expires: expires)
            return message
        }
    }

    func write(_ message: ClinicianMessage, to number: Int) async throws -> Delivery { try await write(to: number) { _, _ in message } }

    /// Saves a message in the booking's outbox and sends the outbox.
    private func write(
        to number: Int, _ make: (inout ClinicianBooking, Keyring) throws -> ClinicianMessage
    ) async throws -> Delivery {
        let rootKey = state.rootKey
        let key = try await state.update { state in
            var booking = try state.booking(number: number)
            let message = try make(&booking, state.keyring)
            try booking.queue(message, from: try rootKey.clinician(state.keyring), device: try rootKey.deviceKey(state.keyring))
            let changed = booking
            state.updateBooking(booking.booking) { $0 = changed }
            return booking.booking
        }
        return try await delivered { try await sendMessages(key) }
    }
}

extension ClinicianBooking {
    /// Seals a message after those before it and puts it into the outbox. Throws `noReplyKey`.
    mutating func queue(_ message: ClinicianMessage, from clinician: SigningPublicKey, device: SigningKey) throws {
        guard let told else { throw ClinicianError.noReplyKey }
        let conversation = Conversation(booking: booking, clinician: clinician)
        let sealed = try Sealed.seal(message, signedBy: device, to: told.replyKey, in: conversation, after: sentThread)
        try sentThread.append(sealed)
        outbox.append(sealed.blob)
        if let line = Message(message, digest: sealed.digest) { messages.append(line) }
    }

    /// Takes back what waits: messages are numbered, so behind one that will never be taken none can arrive.
    mutating func withdrawOutbox() {
        let withdrawn = Set(sentThread.digests.suffix(outbox.count))
        messages.removeAll { $0.author == .clinician && withdrawn.contains($0.digest) }
        sentThread.withdrawLast(outbox.count)
        outbox = []
        // An offer that was among them can be made again; two grants for one key pay once.
        if let offer = followUpOffer, offer.key == followUpKey { followUpOffer = nil }
    }

    /// Takes back what waits where another device of the clinician has written in its place: its numbers are taken.
    /// - Parameter given: the clinician's messages as the server has them.
    /// - Returns: whether there were words among it, which have to be written again.
    mutating func giveWay(to given: [Digest]) -> Bool {
        let known = sentThread.digests
        let same = zip(given, known).prefix { $0 == $1 }.count
        guard known.count - outbox.count <= same, same < min(known.count, given.count) else { return false }
        outbox.removeFirst(same - (known.count - outbox.count))
        let lines = messages.count
        withdrawOutbox()
        acknowledged = nil
        return messages.count < lines
    }

    /// Says "seen" once for each change. Does nothing where there is nothing new, or nobody to tell.
    /// - Returns: whether there was something to say.
    mutating func acknowledge(from clinician: SigningPublicKey, device: SigningKey) throws -> Bool {
        let head = mark.value.head
        guard told != nil, stage != .sending, stage != .cancelledByClinician, acknowledged != head else { return false }
        try queue(.acknowledgement(change: head), from: clinician, device: device)
        acknowledged = head
        return true
    }
}

extension ClinicianBooking.Message {
    /// An acknowledgement is no line of a conversation.
    fileprivate init?(_ message: ClinicianMessage, digest: Digest) {
        switch message {
        case .acknowledgement: return nil
        case .answer(let text): self.init(author: .clinician, kind: .text, text: text.value, proposed: nil, digest: digest)
        case .proposal(let span, let note):
            self.init(author: .clinician, kind: .proposal, text: note?.value, proposed: span, digest: digest)
        case .followUp(_, let note): self.init(author: .clinician, kind: .followUp, text: note?.value, proposed: nil, digest: digest)
        }
    }
}
