// Believing a server's view of a booking: only what is signed, only what continues what was seen, or nothing.

import Bookings
import LocalState
import Sealing
import ServiceAPI
import Sodium
import Trust
import Wire

extension OfficerSession {
    /// Verifies what the server answers about a booking and takes it into the state as a whole, or throws `serverLied` and takes nothing.
    func take(_ view: BookingView, of key: KeyID) async throws {
        try await take(key) { booking, replyKey, refused throws(OfficerError) in
            try booking.takeSent(view)
            return try booking.take(BookingNews(view), replyKey: replyKey, refused: refused)
        }
    }

    /// The same for a notice of the board.
    func take(_ news: BookingNews, of key: KeyID) async throws {
        try await take(key) { booking, replyKey, refused throws(OfficerError) in
            try booking.take(news, replyKey: replyKey, refused: refused)
        }
    }

    private func take(
        _ key: KeyID, _ take: @escaping @Sendable (inout OfficerBooking, SealingKey, Set<Digest>) throws(OfficerError) -> [FollowUpOffer]
    ) async throws {
        let clock = clock()
        let replyKey = try state.rootKey.replyKey(key)
        try await state.update { state in
            guard let memory = state.memory, var booking = state.bookings.first(where: { $0.key == key }) else {
                throw OfficerError.noSuchBooking
            }
            let devices = try programmes.programme(of: memory, now: clock).devices.lists[try booking.terms().clinician]?.body.devices ?? []
            booking.clinicianDevices.formUnion(devices.map(\.key))
            let offers = try take(&booking, replyKey, state.refused(of: key))
            booking.isMissing = false
            state.updateBooking(key) { $0 = booking }
            for offer in offers
            where !state.followUps.contains(where: { $0.key == offer.key }) && !state.bookings.contains(where: { $0.key == offer.key }) {
                state.followUps.append(offer)
            }
        }
    }
}

extension OfficerBooking {
    /// What this device has sent, as the server says that it has it.
    mutating func takeSent(_ view: BookingView) throws(OfficerError) {
        guard view.booking == booking, view.intake == request.intake else { throw .serverLied(.otherBooking) }
        let sent = Set(view.officerMessages)
        outbox.removeAll(where: sent.contains)
        if outbox.isEmpty { for index in messages.indices { messages[index].isSent = true } }
    }

    /// Changes and messages; returns new offers of follow-ups.
    /// - Parameter refused: changes that a server has refused. A clinician who acknowledges one of them was shown it all the same.
    mutating func take(_ news: BookingNews, replyKey: SealingKey, refused: Set<Digest>) throws(OfficerError) -> [FollowUpOffer] {
        try takeChanges(news.changes)
        let offers = try takeMessages(news.clinicianMessages, replyKey: replyKey, refused: refused)
        seen = news.digest
        return offers
    }

    /// The chain: every change signed by a key that may, continuing what was seen.
    mutating func takeChanges(_ shown: [Blob]) throws(OfficerError) {
        guard shown.first == changes.first, let terms = try? terms() else { throw .serverLied(.otherBooking) }
        let (ours, devices) = (terms.clinician, clinicianDevices)
        guard let signed = try? shown.map({ try SignedChange(canonicalBytes: $0.bytes) }),
            let history = try? BookingHistory(signed, isDevice: { devices.contains($0) && $1 == ours })
        else { throw .serverLied(.changedHistory) }
        guard (try? mark.value.check(history)) != nil else { throw .serverLied(.olderHistory) }
        if history.head != mark.value.head { proposal = nil }
        changes = shown
        mark = Encoded(HistoryMark(history))
        if let pending = pendingChange, changes.contains(pending) { pendingChange = nil }
        switch history.status {
        case .booked: stage = .booked
        case .cancelledByOfficer: stage = .cancelledByOfficer
        case .cancelledByClinician: stage = .cancelledByClinician
        }
    }

    /// The clinician's messages: opened, signed by a certified device, numbered without a gap.
    private mutating func takeMessages(
        _ sealed: [Blob], replyKey: SealingKey, refused: Set<Digest>
    ) throws(OfficerError) -> [FollowUpOffer] {
        let news: [Opened<ClinicianMessage>]
        do {
            let conversation = Conversation(booking: booking, clinician: try terms().clinician)
            let opened = try sealed.map {
                try Sealed<ClinicianMessage>($0).open(with: replyKey, in: conversation, devices: clinicianDevices)
            }
            news = try receivedThread.update(to: opened)
        } catch SealingError.messagesWithdrawn {
            throw .serverLied(.withheldMessages)
        } catch {
            throw .serverLied(.forgedMessage)
        }
        let standing = Set(changes.compactMap { (try? SignedChange(canonicalBytes: $0.bytes))?.change.digest })
        for case .acknowledgement(let change) in news.map(\.content) where refused.contains(change) && !standing.contains(change) {
            throw .serverLied(.untrueRefusal)
        }
        return news.compactMap { take($0.content) }
    }

    private mutating func take(_ message: ClinicianMessage) -> FollowUpOffer? {
        switch message {
        case .acknowledgement(let change):
            acknowledged = change
            isDoubted = false
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
