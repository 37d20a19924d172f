// Which questions of the closed schema a round asks. What one round asks never changes while it runs: everybody computes its task from this.

public import Localization
public import Wire

/// The closed schema's questions, as people name them in a policy. Their wording and options are compiled in: a trend compares like with like.
public enum QuestionName: String, Sendable, CaseIterable, Codable, CanonicalValue {
    case stress, stressors, safety

    public init(from reader: inout ByteReader) throws(WireError) {
        guard let name = QuestionName(rawValue: try reader.string(limit: 16)) else { throw WireError(.unknownTag, "an unknown question") }
        self = name
    }

    public func write(to writer: inout ByteWriter) { writer.string(rawValue) }

    /// As a summary calls it.
    public var label: Message {
        switch self {
        case .stress: Message("Stress these days")
        case .stressors: Message("What weighs on officers")
        case .safety: Message("Would feel safe using support here")
        }
    }
}

/// What was asked since the programme began, and from which moment on something else.
public struct CheckInQuestions: CanonicalValue, Equatable, Sendable {
    public struct Change: CanonicalValue, Equatable, Sendable {
        /// Rounds that begin here or later.
        public let from: Instant
        /// In the schema's order.
        public let questions: [QuestionName]

        public init(from reader: inout ByteReader) throws(WireError) {
            from = try reader.value()
            questions = try CheckInQuestions.names(&reader)
        }

        init(from: Instant, questions: [QuestionName]) { (self.from, self.questions) = (from, questions) }

        public func write(to writer: inout ByteWriter) {
            writer.value(from)
            writer.list(questions)
        }
    }

    /// In the schema's order.
    public private(set) var first: [QuestionName]
    /// In order of time. Those of the past stay, so that old results are known for what they are.
    public private(set) var changes: [Change] = []

    /// Ten years of a change in each round.
    public static let mostChanges = 40

    public static let all = CheckInQuestions(Set(QuestionName.allCases))

    public init(_ questions: Set<QuestionName>) { first = Self.ordered(questions) }

    public init(from reader: inout ByteReader) throws(WireError) {
        first = try Self.names(&reader)
        changes = try reader.list(of: Change.self, limit: Self.mostChanges)
        guard zip(changes, changes.dropFirst()).allSatisfy({ $0.from < $1.from }) else {
            throw WireError(.nonCanonical, "changes of questions are not in order")
        }
    }

    public func write(to writer: inout ByteWriter) {
        writer.list(first)
        writer.list(changes)
    }

    /// What rounds to come ask, as far as anything is signed.
    public var newest: [QuestionName] { changes.last?.questions ?? first }

    /// What a round asks that begins at this moment.
    public func asked(inRoundBeginning start: Instant) -> [QuestionName] {
        changes.last { $0.from <= start }?.questions ?? first
    }

    /// These with others from a moment on: what was to change then or later is forgotten, what was asked before stays.
    public func asking(_ questions: [QuestionName], from moment: Instant) -> CheckInQuestions {
        guard questions != newest else { return self }
        var changed = self
        changed.changes.removeAll { moment <= $0.from }
        guard questions != changed.newest else { return changed }
        changed.changes.append(Change(from: moment, questions: questions))
        if changed.changes.count > Self.mostChanges { changed.first = changed.changes.removeFirst().questions }
        return changed
    }

    /// A round that asks nothing is none.
    var asksSomething: Bool { !first.isEmpty && changes.allSatisfy { !$0.questions.isEmpty } }

    private static func ordered(_ questions: Set<QuestionName>) -> [QuestionName] { QuestionName.allCases.filter(questions.contains) }

    fileprivate static func names(_ reader: inout ByteReader) throws(WireError) -> [QuestionName] {
        let names = try reader.list(of: QuestionName.self, limit: QuestionName.allCases.count)
        guard ordered(Set(names)) == names else { throw WireError(.nonCanonical, "questions are not in order") }
        return names
    }
}
