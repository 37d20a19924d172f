// From output shares to the result (draft-irtf-cfrg-vdaf-20, sections 7.2.4 and 7.2.5), with noise in between.

/// Field elements of either field.
enum FieldVector: Sendable {
    case field64([Field64])
    case field128([Field128])

    var encoded: [UInt8] {
        switch self {
        case .field64(let vector): vector.encoded
        case .field128(let vector): vector.encoded
        }
    }

    var signed: [Int128] {
        switch self {
        case .field64(let vector): vector.map(\.signed)
        case .field128(let vector): vector.map(\.signed)
        }
    }

    mutating func add(_ other: FieldVector) throws(AggregationError) {
        switch (self, other) {
        case (.field64(var sum), .field64(let more)) where sum.count == more.count:
            self = .field64([])
            sum.add(more)
            self = .field64(sum)
        case (.field128(var sum), .field128(let more)) where sum.count == more.count:
            self = .field128([])
            sum.add(more)
            self = .field128(sum)
        default: throw AggregationError(.mismatch, "shares of different aggregations")
        }
    }

    /// As many small numbers as there are elements.
    mutating func add(_ numbers: [Int64]) throws(AggregationError) {
        switch self {
        case .field64: try add(.field64(numbers.map { Field64(signed: $0) }))
        case .field128: try add(.field128(numbers.map { Field128(signed: $0) }))
        }
    }
}

extension Prio3 {
    /// One aggregator's share of what an accepted report adds.
    public struct OutputShare: Sendable, CustomStringConvertible, CustomReflectable {
        let vector: FieldVector

        public var bytes: [UInt8] { vector.encoded }
        public var description: String { "output share" }
        public var customMirror: Mirror { Mirror(self, children: []) }
    }

    /// One aggregator's share of the result.
    public struct AggregateShare: Sendable, CustomStringConvertible, CustomReflectable {
        var vector: FieldVector

        /// `agg_update`. Throws `mismatch` for a share of another aggregation.
        public mutating func add(_ output: OutputShare) throws(AggregationError) { try vector.add(output.vector) }

        /// `merge` with a share of the same aggregator over other reports.
        public mutating func merge(_ other: AggregateShare) throws(AggregationError) { try vector.add(other.vector) }

        /// Adds one noise value to each number. To be done once, before the share leaves its aggregator.
        public mutating func add(noise: [Int64]) throws(AggregationError) { try vector.add(noise) }

        public var bytes: [UInt8] { vector.encoded }
        public var description: String { "aggregate share" }
        public var customMirror: Mirror { Mirror(self, children: []) }
    }

    private func vector(bytes: [UInt8]) throws(AggregationError) -> FieldVector {
        switch engine {
        case .count, .sum: .field64(try [Field64](encoded: bytes[...], count: resultCount))
        case .sumVector, .histogram, .multihotCountVector: .field128(try [Field128](encoded: bytes[...], count: resultCount))
        }
    }

    /// Refuses another length, and a field element that is not below the modulus.
    public func outputShare(bytes: [UInt8]) throws(AggregationError) -> OutputShare { OutputShare(vector: try vector(bytes: bytes)) }

    /// Refuses another length, and a field element that is not below the modulus.
    public func aggregateShare(bytes: [UInt8]) throws(AggregationError) -> AggregateShare {
        AggregateShare(vector: try vector(bytes: bytes))
    }

    /// `agg_init`: no report yet.
    public var emptyAggregateShare: AggregateShare {
        switch engine {
        case .count, .sum: AggregateShare(vector: .field64(.zeros(resultCount)))
        case .sumVector, .histogram, .multihotCountVector: AggregateShare(vector: .field128(.zeros(resultCount)))
        }
    }

    /// `unshard`: the result from the aggregate shares of all aggregators. Field elements above half the modulus are negative numbers, which
    /// noise makes of small counts.
    public func unshard(_ aggregateShares: [AggregateShare]) throws(AggregationError) -> [Int128] {
        guard aggregateShares.count == shares else {
            throw AggregationError(.mismatch, "\(aggregateShares.count) aggregate shares of \(shares)")
        }
        var total = emptyAggregateShare
        for share in aggregateShares { try total.merge(share) }
        return total.vector.signed
    }
}
