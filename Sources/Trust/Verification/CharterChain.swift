// From the card's digest to today's charter, one version at a time.

public import Wire

/// All charters of a programme, oldest first: each is signed by its own thresholds and by those of the one before it.
public struct CharterChain: Sendable, Equatable {
    public let programme: ProgrammeID
    public let charters: [Verified<Charter>]

    public var current: Charter { latest.body }
    public let latest: Verified<Charter>

    /// Throws `notTheCardsCharter`, `charterChainBroken`, or what is wrong with a single charter.
    public init(_ blobs: [Blob], programme: ProgrammeID) throws(TrustError) {
        guard let firstBlob = blobs.first else { throw TrustError(.charterChainBroken, .charter, "no charter at all") }
        let first = try Unverified<Charter>(firstBlob)
        guard first.body.version == 1, (try? ProgrammeID(firstCharter: first.body)) == programme else {
            throw TrustError(.notTheCardsCharter, .charter)
        }
        var latest = try first.verified(after: nil)
        var charters = [latest]
        for blob in blobs.dropFirst() {
            let next = try Unverified<Charter>(blob)
            guard next.body.version == latest.body.version + 1 else { throw TrustError(.charterChainBroken, .charter) }
            guard next.body.programme == programme else { throw TrustError(.wrongProgramme, .charter) }
            latest = try next.verified(after: latest.body)
            charters.append(latest)
        }
        self.programme = programme
        self.charters = charters
        self.latest = latest
    }
}

extension Unverified<Charter> {
    /// - Parameter previous: the charter it replaces; `nil` for the first.
    func verified(after previous: Charter?) throws(TrustError) -> Verified<Charter> {
        let signers = signatures.map(\.signer)
        let charters = [body] + (previous.map { [$0] } ?? [])
        try checkSignatures(by: Set(charters.flatMap { $0.signers.map(\.key) }))
        for charter in charters {
            for role in SignerRole.allCases { try charter.requireThreshold(of: role, among: signers, .charter) }
        }
        return Verified(checked: self)
    }
}
