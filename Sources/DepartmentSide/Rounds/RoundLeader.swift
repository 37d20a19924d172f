// Closes rounds that are over, together with the provider side. Any step may fail or be cut off: the next run goes on where it was.

internal import CheckIn
internal import Logging
internal import Policies
internal import RoundKeeping
internal import RoundResults
public import ServerCore
public import ServiceAPI
internal import Sodium
internal import Tokens
internal import Trust
internal import Wire

public struct RoundLeader: Sendable {
    private let side: Side
    private let store: RoundStore
    private let release: RoundRelease
    private let transport: any Transport
    private let handOver: HandOverMoment

    /// - Parameter transport: the way to the provider side.
    public init(_ side: Side, transport: any Transport) { self.init(side, transport: transport, handOver: .fixed) }

    init(_ side: Side, transport: any Transport, handOver: HandOverMoment) {
        self.side = side
        self.transport = transport
        self.handOver = handOver
        store = RoundStore(side.database, side: .department)
        release = RoundRelease(side, store)
    }

    /// Notes the present round, and does what is to be done about earlier ones. One run at a time: there is one process for a home.
    public func run() async throws {
        guard let programme = side.trust.programme else { return }
        let present = PeriodID(containing: side.now())
        // The round before too: a side that was switched off all the while, or that nobody has checked in at, ends it like any other.
        for round in [present.previous, present] {
            if let noted = try NotedRound(programme, round) { try await store.note(noted) }
        }
        try await release.giveUpWhatIsOver()
        for round in try await store.rounds(below: .delivered) where round < present {
            try await release.publish(round)
            try await close(round, programme)
        }
    }

    private func close(_ round: PeriodID, _ programme: TrustedProgramme) async throws {
        let provider = try provider(programme)
        if let open = try await store.noted(round), open.stage == .open { try await agreeThatItIsOver(open, with: provider) }
        guard let noted = try await store.close(round, randomness: { try Randomness.bytes($0) }) else { return }
        if noted.stage == .closing {
            try await judge(noted, with: provider)
            let counts = try await provider.call(PostRoundCollection.self, RoundCollection(round: round), by: side.key, at: side.now())
            let answered = ContinuousClock.now
            // This side's half is made before it sees the other's: with the exact sums gone, nothing is left to choose.
            _ = try await store.collect(round, claims: Self.claims(counts))
            try await handOver.wait(answered)
            try await release.publish(round)
        }
        try await deliver(round, to: provider, programme)
    }

    /// A clock that is ahead closes no round: the provider side takes a batch, be it empty, of a round that is over by its own clock only, and a
    /// request only of about its own time.
    private func agreeThatItIsOver(_ round: NotedRound, with provider: ServiceClient) async throws {
        guard let first = round.cells.first else { return }
        do {
            let none = RoundBatch(round: round.round, task: Blob(first.task.id.bytes), checkIns: [])
            _ = try await provider.call(PostRoundBatch.self, none, by: side.key, at: side.now())
        } catch let error as ServiceError where error.problem == .roundOver {
            // Given up there already.
        }
    }

    /// Nobody waits for ever for a provider side that is gone: after that nothing is delivered any more.
    private func deliver(_ round: PeriodID, to provider: ServiceClient, _ programme: TrustedProgramme) async throws {
        let halves = RoundHalves(round: round, halves: try await release.signed(round))
        do {
            let answer = try await provider.call(PutRoundHalves.self, halves, by: side.key, at: side.now())
            try await store.keep(
                try release.verified(answer.halves, of: .provider, in: round, programme),
                signed: try RoundTask.all(of: programme, in: round))
        } catch  where side.now() >= round.end + 2 * RoundRelease.patience {
            side.log.error("the provider side did not take the result of a check-in round")
        }
        try await store.set(.delivered, of: round)
    }

    private func provider(_ programme: TrustedProgramme) throws -> ServiceClient {
        guard let entry = programme.side(.provider), let address = entry.addresses.first else {
            throw ServerError(.notInRoster, "provider")
        }
        return ServiceClient(transport: transport, side: .provider, address: address, identity: .pinned(entry.certificates))
    }

    /// A cell with too few goes the way of one with none: nothing of it is sent.
    private func judge(_ noted: NotedRound, with provider: ServiceClient) async throws {
        for cell in noted.cells where try await store.count(cell.task) >= Int(noted.terms.minimum(of: cell.task)) {
            do {
                try await judge(cell.task, with: provider)
            } catch let error as ServiceError where error.problem == .roundOver {
                // Given up there: what it counted says so.
                return
            }
        }
    }

    /// Batch by batch; each is judged in one transaction.
    private func judge(_ task: RoundTask, with provider: ServiceClient) async throws {
        guard let key = try RoundKeyring(side.home).key(of: task.round) else { throw ServerError(.homeDamaged, "round-\(task.round)") }
        let aggregation = try TaskAggregation(task)
        let verifier = try RoundVerifier(aggregation, side: .department, key: key)
        while true {
            let waiting = try await store.waiting(task, limit: RoundBatch.limit)
            guard !waiting.isEmpty else { return }
            try await store.record(try await verdicts(on: waiting, verifier, with: provider), of: aggregation)
        }
    }

    private func verdicts(
        on waiting: [SealedCheckIn], _ verifier: RoundVerifier, with provider: ServiceClient
    ) async throws -> [(report: ReportID, counted: CountedCheckIn?)] {
        var verdicts: [(report: ReportID, counted: CountedCheckIn?)] = []
        var begun: [(report: ReportID, begun: BegunCheckIn, forwarded: ForwardedCheckIn)] = []
        var bytes = 0
        // What is beyond the limit waits for the next batch.
        for checkIn in waiting where bytes < RoundBatch.bytesLimit {
            if let (state, forwarded) = try? verifier.begin(checkIn) {
                begun.append((checkIn.header.report, state, forwarded))
                bytes += forwarded.canonicalBytes.count
            } else {
                verdicts.append((checkIn.header.report, nil))
            }
        }
        guard !begun.isEmpty else { return verdicts }
        var generator = try SodiumGenerator()
        begun.shuffle(using: &generator)
        let task = verifier.aggregation.task
        let batch = RoundBatch(
            round: task.round, task: Blob(verifier.aggregation.id.bytes), checkIns: begun.map { Blob($0.forwarded.canonicalBytes) })
        let answer = try await provider.call(PostRoundBatch.self, batch, by: side.key, at: side.now())
        guard answer.messages.count == begun.count else { throw ServiceError.badAnswer }
        for (one, messages) in zip(begun, answer.messages) {
            let read = try? VerifierMessages(canonicalBytes: messages.bytes)
            verdicts.append((one.report, read.flatMap { try? verifier.finish(one.begun, messages: $0.messages) }))
        }
        return verdicts
    }

    /// What the provider side says that it counted. A cell that it leaves out is one in which the sides disagree.
    private static func claims(_ counts: RoundCounts) throws -> [TaskID: Claim] {
        let claims = try counts.counted.map { counted in
            (
                try TaskID(bytes: counted.task.bytes),
                counted.reports.flatMap { reports in counted.checksum.map { Claim.counted(reports, $0) } } ?? .withheld(.tooFew)
            )
        }
        return Dictionary(claims) { first, _ in first }
    }
}
