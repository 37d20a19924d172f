// Integers up to a maximum as sums of weighted bits (draft-irtf-cfrg-vdaf-20, section 7.4.2).

/// `encode_range_checked_int` and `decode_range_checked_int`: all weights but the last are powers of two, and they add up to the maximum.
struct RangeCheckedInteger: Sendable, Equatable {
    let maximum: UInt64
    /// How many field elements stand for one integer.
    let bits: Int

    /// - Parameter maximum: at least one.
    init(maximum: UInt64) throws(AggregationError) {
        guard maximum > 0 else { throw AggregationError(.invalidParameter, "a maximum of zero leaves nothing to count") }
        self.maximum = maximum
        bits = 64 - maximum.leadingZeroBitCount
    }

    /// 2^(bits − 1) − 1: what the bits before the last can say.
    private var rest: UInt64 { (1 << UInt64(bits - 1)) - 1 }
    private var lastWeight: UInt64 { maximum - rest }

    /// In the same time for every value that is allowed: the last bit is chosen by a mask, not by a branch.
    func encode<Field: NTTField>(_ value: UInt64) throws(AggregationError) -> [Field] {
        guard value <= maximum else { throw AggregationError(.invalidMeasurement, "a number is above its maximum") }
        let last = secretBit(rest.subtractingReportingOverflow(value).overflow)
        let remainder = value &- (lastWeight & (0 &- last))
        var encoded = (0..<bits - 1).map { Field(remainder >> UInt64($0) & 1) }
        encoded.append(Field(last))
        return encoded
    }

    /// Linear, so also for shares.
    func decode<Field: NTTField>(_ encoded: ArraySlice<Field>) -> Field {
        var decoded = Field(lastWeight) * encoded[encoded.startIndex + bits - 1]
        var weight = Field.one
        for element in encoded.prefix(bits - 1) {
            decoded += weight * element
            weight += weight
        }
        return decoded
    }
}
