// Wall-clock periods of one day as stretches of real time.
//
// On a day that changes the clocks a period can be read in two ways: from the instant of its first time to that of its last (RFC 5545), or
// all the time at which the clock stands between the two. What is offered lies in both, so that nobody is ever booked at a time that the
// clinician's clock does not show inside the window: a window from 01:00 to 02:30 ends at the gap, at 02:00 = 03:00. What is closed covers
// both. On all other days the readings are the same.

/// Real time in seconds since 1970, with one offset throughout.
struct OffsetStretch: Equatable {
    var start: Int64
    /// Excluded.
    var end: Int64
    let offset: Int64
}

extension ZoneClock {
    /// Appends the time in which the clock stands from `from` up to `to` in both readings; wall-clock seconds since 1970-01-01T00:00.
    func appendOffered(from: Int64, to: Int64, into stretches: inout [OffsetStretch]) {
        let start = resolve(from)
        let end = resolve(to)
        guard start < end else { return }
        forEachStretch(from: from, to: to) { stretch in
            let clipped = OffsetStretch(start: max(stretch.start, start), end: min(stretch.end, end), offset: stretch.offset)
            if clipped.start < clipped.end { stretches.append(clipped) }
        }
    }

    /// The shortest stretch of real time that contains both readings; `nil` where the day has no such time.
    func closed(from: Int64, to: Int64) -> Range<Int64>? {
        var start = resolve(from)
        var end = resolve(to)
        forEachStretch(from: from, to: to) { stretch in
            start = min(start, stretch.start)
            end = max(end, stretch.end)
        }
        return start < end ? start..<end : nil
    }

    /// Every stretch of one offset in which the clock stands from `from` up to `to`.
    private func forEachStretch(from: Int64, to: Int64, _ body: (OffsetStretch) -> Void) {
        let margin: Int64 = 2 * 86_400
        guard covers(from - margin), covers(to + margin) else {
            // A clock for this period alone; it covers what is needed, so that this cannot come here again.
            let clock = covering(from: from - margin, through: to + margin)
            return clock.covers(from - margin) && clock.covers(to + margin) ? clock.forEachStretch(from: from, to: to, body) : ()
        }
        var index = stretch(at: from - margin)
        while index < starts.count, starts[index] < to + margin {
            let stretchEnd = index + 1 < starts.count ? starts[index + 1] : end
            let start = max(from - offsets[index], starts[index])
            let end = min(to - offsets[index], stretchEnd)
            if start < end { body(OffsetStretch(start: start, end: end, offset: offsets[index])) }
            index += 1
        }
    }
}
