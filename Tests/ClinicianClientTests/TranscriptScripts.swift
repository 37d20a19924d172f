// The commands whose transcripts are kept, in the order of a clinician's life.

extension TranscriptTests {
    typealias Script = (name: String, steps: [Step])

    /// In this order, on one state: a clinician's life without a server that answers.
    static let scripts = everyDay + keeping + beyondCases

    private static let everyDay: [Script] = [
        ("respite-notes", [Step("", 0), Step("frobnicate", 2)]),
        ("home", [Step("home \(state)"), Step("home 7", 2)]),
        ("now", [Step("now"), Step("now --all"), Step("now --json"), Step("now --loud", 2)]),
        (
            "init",
            [
                Step("init --name 'Dana Rivera' --backup {root}/keys.bak --recovery-file {root}/sheet \(fresh)"),
                Step("init --name 'Dana Rivera' --backup {root}/other.bak \(fresh)", 1),
                Step("init --name 'Dana Rivera' --backup {root}/keys.bak \(restored)", 1),
                Step("init --name 'Dana Rivera' --backup {root}/no/such/folder.bak --recovery-file {root}/second \(restored)", 1),
            ]
        ),
        ("request", [Step("request {root}/dana.request \(fresh)"), Step("request {root}/dana.request \(fresh)", 1)]),
        (
            "join",
            [
                Step("join {root}/programme.bundle --words-compared \(fresh)"), Step("join {root}/pass --words-compared \(fresh)", 1),
                Step("join {root}/programme.bundle \(fresh)", 1), Step("join \(state)"),
            ]
        ),
        (
            "today",
            [Step("today \(state)"), Step("today --json \(state)"), Step("today --home {root}/state --passphrase-file {root}/wrong", 1)]
        ),
        ("schedule", [Step("schedule \(state)"), Step("schedule --offline --json \(state)"), Step("schedule --home {root}/nothing", 1)]),
        ("open", [Step("open 1 \(state)"), Step("open 1 --json \(state)"), Step("open 9 \(state)", 1), Step("open \(state)", 1)]),
        (
            "answer",
            [
                Step("answer 1 --text-file - \(state)", input: "See you then.\n"),
                Step("answer 2 --text-file - \(state)", 1, input: "Hello"),
                Step("answer 1 --text-file {root}/nothing \(state)", 1),
            ]
        ),
        ("propose", [Step("propose 1 --at '{day} 19:00' \(state)"), Step("propose 1 --at tomorrow \(state)", 1)]),
        (
            "offer",
            [
                Step("offer 1 --days 30 --kind couple \(state)"), Step("offer 1 \(state)", 1),
                Step("offer 1 --kind solo \(state)", 2),
            ]
        ),
        (
            "book",
            [
                Step("book --at '{day} 20:00' --contact-file - \(state)", input: "at the diner"),
                Step("book --at '2020-01-01 20:00' --contact-file - \(state)", 1, input: "at the diner"),
                Step("book --kind solo \(state)", 2),
            ]
        ),
        ("move", [Step("move 2 --at '{day} 21:00' \(state)"), Step("move 1 --at '{day} 21:00' \(state)", 1)]),
        (
            "availability-add",
            [
                Step("availability add 'sat 10:00-14:00' --kinds couple --first 2027-01-02 --last 2027-03-27 \(state)"),
                Step("availability add 'sat 10-14' \(state)", 1), Step("availability add 'sat 10:00-14:00' --hold never \(state)", 2),
            ]
        ),
        ("availability-remove", [Step("availability remove 2 \(state)"), Step("availability remove 9 \(state)", 1)]),
        (
            "availability-holiday",
            [
                Step("availability holiday 2026-12-25 2027-01-01 \(state)"),
                Step("availability holiday --remove 2026-12-25 \(state)"), Step("availability holiday --remove 2026-12-24 \(state)", 1),
                Step("availability holiday Christmas \(state)", 1),
            ]
        ),
        (
            "availability-exception",
            [
                Step("availability exception 2026-12-21..2026-12-23 --closed 12:00-15:00 \(state)"),
                Step("availability exception 2026-12-28 --open 10:00-16:00 \(state)"),
                Step("availability show \(state)"),
                Step("availability exception --remove 1 \(state)"),
                Step("availability exception --remove 7 \(state)", 1),
            ]
        ),
        ("mark", [Step("mark 1 cancelled \(state)"), Step("mark 1 attended \(state)", 1), Step("mark 1 perhaps \(state)", 2)]),
        (
            "cases-new",
            [
                Step("cases new --walk-in --name-file - \(state)", input: "Sam"), Step("cases new --booking 1 \(state)"),
                Step("cases new --booking 1 \(state)"), Step("cases new --booking 2 --same-as 1 \(state)"),
                Step("cases new --booking 9 \(state)", 1), Step("cases new \(state)", 2),
            ]
        ),
        ("held", [Step("held 1 \(state)", 1), Step("held 9 \(state)", 1)]),
        (
            "note",
            [
                Step("note 1 --text-file - \(state)", input: "## Subjective\n\nSleeps badly since the call on Elm Street.\n"),
                Step("note 1 --revise 1 --text-file - \(state)", input: "## Subjective\n\nSleeps badly.\n\n## Plan\n\nCall on Friday.\n"),
                Step("note 1 --format dap --text-file - \(state)", 1, input: "## Subjective\n\nx\n"),
                Step("note 7 --text-file - \(state)", 1, input: "## Subjective\n\nx\n"), Step("note 1 --format poem \(state)", 2),
                Step(
                    "note 1 --format contact --happened '{past} 10:00' --reason-file {root}/pass --text-file - \(state)",
                    input: "## What it was about\n\nHe called.\n"),
            ]
        ),
        ("sign", [Step("sign 1 1 \(state)", 1), Step("sign 1 1 --yes \(state)"), Step("sign 1 1 --yes \(state)", 1)]),
        (
            "addendum",
            [
                Step("addendum 1 1 --text-file - \(state)", input: "## Addition\n\nHis brother keeps the weapon.\n"),
                Step("addendum 1 3 --text-file - \(state)", 1, input: "## Addition\n\nx\n"),
            ]
        ),
        (
            "strike",
            [
                Step("strike 1 1 --yes --reason-file - \(state)", input: "Another person's note."),
                Step("strike 1 2 --yes --reason-file - \(state)", 1, input: "A draft."),
                Step("strike 1 1 --session 1 --yes \(state)", 2),
                Step("strike 1 --session 7 --yes --reason-file - \(state)", 1, input: "x"),
            ]
        ),
        ("due", [Step("due \(state)"), Step("due --json \(state)"), Step("due --home {root}/nothing", 1)]),
        ("queue", [Step("queue \(state)"), Step("queue --json \(state)"), Step("queue 7 \(state)", 2)]),
        // Whoever refuses is told the same on every day of the quarter.
        (
            "counts",
            [Step("counts --refuse \(state)"), Step("counts --agree --refuse \(state)", 2), Step("counts --home {root}/nothing", 1)]
        ),
        ("cosign", [Step("cosign 1 --yes \(state)", 1)]),
        (
            "search",
            [
                Step("search --text-file - \(state)", input: "brother weap"),
                Step("search --json --text-file - \(state)", input: "nobody wrote this"),
                Step("search --text-file {root}/nothing \(state)", 1),
            ]
        ),
        ("cases", [Step("cases \(state)"), Step("cases list --json \(state)"), Step("cases --home {root}/nothing", 1)]),
        ("cases-list", [Step("cases list \(state)"), Step("cases list 7 \(state)", 2)]),
        (
            "cases-show",
            [
                Step("cases show 1 \(state)"), Step("cases show 1 --note 2 \(state)"), Step("cases show 1 --note 1 --json \(state)"),
                Step("cases show 9 \(state)", 1),
            ]
        ),
    ]

    static let state = "--home {root}/state --passphrase-file {root}/pass --low-cost"
    static let fresh = "--home {root}/fresh --passphrase-file {root}/pass --low-cost"
    static let second = "--home {root}/second --passphrase-file {root}/pass --low-cost"
    static let further = "--private-passphrase-file {root}/further \(state)"
    static let restored = "--home {root}/restored --passphrase-file {root}/pass --low-cost"
}
