// The summaries that a reader keeps: what was once seen stays, so that no server can exchange or withdraw it unnoticed.

public import Summary
public import Trust
public import Wire

/// Public documents only; kept as they were signed, and verified each time they are read.
public struct SummaryShelf: Codable, Sendable, Equatable {
    private var summaries: [Blob] = []

    public init() {}

    /// What is kept, verified.
    public func chain(_ programme: TrustedProgramme) throws(SummaryError) -> SummaryChain { try Self.chain(summaries, programme) }

    /// Takes what one side serves, or throws and keeps what is there.
    public mutating func take(_ served: [Blob], _ programme: TrustedProgramme) throws(SummaryError) {
        let all = summaries + served.filter { !summaries.contains($0) }
        _ = try Self.chain(all, programme)
        summaries = all
    }

    private static func chain(_ summaries: [Blob], _ programme: TrustedProgramme) throws(SummaryError) -> SummaryChain {
        try SummaryChain(summaries, of: programme.id, roster: programme.roster.body)
    }
}
