// A vault with many notes: opening, listing, searching and writing, each with its time where somebody asks for more than a few.
//
// `RESPITE_VAULT_NOTES=10000` fills it with so many and prints how long each step took; without it there are a few hundred.

import CaseFile
import CaseVault
import Foundation
import Scheduling
import Sealing
import Testing
import Wire

@Suite struct ManyNotesTests {
    private static let notesOfACase = 50
    private static let asked = ProcessInfo.processInfo.environment["RESPITE_VAULT_NOTES"].flatMap { Int($0) }

    private func timed<Value>(_ step: String, _ body: () throws -> Value) rethrows -> Value {
        let clock = ContinuousClock()
        let start = clock.now
        let value = try body()
        if Self.asked != nil { print("many notes: \(step): \(clock.now - start)") }
        return value
    }

    /// As long as a clinician writes: some 1,500 characters.
    private static func text(_ number: Int) -> String {
        let sentence =
            "Sleeps \(number % 9) hours since the call on Elm Street; walks before the shift, speaks with the brother, keeps the plan. "
        return String(repeating: sentence, count: 12) + "mark\(number)end"
    }

    @Test func everyOneOfManyNotesIsListedAndFound() throws {
        let team = try Team()
        let count = Self.asked ?? 300
        let vault = try team.vault(team.ada)
        var now = Team.now
        var caseID = try vault.walkIn(at: now)
        try timed("writing and signing \(count)") {
            for number in 0..<count {
                now = now + 1
                if number > 0, number.isMultiple(of: Self.notesOfACase) { caseID = try vault.walkIn(at: now) }
                let note = try vault.soap(Self.text(number), in: caseID, at: now)
                try vault.sign(note, in: caseID, at: now)
            }
        }
        let again = try timed("opening") { try team.vault(team.ada) }
        let cases = try timed("the first list") { try again.cases(at: now) }
        #expect(cases.count == (count + Self.notesOfACase - 1) / Self.notesOfACase)
        #expect(cases.reduce(0) { $0 + $1.state.notes.count } == count)
        #expect(try timed("another list") { try again.cases(at: now).count } == cases.count)
        #expect(try timed("what is due") { try again.due(at: now).items.isEmpty })
        let hits = try timed("the first search") { try again.search("mark\(count - 1)end", at: now) }
        #expect(hits.count == 1 && hits.first?.place.caseID == caseID)
        #expect(try timed("another search") { try again.search("elm brother", limit: .max, at: now).count } == count)
        let note = try timed("one more note") { try again.soap("lastword", in: caseID, at: now + 1) }
        #expect(try timed("a list after it") { try again.cases(at: now + 1).last?.state.notes.count } != 0)
        let place = SearchPlace(caseID: caseID, subject: .note(note))
        #expect(try timed("a search after it") { try again.search("lastword", at: now + 1).map(\.place) } == [place])
    }
}
