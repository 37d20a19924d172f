// The directory as a clinician uses it: the programme's services, then the lines of the crisis card, each with whether somebody should look again.

public import Localization
public import Wire

public struct ServiceDirectory: Sendable {
    public struct Entry: Sendable, Hashable {
        /// `nil` for a line of the crisis card.
        public let kind: ResourceKind?
        public let line: CrisisResource
        /// The day on which somebody last made sure of it; `nil` where nobody has, or where the day cannot have been.
        public let verified: Instant?
        /// Nobody has made sure of it, or not for as long as the signed policy allows: whoever passes it on makes sure first.
        public let isStale: Bool
    }

    /// In the order in which they are numbered and offered.
    public let entries: [Entry]

    public init(_ rules: PolicyRules, in texts: Texts, at now: Instant) {
        func entry(_ kind: ResourceKind?, _ line: CrisisResource) -> Entry {
            Entry(
                kind: kind, line: line, verified: ResourceAge.believed(line.verified, at: now),
                isStale: ResourceAge.isStale(line.verified, at: now, after: rules.staleAfterDays))
        }
        entries =
            rules.directory.map { entry($0.kind, $0.line) }
            + CrisisCard.all(in: texts, programme: rules.crisisResources).map { entry(nil, $0) }
    }

    /// As a person types it: capitals and surrounding spaces do not count.
    public func entry(named name: String) -> Entry? {
        func folded(_ text: String) -> String {
            let words = text.split { $0.isWhitespace }
            return words.joined(separator: " ").lowercased()
        }
        let wanted = folded(name)
        return entries.first { folded($0.line.name) == wanted }
    }
}

extension ResourceKind {
    public var label: Message {
        switch self {
        case .treatment: Message("Treatment", context: "kind of service")
        case .substanceUse: Message("Alcohol and other substances", context: "kind of service")
        case .family: Message("Family", context: "kind of service")
        case .legal: Message("Legal help", context: "kind of service")
        case .financial: Message("Money", context: "kind of service")
        case .housing: Message("Housing", context: "kind of service")
        case .peer: Message("Peer support", context: "kind of service")
        case .faith: Message("Faith", context: "kind of service")
        case .medical: Message("Medical care", context: "kind of service")
        case .other: Message("Other", context: "kind of service")
        }
    }
}
