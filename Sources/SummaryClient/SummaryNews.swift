// Asking both sides for what they publish.

public import ServiceAPI
public import Summary
public import Trust

/// What looking for news brought.
public struct SummaryNews: Sendable {
    /// Sides that did not answer, or not with what the protocol says.
    public var unreachable: [SideRole] = []
    /// Sides whose documents were refused; nothing of them was kept.
    public var refused: [Refusal] = []

    public struct Refusal: Sendable {
        public let side: SideRole
        public let error: SummaryError
    }

    public init() {}

    /// Nobody was heard.
    public var isOffline: Bool { unreachable.count == SideRole.allCases.count }
}

extension KnownProgramme {
    /// Fetches the summaries of both sides onto a shelf. Where a side serves what does not verify, that is said, and the other's is still taken.
    public func fetchSummaries(onto shelf: inout SummaryShelf, over transport: any Transport) async -> SummaryNews {
        var news = SummaryNews()
        for side in SideRole.allCases {
            let served: PublishedSummaries
            do {
                served = try await client(for: side, over: transport).call(GetSummaries.self)
            } catch {
                news.unreachable.append(side)
                continue
            }
            do { try shelf.take(served.summaries, trusted) } catch { news.refused.append(SummaryNews.Refusal(side: side, error: error)) }
        }
        return news
    }
}
