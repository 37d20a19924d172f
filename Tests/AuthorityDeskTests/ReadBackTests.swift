// What passes `policy check` can be read by every program that is to keep it: the rules are written in their signed form and read again.

import Localization
import Policies
import Testing
import Wire

@testable import AuthorityDesk

struct ReadBackTests {
    /// As much of everything as a folder may hold.
    @Test func theFullestFolderThatPassesIsReadBack() throws {
        let lines = (1...PolicyRules.mostCrisisLines).map { "  - { name: Line \($0), contact: 860-555-0100, note: Day and night. }" }
        let services = (1...PolicyRules.mostServices).map { "  - { kind: legal, name: Counsel \($0), contact: 860-555-0100 }" }
        let measures = ProgrammeLevel.allCases.map { level in
            "  \(level.rawValue): { \(level.measures.map { "\($0.rawValue): 90" }.joined(separator: ", ")) }"
        }
        let rules = try PolicyFolder(
            files: [
                "resources.yaml": (["crisis_resources:"] + lines + ["directory:"] + services).joined(separator: "\n"),
                "programme.yaml": (["pilot: { from: 2027-01-01, until: 2027-06-30 }", "measures:"] + measures).joined(separator: "\n"),
                "followup.yaml": "after_session_hours: [1, 2, 3, 4, 5, 2160]",
                "documentation.yaml": "note_formats: [soap, dap, soap, birp]",
            ], name: "full"
        ).rules
        #expect(rules.crisisResources.count == 50 && rules.directory.count == 200 && rules.care.followUpHours.count == 6)
        #expect(rules.levels.goals.count == ProgrammeLevel.allCases.reduce(0) { $0 + $1.measures.count })
        try rules.readBack()
    }

    /// A bound that somebody forgets is no way past the format.
    @Test func whatNoProgramCouldReadIsRefusedThoughEveryBoundHolds() throws {
        var rules = PolicyRules.preset
        rules.care.noteFormats = [.soap, .birp]
        try rules.check()
        let error = #expect(throws: DeskError(.documentRefused)) { try rules.checked { _ in nil } }
        #expect(
            error?.sentence(Texts(.english))
                == "The policy would break a rule of its format (it cannot be written as it must be); check the files that its rules stand in."
        )
    }

    /// A key that is there twice is found where it stands the second time, however deep.
    @Test(arguments: [
        ("stale_after_days: 30\n\ncrisis_resources: []\nstale_after_days: 60", "stale_after_days", 4),
        ("stale_after_days: 30\ndirectory:\n  - name: A\n    contact: B\n    kind: legal\n    name: C", "name", 6),
        ("directory:\n  - { name: A, contact: B, name: C }", "name", 2),
    ])
    func aKeyThatIsWrittenTwiceIsNamedWithItsLine(_ text: String, _ key: String, _ line: Int) {
        let error = #expect(throws: DeskError(.keyTwice)) { try PolicyFolder(files: ["resources.yaml": text], name: "folder") }
        #expect(error?.values["key"] == key && error?.values["line"] == "\(line)")
    }
}
