// From collected to published: the round's private key is destroyed in between, and only then does anything leave.

internal import Logging
public import RoundResults
public import ServerCore
internal import Sodium
public import Trust
public import Wire

public struct RoundRelease: Sendable {
    private let side: Side
    private let store: RoundStore

    public init(_ side: Side, _ store: RoundStore) {
        self.side = side
        self.store = store
    }

    /// Destroys the key of a round that is collected, and lets its halves be seen. After a crash in between it is done again.
    public func publish(_ round: PeriodID) async throws {
        guard let noted = try await store.noted(round), noted.stage >= .collected else { return }
        try RoundKeyring(side.home).destroy(round)
        if noted.stage == .collected { try await store.set(.published, of: round) }
    }

    /// This side's halves of a published round, signed.
    public func signed(_ round: PeriodID) async throws -> [Blob] { try await store.halves(of: round).map(sign) }

    /// What both routes of results answer: signed anew, so that the key that the roster names today verifies it. The same key gives the same bytes.
    public func everything() async throws -> [Blob] {
        let (own, others) = try await store.published()
        return try own.map(sign) + others
    }

    /// The lists of counted check-ins of the newest round.
    public func lists() async throws -> [Blob] { try await store.lists() }

    private func sign(_ half: ReleasedHalf) throws -> Blob { try SignedDocument(half, signedBy: [side.key]).blob }

    /// A round that the other side does not finish is not kept for ever: nothing is released of it, and everything is destroyed.
    /// - Returns: whether it was time.
    public func abandonIfOverdue(_ round: PeriodID) async throws -> Bool {
        guard side.now() >= round.end + Self.patience else { return false }
        guard try await store.close(round, randomness: { try Randomness.bytes($0) })?.stage == .closing else { return false }
        try await withhold(round)
        side.log.error("a check-in round was given up: the other side did not finish it in time")
        return true
    }

    /// Releases nothing of a round that is not collected yet, and destroys everything of it.
    func withhold(_ round: PeriodID) async throws {
        guard let noted = try await store.close(round, randomness: { try Randomness.bytes($0) }) else { return }
        if noted.stage == .closing { _ = try await store.collect(round, claims: [:]) }
        try await publish(round)
    }

    /// In seconds, from a round's end.
    public static let patience: Int64 = 30 * 86_400
}

extension RoundRelease {
    /// The other side's halves, each verified as signed by it and as being of this programme and round. Throws `TrustError`.
    public func verified(
        _ documents: [Blob], of other: SideRole, in round: PeriodID, _ programme: TrustedProgramme
    ) throws -> [(ReleasedHalf, Blob)] {
        guard let entry = programme.side(other) else { throw TrustError(.unknownSigner) }
        return try documents.map { document in
            let half = try Unverified<ReleasedHalf>(document).verified(by: entry).body
            guard half.side == other, half.task.round == round, half.task.programme == programme.id else {
                throw TrustError(.wrongProgramme)
            }
            return (half, document)
        }
    }
}
