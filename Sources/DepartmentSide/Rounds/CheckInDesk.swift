// Takes check-ins while their round runs. All that is learnt of one is that somebody with a token of this cell has sent it.

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
    let side: Side
    let store: RoundStore

    func addRoutes(to routes: Routes) { routes.answer(PostCheckIn.self) { try await take($0, by: $1) } }

    private func take(_ body: CheckInRequest, by caller: SigningPublicKey) async throws -> CheckInTaken {
        let programme = try side.trust.founded()
        let checkIn = try reading { try SealedCheckIn(canonicalBytes: body.checkIn.bytes) }
        guard checkIn.payment.key == caller else { throw Problem.notAuthorised }
        let now = side.now()
        guard programme.validity(at: now).expired.isEmpty else { throw Problem.expired }
        guard let noted = try NotedRound(programme, PeriodID(containing: now)), let cell = noted.cell(checkIn.header.task) else {
            throw Problem.roundOver
        }
        // What this side could not open is not taken: after a restore it has no key of the round.
        guard try RoundKeyring(side.home).key(of: noted.round) != nil else { throw Problem.roundOver }
        guard let token = try? checkIn.payment.verify(checkIn.statement, of: cell.task, tokens: cell.tokens(), .spending(at: now)) else {
            throw Problem.tokenRefused
        }
        // What is longer than an answer can be would crowd others out of the batches that go to the provider side.
        guard try TaskAggregation(cell.task).hasLengths(of: checkIn) else { throw Problem.malformed }
        do {
            try await store.add(checkIn, paidBy: token, noted: noted)
        } catch RoundRefusal.repeated {
            throw Problem(.tokenSpent, status: 409, title: "A check-in with this token or this number is there already.")
        } catch is RoundRefusal {
            throw Problem.roundOver
        }
        let receipt = CheckInReceipt(task: checkIn.header.task, report: checkIn.header.report)
        return CheckInTaken(receipt: try SignedDocument(receipt, signedBy: [side.key]).blob)
    }
}

extension Problem {
    fileprivate static let roundOver = Problem(.roundOver, status: 409, title: "This check-in is not for the round that runs now.")
}
