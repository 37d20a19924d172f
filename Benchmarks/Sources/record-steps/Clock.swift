// Time that this process has used, so that a busy machine moves the figures less, and the medians of what was measured in turns.

import Foundation

/// Microseconds of processor time.
func used() -> Double {
    var clock = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &clock)
    return Double(clock.tv_sec) * 1e6 + Double(clock.tv_nsec) / 1e3
}

/// Microseconds for each of `times` runs.
func cost(of times: Int, _ body: (Int) throws -> Void) rethrows -> Double {
    let start = used()
    for time in 0..<times { try body(time) }
    return (used() - start) / Double(times)
}

extension [Double] {
    var median: Double { isEmpty ? .nan : sorted()[count / 2] }
}

struct Unexpected: Error {}
