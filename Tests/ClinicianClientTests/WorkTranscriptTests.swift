// The work on cases, word for word: sessions and their follow-ups, goals, plans, hand-offs, drafts, closing.
//
// As in `TranscriptTests`; here the sessions lie some days back, so that what follows from them can be done.

import ClinicianClient
import Foundation
import Scheduling
import ServiceAPI
import Testing
import Trust
import Wire

@Suite(.serialized) struct WorkTranscriptTests {
    typealias Step = TranscriptTests.Step

    /// In this order, on one state. Case 1 is a walk-in, case 2 the officer of booking 1, case 3 that of booking 2.
    static let scripts: [(name: String, hasHelp: Bool, steps: [Step])] = [
        ("cases-open", true, [Step("cases open --walk-in --alongside --name-file - \(state)", input: "Sam")]),
        (
            "work-held", false,
            [
                Step("held 1 \(state)"), Step("held 1 --json \(state)"), Step("held 2 --no-show --phase response \(state)"),
                Step("held 3 \(state)", 1), Step("held --walk-in 1 --at '{past} 10:00' --minutes 30 \(state)"),
                Step("held --walk-in 1 --at '{past} 14:00' --modality phone --phase prevention \(state)"),
                Step("held --walk-in 9 \(state)", 1), Step("held \(state)", 1), Step("held 1 --walk-in 1 \(state)", 2),
            ]
        ),
        (
            "work-note", false,
            [
                Step("note 2 --format dap --booking 1 --text-file - \(state)", input: "## Data\n\nCame on time.\n"),
                Step("note 1 --booking 1 --text-file - \(state)", 1, input: "## Subjective\n\nx\n"),
                Step("note 1 --session 1 --text-file - \(state)", 1, input: "## Subjective\n\nx\n"),
                Step("note 1 --session 1 --reason-file {root}/remark --text-file - \(state)", input: "## Subjective\n\nAt the door.\n"),
                Step("note 2 --session 9 --text-file - \(state)", 1, input: "## Subjective\n\nx\n"),
                Step("cases show 1 --note 1 \(state)"), Step("sign 2 1 --yes \(state)"),
                Step("cases open --walk-in \(state)"),
            ] + formats.map { Step("note 4 --format \($0) --text-file - \(state)", input: "## \($1)\n\nx\n") }
                + [Step("cases show 4 \(state)")]
        ),
        (
            "work-today", false,
            [Step("today --offline \(state)"), Step("today --offline --json \(state)"), Step("due --json \(state)")]
        ),
        (
            "goal-add", true,
            [
                Step("goal add 1 --text-file - --measure-file {root}/measure --target {day} \(state)", input: "Sleeps through the night"),
                Step("goal add 1 --text-file - --json \(state)", input: "Drives to work again"),
                Step("goal add 1 \(state)", 1), Step("goal add 1 --text-file - --target tomorrow \(state)", 1, input: "x"),
            ]
        ),
        (
            "goal-set", true,
            [
                Step("goal set 1 1 --achievement improving --reason-file {root}/remark \(state)"),
                Step("goal set 1 1 --status completed \(state)"), Step("goal set 1 1 --status active \(state)", 1),
                Step("goal set 1 9 --status active \(state)", 1), Step("goal set 1 2 --status perhaps \(state)", 2),
            ]
        ),
        (
            "goal-list", true,
            [
                Step("goal list \(state)"), Step("goal list 1 --history \(state)"), Step("goal list 1 --json \(state)"),
                Step("goal list 9 \(state)", 1),
            ]
        ),
        (
            "plan-write", true,
            [
                Step(
                    "plan write 1 --text-file - --visits 6 --every 14 --from {day} --review {day} \(state)",
                    input: "Walks in the morning.\nNo extra shifts until May."),
                Step("plan write 1 --text-file - --goals 2,1 \(state)", input: "Walks in the morning."),
                Step("plan write 1 \(state)", 1), Step("plan write 1 --text-file - --goals 7 \(state)", 1, input: "x"),
                Step("plan write 2 --text-file - --visits 6 \(state)", 1, input: "x"),
            ]
        ),
        (
            "plan-show", true,
            [
                Step("plan show 1 \(state)"), Step("plan show 1 --version-number 1 \(state)"), Step("plan show 1 --json \(state)"),
                Step("plan show 2 \(state)"), Step("plan show 1 --version-number 9 \(state)", 1),
            ]
        ),
        (
            "plan-history", true,
            [Step("plan history 1 \(state)"), Step("plan history 2 --json \(state)"), Step("plan history 9 \(state)", 1)]
        ),
        (
            "followup-add", true,
            [
                Step("followup add 1 --due '{day} 10:00' --text-file - \(state)", input: "Ask about the lawyer"),
                Step("followup add 1 --next-day \(state)"), Step("followup add 2 --booking 3 \(state)"),
                Step("followup add 1 --booking 1 \(state)", 1), Step("followup add 1 --due soon --text-file - \(state)", 1, input: "x"),
                Step("followup add 1 --due '{day} 10:00' --next-day \(state)", 2),
            ]
        ),
        (
            "followup-done", true,
            [
                Step("followup done 1 1 --reason-file {root}/remark \(state)"), Step("followup done 1 1 \(state)", 1),
                Step("followup done 1 99 \(state)", 1), Step("followup done \(state)", 1),
            ]
        ),
        (
            "followup-tried", true,
            [
                Step("followup tried 2 1 \(state)"), Step("followup tried 3 1 --last --json \(state)"),
                Step("followup tried 3 1 \(state)", 1),
            ]
        ),
        (
            "followup-move", true,
            [
                Step("followup move 2 1 --to '{day} 09:00' \(state)"), Step("followup move 2 2 --booking 2 \(state)", 1),
                Step("followup move 2 2 \(state)", 1),
            ]
        ),
        ("followup-drop", true, [Step("followup drop 1 2 --reason-file {root}/remark \(state)"), Step("followup drop 1 99 \(state)", 1)]),
        (
            "followup-list", true,
            [
                Step("followup list \(state)"), Step("followup list 1 --all \(state)"), Step("followup list 1 --all --json \(state)"),
                Step("followup list 9 \(state)", 1),
            ]
        ),
        (
            "handoff-resources", true,
            [
                Step("handoff resources \(state)"), Step("handoff resources --json \(state)"),
                Step("handoff resources --home {root}/nothing", 1),
            ]
        ),
        (
            "handoff-offer", true,
            [
                Step("handoff offer 1 --resource 8 --reason-file - \(state)", input: "Money"),
                Step("handoff offer 1 --service-file {root}/service --reason-file - --json \(state)", input: "Divorce"),
                Step("handoff offer 1 --resource 99 --reason-file - \(state)", 1, input: "x"), Step("handoff offer 1 \(state)", 1),
            ]
        ),
        ("handoff-introduce", true, [Step("handoff introduce 1 1 \(state)"), Step("handoff introduce 1 1 \(state)", 1)]),
        (
            "handoff-complete", true,
            [
                Step("handoff complete 1 1 --reason-file {root}/remark \(state)", 1), Step("handoff complete 1 1 --yes \(state)", 1),
            ]
        ),
        ("handoff-accept", true, [Step("handoff accept 1 1 \(state)"), Step("handoff accept 1 1 \(state)", 1)]),
        ("handoff-contact", true, [Step("handoff contact 1 1 \(state)"), Step("handoff contact 1 9 \(state)", 1)]),
        (
            "handoff-completed", false,
            [
                Step("handoff complete 1 1 \(state)", 1), Step("handoff complete 1 1 --reason-file {root}/remark \(state)", 1),
                Step("handoff complete 1 1 --reason-file {root}/remark --yes \(state)"),
            ]
        ),
        (
            "handoff-lost", true,
            [
                Step("handoff lost 1 1 --reason-file {root}/remark \(state)", 1),
                Step("handoff offer 1 --service-file {root}/service --reason-file - \(state)", input: "Tried again"),
                Step("handoff lost 1 3 --reason-file {root}/remark --yes --json \(state)"),
                Step("strike 1 --hand-off 3 --yes --json --reason-file - \(state)", input: "It was another case's."),
                Step("strike 1 --hand-off 3 --yes --reason-file - \(state)", 1, input: "Again."),
            ]
        ),
        (
            "handoff-list", true,
            [Step("handoff list \(state)"), Step("handoff list 1 --all --json \(state)"), Step("handoff list 9 \(state)", 1)]
        ),
        (
            "drafts-show", true,
            [Step("drafts show 1 \(state)"), Step("drafts show 1 --json \(state)"), Step("drafts show 99 \(state)", 1)]
        ),
        ("drafts-discard", true, [Step("drafts discard 99 --yes \(state)", 1), Step("drafts discard 10 --yes \(state)")]),
        (
            "drafts-list", true,
            [Step("drafts list \(state)"), Step("drafts list --json \(state)"), Step("drafts list --home {root}/nothing", 1)]
        ),
        (
            "drafts", true,
            [
                Step("drafts \(state)"), Step("drafts frobnicate \(state)", 2),
                Step("note 1 --resume --text-file - \(state)", input: "## Subjective\n\nAt the door, with his brother.\n"),
                Step("note --resume --text-file - \(state)", 1, input: "## Subjective\n\nx\n"),
            ]
        ),
        ("cases-rename", true, [Step("cases rename 1 --name-file - \(state)", input: "Sam R."), Step("cases rename 1 \(state)", 1)]),
        (
            "handoff-decline", true,
            [Step("handoff decline 1 2 --reason-file {root}/remark \(state)", 1), Step("handoff decline 1 9 \(state)", 1)]
        ),
        (
            "strike-session", false,
            [
                Step("strike 3 --session 1 --yes --reason-file - \(state)", input: "She came after all."), Step("cases show 3 \(state)"),
                Step("strike 1 --follow-up 1 --yes --reason-file - \(state)", 1, input: "x"),
                Step("held 2 \(state)", 0),
            ]
        ),
        (
            "cases-close", true,
            [
                Step("cases close 1 --reason handed-off --text-file {root}/closing --yes \(state)", 1),
                Step("sign 1 1 --yes \(state)"), Step("handoff decline 1 2 --reason-file {root}/remark --yes \(state)"),
                Step("cases close 1 --reason handed-off --text-file {root}/closing --yes \(state)"),
                Step("cases close 1 --reason other --yes \(state)", 1), Step("goal add 1 --text-file - \(state)", 1, input: "x"),
                Step("cases show 1 \(state)"),
            ]
        ),
        (
            "cases-reopen", true,
            [Step("cases reopen 1 --reason-file {root}/remark \(state)"), Step("cases reopen 1 --reason-file {root}/remark \(state)", 1)]
        ),
    ]

    /// All that a note may be, with a heading of each.
    private static let formats = [
        ("soap", "Plan"), ("dap", "Data"), ("birp", "Behavior"), ("girp", "Goal"), ("contact", "What it was about"),
        ("group", "Topic of the group"), ("intake", "Reason for coming"), ("safety-plan", "How I notice that it is getting worse"),
        ("closing", "Why we are ending"),
    ]

    private static let state = "--home {root}/state --passphrase-file {root}/pass --low-cost"

    @Test func theWorkOnCasesGoesAsRecorded() async throws {
        let now = Instant(seconds: Int64(Date().timeIntervalSince1970))
        let clinic = try await Programme.$now.withValue(now - 4 * Programme.day) { try await prepared() }
        let golden = Golden(root: clinic.path, now: now)
        for script in Self.scripts { try await golden.check(script.name, help: script.hasHelp, script.steps) }
    }

    /// Four days ago: a clinician with a booking for two days later, one for the day before that, and one for next week.
    private func prepared() async throws -> Clinic {
        let clinic = try await Clinic(address: try SideAddress("https://127.0.0.1:1"))
        _ = try await clinic.session.synchronise()
        try await clinic.session.setAvailability(try Clinic.rules())
        for days: Int64 in [2, 1, 8] {
            _ = try await clinic.booked(try Clinic.span(days))
            _ = try await clinic.session.synchronise()
        }
        let files = [
            "pass": "four unrelated words\n", "measure": "Six hours, five nights of seven\n", "remark": "His brother helps.\n",
            "service": "Legal aid\n", "closing": "## Why we are ending\n\nHanded off.\n\n## Where it goes on\n\n211.\n",
        ]
        for (name, text) in files { try Data(text.utf8).write(to: URL(filePath: clinic.path + "/" + name)) }
        return clinic
    }
}
