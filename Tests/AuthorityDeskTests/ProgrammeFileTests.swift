// Reading `programme.yaml`: the example is read whole, and each mistake names its line, its key and what to write instead.

import Foundation
import Localization
import Policies
import Testing
import Trust
import Wire

@testable import AuthorityDesk

struct ProgrammeFileTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    @Test func theExampleIsTheProgrammeThatItDescribes() throws {
        let yaml = try String(contentsOf: Self.root.appending(path: "Examples/region/programme.yaml"), encoding: .utf8)
        let file = try ProgrammeFile(yaml: yaml, file: "programme.yaml")
        #expect(file.departments.map(\.officers) == [24, 90, 260])
        #expect(file.cells.map(file.cards(of:)) == [114, 260])
        #expect(file.clinicians.count { $0.engagements.map(\.agency) == ["Harborview Counseling"] } == 8)
        #expect(file.clinicians.filter { $0.role == .intern }.map(\.supervisor) == ["Ruth Abernathy", "Ruth Abernathy"])
        #expect(file.clinicians.count { $0.supervisor == "Helen Marsh" } == 4)
        #expect(file.rules.minimumBatch == 64)
    }

    @Test(arguments: ProgrammeModel.allCases) func theExampleLoadsUnderEachModelWithItsGoals(_ model: ProgrammeModel) throws {
        let yaml = try String(contentsOf: Self.root.appending(path: "Examples/region/programme.yaml"), encoding: .utf8)
        let changed = yaml.replacing("\nmodel: hybrid ", with: "\nmodel: \(model.name) ")
        #expect((changed != yaml) == (model != .hybrid))
        let rules = try ProgrammeFile(yaml: changed, file: "programme.yaml").rules
        #expect(rules.model == model && rules.goals == model.goals)
        try rules.check()
    }

    @Test func whatIsNotSaidIsThePreset() throws {
        let rules = try TestProgramme().file.rules
        var expected = PolicyRules.preset
        expected.cells = rules.cells
        #expect(rules == expected)
    }

    /// Editors of some systems write an accent behind its letter: the same name in two such files is one.
    @Test func aNameThatIsTypedInPartsIsOneName() throws {
        let yaml = TestProgramme.yaml.replacing("cell: towns", with: "cell: Ri\u{301}o \u{212A}").replacing(
            "name: Ana,", with: "name: A\u{301}na,"
        )
        .replacing("supervisor: Ana", with: "supervisor: \u{C1}na")
        let file = try ProgrammeFile(yaml: yaml, file: "p.yaml")
        #expect(file.cells.map { Array($0.text.utf8) } == ["R\u{ED}o K", "hill"].map { Array($0.utf8) })
        #expect(file.clinicians.map { Array($0.name.utf8) } == ["\u{C1}na", "Joan"].map { Array($0.utf8) })
    }

    @Test func aChangeOfEmployerIsTwoEngagements() throws {
        let yaml = TestProgramme.yaml.replacing(
            "from: 2026-09-01, until: 2027-05-31",
            with: "engagements: [{ agency: State University, from: 2026-09-01, until: 2027-05-31 }, { from: 2027-06-01 }]")
        let engagements = try #require(try ProgrammeFile(yaml: yaml, file: "p.yaml").clinicians.last?.engagements)
        #expect(engagements.map(\.agency) == ["State University", nil])
        #expect(engagements[0].to == engagements[1].from)
        #expect(engagements[1].to == nil)
    }

    @Test func aPilotAndFurtherCrisisLinesAreRules() throws {
        let yaml =
            TestProgramme.yaml + """

                policy:
                  pilot: { from: 2026-11-01, until: 2027-01-31 }
                  crisis_resources:
                    - { name: County line, contact: 860-555-0111, note: "Day and night.", verified: 2026-10-01 }
                """
        let rules = try ProgrammeFile(yaml: yaml, file: "p.yaml").rules
        // Midnights in New York: 1 November 2026 is still summer time, 1 February 2027 is not.
        #expect(rules.pilot == (try Span(start: Instant(seconds: 1_793_505_600), end: Instant(seconds: 1_801_458_000))))
        #expect(rules.crisisResources.map(\.name) == ["County line"])
        #expect(rules.crisisResources.first?.verified == Instant(seconds: 1_790_812_800))
    }

    struct Mistake: Sendable, CustomTestStringConvertible {
        let wrong: String
        let instead: String
        let code: DeskError.Code
        let line: Int
        let key: String

        var testDescription: String { "\(code.rawValue), \(key)" }
    }

    static let mistakes = [
        Mistake(wrong: "contact: Helen, 555-0142", instead: "", code: .keyMissing, line: 1, key: "contact"),
        Mistake(wrong: "contact: Helen, 555-0142", instead: "contact: [1]", code: .valueWrong, line: 2, key: "contact"),
        Mistake(wrong: "contact:", instead: "kontact:", code: .keyMissing, line: 1, key: "contact"),
        Mistake(wrong: "time_zone: America/New_York", instead: "time_zone: Mars/Base", code: .valueWrong, line: 3, key: "time_zone"),
        Mistake(wrong: "name: Helen, role: clinical", instead: "name: Helen, role: chief", code: .valueWrong, line: 5, key: "role"),
        Mistake(
            wrong: "name: Council, role: sponsor", instead: "name: Council, role: clinical", code: .valueWrong, line: 4, key: "signers"),
        Mistake(wrong: "officers: 24", instead: "officers: many", code: .valueWrong, line: 8, key: "officers"),
        Mistake(wrong: "officers: 24", instead: "officers: 0", code: .valueWrong, line: 8, key: "officers"),
        Mistake(wrong: "officers: 24,", instead: "officers: 24, chief: Bob,", code: .keyUnknown, line: 8, key: "chief"),
        Mistake(wrong: "name: Eastport", instead: "name: Millbrook", code: .nameTwice, line: 9, key: "departments"),
        Mistake(wrong: "name: Joan", instead: "name: Ana", code: .nameTwice, line: 13, key: "clinicians"),
        Mistake(wrong: "supervisor: Ana", instead: "supervisor: Bob", code: .nameUnknown, line: 13, key: "supervisor"),
        Mistake(wrong: "supervisor: Ana, ", instead: "", code: .keyMissing, line: 13, key: "supervisor"),
        Mistake(wrong: "2028-06-30", instead: "2028-06-31", code: .valueWrong, line: 12, key: "licensed_until"),
        Mistake(wrong: "2028-06-30", instead: "30.6.2028", code: .valueWrong, line: 12, key: "licensed_until"),
        Mistake(wrong: ", licensed_until: 2028-06-30", instead: "", code: .keyMissing, line: 12, key: "licensed_until"),
        Mistake(wrong: "until: 2027-05-31", instead: "until: 2026-05-31", code: .endBeforeBeginning, line: 13, key: "until"),
        Mistake(wrong: "languages: [en, es]", instead: "departments: [Nowhere]", code: .nameUnknown, line: 12, key: "departments"),
        Mistake(wrong: "departments:", instead: "departments: []\nothers:", code: .valueWrong, line: 7, key: "departments"),
        Mistake(wrong: "contact:", instead: "policy: { minimum_batch: some }\ncontact:", code: .valueWrong, line: 2, key: "minimum_batch"),
        Mistake(
            wrong: "from: 2026-09-01, until: 2027-05-31", instead: "engagements: [{ agency: X, until: 2027-05-31 }]", code: .keyMissing,
            line: 13, key: "from"),
        Mistake(
            wrong: "from: 2026-09-01, until: 2027-05-31", instead: "engagements: []", code: .valueWrong, line: 13, key: "engagements"),
        Mistake(
            wrong: "until: 2027-05-31", instead: "engagements: [{ from: 2027-06-01 }]", code: .keyUnknown, line: 13, key: "from"),
        Mistake(
            wrong: "contact:", instead: "policy: { pilot: { from: 2027-01-01, until: 2026-12-30 } }\ncontact:", code: .endBeforeBeginning,
            line: 2,
            key: "until"),
        Mistake(
            wrong: "contact:", instead: "policy: { crisis_resources: [{ name: County }] }\ncontact:", code: .keyMissing, line: 2,
            key: "contact"),
        Mistake(
            wrong: "contact:", instead: "policy: { privacy_budget_per_round: 0.1234 }\ncontact:", code: .valueWrong, line: 2,
            key: "privacy_budget_per_round"),
    ]

    @Test(arguments: mistakes) func aMistakeNamesItsLineAndKey(_ mistake: Mistake) throws {
        let yaml = TestProgramme.yaml.replacing(mistake.wrong, with: mistake.instead, maxReplacements: 1)
        #expect(yaml != TestProgramme.yaml)
        let error = #expect(throws: DeskError.self) { try ProgrammeFile(yaml: yaml, file: "p.yaml") }
        #expect(error?.code == mistake.code)
        #expect(error?.values["line"] == "\(mistake.line)")
        #expect(error?.values["key"] == mistake.key)
        let sentence = error?.sentence(Texts(.english)) ?? ""
        #expect(sentence.contains("p.yaml, line \(mistake.line)"))
        #expect(!sentence.contains("{"))
    }

    @Test(arguments: ["", "- a\n- b", "programme: [", "a: 1\na: 2", "\t", "programme: &a x\ncontact: *b", "\u{0}"])
    func whatIsNoProgrammeIsRefusedWithItsLine(_ yaml: String) {
        let error = #expect(throws: DeskError.self) { try ProgrammeFile(yaml: yaml, file: "p.yaml") }
        #expect(error?.values["line"] != nil)
    }

    @Test(arguments: ["minimum_batch: 19", "booking_retention_days: 91", "privacy_budget_per_round: 1.001", "limits_version: 9"])
    func noFileMovesACompiledBound(_ line: String) {
        let yaml = TestProgramme.yaml + "\npolicy: { \(line) }"
        #expect(throws: DeskError(.ruleBroken)) { try ProgrammeFile(yaml: yaml, file: "p.yaml") }
    }

    /// As many as the signed form holds: a thousand cells, and a thousand departments in one.
    @Test(arguments: [false, true]) func aRegionIsNoLargerThanWhatCanBeSigned(_ areInOneCell: Bool) throws {
        func yaml(_ departments: Int) -> String {
            let lines = (1...departments).map { "  - { name: Town \($0), officers: 20, cell: cell \(areInOneCell ? 1 : $0) }\n" }
            return TestProgramme.yaml.components(separatedBy: "departments:")[0] + "departments:\n" + lines.joined()
        }
        let rules = try ProgrammeFile(yaml: yaml(1000), file: "p.yaml").rules
        #expect(rules.cells.count == (areInOneCell ? 1 : 1000))
        let error = #expect(throws: DeskError(.policyRefused)) { try ProgrammeFile(yaml: yaml(1001), file: "p.yaml") }
        #expect(error?.values["reason"] == "there are more than 1,000 cells, or more than 1,000 departments in one of them")
    }

    @Test(arguments: DeskError.Code.allCases) func everyErrorHasItsSentence(_ code: DeskError.Code) {
        // A remedy is a sentence of its own.
        let sentence = DeskError(code, ["file": "F", "remedy": "Do so."]).sentence(Texts(.english))
        #expect(sentence.hasSuffix("."))
        #expect(sentence.count < 200)
    }
}
