// Takes check-ins, and clinicians' figures, while their round runs. All that is learnt of a check-in is that somebody with a token of this cell has
// sent it; of figures, which clinician has.

internal import CheckIn
internal import RoundKeeping
internal import RoundResults
internal import ServerCore
internal import ServiceAPI
internal import Sodium
internal import Tokens
internal import Trust
internal import Wire

struct CheckInDesk: Sendable {
    let department: Department
    let store: RoundStore
    private var side: Side { department.side }

    func addRoutes(to routes: Routes) {
        routes.answer(PostCheckIn.self) { body, caller in
            try await take(body.checkIn, by: caller) { try pay($0, $1) }
        }
        routes.answer(PostWorkFigures.self) { body, caller in
            try await take(body.figures, by: caller) { try entitle($0, $1, caller) }
        }
    }

    /// - Parameter judge: whether this side itself believes what entitles to be counted.
    private func take(
        _ bytes: Blob, by caller: SigningPublicKey, _ judge: (SealedCheckIn, NotedCell) throws -> PaidOnce
    ) async throws -> CheckInTaken {
        let programme = try side.trust.founded()
        let checkIn = try reading { try SealedCheckIn(canonicalBytes: bytes.bytes) }
        guard checkIn.payment.key == caller else { throw Problem.notAuthorised }
        let now = side.now()
        guard programme.validity(at: now).expired.isEmpty else { throw Problem.expired }
        guard let noted = try NotedRound(programme, PeriodID(containing: now)), let cell = noted.cell(checkIn.header.task) else {
            throw Problem.roundOver
        }
        // What this side could not open is not taken: after a restore it has no key of the round, or another than the documents name.
        guard let named = programme.rounds.body.checkIn(noted.round), try RoundKeyring(side.home).opens(named) else {
            throw Problem.roundOver
        }
        let payment = try judge(checkIn, cell)
        // What is longer than an answer can be would crowd others out of the batches that go to the provider side.
        guard try TaskAggregation(cell.task).hasLengths(of: checkIn) else { throw Problem.malformed }
        do {
            try await store.add(checkIn, paidBy: payment, noted: noted)
        } catch RoundRefusal.repeated {
            throw Problem(.tokenSpent, status: 409, title: "A check-in with this token or this number is there already.")
        } catch is RoundRefusal {
            throw Problem.roundOver
        }
        let receipt = CheckInReceipt(task: checkIn.header.task, report: checkIn.header.report)
        return CheckInTaken(receipt: try SignedDocument(receipt, signedBy: [side.key]).blob)
    }

    private func pay(_ checkIn: SealedCheckIn, _ cell: NotedCell) throws(Problem) -> PaidOnce {
        do {
            return try checkIn.payment.verify(checkIn.statement, of: cell.task, tokens: cell.tokens(), .spending(at: side.now()))
        } catch {
            throw .tokenRefused
        }
    }

    /// A device that the newest list of its clinician certifies now; the list that comes along, for the other side, may be an older one of theirs.
    private func entitle(_ figures: SealedCheckIn, _ cell: NotedCell, _ caller: SigningPublicKey) throws(Problem) -> PaidOnce {
        let roster = try side.trust.founded().roster.body
        _ = try department.clinician(of: caller)
        do {
            return try figures.payment.verify(figures.statement, ofWork: cell.task, roster: roster, at: side.now())
        } catch {
            throw .notAuthorised
        }
    }
}

extension Problem {
    fileprivate static let roundOver = Problem(.roundOver, status: 409, title: "This check-in is not for the round that runs now.")
}
