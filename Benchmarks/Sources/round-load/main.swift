// What a round costs: check-ins made, taken, judged by both sides and released, over SQLite on disk, with real tokens and without a network.
//
// usage: round-load [check-ins [more]]    10000 without an argument; making them, with their blind signatures, takes longest and is no server's work
//
// `more` check-ins are put into both databases as if they had been judged: what releasing a large round takes, without making it.

import CheckIn
import Foundation
import GRDB
import Policies
import PrivateAggregation
import RoundKeeping
import RoundResults
import ServerCore
import Sodium
import Tokens
import Trust
import Wire

let reports = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000
let more = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 0
let clock = ContinuousClock()

func say(_ what: String, _ time: Duration, _ items: Int) {
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
    let each = seconds / Double(items) * 1e6
    print("\(what): \(String(format: "%.2f", seconds)) s, \(String(format: "%.0f", each)) µs each, peak memory \(peakMegabytes()) MB")
}

/// VmHWM, of the whole process.
func peakMegabytes() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? ""
    return (Int(line.split(whereSeparator: { !$0.isNumber }).first ?? "0") ?? 0) / 1024
}

/// A task as the signed rounds would give it.
func makeTask(_ department: SealingKey, _ provider: SealingKey, _ token: TokenPublicKey, _ round: PeriodID) throws -> RoundTask {
    var writer = ByteWriter()
    writer.string(RoundTask.domain)
    writer.u16(RoundTask.version)
    writer.value(try ProgrammeID(bytes: [UInt8](repeating: 1, count: ProgrammeID.length)))
    writer.value(round)
    writer.value(try CellName("All"))
    writer.value(token.keyID)
    writer.value(department.publicKey)
    writer.value(provider.publicKey)
    writer.list(try Question.ofCheckIn.map { try TaskQuestion($0) })
    return try RoundTask(canonicalBytes: writer.bytes)
}

let folder = FileManager.default.temporaryDirectory.appendingPathComponent("round-load-\(UUID().uuidString)")
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
defer { try? FileManager.default.removeItem(at: folder) }
let schema = Schema(steps: [.rounds, .roundPatience], invariants: Invariant.rounds)
let databases = try SideRole.allCases.map { side in
    try ServerDatabase(folder.appendingPathComponent("\(side).sqlite"), schema: schema, creating: true)
}

let round = try PeriodID(number: 20264)
let tokenSecret = try TokenSecretKey.random()
let keys = (try SealingKey.random(), try SealingKey.random())
let task = try makeTask(keys.0, keys.1, tokenSecret.publicKey, round)
let cell = NotedCell(task: task, tokenKey: tokenSecret.publicKey)
let noted = NotedRound(
    round: round, terms: try RoundTerms(PolicyRules.preset), stage: .open, cells: [cell])
let period = TokenPeriod.checkIn(round, cell: task.cell)
let tokenKeys = try TokenKeySet([.init(purpose: .checkIn, period: period, key: tokenSecret.publicKey)])
let department = RoundStore(databases[0], side: .department)
let provider = RoundStore(databases[1], side: .provider)
try await provider.note(noted)

/// With what was answered: known here alone, to be compared with the sums.
@Sendable func checkIn() throws -> (SealedCheckIn, CheckInAnswers) {
    let key = try SigningKey.random()
    let pending = try PendingToken(purpose: .checkIn, period: period, boundTo: key.publicKey, keys: tokenKeys)
    let token = try pending.finish(try TokenIssuer.issue(pending.request, key: tokenSecret))
    let answers = try CheckInAnswers(
        stress: StressLevel.allCases.randomElement() ?? .skipped, stressors: Set(Stressor.allCases.shuffled().prefix(2)),
        safety: FeelsSafe.allCases.randomElement() ?? .skipped)
    return (try SealedCheckIn.make(answers, for: task, token: token, key: key), answers)
}

/// What the sums should be, question by question.
var expected = Question.ofCheckIn.map { [Int128](repeating: 0, count: $0.optionCount) }

@MainActor func count(_ answers: CheckInAnswers) {
    func add(_ question: Int, _ isChosen: [Bool]) {
        for (option, isChosen) in isChosen.enumerated() where isChosen { expected[question][option] += 1 }
    }
    add(0, StressLevel.allCases.map { $0 == answers.stress })
    add(1, Stressor.allCases.map(answers.stressors.contains))
    add(2, FeelsSafe.allCases.map { $0 == answers.safety })
}

let tokens = try cell.tokens()
var (making, taking) = (Duration.zero, Duration.zero)
for start in stride(from: 0, to: reports, by: 64) {
    var made: [(SealedCheckIn, CheckInAnswers)] = []
    making += try await clock.measure {
        // Devices work side by side; so do the cores here.
        made = try await withThrowingTaskGroup(of: (SealedCheckIn, CheckInAnswers).self) { group in
            for _ in start..<min(reports, start + 64) { group.addTask { try checkIn() } }
            var all: [(SealedCheckIn, CheckInAnswers)] = []
            for try await one in group { all.append(one) }
            return all
        }
    }
    for (_, answers) in made { count(answers) }
    let batch = made.map(\.0)
    taking += try await clock.measure {
        // As many at once as one group of changes holds.
        try await withThrowingTaskGroup(of: Void.self) { group in
            for one in batch {
                group.addTask {
                    let token = try one.payment.verify(one.statement, of: task, tokens: tokens, .anyNamedPeriod)
                    try await department.add(one, paidBy: token, noted: noted)
                }
            }
            try await group.waitForAll()
        }
    }
}
say("made by officers' devices, tokens included", making, reports)
say("taken by the department side", taking, reports)

let random: @Sendable (Int) throws -> [UInt8] = { try Randomness.bytes($0) }
let aggregation = try TaskAggregation(task)
let leader = try RoundVerifier(aggregation, side: .department, key: keys.0)
let helper = try RoundVerifier(aggregation, side: .provider, key: keys.1)
let closing = try await clock.measure {
    _ = try await department.close(round, randomness: random)
    _ = try await provider.close(round, randomness: random)
}
say("noise drawn by both sides", closing, 2)

/// A side's noise as it lies in its database until it is released, question by question.
func noise(_ database: ServerDatabase) async throws -> [[Int64]] {
    guard let bytes = try await database.read({ try Data.fetchOne($0, sql: "SELECT noise FROM check_in_cell") }) else { return [] }
    var reader = ByteReader(Array(bytes))
    return try reader.list(limit: 16) { (reader: inout ByteReader) throws(WireError) -> [Int64] in
        try reader.list(limit: 256) { (reader: inout ByteReader) throws(WireError) -> Int64 in try reader.i64() }
    }
}
let drawn = (try await noise(databases[0]), try await noise(databases[1]))

var (leading, helping) = (Duration.zero, Duration.zero)
while true {
    var begun: [(ReportID, BegunCheckIn, ForwardedCheckIn)] = []
    leading += try await clock.measure {
        for one in try await department.waiting(task, limit: 100) {
            let (state, forwarded) = try leader.begin(one)
            begun.append((one.header.report, state, forwarded))
        }
    }
    guard !begun.isEmpty else { break }
    var messages: [[UInt8]] = []
    helping += try await clock.measure {
        let answers = try begun.map { _, _, forwarded in
            let token = try forwarded.payment.verify(forwarded.statement, of: task, tokens: tokens, .anyNamedPeriod)
            return Answer(forwarded, nonce: token.nonce.bytes, counted: try helper.answer(forwarded))
        }
        messages = try await provider.record(answers, of: aggregation)
    }
    leading += try await clock.measure {
        var verdicts: [(report: ReportID, counted: CountedCheckIn?)] = []
        for (one, answer) in zip(begun, messages) {
            let read = try VerifierMessages(canonicalBytes: answer)
            verdicts.append((one.0, try leader.finish(one.1, messages: read.messages)))
        }
        try await department.record(verdicts, of: aggregation)
    }
}
say("judged by the department side", leading, reports)
say("judged by the provider side", helping, reports)

/// Random numbers, the same at both sides.
func pad() async throws {
    let rows = try (0..<more).map { _ in try Randomness.bytes(80) }
    for database in databases {
        try await database.change { database in
            let insert = try database.makeStatement(
                sql: "INSERT INTO check_in (report, nonce, quarter, cell, digest, verdict) VALUES (?, ?, ?, ?, ?, 1)")
            for row in rows {
                let (report, nonce, digest) = (Data(row[..<16]), Data(row[16..<48]), Data(row[48...]))
                try insert.execute(arguments: [report, nonce, round.number, task.cell.text, digest])
            }
        }
    }
}
try await pad()
print("\(more) more, peak memory \(peakMegabytes()) MB")

var halves: [ReleasedHalf] = []
let collecting = try await clock.measure {
    let mine = try await department.collect(round, claims: try await provider.claims(of: round))
    halves = mine + (try await provider.collect(round, claims: Claim.claims(of: mine)))
}
say("collected by both sides", collecting, reports + more)
let shares = halves.compactMap { half -> [[UInt8]]? in
    guard case .released(let released) = half.outcome else { return nil }
    return released.shares
}
guard shares.count == 2 else { throw ServerError(.invariantBroken, "nothing was released") }
for (index, question) in Question.ofCheckIn.enumerated() {
    let prio = try Prio3(try question.variant())
    let sums = try prio.unshard(try shares.map { try prio.aggregateShare(bytes: $0[index]) })
    let exact = zip(sums, zip(drawn.0[index], drawn.1[index])).map { $0 - Int128($1.0) - Int128($1.1) }
    guard exact == expected[index] else { throw ServerError(.invariantBroken, "the sums are not exact") }
}
print("exact: the sums of both sides, without the noise that both had drawn, are those of \(reports) answers")
try await tooFewBesideNone()
