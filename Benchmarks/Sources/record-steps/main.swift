// What sealing and opening a note of 4 KiB costs, beside libsodium on the same number of bytes and beside `age`, in the same run.
//
// usage: record-steps [RECORDS]    so many of each kind; 2000 unless said otherwise

import Envelope
import Foundation
import Sealing
import Sodium
import Wire

let count = max(50, CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 2000)
/// Each in its turn, so that a busy moment of the machine falls on all of them.
let group = 50
let rounds = count / group

func line(_ name: String, _ figures: String) { print("  " + name.padding(toLength: 60, withPad: " ", startingAt: 0) + figures) }

try Raw.start()
let ours = try Ours()
let shape = try ours.shape()
let raw = Raw(shape)
let notes = try (0..<group).map { _ in try Randomness.bytes(Ours.content) }

var figures: [String: [Double]] = [:]
for _ in 0...rounds {
    var sealed: [SealedRecord<OrdinaryRecord>] = []
    sealed.reserveCapacity(group)
    figures["seal, respite", default: []].append(try cost(of: group) { sealed.append(try ours.seal(notes[$0])) })
    figures["seal, bare", default: []].append(cost(of: group) { raw.seal(notes[$0], .bare) })
    figures["seal, whole", default: []].append(cost(of: group) { raw.seal(notes[$0], .whole) })
    let travelling = sealed.map { (core: $0.core.canonicalBytes, grant: $0.grants.first?.bytes ?? []) }
    figures["open, respite", default: []].append(
        try cost(of: group) { number in
            guard try ours.open(travelling[number].core, travelling[number].grant) == notes[number] else { throw Unexpected() }
        })
    figures["open, bare", default: []].append(try cost(of: group) { _ in try raw.open(.bare) })
    figures["open, whole", default: []].append(try cost(of: group) { _ in try raw.open(.whole) })
}

@MainActor func median(_ name: String) -> Double { (figures[name] ?? []).median }

print("one note in a record of 4 KiB (\(shape.core) bytes, its grant \(shape.grant)): microseconds of processor time, medians of \(rounds)")
for step in ["seal", "open"] {
    let own = median("\(step), respite")
    line("\(step): respite", String(format: "%8.1f", own))
    for (part, what) in [("whole", "libsodium, with the format's hashes"), ("bare", "libsodium, encryption, wrap and signatures alone")] {
        let other = median("\(step), \(part)")
        line("\(step): \(what)", String(format: "%8.1f   respite takes %.2f times as long", other, own / other))
    }
}

print("start-up and keys, apart from that: milliseconds of processor time")
var words = Array("correct horse battery staple".utf8)
let passphrase = try Passphrase.normalised(wiping: &words)
let salt = try Randomness.bytes(SymmetricKey.saltLength)
for (name, setting, operations, memory) in [
    ("interactive", PassphraseCost.interactive, UInt64(2), 64 << 20), ("moderate", .moderate, 3, 256 << 20),
] {
    let own = try cost(of: 3) { _ in _ = try SymmetricKey(passphrase: passphrase, salt: salt, cost: setting) } / 1e3
    let other = try cost(of: 3) { _ in try Raw.stretch(operations, memory) } / 1e3
    line("a passphrase stretched, \(name)", String(format: "%8.1f   libsodium %.1f, ratio %.2f", own, other, own / other))
}
line("the three keys of a device made ready", String(format: "%8.3f", try cost(of: 100) { _ in _ = try Ours() } / 1e3))

let folder = FileManager.default.temporaryDirectory.appending(path: "record-steps-\(UUID().uuidString)")
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
defer { try? FileManager.default.removeItem(at: folder) }
if let age = try Age(in: folder) {
    let (start, seal, open) = try age.measure(try (0..<max(50, min(200, count))).map { _ in try Randomness.bytes(Ours.content) })
    print("`age` on the same notes, a process for each, which signs nothing: microseconds of processor time (by the clock)")
    line("age: start and end alone", String(format: "%8.0f (%.0f)", start.processor, start.wall))
    for (step, other) in [("seal", seal), ("open", open)] {
        let own = median("\(step), respite")
        line(
            "age: \(step)",
            String(
                format: "%8.0f (%.0f)   %.0f times as long as respite, %.1f times without its start", other.processor, other.wall,
                other.processor / own, max(0, other.processor - start.processor) / own))
    }
} else {
    print("`age` is not installed: scripts/bench says how")
}
