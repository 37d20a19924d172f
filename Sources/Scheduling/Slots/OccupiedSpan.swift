// The one rule about overlapping, used by slot search, by the stores and by every test:
//
//     A session occupies [start - buffer before, end + buffer after).
//     Two bookings of one clinician clash if and only if these occupied spans intersect.
//
// Each session brings its own buffers, once: between two sessions the earlier one's time for notes and the later one's time to prepare are
// both kept. A booking keeps the buffers under which it was made, so that changed rules move nothing that is booked. Spans are half-open:
// touching is no clash. Being one span, the rule fits an index or an exclusion constraint of a database.

public import Wire

/// A session and the time around it that nothing else may take.
public struct OccupiedSpan: CanonicalValue, Hashable, Codable {
    public let session: Span
    public let bufferBeforeMinutes: Int
    public let bufferAfterMinutes: Int

    /// Buffers outside 0...240 are brought inside.
    public init(session: Span, bufferBeforeMinutes: Int, bufferAfterMinutes: Int) {
        self.session = session
        self.bufferBeforeMinutes = min(max(bufferBeforeMinutes, 0), 240)
        self.bufferAfterMinutes = min(max(bufferAfterMinutes, 0), 240)
    }

    /// Where the occupied span begins: what a store keeps beside the session's own start.
    public var start: Instant { session.start - Int64(bufferBeforeMinutes) * 60 }
    /// Where the occupied span ends, excluded.
    public var end: Instant { session.end + Int64(bufferAfterMinutes) * 60 }

    public func clashes(with other: OccupiedSpan) -> Bool { start < other.end && other.start < end }

    /// Busy time of other calendars has no buffers of its own.
    public func clashes(with busy: Span) -> Bool { start < busy.end && busy.start < end }

    public init(from reader: inout ByteReader) throws(WireError) {
        session = try reader.value()
        bufferBeforeMinutes = Int(try reader.u8())
        bufferAfterMinutes = Int(try reader.u8())
        guard bufferBeforeMinutes <= 240, bufferAfterMinutes <= 240 else {
            throw WireError(.invalidValue, "a buffer is at most 240 minutes")
        }
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(session)
        writer.u8(UInt8(bufferBeforeMinutes))
        writer.u8(UInt8(bufferAfterMinutes))
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            session: try fields.decode(Span.self, forKey: .session),
            bufferBeforeMinutes: try fields.decode(Int.self, forKey: .bufferBeforeMinutes),
            bufferAfterMinutes: try fields.decode(Int.self, forKey: .bufferAfterMinutes)
        )
    }

    private enum CodingKeys: String, CodingKey { case session, bufferBeforeMinutes, bufferAfterMinutes }
}
