// One window of the clinician's day: from when to when, for which sessions, on what grid.

public import Wire

/// A window on the wall clock and what is offered in it.
public struct OfferedHours: CanonicalValue, Hashable, Codable {
    public let from: CivilTime
    /// At or before `from`: the window ends on the next day. 24:00 is the end of the same day.
    public let to: CivilTime
    public let kinds: SessionKindSet
    public let modalities: ModalitySet
    /// Sessions begin every so many minutes of the wall clock, counted from `from`; 5...720.
    public let gridMinutes: Int
    public let hold: HoldClass
    /// At most so many seats for a group here (a smaller room); the offering's seats apply too.
    public let groupSeats: Int?

    /// Throws `emptyPeriod`, `windowOffersNothing`, `invalidGrid` or `invalidSeats`.
    public init(
        from: CivilTime,
        to: CivilTime,
        kinds: SessionKindSet = [.individual],
        modalities: ModalitySet,
        gridMinutes: Int = 15,
        hold: HoldClass = .open,
        groupSeats: Int? = nil
    ) throws(SchedulingError) {
        guard from != to, from < .endOfDay else { throw SchedulingError(.emptyPeriod, "a window begins before 24:00 and has a length") }
        guard !kinds.isEmpty, !modalities.isEmpty else {
            throw SchedulingError(.windowOffersNothing, "a window needs a kind of session and a modality")
        }
        guard (5...720).contains(gridMinutes) else { throw SchedulingError(.invalidGrid, "the grid is 5 to 720 minutes") }
        if let groupSeats, !(1...200).contains(groupSeats) { throw SchedulingError(.invalidSeats, "a group has 1 to 200 seats") }
        self.from = from
        self.to = to
        self.kinds = kinds
        self.modalities = modalities
        self.gridMinutes = gridMinutes
        self.hold = hold
        self.groupSeats = groupSeats
    }

    /// By the wall clock, on a day without a change of offset.
    public var lengthMinutes: Int { to.minutes - from.minutes + (to <= from ? 1440 : 0) }

    public init(from reader: inout ByteReader) throws(WireError) {
        let from = try reader.value(CivilTime.self)
        let to = try reader.value(CivilTime.self)
        let kinds = try reader.value(SessionKindSet.self)
        let modalities = try reader.value(ModalitySet.self)
        let grid = Int(try reader.u16())
        let hold = try reader.value(HoldClass.self)
        let seats = try reader.optional { (reader: inout ByteReader) throws(WireError) -> Int in Int(try reader.u16()) }
        self = try asWire { () throws(SchedulingError) -> OfferedHours in
            try OfferedHours(
                from: from,
                to: to,
                kinds: kinds,
                modalities: modalities,
                gridMinutes: grid,
                hold: hold,
                groupSeats: seats
            )
        }
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(from)
        writer.value(to)
        writer.value(kinds)
        writer.value(modalities)
        writer.u16(UInt16(gridMinutes))
        writer.value(hold)
        writer.optional(groupSeats) { $0.u16(UInt16($1)) }
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            from: fields.decode(CivilTime.self, forKey: .from),
            to: fields.decode(CivilTime.self, forKey: .to),
            kinds: fields.decode(SessionKindSet.self, forKey: .kinds),
            modalities: fields.decode(ModalitySet.self, forKey: .modalities),
            gridMinutes: fields.decode(Int.self, forKey: .gridMinutes),
            hold: fields.decode(HoldClass.self, forKey: .hold),
            groupSeats: fields.decodeIfPresent(Int.self, forKey: .groupSeats)
        )
    }

    private enum CodingKeys: String, CodingKey { case from, to, kinds, modalities, gridMinutes, hold, groupSeats }
}
