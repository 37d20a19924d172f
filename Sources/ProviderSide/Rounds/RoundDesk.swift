// The provider side's part in closing a round. It takes nothing but from the department side, and nothing before the round is over by its own
// clock; it verifies every token and every proof itself.

internal import CheckIn
internal import RoundKeeping
internal import RoundResults
public import ServerCore
internal import ServiceAPI
internal import Sodium
internal import Tokens
internal import Trust
internal import Wire

public struct RoundDesk: Sendable {
    private let side: Side
    private let store: RoundStore
    private let release: RoundRelease

    public init(_ side: Side) {
        self.side = side
        store = RoundStore(side.database, side: .provider)
        release = RoundRelease(side, store)
    }

    func addRoutes(to routes: Routes) {
        routes.answer(PostRoundBatch.self) { try await judge($0, from: $1) }
        routes.answer(PostRoundCollection.self) { try await collect($0, from: $1) }
        routes.answer(PutRoundHalves.self) { try await keep($0, from: $1) }
        release.addRoutes(to: routes)
    }

    /// Notes the present round, finishes what a crash has left, and gives up what the department side never finished.
    public func run() async throws {
        guard let programme = side.trust.programme else { return }
        let present = PeriodID(containing: side.now())
        if let noted = try NotedRound(programme, present) { try await store.note(noted) }
        for round in try await store.rounds(below: .published) where round < present {
            try await release.publish(round)
            _ = try await release.abandonIfOverdue(round)
        }
    }

    private func judge(_ batch: RoundBatch, from caller: SigningPublicKey) async throws -> RoundBatchAnswer {
        let noted = try await closing(batch.round, for: caller)
        guard batch.checkIns.count <= RoundBatch.limit else { throw Problem.malformed }
        guard let task = try? TaskID(bytes: batch.task.bytes), let cell = noted.cell(task),
            let key = try RoundKeyring(side.home).key(of: batch.round)
        else { throw Problem.roundOver }
        let verifier = try RoundVerifier(try TaskAggregation(cell.task), side: .provider, key: key)
        let tokens = try cell.tokens()
        let read = batch.checkIns.map { try? ForwardedCheckIn(canonicalBytes: $0.bytes) }
        let answers = read.compactMap { $0.flatMap { Self.answer($0, cell.task, tokens, verifier) } }
        let messages: [[UInt8]]
        do {
            messages = try await store.record(answers, of: verifier.aggregation)
        } catch is RoundRefusal {
            throw Problem.roundOver
        }
        let byReport = Dictionary(zip(answers.map(\.report), messages)) { first, _ in first }
        return RoundBatchAnswer(messages: read.map { Blob($0.flatMap { byReport[$0.report] } ?? []) })
    }

    /// `nil` where the token is not good: then nothing of the check-in is kept.
    private static func answer(
        _ forwarded: ForwardedCheckIn, _ task: RoundTask, _ tokens: TokenVerifier, _ verifier: RoundVerifier
    ) -> Answer? {
        let token = try? forwarded.payment.verify(forwarded.statement, of: task, tokens: tokens, .anyNamedPeriod)
        guard let token else { return nil }
        return Answer(forwarded, nonce: token.nonce.bytes, counted: try? verifier.answer(forwarded))
    }

    private func collect(_ body: RoundCollection, from caller: SigningPublicKey) async throws -> ReleasedHalves {
        _ = try await closing(body.round, for: caller)
        let claims = try body.counted.map { counted in
            (try reading { try TaskID(bytes: counted.task.bytes) }, Self.claim(counted))
        }
        guard Set(claims.map(\.0)).count == claims.count else { throw Problem.malformed }
        _ = try await store.collect(body.round, claims: Dictionary(uniqueKeysWithValues: claims))
        try await release.publish(body.round)
        return ReleasedHalves(halves: try await release.signed(body.round))
    }

    private static func claim(_ counted: RoundCollection.Counted) -> Claim {
        guard let reports = counted.reports, let checksum = counted.checksum else { return .withheld(.tooFew) }
        return .counted(reports, checksum)
    }

    private func keep(_ body: RoundHalves, from caller: SigningPublicKey) async throws -> Nothing {
        let programme = try founded(for: caller)
        do {
            try await store.keep(try release.verified(body.halves, of: .department, in: body.round, programme))
        } catch is TrustError {
            throw Problem(.documentRefused, status: 409, title: "The signed document is not accepted.")
        } catch is RoundRefusal {
            throw Problem.roundOver
        }
        return Nothing()
    }

    /// The round, with its noise drawn: before anything of it is known here.
    private func closing(_ round: PeriodID, for caller: SigningPublicKey) async throws -> NotedRound {
        let programme = try founded(for: caller)
        guard side.now() >= round.end else {
            throw Problem(.outOfOrder, status: 409, title: "The round is not over by this side's clock.")
        }
        // A side that was switched off for a whole quarter still knows the round from the documents.
        if let noted = try NotedRound(programme, round) { try await store.note(noted) }
        guard let noted = try await store.close(round, randomness: { try Randomness.bytes($0) }) else { throw Problem.roundOver }
        return noted
    }

    /// Only the department side's key opens these doors.
    private func founded(for caller: SigningPublicKey) throws(Problem) -> TrustedProgramme {
        let programme = try side.trust.founded()
        guard programme.side(.department)?.signingKey == caller else {
            throw Problem(.notAuthorised, status: 403, title: "The key that signed the request may not do this.")
        }
        return programme
    }

    private func reading<Value>(_ read: () throws -> Value) throws(Problem) -> Value {
        do { return try read() } catch { throw .malformed }
    }
}

extension Problem {
    fileprivate static let roundOver = Problem(.roundOver, status: 409, title: "There is no such round, or it is over.")
}
