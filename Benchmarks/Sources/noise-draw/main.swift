// Draws discrete Gaussian noise as a side does, and prints how often each value came and how long a value took.
//
// usage: noise-draw VARIANCE COUNT    prints "microseconds M", then "VALUE TIMES" a line; scripts/compare-noise compares it with opendp

import Foundation
import PrivateAggregation
import Sodium

let arguments = CommandLine.arguments.dropFirst().compactMap { UInt64($0) }
guard arguments.count == 2, let variance = try? Ratio(arguments[0]), (1...100_000_000).contains(arguments[1]) else {
    FileHandle.standardError.write(Data("usage: noise-draw VARIANCE COUNT\n".utf8))
    exit(2)
}
let table = try NoiseTable.discreteGaussian(variance: variance)
let block = 4096
var remaining = Int(arguments[1])
var times: [Int64: Int] = [:]
let clock = ContinuousClock()
var took = Duration.zero
while remaining > 0 {
    let count = min(block, remaining)
    var values: [Int64] = []
    // Randomness included: that is what a value costs.
    took += try clock.measure { values = try table.draw(count, randomness: try Randomness.bytes(count * NoiseTable.randomnessPerDraw)) }
    for value in values { times[value, default: 0] += 1 }
    remaining -= count
}
let microseconds = (Double(took.components.seconds) * 1e6 + Double(took.components.attoseconds) / 1e12) / Double(arguments[1])
print("microseconds \(microseconds)")
for (value, count) in times.sorted(by: { $0.key < $1.key }) { print(value, count) }
