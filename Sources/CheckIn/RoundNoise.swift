// A side's noise for one task: drawn once, before anything of the sums is known, and forgotten with them.

internal import PrivateAggregation
public import RoundResults
public import Wire

public struct RoundNoise: Sendable, Equatable, CanonicalValue, CustomStringConvertible, CustomReflectable {
    /// For each question, one value for each of its numbers.
    let values: [[Int64]]

    /// - Parameter randomness: that many fresh bytes from a secure source.
    public init(_ task: RoundTask, _ terms: RoundTerms, _ randomness: (Int) throws -> [UInt8]) throws {
        values = try task.questions.map { question in
            let table = try terms.noise(of: question, in: task.questions)
            let count = try Prio3(question.variant).resultCount
            return try table.draw(count, randomness: try randomness(count * NoiseTable.randomnessPerDraw))
        }
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        values = try reader.list(limit: 16) { (reader: inout ByteReader) throws(WireError) -> [Int64] in
            try reader.list(limit: 256) { (reader: inout ByteReader) throws(WireError) -> Int64 in try reader.i64() }
        }
    }

    public func write(to writer: inout ByteWriter) {
        writer.list(values) { writer, numbers in writer.list(numbers) { $0.i64($1) } }
    }

    public var bytes: [UInt8] {
        var writer = ByteWriter()
        writer.value(self)
        return writer.bytes
    }

    public init(bytes: [UInt8]) throws(WireError) {
        var reader = ByteReader(bytes)
        self = try RoundNoise(from: &reader)
        try reader.finish()
    }

    public var description: String { "noise" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
