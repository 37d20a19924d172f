// Group sessions that have begun to fill.

internal import Wire

/// A group session and the seats that are taken of it.
struct GroupSession {
    struct Key: Hashable {
        let session: Span
        let purpose: SessionPurpose
        let modality: Modality

        init(_ booking: BookedSpan) {
            session = booking.session
            purpose = booking.purpose
            modality = booking.modality
        }
    }

    private let key: Key
    let seatsTaken: Int

    var session: Span { key.session }
    var purpose: SessionPurpose { key.purpose }
    var modality: Modality { key.modality }

    func contains(_ booking: BookedSpan) -> Bool { booking.kind == .group && Key(booking) == key }

    static func all(in booked: [BookedSpan]) -> [GroupSession] {
        var seats: [Key: Int] = [:]
        for booking in booked where booking.kind == .group {
            seats[Key(booking)] = seats[Key(booking), default: 0].addingReportingOverflow(booking.seats).partialValue
        }
        return seats.map { GroupSession(key: $0.key, seatsTaken: $0.value) }
    }
}
