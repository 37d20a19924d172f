// What a release covers. Psychotherapy notes are no part that could be named: they need an authorisation of their own.

public import Scheduling
public import Sealing
public import Wire

public enum CasePart: String, Choice {
    case sessions, notes, intake
    case safetyPlan = "safety-plan"
    case plansAndGoals = "plans-and-goals"
    case handOffs = "hand-offs"

    public var code: UInt8 {
        switch self {
        case .sessions: 0
        case .notes: 1
        case .intake: 2
        case .safetyPlan: 3
        case .plansAndGoals: 4
        case .handOffs: 5
        }
    }
}

public typealias CasePartSet = ChoiceSet<CasePart>

public struct ReleaseScope: CanonicalValue, Hashable {
    /// At least one.
    public let parts: CasePartSet
    /// The days of the events that may be told.
    public let days: DayRange
    /// In the words of the consent.
    public let words: PlainText?

    /// Throws `textNotAllowed` also where no part is named.
    public init(_ parts: CasePartSet, days: DayRange = .always, words: String? = nil) throws(SealingError) {
        guard !parts.isEmpty else { throw .textNotAllowed }
        self.parts = parts
        self.days = days
        self.words = try PlainText(optional: words, limit: TextLimit.paragraph)
    }

    /// Whether everything that `other` covers is covered.
    public func covers(_ other: ReleaseScope) -> Bool {
        parts.intersection(other.parts) == other.parts && days.intersection(other.days) == other.days
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        parts = try reader.value()
        days = try reader.value()
        words = try reader.optionalText(limit: TextLimit.paragraph)
        guard !parts.isEmpty else { throw WireError(.invalidValue, "a scope without parts") }
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(parts)
        writer.value(days)
        writer.optionalText(words)
    }
}
