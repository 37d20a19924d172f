// Believing a server's view of the messages about a booking. What is wrong with them hides no booking; it is reported beside it.

import Envelope
import Sealing
import ServiceAPI
import Sodium
import Wire

extension BookingCheck {
    /// Opens what the officer wrote since, and throws where anything that was there is not, or what is new is not the officer's.
    func takeOfficerMessages(_ booking: inout ClinicianBooking, _ view: BookingView) throws(Finding.Reason) {
        var thread = booking.receivedThread
        var news: [ClinicianBooking.Message] = []
        var followUpKey = booking.followUpKey
        guard view.officerMessages.count <= MessageThread.limit else { throw .overfull }
        guard let digests = try? view.officerMessages.map({ try SealedObject($0).digest }) else { throw .messageForged }
        guard digests.count >= thread.digests.count, digests.starts(with: thread.digests) else { throw .messagesAltered }
        // Only what is new is opened: the subkeys of the older ones may have been destroyed.
        for blob in view.officerMessages.dropFirst(thread.digests.count) {
            let opened = try open(blob, of: booking.booking)
            do { try thread.append(opened) } catch { throw .messagesAltered }
            if let key = opened.content.followUpKey { followUpKey = key }
            news.append(
                ClinicianBooking.Message(
                    author: .officer, kind: .text, text: opened.content.text.value, proposed: nil, digest: opened.digest
                )
            )
        }
        booking.receivedThread = thread
        booking.followUpKey = followUpKey
        booking.messages += news
    }

    private func open(_ blob: Blob, of booking: SigningPublicKey) throws(Finding.Reason) -> Opened<OfficerMessage> {
        guard let sealed = try? Sealed<OfficerMessage>(blob), let recipient = sealed.object.recipient else { throw .messageForged }
        guard let key = try? subkey(recipient) else { throw .keyMissing }
        do {
            return try sealed.open(with: key, in: Conversation(booking: booking, clinician: identity))
        } catch {
            throw .messageForged
        }
    }

    /// Takes from the outbox what the server has, and throws where it has other messages than were sent.
    /// - Parameter adopting: after a restore, and where another device of the clinician writes too, messages that this state does not know are
    ///   counted in. What they say cannot be read here, and whether the clinician wrote them is for the officer's device to find out.
    func takeOwnMessages(_ booking: inout ClinicianBooking, _ view: BookingView, adopting: Bool) throws(Finding.Reason) {
        guard let sealed = try? view.clinicianMessages.map({ try Sealed<ClinicianMessage>($0) }) else { throw .ownMessagesAltered }
        let isOvertaken = sharesBookings && booking.giveWay(to: sealed.map(\.digest))
        let known = booking.sentThread.digests
        guard zip(sealed, known).allSatisfy({ $0.digest == $1 }), sealed.count >= known.count - booking.outbox.count else {
            throw .ownMessagesAltered
        }
        let unknown = sealed.dropFirst(known.count)
        guard unknown.isEmpty || adopting else { throw .ownMessagesAltered }
        for message in unknown {
            do { try booking.sentThread.append(message) } catch { throw .ownMessagesAltered }
        }
        let arrived = Set(view.clinicianMessages)
        booking.outbox.removeAll(where: arrived.contains)
        if isOvertaken { throw .overtaken }
    }
}
