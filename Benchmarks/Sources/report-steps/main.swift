// What one report costs, in processor time of one core: split by a device, verified by each side, added up. Nothing but Prio3 is in it: no sealing,
// no token, no disk.
//
// usage: report-steps [REPORTS]    so many of each kind; 20000 unless said otherwise

import Foundation
import PrivateAggregation
import Sodium

/// Microseconds that this process has used.
func used() -> Double {
    var clock = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &clock)
    return Double(clock.tv_sec) * 1e6 + Double(clock.tv_nsec) / 1e3
}

struct NotExact: Error {}

let count = max(1, CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 20_000)
/// Reports are made and verified in groups of so many, so that the clock is read seldom and memory stays small.
let group = 100

/// The steps in their order, each with what it has used so far.
struct Steps {
    static let names = ["shard", "verify, department", "verify, provider", "combine", "aggregate, a side"]
    var used = [Double](repeating: 0, count: names.count)
}

@MainActor func measure(_ name: String, _ variant: Prio3.Variant, _ draw: () -> (measurement: Prio3.Measurement, counts: [Int128])) throws {
    let prio = try Prio3(variant)
    let key = try Prio3.VerifyKey(bytes: try Randomness.bytes(Prio3.VerifyKey.length))
    let context = Array("benchmark".utf8)
    var steps = Steps()
    var sums = [prio.emptyAggregateShare, prio.emptyAggregateShare]
    var expected = [Int128](repeating: 0, count: prio.resultCount)
    var done = 0
    while done < count {
        let drawn = (0..<min(group, count - done)).map { _ in draw() }
        for one in drawn { for (index, number) in one.counts.enumerated() { expected[index] += number } }
        let random = try drawn.map { _ in
            (nonce: try Prio3.Nonce(bytes: try Randomness.bytes(Prio3.Nonce.length)), bytes: try Randomness.bytes(prio.randomnessLength))
        }
        var clock = used()
        @MainActor func lap(_ step: Int) {
            let now = used()
            steps.used[step] += now - clock
            clock = now
        }
        let reports = try zip(drawn, random).map {
            try prio.shard($0.measurement, context: context, nonce: $1.nonce, randomness: $1.bytes)
        }
        lap(0)
        let sides = try (0..<2).map { side in
            let begun = try zip(reports, random).map { report, random in
                try prio.verifyInit(
                    report.inputShares[side], of: side, publicShare: report.publicShare, nonce: random.nonce, context: context, key: key)
            }
            lap(1 + side)
            return begun
        }
        let messages = try zip(sides[0], sides[1]).map { try prio.verifierSharesToMessage([$0.1, $1.1], context: context) }
        lap(3)
        for side in 0..<2 {
            for (begun, message) in zip(sides[side], messages) { try sums[side].add(try prio.verifyNext(begun.0, message: message)) }
        }
        lap(4)
        done += drawn.count
    }
    guard try prio.unshard(sums) == expected else { throw NotExact() }
    steps.used[4] /= 2
    let figures = steps.used.map { String(format: "%8.2f", $0 / Double(count)) }.joined()
    print("  " + name.padding(toLength: 22, withPad: " ", startingAt: 0) + figures)
}

@MainActor func histogram(_ length: Int) throws {
    try measure("histogram \(length)", try .histogram(length: length)) {
        let option = Int.random(in: 0..<length)
        return (.option(option), (0..<length).map { $0 == option ? 1 : 0 })
    }
}

print("microseconds of processor time a report, \(count) of each kind, sums exact:")
print("  " + "".padding(toLength: 22, withPad: " ", startingAt: 0) + "   " + Steps.names.joined(separator: " | "))
try histogram(5)
try histogram(16)
try measure("multihot 8, weight 3", try .multihotCountVector(length: 8, maximumWeight: 3)) {
    let chosen = Set((0..<8).shuffled().prefix(Int.random(in: 0...3)))
    return (.options((0..<8).map(chosen.contains)), (0..<8).map { chosen.contains($0) ? 1 : 0 })
}
