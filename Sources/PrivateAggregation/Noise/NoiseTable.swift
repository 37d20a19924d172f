// Noise for aggregate shares, drawn in constant time from a cumulative table (design, section 6).

/// A distribution of whole numbers, symmetric about zero, as a table of 128-bit thresholds for the absolute value.
///
/// Drawing scans the whole table and takes the same number of random words, whatever comes out: the time of the usual samplers tells the
/// size of the noise, and so what it hides (Jin, McMurtry, Rubinstein, Ohrimenko 2022). The table is computed with whole numbers only, each
/// number enclosed between two others, so that its distance from the true distribution is known, not guessed.
public struct NoiseTable: Sendable, Equatable {
    /// Entry k is 2^128 times the probability of an absolute value of at most k, rounded down. The last value has no entry.
    let thresholds: [UInt128]
    /// At most this is the total-variation distance between one draw and the true distribution, in units of 2^−128.
    public let distanceBound: UInt128

    /// What total-variation distance a table may have: 2^−110, in units of 2^−128 (design, section 6).
    public static let distanceLimit: UInt128 = 1 << 18
    /// How much probability may be left out beyond the last value, in the same units: a quarter of the limit.
    static let tailLimit: UInt128 = 1 << 16

    /// The largest absolute value that is ever drawn.
    public var largest: Int64 { Int64(thresholds.count) }

    /// The total-variation distance bound as a number.
    public var distance: Double { Double(distanceBound) * 0x1p-128 }

    /// - Parameter cumulative: the probability of an absolute value of at most k, for each k but the last.
    /// - Parameter tail: the probability beyond the last value.
    init(cumulative: [Enclosure], tail: Enclosure) throws(AggregationError) {
        var thresholds: [UInt128] = []
        var bound = tail.upper128
        for entry in cumulative {
            guard let threshold = entry.lower128 else {
                throw AggregationError(.invalidParameter, "a probability of one before the last value")
            }
            thresholds.append(threshold)
            // A threshold that is off by e moves a probability of e from one value to the next.
            let (sum, overflow) = bound.addingReportingOverflow(entry.upper128 - threshold)
            bound = overflow ? .max : sum
        }
        guard bound <= Self.distanceLimit else { throw AggregationError(.invalidParameter, "noise that is too far from its distribution") }
        self.thresholds = thresholds
        distanceBound = bound
    }

    /// How many random bytes one value takes.
    public static let randomnessPerDraw = 24

    /// Values independent of each other.
    /// - Parameter randomness: `randomnessPerDraw` fresh bytes from a secure source for each value: libsodium's in production.
    public func draw(_ count: Int, randomness: [UInt8]) throws(AggregationError) -> [Int64] {
        let (needed, overflow) = count.multipliedReportingOverflow(by: Self.randomnessPerDraw)
        guard count >= 0, !overflow, randomness.count == needed else {
            throw AggregationError(.invalidParameter, "\(randomness.count) random bytes for \(count) values")
        }
        var words = GivenWords(bytes: randomness)
        return draw(count, using: &words)
    }

    /// One value.
    /// - Parameter generator: a secure source: libsodium's in production.
    public func draw(using generator: inout some RandomNumberGenerator) -> Int64 {
        let word = UInt128(generator.next()) << 64 | UInt128(generator.next())
        let sign = generator.next().highestBitMask
        let magnitude = countOfThresholds(upTo: word)
        // Two's complement where the sign is set; zero stays zero.
        return Int64(bitPattern: (magnitude ^ sign) &- sign)
    }

    /// Values independent of each other.
    public func draw(_ count: Int, using generator: inout some RandomNumberGenerator) -> [Int64] {
        (0..<count).map { _ in draw(using: &generator) }
    }

    private func countOfThresholds(upTo word: UInt128) -> UInt64 {
        var count: UInt64 = 0
        for threshold in thresholds { count &+= 1 &- secretBit(word.subtractingReportingOverflow(threshold).overflow) }
        return count
    }
}

/// Random bytes that were handed in, as words. There are as many as are asked for.
private struct GivenWords: RandomNumberGenerator {
    let bytes: [UInt8]
    private var position = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> UInt64 {
        defer { position += 8 }
        return bytes.withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: position, as: UInt64.self)) }
    }
}
