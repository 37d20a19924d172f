// Notes from elsewhere, as plain text and Markdown.

import CaseFile
import Localization
import Sealing
import TestSupport
import Testing

@Suite struct NoteImportTests {
    @Test(arguments: [
        "# Subjective\nSleeps badly.\n\n# Objective\nTired.\n# Assessment\nStrain.\n## Plan\nCall on Friday.",
        "Subjective:\nSleeps badly.\nObjective: Tired.\nAssessment: Strain.\nPlan: Call on Friday.",
        "S: Sleeps badly.\nO: Tired.\nA: Strain.\nP: Call on Friday.",
        "**Subjective**\nSleeps badly.\n**Objective:** Tired.\n**Assessment**: Strain.\n**Plan**\nCall on Friday.",
        "SUBJECTIVE\r\nSleeps badly.\r\nOBJECTIVE\r\nTired.\r\nASSESSMENT\r\nStrain.\r\nPLAN\r\nCall on Friday.\r\n",
        "\u{FEFF}### Subjective ###\nSleeps\u{202E} badly.\n### Objective\nTired.\n### Assessment\nStrain.\n### Plan\nCall on Friday.\u{0}",
    ])
    func headingsOfEveryStyleAreRead(_ text: String) throws {
        let note = ImportedNote(text)
        #expect(note.format == .soap)
        #expect(
            note.sections == [.subjective: "Sleeps badly.", .objective: "Tired.", .assessment: "Strain.", .plan: "Call on Friday."])
        #expect(note.rest.isEmpty)
        #expect(try note.body() == (try NoteBody(.soap, note.sections)))
    }

    @Test(arguments: NoteFormat.forNotes) func whatWeExportIsReadBack(_ format: NoteFormat) throws {
        let texts = Texts(.english)
        var sections: [NoteSection: String] = [:]
        for section in format.sections { sections[section] = "Words of \(section.rawValue).\nA second line." }
        let markdown = format.sections.map { "## \(texts($0.label))\n\n\(sections[$0] ?? "")\n" }.joined(separator: "\n")
        let plain = format.sections.map { "\(texts($0.label)):\n\(sections[$0] ?? "")\n" }.joined(separator: "\n")
        for text in [markdown, plain] {
            #expect(ImportedNote(text, as: format).sections == sections)
            #expect(ImportedNote(text).format == format)
        }
    }

    @Test func textWithoutHeadingsBecomesAContactNote() throws {
        let note = ImportedNote("Met at the range.\n\nWill call.")
        #expect(note.format == nil)
        #expect(note.rest == "Met at the range.\n\nWill call.")
        #expect(try note.body()[.contactContent]?.value == "Met at the range.\n\nWill call.")
    }

    @Test func whatStandsOutsideTheSectionsIsKept() throws {
        let note = ImportedNote("Session 12\n# Data\nTalked.\n# Medication\nNone.\n# Plan\nGo on.\n# Assessment\nBetter.")
        #expect(note.format == .dap)
        #expect(note.sections == [.data: "Talked.", .plan: "Go on.", .assessment: "Better."])
        #expect(note.rest == "Session 12\n# Medication\nNone.")
        #expect(try note.body()[.data]?.value == "Session 12\n# Medication\nNone.\n\nTalked.")
    }

    @Test func invisibleCharactersAreTakenOut() throws {
        let note = ImportedNote("D: on\u{200B}e\u{2028}two\u{0C}three\u{202E}\nP: x\nA: y")
        #expect(note.sections == [.data: "one\ntwo\nthree", .plan: "x", .assessment: "y"])
        #expect(throws: Never.self) { try note.body() }
    }

    @Test func aColonWithinASentenceIsNoHeading() {
        let note = ImportedNote("S: He said: plan for it.\nO: Calm.\nNote: he will call.\nA: Fine.\nP: None.")
        #expect(note.sections[.subjective] == "He said: plan for it.")
        #expect(note.sections[.objective] == "Calm.\nNote: he will call.")
    }

    @Test func aSectionThatComesTwiceIsPutTogether() {
        let note = ImportedNote("D: One.\nA: Two.\nD: Three.\nP: Four.")
        #expect(note.sections[.data] == "One.\nThree.")
    }

    /// Every word of any text is somewhere in what was read, and becomes a body.
    @Test func nothingGetsLost() throws {
        var generator = SeededGenerator()
        let pieces = [
            "# Plan", "Plan:", "S:", "**Data**", "RISK", "word", "# Other", "\n", "\n", "\n", " : ", "a: b", "**bold** text", "####",
            "café", "*",
        ]
        for _ in 0..<3000 {
            let words = (0..<Int.random(in: 1...30, using: &generator)).map { number in
                (pieces.randomElement(using: &generator) ?? "x") + (Bool.random(using: &generator) ? " w\(number)\n" : "\n")
            }
            let text = words.joined()
            let note = ImportedNote(text, as: Bool.random(using: &generator) ? NoteFormat.forNotes.randomElement(using: &generator) : nil)
            let kept = note.sections.values.joined(separator: " ") + " " + note.rest
            for word in text.split(whereSeparator: \.isWhitespace) where word.hasPrefix("w") && word.last?.isNumber == true {
                // Words in a heading are its name.
                let isKept = kept.contains(word)
                #expect(isKept, "\(word) of \(text)")
            }
            if kept.contains(where: { !$0.isWhitespace }) {
                let body = try note.body()
                let total = body.filled.map(\.text.value).joined(separator: " ")
                #expect(total.filter { !$0.isWhitespace }.count >= kept.filter { !$0.isWhitespace }.count)
            }
        }
    }
}
