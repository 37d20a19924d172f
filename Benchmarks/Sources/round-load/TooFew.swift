// What closing a round takes a side where there are too few check-ins, beside none at all: the ratio is what could be told apart.

import CheckIn
import Foundation
import PrivateAggregation
import RoundKeeping
import RoundResults
import ServerCore
import Sodium
import Tokens
import Trust

/// Medians of many rounds, each in a database of its own, taken in turn.
@MainActor func tooFewBesideNone() async throws {
    let few = Int(noted.terms.minimumBatch) - 1
    let made = try (0..<few).map { _ in try checkIn().0 }
    var times: [[Double]] = [[], []]
    for _ in 0..<25 {
        for (index, reports) in [[], made].enumerated() { times[index].append(try await closing(reports)) }
    }
    let medians = times.map { $0.sorted()[$0.count / 2] }
    print(
        "closed with none: \(String(format: "%.2f", medians[0])) ms, with \(few), which are too few: \(String(format: "%.2f", medians[1])) ms,",
        "ratio \(String(format: "%.2f", medians[1] / medians[0]))")
}

/// Milliseconds from the round's end to the half that says nothing.
@MainActor private func closing(_ reports: [SealedCheckIn]) async throws -> Double {
    let file = folder.appendingPathComponent("few-\(UUID().uuidString).sqlite")
    let database = try ServerDatabase(file, schema: schema, creating: true)
    let store = RoundStore(database, side: .department)
    try await store.note(noted)
    for one in reports {
        let token = try one.payment.verify(one.statement, of: task, tokens: tokens, .anyNamedPeriod)
        try await store.add(one, paidBy: token, noted: noted)
    }
    _ = try await database.forgetDeleted()
    let time = try await clock.measure {
        _ = try await store.close(round, randomness: random)
        guard try await store.count(task) < Int(noted.terms.minimumBatch) else { throw ServerError(.invariantBroken, "not too few") }
        _ = try await store.collect(round, claims: [task.id: .withheld(.tooFew)])
    }
    try database.close()
    return Double(time.components.seconds) * 1e3 + Double(time.components.attoseconds) * 1e-15
}
