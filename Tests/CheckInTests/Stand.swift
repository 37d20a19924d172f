// A task with both sides' keys and its token key: everything a check-in meets, without servers.

import Policies
import PrivateAggregation
import Sodium
import TestSupport
import Tokens
import Trust
import Wire

@testable import CheckIn
@testable import RoundResults

struct Stand {
    static let round = Result { try PeriodID(number: 20264) }
    private static let tokenKey = Result { try TokenSecretKey.random() }

    let task: RoundTask
    let departmentKey: SealingKey
    let providerKey: SealingKey
    let department: RoundVerifier
    let provider: RoundVerifier
    let tokens: TokenVerifier
    private let keys: TokenKeySet

    init(cell: String = "River towns", like other: Stand? = nil) throws {
        departmentKey = try other?.departmentKey ?? SealingKey.random()
        providerKey = try other?.providerKey ?? SealingKey.random()
        let secret = try Self.tokenKey.get()
        let round = try Self.round.get()
        task = try RoundTask(
            programme: try ProgrammeID(bytes: [UInt8](repeating: 7, count: ProgrammeID.length)), round: round, cell: try CellName(cell),
            tokenKey: secret.publicKey.keyID, departmentKey: departmentKey.publicKey, providerKey: providerKey.publicKey)
        let aggregation = try TaskAggregation(task)
        department = try RoundVerifier(aggregation, side: .department, key: departmentKey)
        provider = try RoundVerifier(aggregation, side: .provider, key: providerKey)
        keys = try TokenKeySet([.init(purpose: .checkIn, period: .checkIn(round, cell: task.cell), key: secret.publicKey)])
        tokens = TokenVerifier(keys: keys)
    }

    func token(for key: SigningKey) throws -> AnonymousToken {
        let period = TokenPeriod.checkIn(task.round, cell: task.cell)
        let pending = try PendingToken(purpose: .checkIn, period: period, boundTo: key.publicKey, keys: keys)
        return try pending.finish(try TokenIssuer.issue(pending.request, key: try Self.tokenKey.get()))
    }

    func checkIn(
        _ answers: CheckInAnswers, randomness: (Int) throws -> [UInt8] = { try Randomness.bytes($0) }
    ) throws -> SealedCheckIn {
        let key = try SigningKey.random()
        return try SealedCheckIn.make(answers, for: task, token: try token(for: key), key: key, randomness: randomness)
    }

    /// As both sides judge it: what each adds to its sums. Throws what the first that refuses it says.
    func judge(_ checkIn: SealedCheckIn) throws -> (department: CountedCheckIn, provider: CountedCheckIn) {
        _ = try checkIn.payment.verify(checkIn.statement, of: task, tokens: tokens, .anyNamedPeriod)
        let (begun, forwarded) = try department.begin(checkIn)
        _ = try forwarded.payment.verify(forwarded.statement, of: task, tokens: tokens, .anyNamedPeriod)
        let (messages, adds) = try provider.answer(forwarded)
        return (try department.finish(begun, messages: messages), adds)
    }

    /// Both sides' exact sums together: what nobody ever sees.
    func total(_ department: RoundSums, _ provider: RoundSums) throws -> [[Int128]] {
        try zip(self.department.aggregation.parts, zip(department.shares, provider.shares)).map { part, shares in
            try part.aggregation.unshard([shares.0, shares.1])
        }
    }

    static func answers(_ generator: inout some RandomNumberGenerator) throws -> CheckInAnswers {
        let stressors = Stressor.allCases.shuffled(using: &generator).prefix(Int.random(in: 0...Stressor.most, using: &generator))
        return try CheckInAnswers(
            stress: StressLevel.allCases.randomElement(using: &generator) ?? .skipped, stressors: Set(stressors),
            safety: FeelsSafe.allCases.randomElement(using: &generator) ?? .skipped)
    }

    /// What the sums should be.
    static func tally(_ answers: [CheckInAnswers]) -> [[Int128]] {
        func count(_ isChosen: (CheckInAnswers) -> Bool) -> Int128 { Int128(answers.count(where: isChosen)) }
        return [
            StressLevel.allCases.map { level in count { $0.stress == level } },
            Stressor.allCases.map { stressor in count { $0.stressors.contains(stressor) } },
            FeelsSafe.allCases.map { safety in count { $0.safety == safety } },
        ]
    }
}
