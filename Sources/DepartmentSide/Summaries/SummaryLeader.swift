// Publishes the summary of each round that both sides have released. Any step may fail or be cut off: the next run goes on where it was.

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

struct SummaryLeader: Sendable {
    private let side: Side
    private let transport: any Transport
    private let store: SummaryStore
    private let release: RoundRelease
    private let record: ServiceRecord

    init(_ side: Side, record: ServiceRecord, transport: any Transport) {
        self.side = side
        self.record = record
        self.transport = transport
        store = SummaryStore(side.database)
        release = RoundRelease(side, RoundStore(side.database, side: .department))
    }

    /// Clocks of two sides may differ by so many seconds.
    private static let day: Int64 = 86_400

    func run() async throws {
        guard let programme = side.trust.programme else { return }
        let halves = try await release.everything()
        let rounds = Set(halves.compactMap { try? Unverified<ReleasedHalf>($0).forItsSigner.body.task.round }).sorted()
        let kept = try await store.all()
        for undelivered in kept where !undelivered.isDelivered {
            if let document = undelivered.document { try await deliver(document, of: undelivered.body.round, programme) }
        }
        // The first that is missing; the next run takes the one after it.
        let there = Set(kept.map(\.body.round))
        guard let round = rounds.first(where: { !there.contains($0) }) else { return }
        try await publish(round, halves, after: kept.last?.body, programme)
    }

    private func publish(_ round: PeriodID, _ halves: [Blob], after before: PublishedSummary?, _ programme: TrustedProgramme) async throws {
        let services = try await record.settled(of: round, minimum: programme.rules.minimumBatch, goals: programme.rules.goals)
        let draft = SummaryDraft(round: round, services: services?.blob)
        let provider = try programme.provider(over: transport)
        let answer = try await provider.call(PostSummaryDraft.self, draft, by: side.key, at: side.now()).summary
        guard let entry = programme.side(.provider) else { throw ServerError(.notInRoster, "provider") }
        let theirs = try Unverified<PublishedSummary>(answer).verified(by: entry).body
        // Everything but the cards used and the day, which are the provider side's to say, has to be what this side makes of the same halves.
        let cards = Dictionary(theirs.cells.map { ($0.name, $0.codesRedeemed) }) { first, _ in first }
        let mine = try SummaryMaker(programme).summary(
            of: round, halves: halves, side: .department, redeemed: cards, services: services, after: before, made: theirs.made)
        let today = side.now()
        guard mine == theirs, theirs.made >= round.end + -Self.day, theirs.made <= today + Self.day else {
            throw ServerError(.documentRefused, "summary")
        }
        _ = try await store.settle(theirs)
        let signed = try Unverified<PublishedSummary>(answer).forItsSigner.adding(signatureBy: side.key).blob
        guard try await store.publish(signed, of: theirs) else { throw ServerError(.documentRefused, "summary") }
        try await deliver(signed, of: round, programme)
        try await record.forget(before: round)
    }

    private func deliver(_ document: Blob, of round: PeriodID, _ programme: TrustedProgramme) async throws {
        let provider = try programme.provider(over: transport)
        _ = try await provider.call(PutSummary.self, SummaryDocument(summary: document), by: side.key, at: side.now())
        try await store.markDelivered(round)
    }
}

extension TrustedProgramme {
    fileprivate func provider(over transport: any Transport) throws -> ServiceClient {
        guard let entry = side(.provider), let address = entry.addresses.first else { throw ServerError(.notInRoster, "provider") }
        return ServiceClient(transport: transport, side: .provider, address: address, identity: .pinned(entry.certificates))
    }
}
