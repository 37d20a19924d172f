// What one side releases of a round in one cell, once: its noisy shares, or that there is nothing to tell.

public import Trust
public import Wire

/// Why a round says nothing.
public enum Withheld: UInt8, Sendable, CaseIterable, CanonicalValue {
    /// Fewer than the minimum. Says nothing about how many, not even whether there were any.
    case tooFew = 1
    /// The sides could not agree on which check-ins they counted.
    case sidesDisagree = 2
    /// A side has released its half, and it makes no result with the other's: nobody is told anything, but a side may know something. Of a result,
    /// never of a half.
    case unmatched = 3

    public init(from reader: inout ByteReader) throws(WireError) {
        guard let reason = Withheld(rawValue: try reader.u8()), reason != .unmatched else {
            throw WireError(.invalidValue, "an unknown reason to withhold")
        }
        self = reason
    }

    public func write(to writer: inout ByteWriter) { writer.u8(rawValue) }
}

/// The numbers of one side. Alone they are random; with the other side's they are the noisy result.
public struct ReleasedShares: CanonicalValue, Equatable {
    /// How many check-ins were counted. Public: taking part is not hidden by the noise (design, section 6).
    public let reports: UInt32
    /// `CountedReports.checksum`: both sides counted the same ones.
    public let checksum: Digest
    /// For each question of the task, in its order: the encoded aggregate share with this side's noise in it.
    public let shares: [[UInt8]]

    public init(reports: UInt32, checksum: Digest, shares: [[UInt8]]) {
        self.reports = reports
        self.checksum = checksum
        self.shares = shares
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        reports = try reader.u32()
        checksum = try reader.value()
        shares = try reader.list(limit: 16) { (reader: inout ByteReader) throws(WireError) in try reader.prefixed(limit: 4096) }
    }

    public func write(to writer: inout ByteWriter) {
        writer.u32(reports)
        writer.value(checksum)
        writer.list(shares) { $0.prefixed($1) }
    }
}

/// Signed by the side alone. Nothing in it tells when it was made: with too few check-ins it has the same bytes as with none.
public struct ReleasedHalf: CanonicalObject, Equatable {
    public static let domain = "respite.released-half"

    public enum Outcome: Sendable, Equatable {
        case released(ReleasedShares)
        case withheld(Withheld)
    }

    public let task: RoundTask
    public let side: SideRole
    /// By which this side went.
    public let terms: RoundTerms
    public let outcome: Outcome

    /// Throws `invalidValue` for fewer reports than the terms ask for, or shares that are not those of the task.
    public init(task: RoundTask, side: SideRole, terms: RoundTerms, outcome: Outcome) throws(WireError) {
        if case .released(let shares) = outcome {
            guard shares.reports >= terms.minimum(of: task), shares.reports <= CountedReports.limit else {
                throw WireError(.invalidValue, "a result of fewer check-ins than its terms ask for")
            }
            guard shares.shares.count == task.questions.count else { throw WireError(.invalidValue, "shares of other questions") }
        }
        self.task = task
        self.side = side
        self.terms = terms
        self.outcome = outcome
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        let task: RoundTask = try reader.value()
        let side: SideRole = try reader.value()
        let terms: RoundTerms = try reader.value()
        switch try reader.u8() {
        case 0: try self.init(task: task, side: side, terms: terms, outcome: .withheld(try reader.value()))
        case 1: try self.init(task: task, side: side, terms: terms, outcome: .released(try reader.value()))
        default: throw WireError(.invalidValue, "neither released nor withheld")
        }
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(task)
        writer.value(side)
        writer.value(terms)
        switch outcome {
        case .withheld(let reason):
            writer.u8(0)
            writer.value(reason)
        case .released(let shares):
            writer.u8(1)
            writer.value(shares)
        }
    }
}
