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
    private let rounds: RoundStore
    private let release: RoundRelease
    private let record: ServiceRecord

    init(_ side: Side, record: ServiceRecord, transport: any Transport) {
        self.side = side
        self.record = record
        self.transport = transport
        store = SummaryStore(side.database)
        rounds = RoundStore(side.database, side: .department)
        release = RoundRelease(side, rounds)
    }

    /// Clocks of two sides may differ by so many seconds.
    private static let day: Int64 = 86_400

    func run() async throws {
        guard let programme = side.trust.programme else { return }
        let kept = try await store.all()
        let published = kept.filter { $0.document != nil }
        for summary in published where !summary.isDelivered {
            if let document = summary.document { try await deliver(document, of: summary.body.round, programme) }
        }
        try await signAgain(published.last, programme)
        let halves = try await release.everything()
        let rounds = Set(halves.compactMap { try? Unverified<ReleasedHalf>($0).forItsSigner.body.task.round }).sorted()
        // The first after the newest; the next run takes the one after it.
        for round in rounds where published.last.map({ round > $0.body.round }) ?? true {
            do {
                return try await publish(round, after: published.last?.body, programme)
            } catch let error as ServiceError where error.problem == .roundOver {
                // The provider side knows nothing of this round: readers are told that a quarter has no summary.
                continue
            }
        }
    }

    /// The newest summary says what all the older ones were: once a side has another key, both sign it anew. The same body, and nothing else.
    private func signAgain(_ newest: KeptSummary?, _ programme: TrustedProgramme) async throws {
        guard let newest, let document = newest.document,
            (try? Unverified<PublishedSummary>(document).verified(byBothSidesOf: programme.roster.body)) == nil
        else { return }
        let answer = try await theirs(newest.body.round, services: nil, programme)
        guard answer.body == newest.body else { throw ServerError(.documentRefused, "summary") }
        try await sign(answer, programme)
    }

    private func publish(_ round: PeriodID, after before: PublishedSummary?, _ programme: TrustedProgramme) async throws {
        let exchanged = try await exchangeHalves(of: round, programme)
        let goals = programme.rules.goals
        let services = try await record.settled(of: round, minimum: programme.rules.minimumBatch, goals: goals)
        let answer = try await theirs(round, services: services?.blob, programme)
        let body = answer.body
        // Everything but the cards used and the day, which are the provider side's to say, has to be what this side makes of the same halves: of all that
        // it knows, or where the provider side has lost what it released once, of what that side shows now.
        let (all, said) = (try await release.everything(), try await record.saidBefore(of: round))
        let isMine = try [all, exchanged].contains { halves in
            // Measures may have been said to the provider side before they were corrected: what was settled then stays.
            try [services, said].contains { try isMade(body, of: halves, services: $0, after: before, programme) }
        }
        let today = side.now()
        guard isMine, body.made >= round.end + -Self.day, body.made <= today + Self.day else {
            throw ServerError(.documentRefused, "summary")
        }
        _ = try await store.settle(body)
        try await sign(answer, programme)
        try await record.forget(before: round)
    }

    private func isMade(
        _ body: PublishedSummary, of halves: [Blob], services: ServiceMeasures?, after before: PublishedSummary?,
        _ programme: TrustedProgramme
    ) throws -> Bool {
        let cards = Dictionary(body.cells.map { ($0.name, $0.codesRedeemed) }) { first, _ in first }
        return try SummaryMaker(programme).summary(
            of: body.round, halves: halves, redeemed: cards, services: services, after: before, made: body.made) == body
    }

    /// Both sides make the summary of the same halves, those that a side signed anew included.
    /// - Returns: this side's own and those that the provider side shows now.
    private func exchangeHalves(of round: PeriodID, _ programme: TrustedProgramme) async throws -> [Blob] {
        let own = RoundHalves(round: round, halves: try await release.signed(round))
        let answer = try await programme.provider(over: transport).call(PutRoundHalves.self, own, by: side.key, at: side.now())
        try await rounds.keep(
            try release.verified(answer.halves, of: .provider, in: round, programme), signed: try RoundTask.all(of: programme, in: round))
        return own.halves + answer.halves
    }

    private func theirs(
        _ round: PeriodID, services: Blob?, _ programme: TrustedProgramme
    ) async throws -> (body: PublishedSummary, document: Blob) {
        let draft = SummaryDraft(round: round, services: services)
        let provider = try programme.provider(over: transport)
        let answer = try await provider.call(PostSummaryDraft.self, draft, by: side.key, at: side.now()).summary
        guard let entry = programme.side(.provider) else { throw ServerError(.notInRoster, "provider") }
        return (try Unverified<PublishedSummary>(answer).verified(by: entry).body, answer)
    }

    private func sign(_ theirs: (body: PublishedSummary, document: Blob), _ programme: TrustedProgramme) async throws {
        let signed = try Unverified<PublishedSummary>(theirs.document).forItsSigner.adding(signatureBy: side.key).blob
        guard try await store.publish(signed, of: theirs.body) else { throw ServerError(.documentRefused, "summary") }
        try await deliver(signed, of: theirs.body.round, programme)
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
