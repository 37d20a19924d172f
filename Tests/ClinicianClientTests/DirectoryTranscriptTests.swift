// The directory of services as a clinician sees it, word for word: what nobody has checked lately is marked, and said before its number is passed on.
//
// As in `TranscriptTests`.

import Foundation
import Policies
import ServiceAPI
import Testing
import Trust
import Wire

struct DirectoryTranscriptTests {
    private static let state = "--home {root}/state --passphrase-file {root}/pass --low-cost"

    @Test func aNumberThatNobodyCheckedLatelyIsMarkedAndSaidBeforeItIsPassedOn() async throws {
        let now = Instant(seconds: Int64(Date().timeIntervalSince1970))
        try await Programme.$now.withValue(now) {
            var terms = Programme.Terms()
            terms.directory = try Self.directory()
            let clinic = try await Clinic(address: try SideAddress("https://127.0.0.1:1"), terms: terms)
            try Data("four unrelated words\n".utf8).write(to: URL(filePath: clinic.path + "/pass"))
            try await Golden(root: clinic.path, now: now).check("handoff-stale", help: false, Self.steps)
        }
    }

    /// A day that is too long ago, and that of the card which the tools carry: `CrisisCardAgeTests` rings before it is.
    private static func directory() throws -> [ServiceResource] {
        func service(_ kind: ResourceKind, _ name: String, _ verified: Int64?, note: String = "") throws -> ServiceResource {
            ServiceResource(
                kind: kind,
                line: try CrisisResource(name: name, contact: "860-555-0100", note: note, verified: verified.map(Instant.init(seconds:))))
        }
        // 1 November 2024.
        return [
            try service(.legal, "River Counsel", 1_730_419_200),
            try service(.financial, "Credit union", CrisisCard.verified.seconds, note: "Ask for Rosa."),
            try service(.faith, "Chaplain", nil),
        ]
    }

    private static let steps = [
        TranscriptTests.Step("cases open --walk-in \(state)"), TranscriptTests.Step("handoff resources \(state)"),
        TranscriptTests.Step("handoff resources --json \(state)"),
        TranscriptTests.Step("handoff offer 1 --resource 1 --reason-file - \(state)", input: "Divorce"),
        TranscriptTests.Step("handoff offer 1 --resource 2 --reason-file - \(state)", input: "Money"),
        TranscriptTests.Step("handoff offer 1 --resource 3 --reason-file - --json \(state)", input: "Grief"),
        TranscriptTests.Step("handoff offer 1 --service-file - --reason-file {root}/pass \(state)", input: " river  COUNSEL"),
    ]
}
