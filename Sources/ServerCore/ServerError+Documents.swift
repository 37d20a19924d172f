// Why a file of the authority is not taken, as codes that the tool turns into words.

public import Trust

/// What can be wrong with a list of cards.
public enum CardsRefusal: String, Sendable, CaseIterable {
    case cardsUnreadable = "cards-unreadable"
    /// The rounds name no such cell or year.
    case cardsNotNamed = "cards-not-named"
    case cardsOverlap = "cards-overlap"
    case tooManyCards = "too-many-cards"
}

extension ServerError {
    /// `detail` is the document, the code of the error, and the number of a round where it is about one.
    public init(refusing error: TrustError) {
        self.init(
            .documentRefused,
            [error.document?.rawValue, error.code.rawValue, error.round.map { String($0.number) }].compactMap { $0 }.joined(separator: " "))
    }

    public init(refusing cards: CardsRefusal) { self.init(.documentRefused, cards.rawValue) }

    /// What `init(refusing:)` was given.
    public var refusedDocument: TrustError? {
        var parts = detail.split(separator: " ").map(String.init)
        let round = parts.last.flatMap { UInt32($0) }.flatMap { try? PeriodID(number: $0) }
        if round != nil { parts.removeLast() }
        guard code == .documentRefused, let last = parts.last, let code = TrustError.Code(rawValue: last) else { return nil }
        return TrustError(code, parts.count > 1 ? DocumentKind(rawValue: parts[0]) : nil, round: round)
    }

    public var refusedCards: CardsRefusal? { code == .documentRefused ? CardsRefusal(rawValue: detail) : nil }
}
