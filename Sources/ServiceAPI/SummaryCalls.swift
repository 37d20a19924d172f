// The published summaries, and how the two sides make one together.

import Localization
public import Trust
public import Wire

/// The chief's summaries: to anybody, the same bytes.
public enum GetSummaries: ServiceCall {
    public typealias Body = Nothing
    public typealias Answer = PublishedSummaries
    public static let route = Route(.get, "/v1/summaries", side: nil, signer: .open)
}

public struct PublishedSummaries: Codable, Sendable, Hashable {
    /// Summaries signed by both sides, the newest of them, in no particular order.
    public let summaries: [Blob]

    public init(summaries: [Blob]) { self.summaries = summaries }
}

/// What the department side sends to the provider side once a round is released: what only it knows. The provider side makes the summary of it
/// and signs first. Asked again, it answers the same bytes.
public enum PostSummaryDraft: ServiceCall {
    public typealias Body = SummaryDraft
    public typealias Answer = SummaryDocument
    public static let route = Route(.post, "/v1/summaries/draft", side: .provider, signer: .sideKey)
}

public struct SummaryDraft: Codable, Sendable, Hashable, Disclosing {
    public let round: PeriodID
    /// The fields of a `ServiceMeasures`; nothing where the department side did not look.
    public let services: Blob?

    public init(round: PeriodID, services: Blob?) {
        self.round = round
        self.services = services
    }

    public static let disclosures = [
        FieldDisclosure("round", Message("the quarter"), readableBy: [.provider]),
        FieldDisclosure(
            "services", Message("how many sessions there were, rounded, and on how many days some were free"), readableBy: [.provider]),
    ]
}

/// The summary with both signatures, so that both sides publish it.
public enum PutSummary: ServiceCall {
    public typealias Body = SummaryDocument
    public typealias Answer = Nothing
    public static let route = Route(.put, "/v1/summaries", side: .provider, signer: .sideKey)
}

public struct SummaryDocument: Codable, Sendable, Hashable, Disclosing {
    /// A signed `respite.summary`.
    public let summary: Blob

    public init(summary: Blob) { self.summary = summary }

    public static let disclosures = [
        FieldDisclosure("summary", Message("what is published about the round"), readableBy: [.provider])
    ]
}
