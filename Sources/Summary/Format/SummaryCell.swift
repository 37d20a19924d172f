// One cell of a published round: how many could take part, and what came out, or that nothing did.

public import Policies
public import RoundResults
public import Wire

public struct SummaryCell: CanonicalValue, Hashable {
    public let name: CellName
    public let departments: [DepartmentName]
    /// Cards printed for officers of this cell, as the signed rounds say.
    public let codesIssued: UInt32
    /// Cards that were used, as the provider side counts.
    public let codesRedeemed: UInt32
    public let outcome: Outcome

    public enum Outcome: CanonicalValue, Hashable {
        case released(CellRelease)
        /// Then there is no number about this round's check-ins, neither here nor anywhere.
        case withheld(Withheld)
        /// No number either. But a side has released a half, under these terms: what that spent is spent.
        case unmatched(RoundTerms)

        public init(from reader: inout ByteReader) throws(WireError) {
            switch try reader.u8() {
            case 0: self = .withheld(try reader.value())
            case 1: self = .released(try reader.value())
            case 2: self = .unmatched(try reader.value())
            default: throw WireError(.unknownTag, "neither released nor withheld")
            }
        }

        public func write(to writer: inout ByteWriter) {
            switch self {
            case .withheld(let reason):
                writer.u8(0)
                writer.value(reason)
            case .released(let release):
                writer.u8(1)
                writer.value(release)
            case .unmatched(let terms):
                writer.u8(2)
                writer.value(terms)
            }
        }
    }

    public init(name: CellName, departments: [DepartmentName], codesIssued: UInt32, codesRedeemed: UInt32, outcome: Outcome) {
        self.name = name
        self.departments = departments
        self.codesIssued = codesIssued
        self.codesRedeemed = codesRedeemed
        self.outcome = outcome
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        name = try reader.value()
        departments = try reader.list(of: DepartmentName.self, limit: 1000)
        codesIssued = try reader.u32()
        codesRedeemed = try reader.u32()
        outcome = try reader.value()
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(name)
        writer.list(departments)
        writer.u32(codesIssued)
        writer.u32(codesRedeemed)
        writer.value(outcome)
    }
}

/// What both sides released of a cell.
public struct CellRelease: CanonicalValue, Hashable {
    /// Accepted check-ins, or clinicians who were counted; public once a round is released (design, section 6).
    public let reports: UInt32
    /// Of the list of counted check-ins, which both sides serve.
    public let checksum: Digest
    /// Under which each side drew its noise.
    public let departmentTerms: RoundTerms
    public let providerTerms: RoundTerms
    /// One for each question of the round, in the same order.
    public let answers: [ReleasedAnswer]

    public init(reports: UInt32, checksum: Digest, departmentTerms: RoundTerms, providerTerms: RoundTerms, answers: [ReleasedAnswer]) {
        self.reports = reports
        self.checksum = checksum
        self.departmentTerms = departmentTerms
        self.providerTerms = providerTerms
        self.answers = answers
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        reports = try reader.u32()
        checksum = try reader.value()
        departmentTerms = try reader.value()
        providerTerms = try reader.value()
        answers = try reader.list(of: ReleasedAnswer.self, limit: Question.ofCheckIn.count)
    }

    public func write(to writer: inout ByteWriter) {
        writer.u32(reports)
        writer.value(checksum)
        writer.value(departmentTerms)
        writer.value(providerTerms)
        writer.list(answers)
    }
}

/// The numbers of one question.
public enum ReleasedAnswer: CanonicalValue, Hashable {
    /// The half-width of the intervals would exceed a quarter of the check-ins: known from the noise alone, so that it takes no number to say so.
    case tooUncertain
    /// Each side's aggregate share with its noise in it, as Prio3 encodes it. Together they are the noisy result.
    case shares(department: [UInt8], provider: [UInt8])

    public init(from reader: inout ByteReader) throws(WireError) {
        switch try reader.u8() {
        case 0: self = .tooUncertain
        case 1: self = .shares(department: try reader.prefixed(limit: 4096), provider: try reader.prefixed(limit: 4096))
        default: throw WireError(.unknownTag, "an unknown kind of answer")
        }
    }

    public func write(to writer: inout ByteWriter) {
        switch self {
        case .tooUncertain: writer.u8(0)
        case .shares(let department, let provider):
            writer.u8(1)
            writer.prefixed(department)
            writer.prefixed(provider)
        }
    }
}
