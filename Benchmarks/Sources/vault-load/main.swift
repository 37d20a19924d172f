// A clinician's vault after years of work: written, opened, listed, searched, looked through for what is due, read anew from a department side.
//
// usage: vault-load [NOTES]    so many signed notes, fifty in each case; 10000 unless said otherwise

import CaseFile
import CaseVault
import Foundation
import Scheduling
import Sealing
import Wire

struct Unexpected: Error {}

let count = max(1, CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000)
let notesOfACase = 50
let batch = 64

/// Seconds of processor time that this process has used on all cores, and the most memory that it had so far, in MiB.
func used() -> (processor: Double, memory: Int) {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return (seconds(usage.ru_utime) + seconds(usage.ru_stime), usage.ru_maxrss >> 10)
}

@MainActor func measure<Value>(_ step: String, _ body: () throws -> Value) rethrows -> Value {
    let clock = ContinuousClock()
    let (start, before) = (clock.now, used().processor)
    let value = try body()
    let took = (clock.now - start).components
    let seconds = Double(took.seconds) + Double(took.attoseconds) / 1e18
    let after = used()
    print(
        "  " + step.padding(toLength: 44, withPad: " ", startingAt: 0)
            + String(format: "%9.3f %9.3f %8d", seconds, after.processor - before, after.memory))
    return value
}

/// As long as a clinician writes: some 1,500 characters.
func text(_ number: Int) -> String {
    let sentence =
        "Sleeps \(number % 9) hours since the call on Elm Street; walks before the shift, speaks with the brother, keeps the plan. "
    return String(repeating: sentence, count: 12) + "mark\(number)end"
}

let folder = FileManager.default.temporaryDirectory.appending(path: "vault-load-\(UUID().uuidString)").path
defer { try? FileManager.default.removeItem(atPath: folder) }
let clinician = try Clinician()
let cases = (count + notesOfACase - 1) / notesOfACase
var now = Clinician.now

@MainActor func fill() throws {
    let vault = try clinician.vault(in: folder + "/first")
    var caseID: CaseID?
    for number in 0..<count {
        now = now + 1
        if number.isMultiple(of: notesOfACase) {
            caseID = try vault.openCase(.walkIn, zone: ZoneID(Clinician.zone), at: now).state.id
        }
        guard let caseID else { throw Unexpected() }
        let note = try vault.draft(.newNote, try NoteBody(.soap, [.subjective: text(number)]), in: caseID, at: now)
        try vault.sign(note, in: caseID, at: now)
    }
}

print("a vault with \(count) signed notes in \(cases) cases")
print("  " + "".padding(toLength: 44, withPad: " ", startingAt: 0) + "     wall processor     most")
print("  " + "".padding(toLength: 44, withPad: " ", startingAt: 0) + "        s         s      MiB")
try measure("written and signed, each on disk at once", fill)
let vault = try measure("opened") { try clinician.vault(in: folder + "/first") }
guard try measure("the first list", { try vault.cases(at: now).count }) == cases else { throw Unexpected() }
guard try measure("another list", { try vault.cases(at: now).count }) == cases else { throw Unexpected() }
try measure("what each start looks through besides") {
    guard try vault.rewrap(at: now) == 0, try vault.subkeysInUse.count == 1 else { throw Unexpected() }
}
guard try measure("what is due", { try vault.due(at: now).items.isEmpty }) else { throw Unexpected() }
guard try measure("the first search", { try vault.search("mark\(count - 1)end", at: now).count }) == 1 else { throw Unexpected() }
guard try measure("another search", { try vault.search("elm brother", limit: .max, at: now).count }) == count else { throw Unexpected() }
let caseID = try vault.caseID(numbered: 1, at: now)
let note = try measure("one more note") {
    try vault.draft(.newNote, try NoteBody(.soap, [.subjective: "lastword"]), in: caseID, at: now + 1)
}
guard try measure("a list after it", { try vault.cases(at: now + 1).count }) == cases else { throw Unexpected() }
guard try measure("a search after it", { try vault.search("lastword", at: now + 1).count }) == 1 else { throw Unexpected() }

var shelf = Shelf()
try measure("handed in, \(batch) records at a time") {
    while true {
        let next = try vault.handIn(limit: batch, at: now + 2)
        guard !next.isEmpty else { return }
        shelf.take(next)
        try vault.handedIn(next, at: now + 2)
    }
}
let second = try clinician.vault(in: folder + "/second")
try measure("\(shelf.count) records read into an empty vault") {
    var taking = Taking()
    try taking.list(shelf.outlines)
    try taking.add(heads: shelf.heads)
    let wanted = try second.wanted(taking, at: now + 3)
    for start in stride(from: 0, to: wanted.count, by: batch) {
        try second.take(shelf.fetch(wanted[start..<min(start + batch, wanted.count)]), into: &taking, at: now + 3)
    }
    guard try second.finish(taking, at: now + 3).findings.isEmpty else { throw Unexpected() }
}
guard try measure("the first list of that vault", { try second.cases(at: now + 4).count }) == cases else { throw Unexpected() }
