// Time that is taken: sorted, disjoint, in plain seconds, so that a search walks through it once.

internal import Wire

/// Disjoint stretches in ascending order.
struct BlockedTime {
    private(set) var starts: [Int64] = []
    /// Excluded.
    private(set) var ends: [Int64] = []

    /// Joins what overlaps or touches; what lies outside `range` is left out or cut.
    init(_ stretches: some Collection<Range<Int64>>, within range: Range<Int64>) {
        var sorted: [Range<Int64>] = []
        sorted.reserveCapacity(stretches.count)
        var isSorted = true
        for stretch in stretches where stretch.overlaps(range) {
            if let last = sorted.last, stretch.lowerBound < last.lowerBound { isSorted = false }
            sorted.append(stretch.clamped(to: range))
        }
        if !isSorted { sorted.sort { $0.lowerBound < $1.lowerBound } }
        starts.reserveCapacity(sorted.count)
        ends.reserveCapacity(sorted.count)
        for stretch in sorted {
            if let last = ends.last, stretch.lowerBound <= last {
                ends[ends.count - 1] = max(last, stretch.upperBound)
            } else {
                starts.append(stretch.lowerBound)
                ends.append(stretch.upperBound)
            }
        }
    }

    var count: Int { starts.count }

    /// The index of the first stretch that ends after `instant`.
    func index(endingAfter instant: Int64) -> Int {
        var low = 0
        var high = ends.count
        while low < high {
            let middle = (low + high) / 2
            if ends[middle] <= instant { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The parts of `stretch` that are not blocked, each a stretch of the same offset.
    func appendFree(of stretch: OffsetStretch, into free: inout [OffsetStretch]) {
        var start = stretch.start
        var index = index(endingAfter: start)
        while index < count, starts[index] < stretch.end {
            if start < starts[index] { free.append(OffsetStretch(start: start, end: starts[index], offset: stretch.offset)) }
            start = ends[index]
            index += 1
        }
        if start < stretch.end { free.append(OffsetStretch(start: start, end: stretch.end, offset: stretch.offset)) }
    }
}

extension Span {
    var secondsRange: Range<Int64> { start.seconds..<end.seconds }
}

extension OccupiedSpan {
    var secondsRange: Range<Int64> { start.seconds..<end.seconds }
}
