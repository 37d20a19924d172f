// A client's memory of how far it has seen a booking go: what a server shows later may only be longer.

public import Wire

/// The highest change of a booking that was ever shown to this person.
public struct HistoryMark: CanonicalValue, Hashable, Codable {
    public let sequence: UInt32
    public let head: Digest

    public init(_ history: BookingHistory) {
        sequence = history.sequence
        head = history.head
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        sequence = try reader.u32()
        head = try reader.value()
    }

    public func write(to writer: inout ByteWriter) {
        writer.u32(sequence)
        writer.value(head)
    }

    /// Throws `rolledBack` where the history is shorter than what was seen, or has another change in its place.
    public func check(_ history: BookingHistory) throws(BookingError) {
        guard history.changes.indices.contains(Int(sequence)), history.changes[Int(sequence)].change.digest == head else {
            throw .rolledBack
        }
    }
}
