// Entries of a hostile member: impossible times, names of nothing, texts full of marks. Nothing traps, nothing is dropped.

import CaseFile
import Foundation
import Localization
import Scheduling
import Sealing
import TestSupport
import Testing
import Wire

@Suite struct HostileEntryTests {
    private static let instants: [Int64] = [
        .min, .min + 1, -9_223_372_036_854_775_000, -62_135_596_801, -1, 0, 1, 1_790_000_000, 253_402_300_800, .max - 1, .max,
    ]

    /// The random histories, with times from the ends of time and contents of any kind that name each other.
    @Test func extremeTimesAndStrayContentsNeverTrap() throws {
        var seeds = SeededGenerator()
        for round in 0..<40 {
            let generator = SeededGenerator(seed: seeds.next())
            let history = try ConcurrentHistory(generator, entries: 40).history
            var samples = Samples(generator)
            for _ in 0..<40 {
                let content = try samples.content(samples.pick(of: ContentKind.allCases))
                let bytes = extreme(content.canonicalBytes, &samples.generator)
                let known = try samples.pick(of: history.entries)
                let occurred = Instant(seconds: try samples.pick(of: Self.instants))
                let written = Instant(seconds: try samples.pick(of: Self.instants))
                history.append(
                    CaseEntry(
                        id: try EntryID(bytes: samples.generator.bytes(32)), author: try Person(UInt8(1 + round % 3)).key,
                        device: try Person(1).key, predecessors: samples.flip() ? [known.id] : history.state.heads,
                        occurredAt: occurred, writtenAt: written, content: EntryContent(kind: content.kind.rawValue, bytes: bytes)))
            }
            let state = history.state
            #expect(state.accepted.count + state.refused.count + state.waiting.count == history.entries.count)
            for now in Self.instants.map(Instant.init(seconds:)) {
                let list = DueList([state], for: nil, at: now)
                #expect(list.items.allSatisfy { $0.age(at: now) >= 0 })
                _ = state.nextVisit(after: now)
                _ = now.iso8601
            }
            let export = try CaseExport(state, under: .ownRequest, at: Instant(seconds: 1_790_000_000), names: [:])
            let text = try export.fhir.encoded() + export.json.encoded() + export.readable(Texts(.english)).text
            #expect(!text.isEmpty)
            #expect(CaseSearch([state]).count > 0)
            _ = WorkCounts([state], during: try Span(start: Instant(seconds: .min), end: Instant(seconds: .max)))
            _ = NoteAges([state], of: try Person(1).key, at: Instant(seconds: .max))
            let ever = try Span(start: Instant(seconds: .min), end: Instant(seconds: .max))
            for now in [Int64.min, 0, .max] {
                _ = WorkTimes(
                    [state], entries: history.entries, of: try Person(1).key, supervising: [try Person(2).key], during: ever,
                    at: Instant(seconds: now))
            }
        }
    }

    /// Puts the ends of time where eight bytes look like an instant; what no longer decodes is tried as unreadable.
    private func extreme(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
        var bytes = bytes
        let places = (0..<max(0, bytes.count - 8)).filter { bytes[$0..<$0 + 4].allSatisfy { $0 == 0 } && bytes[$0 + 4] >= 0x60 }
        for place in places where Bool.random(using: &generator) {
            let value = Self.instants.randomElement(using: &generator) ?? 0
            for (offset, byte) in withUnsafeBytes(of: value.bigEndian, Array.init).enumerated() { bytes[place + offset] = byte }
        }
        return bytes
    }

    /// Headings, tags and control characters of a person's text stay text in every form.
    @Test func textOfAPersonIsNotMarkup() throws {
        let history = try History(by: Person(1))
        let text = "<script>alert(1)</script>\n# Heading\n&amp; ]]> \"quoted\"\n- Signed: nobody"
        let note = history.write(.noteDraft(try NoteDraft(.newNote, .soap(text))), by: try Person(1))
        history.sign(note, by: try Person(1))
        let export = try CaseExport(history.state, under: .ownRequest, at: history.now, names: [:])
        let readable = export.readable(Texts(.english))
        #expect(!readable.html(language: "en\"><x").contains("<script>"))
        #expect(!readable.html(language: "en\"><x").contains("<x"))
        #expect(readable.text.contains("    # Heading\n"), "indented, so that it is no heading of ours")
        #expect(readable.text.contains("    - Signed: nobody\n"))
        let json = try #require(try JSONSerialization.jsonObject(with: Data(try export.json.encoded().utf8)) as? [String: Any])
        let notes = try #require(json["notes"] as? [[String: Any]])
        let sections = try #require(notes.first?["sections"] as? [[String: String]])
        #expect(sections.first?["text"] == text, "programs get it as it was written")
    }
}

@Suite struct InstantFormTests {
    @Test(
        arguments: [
            (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (-86_400, "1969-12-31T00:00:00Z"),
            (1_772_939_400, "2026-03-08T03:10:00Z"),
            (Int64.min, "0001-01-01T00:00:00Z"), (.max, "9999-12-31T23:59:59Z"), (-62_135_596_800, "0001-01-01T00:00:00Z"),
            (253_402_300_799, "9999-12-31T23:59:59Z"),
        ] as [(Int64, String)])
    func anInstantIsWrittenInUTC(_ seconds: Int64, _ text: String) { #expect(Instant(seconds: seconds).iso8601 == text) }
}
