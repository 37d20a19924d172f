// When the days of a pilot begin: at midnight where the programme is, wherever the folder of its rules is read.

import Localization
import Policies
import Testing
import Wire

@testable import AuthorityDesk

struct PilotDayTests {
    /// Midnight in Chicago is an hour later than in New York; in Honolulu, five.
    @Test(arguments: [
        ("", 0), (", time_zone: America/New_York", 0), (", time_zone: America/Chicago", 1), (", time_zone: Pacific/Honolulu", 5),
    ])
    func thePilotBeginsAndEndsAtMidnightWhereTheProgrammeIs(_ zone: String, _ hours: Int64) throws {
        let line = "pilot: { from: 2027-01-01, until: 2027-01-31\(zone) }"
        // 1 January and 1 February 2027 in New York.
        let (start, end) = (Instant(seconds: 1_798_779_600), Instant(seconds: 1_801_458_000))
        let expected = try Span(start: start + hours * 3600, end: end + hours * 3600)
        #expect(try PolicyFolder(files: ["programme.yaml": line], name: "folder").rules.pilot == expected)
        // The zone of a programme file is that of its pilot, unless the pilot has its own.
        let yaml = TestProgramme.yaml.replacing("America/New_York", with: "Pacific/Honolulu") + "\npolicy: { \(line) }"
        let file = try ProgrammeFile(yaml: yaml, file: "p.yaml")
        #expect(file.rules.pilot == (zone.isEmpty ? try Span(start: start + 5 * 3600, end: end + 5 * 3600) : expected))
    }

    @Test func aZoneThatIsNoneIsRefusedInItsLine() {
        let text = "tokens_per_quarter: 4\npilot: { from: 2027-01-01, until: 2027-01-31, time_zone: Mars/Base }"
        let error = #expect(throws: DeskError(.valueWrong)) { try PolicyFolder(files: ["programme.yaml": text], name: "folder") }
        #expect(
            error?.sentence(Texts(.english))
                == "folder/programme.yaml, line 2: the value of “time_zone” does not fit; write America/New_York, Pacific/Honolulu.")
    }
}
