// One line of what a clinician offers: "individual, intake, 60 minutes".

public import Wire

/// A kind and purpose of session with its length and seats.
public struct SessionOffering: CanonicalValue, Hashable, Codable {
    public let kind: SessionKind
    public let purpose: SessionPurpose
    /// 5...720.
    public let durationMinutes: Int
    /// How many bookings one session takes: 1, except 1...200 for a group.
    public let seats: Int

    /// Throws `invalidDuration` or `invalidSeats`.
    public init(kind: SessionKind, purpose: SessionPurpose, durationMinutes: Int, seats: Int = 1) throws(SchedulingError) {
        guard (5...720).contains(durationMinutes) else { throw SchedulingError(.invalidDuration, "a session lasts 5 to 720 minutes") }
        guard (1...200).contains(seats), kind == .group || seats == 1 else {
            throw SchedulingError(.invalidSeats, "only a group has seats, 1 to 200")
        }
        self.kind = kind
        self.purpose = purpose
        self.durationMinutes = durationMinutes
        self.seats = seats
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        let kind = try reader.value(SessionKind.self)
        let purpose = try reader.value(SessionPurpose.self)
        let duration = Int(try reader.u16())
        let seats = Int(try reader.u16())
        self = try asWire { () throws(SchedulingError) -> SessionOffering in
            try SessionOffering(kind: kind, purpose: purpose, durationMinutes: duration, seats: seats)
        }
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(kind)
        writer.value(purpose)
        writer.u16(UInt16(durationMinutes))
        writer.u16(UInt16(seats))
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            kind: fields.decode(SessionKind.self, forKey: .kind),
            purpose: fields.decode(SessionPurpose.self, forKey: .purpose),
            durationMinutes: fields.decode(Int.self, forKey: .durationMinutes),
            seats: fields.decodeIfPresent(Int.self, forKey: .seats) ?? 1
        )
    }

    private enum CodingKeys: String, CodingKey { case kind, purpose, durationMinutes, seats }
}

/// Refused values become refused bytes.
func asWire<Value>(_ make: () throws(SchedulingError) -> Value) throws(WireError) -> Value {
    do { return try make() } catch { throw WireError(.invalidValue, error.reason) }
}
