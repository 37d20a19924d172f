// A check-in as an officer's device makes it, with a token that the provider's key has signed: for rounds with many officers.

public import CheckIn
import Policies
import ProviderSide
public import RoundResults
import ServerCore
import ServiceAPI
public import Sodium
public import Tokens
public import Trust
import Wire

public struct TestCheckIn: Sendable {
    public let answers: CheckInAnswers
    public let sealed: SealedCheckIn
    /// The key of its token.
    public let key: SigningKey

    public init(answers: CheckInAnswers, sealed: SealedCheckIn, key: SigningKey) {
        self.answers = answers
        self.sealed = sealed
        self.key = key
    }
}

extension Programme {
    /// The quarter in which the programme has a check-in round.
    public static var round: PeriodID { PeriodID(containing: start) }

    /// The task of a cell; of the first one where none is named.
    public func task(_ cell: String? = nil) throws -> RoundTask {
        let programme = try department.side.trust.founded()
        let name = try cell.map { try CellName($0) } ?? documents.cell
        return try RoundTask.cells(of: programme, in: Self.round).first { $0.cell == name } ?? { throw ServerError(.notFounded) }()
    }

    /// A token of a cell, blind-signed without asking who wants it.
    public func checkInToken(for key: SigningKey, cell: String? = nil) throws -> AnonymousToken {
        let programme = try provider.side.trust.founded()
        let keys = try TokenKeySet(programme.rounds)
        let period = TokenPeriod.checkIn(Self.round, cell: try task(cell).cell)
        let pending = try PendingToken(purpose: .checkIn, period: period, boundTo: key.publicKey, keys: keys)
        guard let issuing = keys.key(.checkIn, period) else { throw TokenError(.unknownKey) }
        let secret = try TokenKeyring(provider.side.home).secret(of: issuing)
        return try pending.finish(try TokenIssuer.issue(pending.request, key: secret))
    }

    public func makeCheckIn(_ answers: CheckInAnswers, cell: String? = nil) throws -> TestCheckIn {
        let key = try SigningKey.random()
        let token = try checkInToken(for: key, cell: cell)
        return TestCheckIn(
            answers: answers, sealed: try SealedCheckIn.make(answers, for: try task(cell), token: token, key: key), key: key)
    }

    /// As an officer's device sends it.
    public func send(_ checkIn: TestCheckIn) async throws {
        let body = CheckInRequest(checkIn: Blob(checkIn.sealed.canonicalBytes))
        _ = try await departmentClient.call(PostCheckIn.self, body, by: checkIn.key, at: clock.now)
    }

    /// Any answers, drawn from a generator.
    public static func answers(_ generator: inout some RandomNumberGenerator) throws -> CheckInAnswers {
        let stressors = Stressor.allCases.shuffled(using: &generator).prefix(Int.random(in: 0...Stressor.most, using: &generator))
        return try CheckInAnswers(
            stress: StressLevel.allCases.randomElement(using: &generator) ?? .skipped, stressors: Set(stressors),
            safety: FeelsSafe.allCases.randomElement(using: &generator) ?? .skipped)
    }

    /// So many officers of a cell check in.
    @discardableResult
    public func checkIn(_ count: Int, cell: String? = nil, _ generator: inout some RandomNumberGenerator) async throws -> [TestCheckIn] {
        var sent: [TestCheckIn] = []
        for _ in 0..<count {
            let checkIn = try makeCheckIn(try Self.answers(&generator), cell: cell)
            try await send(checkIn)
            sent.append(checkIn)
        }
        return sent
    }
}
