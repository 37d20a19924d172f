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
        routes.answer(PostRoundCollection.self) { try await count($0, from: $1) }
        routes.answer(PutRoundHalves.self) { try await exchange($0, with: $1) }
        release.addRoutes(to: routes)
    }

    /// Notes the present round, finishes what a crash has left, and gives up what the department side never finished.
    public func run() async throws {
        guard let programme = side.trust.programme else { return }
        let present = PeriodID(containing: side.now())
        if let noted = try NotedRound(programme, present) { try await store.note(noted) }
        try await release.giveUpWhatIsOver()
        for round in try await store.rounds(below: .published) where round < present { try await release.publish(round) }
    }

    private func judge(_ batch: RoundBatch, from caller: SigningPublicKey) async throws -> RoundBatchAnswer {
        let noted = try await closing(batch.round, for: caller)
        guard batch.checkIns.count <= RoundBatch.limit else { throw Problem.malformed }
        guard let task = try? TaskID(bytes: batch.task.bytes), let cell = noted.cell(task),
            let key = try RoundKeyring(side.home).key(of: batch.round)
        else { throw Problem.roundOver }
        let verifier = try RoundVerifier(try TaskAggregation(cell.task), side: .provider, key: key)
        let paid = try Self.judgement(of: cell, try side.trust.founded().roster.body)
        let read = batch.checkIns.map { try? ForwardedCheckIn(canonicalBytes: $0.bytes) }
        let answers = read.compactMap { $0.flatMap { Self.answer($0, paid, verifier) } }
        let messages: [[UInt8]]
        do {
            messages = try await store.record(answers, of: verifier.aggregation)
        } catch is RoundRefusal {
            throw Problem.roundOver
        }
        let byReport = Dictionary(zip(answers.map(\.report), messages)) { first, _ in first }
        return RoundBatchAnswer(messages: read.map { Blob($0.flatMap { byReport[$0.report] } ?? []) })
    }

    private typealias Judgement = (ForwardedCheckIn) throws -> PaidOnce

    /// What this side itself knows by which a payment is judged: the token key of a cell, or for clinicians' work the roster.
    private static func judgement(of cell: NotedCell, _ roster: Roster) throws -> Judgement {
        let task = cell.task
        guard !task.isOfWork else {
            // Everything arrived before the round was over.
            return { try $0.payment.verify($0.statement, ofWork: task, roster: roster, at: task.round.end - 1) }
        }
        let tokens = try cell.tokens()
        return { try $0.payment.verify($0.statement, of: task, tokens: tokens, .anyNamedPeriod) }
    }

    /// `nil` where it is not paid for: then nothing of the check-in is kept.
    private static func answer(_ forwarded: ForwardedCheckIn, _ paid: Judgement, _ verifier: RoundVerifier) -> Answer? {
        guard let payment = try? paid(forwarded) else { return nil }
        return Answer(forwarded, paidBy: payment, counted: try? verifier.answer(forwarded))
    }

    /// Before anything is released, and without releasing anything.
    private func count(_ body: RoundCollection, from caller: SigningPublicKey) async throws -> RoundCounts {
        _ = try await closing(body.round, for: caller)
        let counted = try await store.claims(of: body.round).compactMap { task, claim -> RoundCounts.Counted? in
            switch claim {
            case .counted(let reports, let checksum): RoundCounts.Counted(task: Blob(task.bytes), reports: reports, checksum: checksum)
            case .withheld(.tooFew): RoundCounts.Counted(task: Blob(task.bytes), reports: nil, checksum: nil)
            case .withheld: nil
            }
        }
        return RoundCounts(counted: counted.sorted { $0.task.bytes.lexicographicallyPrecedes($1.task.bytes) })
    }

    /// The department side's halves are here, signed, before this side's leave: it cannot choose its own by what it reads in them.
    private func exchange(_ body: RoundHalves, with caller: SigningPublicKey) async throws -> ReleasedHalves {
        let programme = try founded(for: caller)
        _ = try await closing(body.round, for: caller)
        do {
            let halves = try release.verified(body.halves, of: .department, in: body.round, programme)
            _ = try await store.collect(body.round, claims: Claim.claims(of: halves.map(\.0)))
            try await store.keep(halves, signed: try RoundTask.all(of: programme, in: body.round))
        } catch is TrustError {
            throw Problem(.documentRefused, status: 409, title: "The signed document is not accepted.")
        } catch is RoundRefusal {
            throw Problem.roundOver
        }
        try await release.publish(body.round)
        return ReleasedHalves(halves: try await release.signed(body.round))
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
        guard noted.stage == .closing, try await release.withholdIfKeyless(round) else { return noted }
        guard let withheld = try await store.noted(round) else { throw Problem.roundOver }
        return withheld
    }

    /// Only the department side's key opens these doors.
    private func founded(for caller: SigningPublicKey) throws(Problem) -> TrustedProgramme {
        let programme = try side.trust.founded()
        guard programme.side(.department)?.signingKey == caller else {
            throw Problem(.notAuthorised, status: 403, title: "The key that signed the request may not do this.")
        }
        return programme
    }

}

extension Problem {
    fileprivate static let roundOver = Problem(.roundOver, status: 409, title: "There is no such round, or it is over.")
}
