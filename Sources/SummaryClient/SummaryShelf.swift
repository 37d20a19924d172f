// The summaries that a reader keeps: what was once seen stays, so that no server can exchange or withdraw it unnoticed.

public import Summary
public import Trust
public import Wire

/// Public documents only, kept as they were signed. What was verified once is believed, also after a side has changed its key.
public struct SummaryShelf: Codable, Sendable, Equatable {
    private var summaries: [Blob] = []
    /// Digests of the bodies that were verified here.
    private var believed: [Digest]?

    public init() {}

    /// What is kept, verified.
    public func chain(_ programme: TrustedProgramme) throws(SummaryError) -> SummaryChain { try chain(summaries, programme) }

    /// Takes what one side serves, or throws and keeps what is there.
    public mutating func take(_ served: [Blob], _ programme: TrustedProgramme) throws(SummaryError) {
        let chain = try chain(summaries + served, programme)
        summaries = chain.summaries.map(\.blob)
        believed = chain.summaries.map(\.digest)
    }

    private func chain(_ summaries: [Blob], _ programme: TrustedProgramme) throws(SummaryError) -> SummaryChain {
        try SummaryChain(summaries, of: programme.id, roster: programme.roster.body, believed: Set(believed ?? []))
    }
}
