// The variants of Prio3 and their parameters (draft-irtf-cfrg-vdaf-20, section 7.4).

public import Wire

extension Prio3 {
    /// Which numbers are added up. The chunk length is part of it: all parties must use the same.
    public enum Variant: Sendable, Hashable {
        /// How many said yes.
        case count
        /// The sum of numbers from zero to `maximum`, which is below 2^63. Sums from 2^63 on read as negative numbers.
        case sum(maximum: UInt64)
        /// The sums of `length` numbers from zero to `maximum`.
        case sumVector(length: Int, maximum: UInt64, chunkLength: Int)
        /// How many chose each of `length` options, one each.
        case histogram(length: Int, chunkLength: Int)
        /// How many chose each of `length` options, at most `maximumWeight` each.
        case multihotCountVector(length: Int, maximumWeight: Int, chunkLength: Int)

        /// With the chunk length that makes the shortest proof.
        public static func histogram(length: Int) throws(AggregationError) -> Variant {
            .histogram(length: length, chunkLength: try chunk(length))
        }

        /// With the chunk length that makes the shortest proof.
        public static func multihotCountVector(length: Int, maximumWeight: Int) throws(AggregationError) -> Variant {
            let weight = try RangeCheckedInteger(maximum: UInt64(clamping: maximumWeight))
            guard (1...BitChecks<Field128>.lengthLimit).contains(length) else {
                throw AggregationError(.invalidParameter, "a choice among \(length)")
            }
            return .multihotCountVector(
                length: length, maximumWeight: maximumWeight, chunkLength: try chunk(length + weight.bits))
        }

        /// With the chunk length that makes the shortest proof.
        public static func sumVector(length: Int, maximum: UInt64) throws(AggregationError) -> Variant {
            let integer = try RangeCheckedInteger(maximum: maximum)
            let (elements, overflow) = length.multipliedReportingOverflow(by: integer.bits)
            return .sumVector(length: length, maximum: maximum, chunkLength: try chunk(overflow ? .max : elements))
        }

        private static func chunk(_ length: Int) throws(AggregationError) -> Int {
            guard (1...BitChecks<Field128>.lengthLimit).contains(length) else {
                throw AggregationError(.invalidParameter, "an encoded measurement of \(length) elements")
            }
            return ProofLength.bestChunkLength(length)
        }
    }

    /// What a client says.
    ///
    /// Encoding takes the same time for all measurements of one shape; a length that does not fit, or a number out of range, is refused at
    /// once, on the client's own device.
    public enum Measurement: Sendable, Equatable, CustomStringConvertible, CustomReflectable {
        /// For `count`.
        case yes(Bool)
        /// For `sum`.
        case number(UInt64)
        /// For `sumVector`.
        case numbers([UInt64])
        /// For `histogram`: which option, from zero.
        case option(Int)
        /// For `multihotCountVector`: yes or no for each option.
        case options([Bool])

        public var description: String { "measurement" }
        public var customMirror: Mirror { Mirror(self, children: []) }
    }
}

extension AggregationError {
    static let otherMeasurement = AggregationError(.invalidMeasurement, "the measurement does not fit the variant")
}

extension Prio3.Variant: CanonicalValue {
    public init(from reader: inout ByteReader) throws(WireError) {
        func small(_ reader: inout ByteReader) throws(WireError) -> Int { Int(try reader.u32()) }
        switch try reader.u8() {
        case 1: self = .count
        case 2: self = .sum(maximum: try reader.u64())
        case 3:
            let length = try small(&reader)
            let maximum = try reader.u64()
            self = .sumVector(length: length, maximum: maximum, chunkLength: try small(&reader))
        case 4:
            let length = try small(&reader)
            self = .histogram(length: length, chunkLength: try small(&reader))
        case 5:
            let length = try small(&reader)
            let weight = try small(&reader)
            self = .multihotCountVector(length: length, maximumWeight: weight, chunkLength: try small(&reader))
        default: throw WireError(.unknownTag, "an unknown variant of Prio3")
        }
    }

    /// The draft's algorithm number, then the parameters in the order in which they are declared. A parameter that no `Prio3` accepts, for
    /// being negative or too large, is written as the largest number.
    public func write(to writer: inout ByteWriter) {
        func small(_ value: Int) -> UInt32 { UInt32(exactly: value) ?? .max }
        switch self {
        case .count: writer.u8(1)
        case .sum(let maximum):
            writer.u8(2)
            writer.u64(maximum)
        case .sumVector(let length, let maximum, let chunk):
            writer.u8(3)
            writer.u32(small(length))
            writer.u64(maximum)
            writer.u32(small(chunk))
        case .histogram(let length, let chunk):
            writer.u8(4)
            writer.u32(small(length))
            writer.u32(small(chunk))
        case .multihotCountVector(let length, let weight, let chunk):
            writer.u8(5)
            writer.u32(small(length))
            writer.u32(small(weight))
            writer.u32(small(chunk))
        }
    }
}
