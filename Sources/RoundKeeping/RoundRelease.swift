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
        guard noted.stage == .collected else { return }
        // What was deleted lies in the log as long as somebody reads there: nothing leaves before it is gone.
        guard try await side.database.forgetDeleted() else { throw ServerError(.inputOutput, "the database is being read") }
        try await store.set(.published, of: round)
    }

    /// This side's halves of a published round, signed.
    public func signed(_ round: PeriodID) async throws -> [Blob] { try await store.halves(of: round).map(sign) }

    /// What both routes of results answer: signed anew, so that the key that the roster names today verifies it. The same key gives the same bytes.
    public func everything() async throws -> [Blob] {
        let (own, others) = try await store.published()
        return try own.map(sign) + others
    }

    /// The lists of counted check-ins of the newest rounds.
    public func lists() async throws -> [Blob] { try await store.lists() }

    private func sign(_ half: ReleasedHalf) throws -> Blob { try SignedDocument(half, signedBy: [side.key]).blob }

    /// A round that the other side does not finish is not kept for ever: nothing is released of it, and everything is destroyed. Nor is one whose key
    /// this side does not have, as after a restore: nobody has to wait for it.
    ///
    /// One moment of a clock that is ahead gives nothing up: it has to be overdue on several days.
    public func giveUpWhatIsOver() async throws {
        let now = side.now()
        for round in try await store.rounds(below: .collected) {
            let isOverdue = now >= round.end + Self.patience
            let days = try await store.overdueDays(of: round, on: isOverdue ? now.seconds / 86_400 : nil)
            if now >= round.end, try await withholdIfKeyless(round) { continue }
            guard days >= Self.overdueDays else { continue }
            try await withhold(round)
            side.log.error("a check-in round was given up: the other side did not finish it in time")
        }
    }

    /// Of a round that is over and not collected.
    /// - Returns: whether this side has no key of it.
    public func withholdIfKeyless(_ round: PeriodID) async throws -> Bool {
        guard try RoundKeyring(side.home).key(of: round) == nil else { return false }
        try await withhold(round)
        side.log.error("a check-in round was given up: this side has no key of it, as after a restore")
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
    /// Days on which it must have been seen after that.
    public static let overdueDays = 3
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
