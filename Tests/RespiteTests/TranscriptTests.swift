// What an officer sees, word for word: for each subcommand its help, a success and typical mistakes, against real servers.

import Foundation
import ProgrammeKit
import Testing

extension RespiteTests {
    @Suite struct TranscriptTests {
        private static let officer = "--home {root}/officer --passphrase-file {root}/pass --low-cost"
        private static let laptop = "--home {root}/laptop --passphrase-file {root}/pass --low-cost"

        /// In this order, on one state.
        private static let scripts: [(name: String, steps: [Step])] = [
            ("now", [Step("now"), Step("now --all"), Step("now --json"), Step("now --loud", 2)]),
            ("rights", [Step("rights"), Step("rights --json"), Step("rights 7", 2)]),
            ("summary", [Step("summary --home {root}/nothing --passphrase-file {root}/pass", 1), Step("summary 7", 2)]),
            (
                "enroll",
                [
                    Step("enroll --card-file {root}/mistyped --words-compared --recovery-file {root}/none.sheet \(laptop)", 1),
                    Step("enroll --card-file {root}/first.card \(officer)", 1),
                    Step("enroll --card-file {root}/first.card --words-compared --profile-file {root}/profile.json \(officer)"),
                    // A card that somebody else has found and used; then one instead of a lost one, in the same place.
                    Step(
                        "enroll --card-file {root}/first.card --words-compared --recovery-file {root}/found.sheet --home {root}/found --passphrase-file {root}/pass --low-cost",
                        1),
                    Step("enroll --card-file {root}/first.card --words-compared \(officer)", 1),
                    Step("enroll --card-file {root}/second.card --words-compared \(officer)"),
                ]
            ),
            (
                "shifts",
                [
                    Step("shifts --preset pitman-nights --anchor {day} --zone America/New_York \(officer)"),
                    Step("shifts --irregular --zone America/New_York \(officer)"),
                    Step(
                        "shifts --cycle '2x07:00-19:00 2x19:00-07:00 4xoff' --anchor {day} --zone America/New_York --travel 45 \(officer)"),
                    Step("shifts --travel 20 --rest 600 \(officer)"), Step("shifts --cycle 7xoff --anchor {day} \(officer)", 1),
                    Step("shifts --preset sometimes --anchor {day} \(officer)", 2), Step("shifts --anchor {day} \(officer)", 2),
                    Step("shifts --irregular --zone America/New_York \(officer)"),
                    Step("shifts --calendar {root}/pass \(officer)", 1),
                ]
            ),
            (
                "profile",
                [
                    Step("profile \(officer)"), Step("profile --profile-file - --json \(officer)", input: #"{"modality": "video"}"#),
                    Step("profile --profile-file - \(officer)", 1, input: #"{"department": "Elsewhere"}"#),
                    Step("profile --profile-file {root}/pass \(officer)", 1),
                ]
            ),
            (
                "find",
                [
                    Step("find --day {day} --limit 3 \(officer)"), Step("find --day {day} --limit 1 --json \(officer)"),
                    Step("find --day {day} --limit 1 --with-file - \(officer)", input: "Rivera\n"),
                    Step("find --with-file - \(officer)", 1, input: "Nobody\n"), Step("find --with \(officer)", 1),
                    Step("find --modality pigeon \(officer)", 2), Step("find --day 2020-01-01 \(officer)", 1),
                    Step("find --home {root}/nothing --passphrase-file {root}/pass", 1),
                ]
            ),
            (
                "book",
                [
                    Step("book --day {day} --pick 2 --intake-file {root}/intake.json \(officer)", 1),
                    Step("book --day {day} --pick 2 --intake-file {root}/intake.json --accept-limits 3 --yes \(officer)"),
                    Step("book --day {day} --pick 1 --intake-file - --accept-limits 3 --yes \(officer)", 1, input: "hello"),
                    Step(
                        "book --day {day} --pick 1 --intake-file - --accept-limits 3 --yes \(officer)", 1,
                        input: #"{"contact": {"kind": "phone"}}"#),
                    Step("book --at 2020-01-01T00:00:00Z --accept-limits 3 --yes \(officer)", 1),
                    Step("book --pick 99 --accept-limits 3 --yes \(officer)", 1),
                ]
            ),
            (
                "again",
                [
                    Step("again --day {day} --pick 3 --intake-file {root}/intake.json --yes --json \(officer)"),
                    Step("again --day {day} --pick 3 --kind group --intake-file {root}/intake.json --yes \(officer)", 1),
                ]
            ),
            (
                "appointments",
                [
                    Step("appointments \(officer)"), Step("appointments 1 \(officer)"), Step("appointments --all --json \(officer)"),
                    Step("appointments --calendar {root}/one.ics \(officer)"), Step("appointments --calendar {root}/one.ics \(officer)", 1),
                    Step("appointments 9 \(officer)", 1),
                    Step("appointments --home {root}/officer --passphrase-file {root}/wrong", 1),
                ]
            ),
            (
                "messages",
                [
                    Step("messages 1 --write-file - \(officer)", input: "May I bring my wife?\n"), Step("messages 1 \(officer)"),
                    Step("messages 1 --json \(officer)"), Step("messages \(officer)", 1),
                    Step("messages 1 --write-file {root}/nothing \(officer)", 1),
                ]
            ),
            (
                "reschedule",
                [
                    Step("reschedule 1 --day {day} --pick 5 --yes \(officer)"), Step("reschedule 1 --proposed --yes \(officer)", 1),
                    Step("reschedule 7 --pick 1 --yes \(officer)", 1), Step("reschedule 1 --day {day} --pick 1 \(officer)", 1),
                ]
            ),
            (
                "privacy",
                [Step("privacy"), Step("privacy 1 \(officer)"), Step("privacy 1 --json \(officer)"), Step("privacy 9 \(officer)", 1)]
            ),
            (
                "cancel",
                [
                    Step("cancel 1 \(officer)", 1), Step("cancel 1 --yes \(officer)"), Step("cancel 1 --yes \(officer)", 1),
                    Step("cancel --code-file {root}/pass --card-file {root}/first.card --yes", 1),
                    Step("cancel --code-file {root}/words --card-file {root}/first.card --yes"),
                ]
            ),
            ("own-rights", [Step("rights \(officer)")]),
            (
                "checkin",
                [
                    Step("checkin --history \(officer)"), Step("checkin \(officer)", 1),
                    Step("checkin --private --answers-file - \(officer)", input: #"{"stress": 2}"#),
                    Step("checkin --answers-file - \(officer)", 1, input: #"{"stress": 3, "stressors": ["staffing"], "safety": "yes"}"#),
                    Step(
                        "checkin --answers-file - --now --yes \(officer)",
                        input: #"{"stress": 4, "stressors": ["staffing", "health"], "safety": "unsure"}"#),
                    Step("checkin --answers-file - --yes \(officer)", input: #"{"stress": 4}"#),
                    Step("checkin --answers-file - --yes \(officer)", 1, input: #"{"stress": 9}"#),
                    Step("checkin --answers-file - --yes \(officer)", 1, input: #"{"stressors": ["weather"]}"#),
                    Step("checkin --history \(officer)"), Step("checkin --history --json \(officer)"),
                    Step("checkin --private --now \(officer)", 2),
                ]
            ),
            ("verify", [Step("verify \(officer)"), Step("verify --json \(officer)"), Step("verify --home {root}/nothing", 1)]),
            (
                "sync",
                [
                    Step("sync \(officer)"), Step("sync --json \(officer)"), Step("sync --timer status \(officer)"),
                    Step("sync --timer on --home {root}/officer", 1), Step("sync --timer on \(officer)", 1),
                    Step("sync --timer on --yes \(officer)"), Step("sync --timer status \(officer)"),
                    Step("sync --timer status --json \(officer)"), Step("sync --unattended \(officer)"),
                    Step("sync --timer off \(officer)"), Step("sync --timer sometimes \(officer)", 2),
                ]
            ),
            ("backup", [Step("backup {root}/state.bak \(officer)"), Step("backup {root}/state.bak \(officer)", 1)]),
            (
                "recovery",
                [
                    Step("recovery --recovery-file {root}/new.sheet \(officer)"),
                    Step("recovery --recovery-file {root}/new.sheet \(officer)", 1),
                ]
            ),
            (
                "restore",
                [
                    // A new laptop, with a backup and without; then a forgotten passphrase.
                    Step("appointments \(laptop)", 1), Step("restore {root}/none.bak \(laptop)", 1),
                    Step("restore {root}/state.bak \(laptop)"), Step("appointments --offline \(laptop)"),
                    Step("restore {root}/state.bak \(laptop)", 1),
                    Step("appointments --home {root}/officer --passphrase-file {root}/wrong", 1),
                    Step("restore --recovery-file {root}/new.sheet --home {root}/officer --passphrase-file {root}/short --low-cost", 1),
                    Step("restore --recovery-file {root}/new.sheet --home {root}/officer --passphrase-file {root}/wrong --low-cost"),
                    Step("appointments --offline --home {root}/officer --passphrase-file {root}/wrong --low-cost"),
                ]
            ),
            ("wipe", [Step("wipe \(laptop)", 1), Step("wipe --yes \(laptop)"), Step("wipe --yes \(laptop)")]),
            ("home", [Step("home"), Step("home 7", 2)]),
        ]

        @Test func everySubcommandSpeaksAsItsTranscriptSays() async throws {
            let stage = try Stage.here()
            try prepare(stage)
            let transcript = Transcript(stage: stage)
            try await transcript.check("respite", help: false, [Step(""), Step("frobnicate", 2)])
            for script in Self.scripts {
                if script.name == "cancel" { try await writeWords(stage) }
                try await transcript.check(script.name, help: script.name != "own-rights", script.steps)
            }
            // The directory that was wiped is gone, with everything in it.
            #expect(!FileManager.default.fileExists(atPath: stage.root + "/laptop"))
        }

        private func prepare(_ stage: Stage) throws {
            for name in ["first.card", "second.card"] {
                try FileManager.default.moveItem(atPath: try stage.card(), toPath: stage.root + "/" + name)
            }
            let card = try String(contentsOfFile: stage.root + "/first.card", encoding: .utf8)
            // One character of the third group is another.
            var words = card.split(separator: " ").map(String.init)
            words[3] = (words[3].hasPrefix("A") ? "B" : "A") + words[3].dropFirst()
            try stage.write(words.joined(separator: " "), to: "mistyped")
            try stage.write("short", to: "short")
            try FileManager.default.createDirectory(atPath: stage.root + "/bin", withIntermediateDirectories: true)
            // A crontab that keeps its table in a file.
            let script = """
                #!/bin/sh
                table=\(stage.root)/table
                if [ "$1" = -l ]; then [ -f $table ] && exec /bin/cat $table; exit 1; fi
                exec /bin/cat > $table
                """
            try stage.write(script, to: "bin/crontab")
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: stage.root + "/bin/crontab")
        }

        /// The six words of the second appointment, as an officer would have noted them down.
        private func writeWords(_ stage: Stage) async throws {
            let output = try await stage.tools.respite.succeed(["appointments", "2", "--offline", "--json"] + stage.options("officer"))
            let object = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
            try stage.write(try #require(object?["cancelCode"] as? String), to: "words")
        }
    }
}
