// A free slot of one clinician, computed and never stored.

public import Wire

/// A time at which a session can be booked. The same bytes for everyone who asks.
public struct Opening: CanonicalValue, Hashable, Codable {
    public let span: Span
    public let kind: SessionKind
    public let purpose: SessionPurpose
    /// The ways in which it can be held; one has to be chosen. A group session that others have booked has only theirs.
    public let modalities: ModalitySet
    public let hold: HoldClass
    /// 1 except for groups.
    public let seatsLeft: Int
    /// Seconds east of UTC in the clinician's zone at the start.
    public let utcOffset: Int

    public init(
        span: Span,
        kind: SessionKind,
        purpose: SessionPurpose,
        modalities: ModalitySet,
        hold: HoldClass = .open,
        seatsLeft: Int = 1,
        utcOffset: Int
    ) {
        self.span = span
        self.kind = kind
        self.purpose = purpose
        self.modalities = modalities
        self.hold = hold
        self.seatsLeft = seatsLeft
        self.utcOffset = utcOffset
    }

    /// The order of every list of openings: by start, end, kind, purpose.
    static func precedes(_ left: Opening, _ right: Opening) -> Bool {
        if left.span.start != right.span.start { return left.span.start < right.span.start }
        if left.span.end != right.span.end { return left.span.end < right.span.end }
        if left.kind != right.kind { return left.kind < right.kind }
        return left.purpose < right.purpose
    }

    func isSameSession(as other: Opening) -> Bool { span == other.span && kind == other.kind && purpose == other.purpose }

    public init(from reader: inout ByteReader) throws(WireError) {
        span = try reader.value()
        kind = try reader.value()
        purpose = try reader.value()
        modalities = try reader.value()
        hold = try reader.value()
        seatsLeft = Int(try reader.u16())
        utcOffset = Int(Int32(bitPattern: try reader.u32()))
        guard !modalities.isEmpty, (1...200).contains(seatsLeft), (-93_600...93_600).contains(utcOffset) else {
            throw WireError(.invalidValue, "an opening without modality or seat, or with an impossible offset")
        }
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(span)
        writer.value(kind)
        writer.value(purpose)
        writer.value(modalities)
        writer.value(hold)
        writer.u16(UInt16(clamping: seatsLeft))
        writer.u32(UInt32(bitPattern: Int32(clamping: utcOffset)))
    }
}
