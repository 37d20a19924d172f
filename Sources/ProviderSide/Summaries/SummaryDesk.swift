// The provider side's part in a summary: it makes the body from what both sides have released, adds how many cards were used, and signs first.

internal import Policies
internal import RoundKeeping
internal import RoundResults
internal import ServerCore
internal import ServiceAPI
internal import Sodium
internal import Summary
internal import SummaryKeeping
internal import Trust
internal import Wire

struct SummaryDesk: Sendable {
    private let side: Side
    private let store: SummaryStore
    private let rounds: RoundStore
    private let release: RoundRelease
    private let cards: RedeemedCards

    init(_ side: Side) {
        self.side = side
        store = SummaryStore(side.database)
        rounds = RoundStore(side.database, side: .provider)
        release = RoundRelease(side, rounds)
        cards = RedeemedCards(side.database)
    }

    func addRoutes(to routes: Routes) {
        routes.answer(GetSummaries.self) { PublishedSummaries(summaries: try await store.documents()) }
        routes.answer(PostSummaryDraft.self) { try await sign($0, for: $1) }
        routes.answer(PutSummary.self) { try await keep($0, from: $1) }
    }

    /// Counts the cards of the present round while they are still known: those of a year that is over are deleted.
    func countCards() async throws {
        guard side.trust.programme != nil else { return }
        try await cards.count(in: PeriodID(containing: side.now()))
    }

    private func sign(_ draft: SummaryDraft, for caller: SigningPublicKey) async throws -> SummaryDocument {
        let programme = try founded(for: caller)
        let kept = try await store.all()
        if let settled = kept.first(where: { $0.body.round == draft.round }) { return try signed(settled.body) }
        // One after the other: each names the one before as it was published.
        guard kept.last.map({ $0.document != nil }) ?? true else { throw Self.notYet }
        guard side.now() >= draft.round.end, kept.last.map({ $0.body.round < draft.round }) ?? true else { throw Self.notYet }
        let halves = try await ownHalvesAllow(draft.round, after: kept.last?.body.round)
        let services = try draft.services.map { blob in
            do { return try ServiceMeasures(blob) } catch { throw Problem.malformed }
        }
        let summary = try SummaryMaker(programme).summary(
            of: draft.round, halves: halves, redeemed: try await cards.redeemed(in: draft.round), services: services,
            after: kept.last?.body, made: side.now())
        guard let summary else { throw Self.noSuchRound }
        return try signed(try await store.settle(summary))
    }

    /// Every half that is known here. Throws `notYet` while this side has not released or withheld the round itself, and where it knows of an earlier
    /// one that has no summary: no quarter is left out.
    private func ownHalvesAllow(_ round: PeriodID, after before: PeriodID?) async throws -> [Blob] {
        if let stage = try await rounds.noted(round)?.stage, stage < .published { throw Self.notYet }
        let halves = try await release.everything()
        let own = halves.compactMap { try? Unverified<ReleasedHalf>($0).forItsSigner.body }.filter { $0.side == side.role }.map(
            \.task.round)
        let isLeftOut = own.contains { earlier in earlier < round && (before.map { earlier > $0 } ?? true) }
        guard !isLeftOut else { throw Self.notYet }
        return halves
    }

    private func keep(_ document: SummaryDocument, from caller: SigningPublicKey) async throws -> Nothing {
        let programme = try founded(for: caller)
        do {
            let verified = try Unverified<PublishedSummary>(document.summary).verified(byBothSidesOf: programme.roster.body)
            guard try await store.publish(document.summary, of: verified.body) else { throw Self.refused }
        } catch is TrustError {
            throw Self.refused
        }
        return Nothing()
    }

    private func signed(_ summary: PublishedSummary) throws -> SummaryDocument {
        SummaryDocument(summary: try SignedDocument(summary, signedBy: [side.key]).blob)
    }

    /// Only the department side's key opens these doors.
    private func founded(for caller: SigningPublicKey) throws(Problem) -> TrustedProgramme {
        let programme = try side.trust.founded()
        guard programme.side(.department)?.signingKey == caller else {
            throw Problem(.notAuthorised, status: 403, title: "The key that signed the request may not do this.")
        }
        return programme
    }

    private static let notYet = Problem(.outOfOrder, status: 409, title: "This round's summary cannot be made yet.")
    private static let noSuchRound = Problem(.roundOver, status: 409, title: "This side knows nothing of such a round.")
    private static let refused = Problem(.documentRefused, status: 409, title: "The signed document is not accepted.")
}
