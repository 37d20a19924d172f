// What slot search must know of a booking or hold: when, of what sort, and how many seats. Not who.

public import Wire

/// A live booking or hold of one clinician. A hold takes its place like a booking.
public struct BookedSpan: Hashable, Sendable, Codable {
    public let occupied: OccupiedSpan
    public let kind: SessionKind
    public let purpose: SessionPurpose
    public let modality: Modality
    /// How many seats of a group session it takes, at least 1; for other kinds always 1.
    public let seats: Int

    public init(occupied: OccupiedSpan, kind: SessionKind, purpose: SessionPurpose, modality: Modality, seats: Int = 1) {
        self.occupied = occupied
        self.kind = kind
        self.purpose = purpose
        self.modality = modality
        self.seats = max(1, seats)
    }

    public var session: Span { occupied.session }

    /// Two bookings share a session where both are for the same group, purpose, modality, start and end: then they take seats of one
    /// session instead of clashing.
    public func sharesSession(with other: BookedSpan) -> Bool {
        kind == .group && other.kind == .group && purpose == other.purpose && modality == other.modality && session == other.session
    }

    /// The check of a store: whether both can stand, leaving seats aside.
    public func clashes(with other: BookedSpan) -> Bool { !sharesSession(with: other) && occupied.clashes(with: other.occupied) }
}
