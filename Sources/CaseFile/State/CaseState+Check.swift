// Asked before a record is written: would this entry count? Records cannot be taken back.

public import Sodium
public import Wire

extension CaseState {
    /// Throws why the next entry of this author would not count.
    ///
    /// What others write meanwhile may still turn it down.
    /// - Parameter heads: what it will name as its predecessors.
    public func check(
        _ content: CaseContent,
        by author: SigningPublicKey,
        _ signer: SignerFacts,
        after heads: Set<EntryID>,
        happened occurredAt: Instant,
        written writtenAt: Instant
    ) throws(Refusal) {
        var next = self
        try next.apply(
            CaseEntry(
                id: Self.nobody,
                author: author,
                device: author,
                signer: signer,
                predecessors: heads,
                occurredAt: occurredAt,
                writtenAt: writtenAt,
                content: .readable(content)
            )
        )
    }

    /// The name of an entry that is not written yet.
    private static let nobody = EntryID(Digest(sha256: []))
}
