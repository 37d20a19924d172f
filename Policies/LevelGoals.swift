// What each level of a programme sets out to do, as it is signed: clinician, supervisor, programme, department, region.

public import Wire

/// The goals that were signed, in the order of the levels and their measures; none where nothing was said.
public struct LevelGoals: CanonicalValue, Sendable, Hashable {
    public struct Goal: Sendable, Hashable {
        public let level: ProgrammeLevel
        public let measure: Measure
        /// In the measure's unit.
        public let value: UInt16
    }

    public private(set) var goals: [Goal] = []

    public static let none = LevelGoals()

    private init() {}

    /// All that there can be, in order.
    private static let places = ProgrammeLevel.allCases.flatMap { level in level.measures.map { (level: level, measure: $0) } }

    private static func place(_ level: ProgrammeLevel, _ measure: Measure) -> Int? {
        places.firstIndex { $0.level == level && $0.measure == measure }
    }

    /// `nil` where none was signed. A measure that the level does not have takes none.
    public subscript(level: ProgrammeLevel, measure: Measure) -> UInt16? {
        get { goals.first { $0.level == level && $0.measure == measure }?.value }
        set {
            guard let place = Self.place(level, measure) else { return }
            goals.removeAll { $0.level == level && $0.measure == measure }
            guard let newValue else { return }
            let next = goals.firstIndex { Self.place($0.level, $0.measure).map { $0 > place } ?? false }
            goals.insert(Goal(level: level, measure: measure, value: newValue), at: next ?? goals.endIndex)
        }
    }

    /// Of one level.
    public func of(_ level: ProgrammeLevel) -> [Goal] { goals.filter { $0.level == level } }

    public init(from reader: inout ByteReader) throws(WireError) {
        goals = try reader.list(of: Goal.self, limit: Self.places.count)
        guard !goals.isEmpty else { throw WireError(.nonCanonical, "goals of no level are not written") }
        let order = goals.compactMap { Self.place($0.level, $0.measure) }
        guard zip(order, order.dropFirst()).allSatisfy({ $0 < $1 }) else { throw WireError(.nonCanonical, "goals are not in order") }
    }

    public func write(to writer: inout ByteWriter) { writer.list(goals) }

    /// Nothing is promised beyond all there is.
    func isPossible(_ unit: Measure.Unit) -> Bool { goals.allSatisfy { $0.measure.unit != unit || $0.measure.bounds.contains($0.value) } }
}

extension LevelGoals.Goal: CanonicalValue {
    /// By the names of the policy file, so that another order of the code changes no document.
    public init(from reader: inout ByteReader) throws(WireError) {
        let names = (try reader.string(limit: 16), try reader.string(limit: 32))
        guard let level = ProgrammeLevel(rawValue: names.0), let measure = Measure(rawValue: names.1), level.measures.contains(measure)
        else {
            throw WireError(.unknownTag, "an unknown goal")
        }
        (self.level, self.measure, value) = (level, measure, try reader.u16())
    }

    public func write(to writer: inout ByteWriter) {
        writer.string(level.rawValue)
        writer.string(measure.rawValue)
        writer.u16(value)
    }
}

extension PolicyRules {
    /// By which the shifts of a department, or of the region, are measured: the programme's goals, where the level has none of its own.
    public func coverageGoals(of level: ProgrammeLevel) -> [DayPart: UInt8] {
        goals.coverage.merging(
            levels.of(level).compactMap { goal in goal.measure.part.map { ($0, UInt8(clamping: goal.value)) } }
        ) { $1 }
    }

    /// Whether the coverage of shifts is measured by other goals than the model's.
    public var hasOwnCoverageGoals: Bool { ownGoals != nil || levels.goals.contains { $0.measure.part != nil } }
}
