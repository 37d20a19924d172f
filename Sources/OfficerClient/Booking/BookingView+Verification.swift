// Believing a server's view of a booking: only what is signed, only what continues what was seen, or nothing.

import Bookings
import LocalState
import Sealing
import ServiceAPI
import Sodium
import Trust
import Wire

extension OfficerSession {
    /// Verifies a view and takes it into the state as a whole, or throws `serverLied` and takes nothing.
    func take(_ view: BookingView, of key: KeyID) async throws {
        let clock = clock()
        let replyKey = try state.rootKey.replyKey(key)
        try await state.update { state in
            guard let memory = state.memory, var booking = state.bookings.first(where: { $0.key == key }) else {
                throw OfficerError.noSuchBooking
            }
            let devices = try memory.known(now: clock).devices.lists[try booking.terms().clinician]?.body.devices ?? []
            booking.clinicianDevices.formUnion(devices.map(\.key))
            try booking.take(view)
            let offers = try booking.takeMessages(view, replyKey: replyKey)
            state.updateBooking(key) { $0 = booking }
            for offer in offers
            where !state.followUps.contains(where: { $0.key == offer.key }) && !state.bookings.contains(where: { $0.key == offer.key }) {
                state.followUps.append(offer)
            }
        }
    }
}

extension OfficerBooking {
    /// The chain: every change signed by a key that may, continuing what was seen.
    mutating func take(_ view: BookingView) throws {
        guard view.booking == booking, view.changes.first == changes.first, view.intake == request.intake else {
            throw OfficerError.serverLied(.otherBooking)
        }
        let history: BookingHistory
        let (ours, devices) = (try terms().clinician, clinicianDevices)
        do {
            let signed = try view.changes.map { try SignedChange(canonicalBytes: $0.bytes) }
            history = try BookingHistory(signed, isDevice: { devices.contains($0) && $1 == ours })
        } catch {
            throw OfficerError.serverLied(.changedHistory)
        }
        guard (try? mark.value.check(history)) != nil else { throw OfficerError.serverLied(.olderHistory) }
        if history.head != mark.value.head { proposal = nil }
        changes = view.changes
        mark = Encoded(HistoryMark(history))
        if let pending = pendingChange, changes.contains(pending) { pendingChange = nil }
        switch history.status {
        case .booked: stage = .booked
        case .cancelledByOfficer: stage = .cancelledByOfficer
        case .cancelledByClinician: stage = .cancelledByClinician
        }
    }

    /// The clinician's messages: opened, signed by a certified device, numbered without a gap. Returns new offers of follow-ups.
    mutating func takeMessages(_ view: BookingView, replyKey: SealingKey) throws -> [FollowUpOffer] {
        let conversation = Conversation(booking: booking, clinician: try terms().clinician)
        let news: [Opened<ClinicianMessage>]
        do {
            let opened = try view.clinicianMessages.map {
                try Sealed<ClinicianMessage>($0).open(with: replyKey, in: conversation, devices: clinicianDevices)
            }
            news = try receivedThread.update(to: opened)
        } catch SealingError.messagesWithdrawn {
            throw OfficerError.serverLied(.withheldMessages)
        } catch {
            throw OfficerError.serverLied(.forgedMessage)
        }
        let sent = Set(view.officerMessages)
        outbox.removeAll(where: sent.contains)
        if outbox.isEmpty { for index in messages.indices { messages[index].isSent = true } }
        return news.compactMap { take($0.content) }
    }

    private mutating func take(_ message: ClinicianMessage) -> FollowUpOffer? {
        switch message {
        case .acknowledgement(let change):
            acknowledged = change
            messages.append(Message(author: .clinician, kind: .acknowledgement, text: nil, proposed: nil, isSent: true))
        case .answer(let text):
            messages.append(Message(author: .clinician, kind: .text, text: text.value, proposed: nil, isSent: true))
        case .proposal(let span, let note):
            proposal = span
            messages.append(Message(author: .clinician, kind: .proposal, text: note?.value, proposed: span, isSent: true))
        case .followUp(let grant, let note):
            messages.append(Message(author: .clinician, kind: .followUp, text: note?.value, proposed: nil, isSent: true))
            return try? FollowUpOffer(key: followUpKey, grant: grant, note: note?.value)
        }
        return nil
    }
}

extension FollowUpOffer {
    /// Throws where the bytes are no grant. Its signature is checked by the server and the clinician, who would refuse another.
    init(key: KeyID, grant: Blob, note: String?) throws {
        let signed = try SignedGrant(canonicalBytes: grant.bytes)
        self.init(key: key, grant: grant, clinician: signed.grant.clinician, expires: signed.grant.expires, note: note)
    }
}
