// The support plan. A new version supersedes the one before; both stay readable.

public import Scheduling
public import Sealing
public import Wire

/// Return visits that a plan foresees.
public struct VisitSeries: CanonicalValue, Hashable {
    public let first: CivilDate
    /// 1 to 366.
    public let everyDays: UInt16
    /// 1 to 520.
    public let count: UInt16

    /// Throws `invalidValue` outside the bounds.
    public init(first: CivilDate, everyDays: UInt16, count: UInt16) throws(WireError) {
        guard (1...366).contains(everyDays), (1...520).contains(count) else { throw WireError(.invalidValue, "visits out of bounds") }
        self.first = first
        self.everyDays = everyDays
        self.count = count
    }

    public var days: [CivilDate] { (0..<Int(count)).map { first.addingDays($0 * Int(everyDays)) } }

    public init(from reader: inout ByteReader) throws(WireError) {
        try self.init(first: reader.value(), everyDays: reader.u16(), count: reader.u16())
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(first)
        writer.u16(everyDays)
        writer.u16(count)
    }
}

public struct PlanVersion: CaseContentValue {
    public static let domain = "respite.case.plan-version"
    public static let kind = ContentKind.planVersion
    static let mostGoals = 100

    /// `nil` for the first version.
    public let supersedes: EntryID?
    public let summary: PlainText
    /// In the order in which they are shown.
    public let goals: [EntryID]
    public let visits: VisitSeries?
    public let review: CivilDate?

    /// Throws `textTooLong` also for more than 100 goals.
    public init(
        supersedes: EntryID? = nil,
        summary: String,
        goals: [EntryID] = [],
        visits: VisitSeries? = nil,
        review: CivilDate? = nil
    ) throws(SealingError) {
        guard goals.count <= Self.mostGoals else { throw .textTooLong }
        self.supersedes = supersedes
        self.summary = try PlainText(summary, limit: TextLimit.section)
        self.goals = goals
        self.visits = visits
        self.review = review
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        supersedes = try reader.optional(of: EntryID.self)
        summary = try reader.text(limit: TextLimit.section)
        goals = try reader.list(of: EntryID.self, limit: Self.mostGoals)
        visits = try reader.optional(of: VisitSeries.self)
        review = try reader.optional(of: CivilDate.self)
    }

    public func write(to writer: inout ByteWriter) {
        writer.optional(supersedes)
        summary.write(to: &writer)
        writer.list(goals)
        writer.optional(visits)
        writer.optional(review)
    }
}
