// The editor: what comes back is what was written.

import CaseFile
import Localization
import Sealing
import TestSupport
import Testing

@Suite struct NoteTemplateTests {
    @Test(arguments: NoteFormat.allCases) func anEmptyTemplateShowsTheSectionsInOrder(_ format: NoteFormat) {
        let texts = Texts(.english)
        let template = NoteTemplate(format, texts)
        let headings = template.text().split(separator: "\n").map(String.init)
        #expect(headings == format.sections.map { "## \(texts($0.label))" })
        #expect(throws: NoteTemplateError.notANote) { try template.body(template.text()) }
    }

    @Test(arguments: [Texts(.english), Texts(.pseudo)]) func whatIsWrittenComesBackUnchanged(_ texts: Texts) throws {
        var generator = SeededGenerator()
        let pieces = [
            "## Plan", "\\## Plan", "\\\\## x", "# one", "### three", "word", "", "  indented", "\ttab", "Plan: x", "\\", "café 夜勤",
        ]
        for _ in 0..<1000 {
            let format = NoteFormat.allCases.randomElement(using: &generator) ?? .soap
            var sections: [NoteSection: String] = [:]
            for section in format.sections where Bool.random(using: &generator) || sections.isEmpty {
                let lines = (0..<Int.random(in: 0...4, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "x" }
                sections[section] = (["first"] + lines + ["last"]).joined(separator: "\n")
            }
            let body = try NoteBody(format, sections)
            let template = NoteTemplate(format, texts)
            #expect(try template.body(template.text(body)) == body)
        }
    }

    @Test func aMistakeIsSaidWithItsLineAndNothingIsDropped() {
        let template = NoteTemplate(.dap, Texts(.english))
        #expect(throws: NoteTemplateError.unknownHeading(line: 3)) { try template.body("## Data\nx\n## Objective\ny") }
        #expect(throws: NoteTemplateError.headingTwice(line: 3)) { try template.body("## Data\nx\n## Data\ny") }
        #expect(throws: NoteTemplateError.textBeforeHeading(line: 2)) { try template.body("\nlost\n## Data\nx") }
        let long = String(repeating: "x", count: TextLimit.section + 1)
        #expect(throws: NoteTemplateError.notANote) { try template.body("## Data\n\(long)") }
    }

    /// A note that was begun in one language is finished in another; no heading means two sections of one format.
    @Test(arguments: NoteFormat.allCases) func headingsAreReadInEveryLanguage(_ format: NoteFormat) throws {
        let template = NoteTemplate(format, Texts(.english))
        var meanings: [String: Set<NoteSection>] = [:]
        for code in Language.available {
            let texts = Texts(try #require(Language(code)))
            for section in format.sections {
                let heading = texts(section.label)
                meanings[heading, default: []].insert(section)
                let body = try NoteTemplate(format, Texts(.pseudo)).body("## \(heading)\n\nword\n")
                #expect(body[section]?.value == "word", "\(code): \(heading)")
            }
        }
        #expect(meanings.values.allSatisfy { $0.count == 1 }, "\(meanings)")
        #expect(throws: NoteTemplateError.unknownHeading(line: 1)) { try template.body("## Wetter\nx") }
    }

    @Test func linesMayEndAsOnOtherSystems() throws {
        let template = NoteTemplate(.dap, Texts(.english))
        #expect(try template.body("## Data \r\n\r\none\r\ntwo\r\n\r\n## Plan\r\n").filled.map(\.text.value) == ["one\ntwo"])
    }
}
