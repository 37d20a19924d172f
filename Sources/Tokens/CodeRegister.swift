// The eligibility codes of one cell, as the authority hands them to the provider: digests only, so that the file enrols nobody.

public import Policies
public import Trust
public import Wire

/// The digests of the codes printed for one cell, and the quarters for which they have tokens issued. Signed by the charter's clinical signers.
///
/// Codes are reissued yearly: `first` to `last` is a year, after which the codes of people who left lapse.
public struct CodeRegister: CanonicalObject, Hashable {
    public static let domain = "respite.code-register"
    /// The most codes in one register.
    public static let limit = 100_000

    public let programme: ProgrammeID
    public let cell: CellName
    public let first: PeriodID
    public let last: PeriodID
    /// `EligibilityCode.digest` of each, sorted, each once.
    public let codes: [Digest]

    /// Throws `invalidValue` for a last quarter before the first, no code, too many, or a code twice.
    public init(
        programme: ProgrammeID,
        cell: CellName,
        first: PeriodID,
        last: PeriodID,
        codes: [Digest]
    ) throws(WireError) {
        guard first <= last else { throw WireError(.invalidValue, "a register must end after it starts") }
        let sorted = codes.sorted()
        guard !sorted.isEmpty, sorted.count <= Self.limit, zip(sorted, sorted.dropFirst()).allSatisfy({ $0 != $1 }) else {
            throw WireError(.invalidValue, "a register has codes, each once")
        }
        self.programme = programme
        self.cell = cell
        self.first = first
        self.last = last
        self.codes = sorted
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        self = try CodeRegister(
            programme: reader.value(),
            cell: reader.value(),
            first: reader.value(),
            last: reader.value(),
            codes: reader.list(of: Digest.self, limit: Self.limit)
        )
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(programme)
        writer.value(cell)
        writer.value(first)
        writer.value(last)
        writer.list(codes)
    }
}
