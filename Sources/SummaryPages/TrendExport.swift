// The trends alone, as JSON.

public import Summary

public struct TrendExport: Encodable, Sendable {
    private let summary: SummaryPicture

    public init(_ summary: SummaryPicture) { self.summary = summary }

    public func encode(to encoder: any Encoder) throws { try summary.trends.map(SummaryExport.Trend.init).encode(to: encoder) }
}
