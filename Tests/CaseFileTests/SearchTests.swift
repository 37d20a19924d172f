// Search over decrypted text.

import CaseFile
import Sealing
import TestSupport
import Testing
import Wire

@Suite struct SearchTests {
    private func search(_ texts: [String]) throws -> CaseSearch {
        var search = CaseSearch()
        let caseID = try CaseID(bytes: [UInt8](repeating: 1, count: CaseID.length))
        for (number, text) in texts.enumerated() {
            let note = try EntryID(bytes: [UInt8](repeating: UInt8(clamping: number), count: 32))
            search.add(text, at: Instant(seconds: Int64(number)), SearchPlace(caseID: caseID, subject: .note(note)))
        }
        return search
    }

    private func found(_ query: String, in texts: [String]) throws -> [Int64] { try search(texts).hits(query).map(\.at.seconds) }

    @Test(arguments: [
        ("sleep", [1, 0]), ("SLEEP", [1, 0]), ("slee bro", [0]), ("brother sleeps", [0]), ("cafe", [2]), ("CAFÉ", [2]), ("koln", [2]),
        ("夜勤", [3]), ("夜", [3]), ("STRASSE naive", [4]), ("ﾌﾙ", [5]), ("don\u{2019}t", [5]), ("", []), ("  \n", []), ("nothing here", []),
        ("sleeps his", [0]), ("kept", [0]),
    ])
    func everyWordOfAQueryIsFoundWhateverItsCaseAndAccents(_ query: String, _ expected: [Int64]) throws {
        let texts = [
            "Weapon kept by his\nbrother, sleeps.", "Sleep is better", "Café in Köln", "夜勤 again", "Straße, naïve", "フル don\u{2019}t",
        ]
        #expect(try found(query, in: texts) == expected)
    }

    /// Against the plainest way to look for bytes.
    @Test func bytesAreFoundWhereTheyAre() throws {
        var generator = SeededGenerator()
        for _ in 0..<2000 {
            let text = (0..<Int.random(in: 0...60, using: &generator)).map { _ in "abc".randomElement(using: &generator) ?? "a" }
            let query = (0..<Int.random(in: 1...5, using: &generator)).map { _ in "abc".randomElement(using: &generator) ?? "a" }
            let isThere = text.indices.contains { text[$0...].starts(with: query) }
            #expect(try found(String(query), in: [String(text)]).isEmpty == !isThere)
        }
    }

    @Test func aLongWordIsFoundInALongText() throws {
        let word = String(repeating: "ab", count: 300) + "c"
        #expect(try found(word, in: [String(repeating: "ab", count: 2000) + "c"]) == [0])
        #expect(try found(word, in: [String(repeating: "ab", count: 2000)]) == [])
    }

    @Test func anExcerptShowsTheWordInItsLine() throws {
        let text =
            "First line.\n" + String(repeating: "word ", count: 40) + "the duty weapon is locked away "
            + String(repeating: "more ", count: 40)
        let hit = try #require(try search([text]).hits("WEAPON").first)
        #expect(hit.excerpt.contains("duty weapon is locked"))
        #expect(hit.excerpt.count <= 82)
        #expect(hit.excerpt.hasPrefix("…") && hit.excerpt.hasSuffix("…"))
        #expect(try search(["One\nTwo words\nThree"]).hits("words").first?.excerpt == "Two words")
    }

    @Test func whatAMemberCanReadIsFound() throws {
        let full = try FullCase()
        let search = CaseSearch([full.state])
        func subjects(_ query: String) -> [SearchSubject] { search.hits(query).map(\.place.subject) }
        #expect(subjects("alvarez") == [.person])
        #expect(subjects("log own") == [.goal(full.state.goals[0].id)])
        #expect(subjects("housing") == [.handOff(full.state.handOffs[2].id)])
        #expect(subjects("every two weeks") == [.plan(full.state.plans[1].id)])
        #expect(subjects("canary-draft").count == 1, "one's own drafts are found")
        #expect(subjects("another person").count == 1, "what is struck stays readable")
        #expect(search.hits("e", limit: 3).count == 3)
    }

    /// Figures, no limit: a machine under load must not fail. What is checked is that all are found.
    @Test func tenThousandNotesAreSearchedInOnePass() throws {
        var generator = SeededGenerator(seed: 7)
        let words = [
            "slept", "court", "overtime", "partner", "range", "weapon", "shift", "coffee", "brother", "report", "plan", "night", "café",
        ]
        let texts = (0..<10_000).map { number in
            let text = (0..<300).map { _ in words.randomElement(using: &generator) ?? "x" }.joined(separator: " ")
            return number % 1000 == 0 ? text + " the needle" : text
        }
        var search = CaseSearch()
        let caseID = try CaseID(bytes: [UInt8](repeating: 1, count: CaseID.length))
        let building = ContinuousClock().measure {
            for (number, text) in texts.enumerated() {
                search.add(text, at: Instant(seconds: Int64(number)), SearchPlace(caseID: caseID, subject: .person))
            }
        }
        var hits: [SearchHit] = []
        let rare = ContinuousClock().measure { hits = search.hits("needle") }
        #expect(hits.count == 10)
        let common = ContinuousClock().measure { hits = search.hits("weapon brother", limit: 10_000) }
        #expect(hits.count > 9900)
        let shown = ContinuousClock().measure { hits = search.hits("weapon brother") }
        let size = texts.reduce(0) { $0 + $1.utf8.count } >> 20
        print("measured: \(texts.count) notes of \(size) MiB taken in: \(building)")
        print("measured: a rare word: \(rare); two common words, all: \(common), the newest hundred: \(shown)")
    }
}
