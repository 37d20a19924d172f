// One run of slot search over the pieces of a clinician's windows.

internal import Wire

struct SlotScan {
    /// A window's hours with all that the inner loop needs, in seconds.
    private struct Hours {
        let offered: OfferedHours
        let grid: Int64
        let starts: Range<Int64>
        /// The shortest first, so that they come out in the order of openings.
        let offerings: [SessionOffering]

        /// Not less than the openings that a piece can have.
        func mostOpenings(in piece: OpenPiece) -> Int { Int((piece.startsBefore - piece.start) / grid + 1) * offerings.count }

        func seats(of offering: SessionOffering) -> Int { min(offering.seats, offered.groupSeats ?? offering.seats) }
    }

    private let rules: AvailabilityRules
    private let booked: [BookedSpan]
    private let before: Int64
    private let after: Int64
    private let blocked: BlockedTime
    private let caps: SessionCaps?
    private let groups: [GroupSession]
    private var hours: [Hours] = []
    private let pieces: [OpenPiece]
    private(set) var openings: [Opening] = []

    init(rules: AvailabilityRules, clock: ZoneClock, booked: [BookedSpan], frame: SearchFrame) {
        self.rules = rules
        self.booked = booked
        before = Int64(rules.limits.bufferBeforeMinutes) * 60
        after = Int64(rules.limits.bufferAfterMinutes) * 60
        let reach = frame.bounds.lowerBound - 86_400..<frame.bounds.upperBound + 86_400
        blocked = BlockedTime(booked.map(\.occupied.secondsRange) + rules.busy.map(\.secondsRange), within: reach)
        caps = SessionCaps(rules.limits, booked: booked, clock: clock)
        groups = GroupSession.all(in: booked)

        var builder = PieceBuilder(rules: rules, clock: clock, bounds: frame.bounds)
        var hours: [Hours] = []
        func index(_ offered: OfferedHours) -> Int? {
            let starts = frame.starts(offered.hold)
            guard !starts.isEmpty else { return nil }
            let offerings = rules.offerings.filter { offered.kinds.contains($0.kind) }.sorted {
                ($0.durationMinutes, $0.kind, $0.purpose) < ($1.durationMinutes, $1.kind, $1.purpose)
            }
            hours.append(Hours(offered: offered, grid: Int64(offered.gridMinutes) * 60, starts: starts, offerings: offerings))
            return hours.count - 1
        }
        builder.build(
            weekly: rules.weekly.map { index($0.hours) },
            extra: rules.exceptions.map { exception in
                if case .extra(let offered) = exception.change { index(offered) } else { nil }
            }
        )
        self.hours = hours
        pieces = builder.pieces
    }

    mutating func run() {
        openings.reserveCapacity(pieces.reduce(0) { $0 + hours[$1.hours].mostOpenings(in: $1) })
        for piece in pieces {
            let hours = hours[piece.hours]
            addFree(piece, hours)
            for offering in hours.offerings where offering.kind == .group { addSeats(piece, hours, offering) }
        }
        sortAndJoin()
    }

    /// Sessions that nobody has booked yet. One walk over the grid serves every offering: what is free before the next blocked time decides
    /// how long a session may be.
    private mutating func addFree(_ piece: OpenPiece, _ hours: Hours) {
        guard let shortest = hours.offerings.first.map(\.seconds) else { return }
        let latest = min(piece.startsBefore, hours.starts.upperBound, piece.end - shortest + 1)
        var start = piece.nextStart(notBefore: max(piece.start, hours.starts.lowerBound), grid: hours.grid)
        var index = blocked.index(endingAfter: start - before)
        while start < latest {
            if let caps, let next = caps.nextRoom(at: start, offset: piece.offset) {
                start = piece.nextStart(notBefore: max(next, start + 1), grid: hours.grid)
                continue
            }
            while index < blocked.count, blocked.ends[index] <= start - before { index += 1 }
            let end = index < blocked.count ? min(piece.end, blocked.starts[index] - after) : piece.end
            guard start + shortest <= end || index == blocked.count else {
                start = piece.nextStart(notBefore: max(blocked.ends[index] + before, start + 1), grid: hours.grid)
                continue
            }
            for offering in hours.offerings {
                guard start + offering.seconds <= end else { break }
                append(start, offering, hours.offered.modalities, hours.offered, seats: hours.seats(of: offering), piece.offset)
            }
            start += hours.grid
        }
    }

    /// Further seats of group sessions that have begun to fill.
    private mutating func addSeats(_ piece: OpenPiece, _ hours: Hours, _ offering: SessionOffering) {
        for group in groups where group.purpose == offering.purpose {
            let span = group.session.secondsRange
            let left = hours.seats(of: offering) - group.seatsTaken
            guard piece.start <= span.lowerBound, span.lowerBound < piece.startsBefore, span.upperBound <= piece.end, left > 0,
                hours.starts.contains(span.lowerBound), span.upperBound - span.lowerBound == offering.seconds,
                piece.nextStart(notBefore: span.lowerBound, grid: hours.grid) == span.lowerBound,
                hours.offered.modalities.contains(group.modality), isClear(group)
            else { continue }
            append(span.lowerBound, offering, [group.modality], hours.offered, seats: left, piece.offset)
        }
    }

    /// Whether nothing but the group's own bookings takes its time.
    private func isClear(_ group: GroupSession) -> Bool {
        let occupied = rules.occupied(group.session)
        let clashes = booked.contains { !group.contains($0) && $0.occupied.clashes(with: occupied) }
        return !clashes && !rules.busy.contains { occupied.clashes(with: $0) }
    }

    private mutating func append(
        _ start: Int64,
        _ offering: SessionOffering,
        _ modalities: ModalitySet,
        _ offered: OfferedHours,
        seats: Int,
        _ offset: Int64
    ) {
        guard let span = try? Span(start: Instant(seconds: start), end: Instant(seconds: start + offering.seconds)) else { return }
        openings.append(
            Opening(
                span: span,
                kind: offering.kind,
                purpose: offering.purpose,
                modalities: modalities,
                hold: offered.hold,
                seatsLeft: seats,
                utcOffset: Int(offset)
            )
        )
    }

    /// Windows may overlap: the same session is one opening, with what any of its windows allows.
    private mutating func sortAndJoin() {
        guard openings.count > 1 else { return }
        var isStrictlySorted = true
        for index in 1..<openings.count where !Opening.precedes(openings[index - 1], openings[index]) {
            isStrictlySorted = false
            break
        }
        if isStrictlySorted { return }
        openings.sort(by: Opening.precedes)
        var joined: [Opening] = []
        joined.reserveCapacity(openings.count)
        for opening in openings {
            if let last = joined.last, last.isSameSession(as: opening) {
                joined[joined.count - 1] = last.joined(with: opening)
            } else {
                joined.append(opening)
            }
        }
        openings = joined
    }
}

extension SessionOffering {
    fileprivate var seconds: Int64 { Int64(durationMinutes) * 60 }
}

extension OpenPiece {
    /// The first start on the grid at or after `instant`.
    fileprivate func nextStart(notBefore instant: Int64, grid: Int64) -> Int64 {
        let remainder = (instant - anchor).flooredRemainder(grid)
        return remainder == 0 ? instant : instant + grid - remainder
    }
}

extension Opening {
    fileprivate func joined(with other: Opening) -> Opening {
        Opening(
            span: span,
            kind: kind,
            purpose: purpose,
            modalities: modalities.union(other.modalities),
            hold: min(hold, other.hold),
            seatsLeft: max(seatsLeft, other.seatsLeft),
            utcOffset: utcOffset
        )
    }
}
