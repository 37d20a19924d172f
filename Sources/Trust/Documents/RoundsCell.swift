// A cell of the rounds: whose check-ins are counted together, and how many cards were printed for them, year by year.

public import Policies
public import Wire

/// The cards of one cell that are good for the same run of quarters. Cards are reissued yearly, so that those of people who left lapse.
public struct CodeYear: CanonicalValue, Hashable {
    public let first: PeriodID
    public let last: PeriodID
    /// Cards printed, one for each officer: what a minimum batch counts.
    public let officers: UInt32
    /// Cards printed for those who lost theirs. Everybody can see how many; they make no cell larger.
    public let replacements: UInt32

    /// Throws `invalidValue` for a last quarter before the first.
    public init(first: PeriodID, last: PeriodID, officers: UInt32, replacements: UInt32 = 0) throws(WireError) {
        try Require.that(first <= last, "a year of cards ends before it begins")
        self.first = first
        self.last = last
        self.officers = officers
        self.replacements = replacements
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        self = try CodeYear(first: reader.value(), last: reader.value(), officers: reader.u32(), replacements: reader.u32())
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(first)
        writer.value(last)
        writer.u32(officers)
        writer.u32(replacements)
    }

    public func covers(_ period: PeriodID) -> Bool { (first...last).contains(period) }

    /// All cards of this year; no more codes than this are taken in by the provider side.
    public var codes: Int { Int(officers) + Int(replacements) }
}

/// A cell, and how many eligibility codes were printed for it.
public struct RoundsCell: CanonicalValue, Hashable {
    public let name: CellName
    public let departments: [DepartmentName]
    /// In order of time; no quarter in two of them, so that nobody has tokens from two cards.
    public let years: [CodeYear]

    public init(name: CellName, departments: [DepartmentName], years: [CodeYear]) throws(WireError) {
        try Require.that(zip(years, years.dropFirst()).allSatisfy { $0.last < $1.first }, "years of cards overlap")
        self.name = name
        self.departments = departments
        self.years = years
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        self = try RoundsCell(
            name: reader.value(),
            departments: reader.list(of: DepartmentName.self, limit: 1000),
            years: reader.list(of: CodeYear.self, limit: 16)
        )
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(name)
        writer.list(departments)
        writer.list(years)
    }

    /// How many officers have a card for this quarter.
    public func officers(in period: PeriodID) -> UInt32 { years.first { $0.covers(period) }?.officers ?? 0 }
}
