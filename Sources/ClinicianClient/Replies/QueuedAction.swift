// What is saved and waits for a connection, one by one, so that a clinician can see what nobody has been told yet.

import Bookings
import Sealing
public import Wire

public struct QueuedAction: Sendable, Hashable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// A session for an officer without a computer.
        case booking
        case move
        case cancellation
        case acknowledgement
        case answer
        case proposal
        case followUp = "follow-up"
        /// Hours, exceptions, busy times.
        case availability
        /// The list of the clinician's devices and subkeys.
        case keys
    }

    public let kind: Kind
    /// Which session it is about; `nil` where it is about none.
    public let booking: Int?
    public let span: Span?
}

extension ClinicianBooking {
    /// In the order in which they are sent.
    var queuedActions: [QueuedAction.Kind] {
        let made: [QueuedAction.Kind] = stage == .sending ? [.booking] : []
        let changed: [QueuedAction.Kind] = pendingChange.map { [Self.kind(ofChange: $0)] } ?? []
        return made + changed + sentThread.digests.suffix(outbox.count).map(kind(ofMessage:))
    }

    private static func kind(ofChange blob: Blob) -> QueuedAction.Kind {
        guard let signed = try? SignedChange(canonicalBytes: blob.bytes), case .reschedule = signed.change.action else {
            return .cancellation
        }
        return .move
    }

    /// An acknowledgement is no line of the conversation.
    private func kind(ofMessage digest: Digest) -> QueuedAction.Kind {
        switch messages.last(where: { $0.digest == digest })?.kind {
        case .text: .answer
        case .proposal: .proposal
        case .followUp: .followUp
        case nil: .acknowledgement
        }
    }
}

extension ClinicianState {
    /// Everything that is saved and not known to be on the server.
    var queuedActions: [QueuedAction] {
        let ofBookings = bookings.flatMap { booking in
            booking.queuedActions.map { QueuedAction(kind: $0, booking: booking.number, span: (try? booking.terms())?.span) }
        }
        let others: [QueuedAction.Kind] = (calendar.isQueued ? [.availability] : []) + (pendingKeys == nil ? [] : [.keys])
        return ofBookings + others.map { QueuedAction(kind: $0, booking: nil, span: nil) }
    }
}
