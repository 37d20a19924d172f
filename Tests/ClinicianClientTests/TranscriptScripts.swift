// The commands whose transcripts are kept, in the order of a clinician's life.

extension TranscriptTests {
    /// In this order, on one state: a clinician's life without a server that answers.
    static let scripts: [(name: String, steps: [Step])] = [
        ("respite-notes", [Step("", 0), Step("frobnicate", 2)]),
        ("home", [Step("home \(state)"), Step("home 7", 2)]),
        ("now", [Step("now"), Step("now --all"), Step("now --loud", 2)]),
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
            "follow-up",
            [
                Step("follow-up 1 --days 30 --kind couple \(state)"), Step("follow-up 1 \(state)", 1),
                Step("follow-up 1 --kind solo \(state)", 2),
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
            ]
        ),
        ("due", [Step("due \(state)"), Step("due --json \(state)"), Step("due --home {root}/nothing", 1)]),
        ("queue", [Step("queue \(state)"), Step("queue --json \(state)"), Step("queue 7 \(state)", 2)]),
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
        (
            "retention",
            [
                Step("retention \(state)"), Step("retention list --json \(state)"),
                Step("retention hold 1 --reason-file - \(state)", input: "A subpoena."), Step("retention \(state)"),
                Step("retention lift 1 --reason-file - \(state)", input: "Settled."),
                Step("retention lift 1 --reason-file - \(state)", input: "Again."),
                Step("retention sweep \(state)"), Step("retention sweep 1 --yes \(state)", 1), Step("retention sweep 9 \(state)", 1),
                Step("retention keep 1 \(state)"), Step("retention let-go 1 \(state)", 1), Step("retention let-go 1 --yes \(state)"),
            ]
        ),
        (
            "custodian",
            [
                Step("custodian \(state)"), Step("custodian status --json \(state)"),
                Step("custodian found {root}/custodian.plan --holder 'Dana Rivera' --threshold 2 --yes \(state)", 1),
                Step("custodian found {root}/custodian.plan --holder Nobody --threshold 2 --yes \(state)", 1),
                Step("custodian found {root}/pass --holder 'Dana Rivera' --threshold 2 --yes \(state)", 1),
                Step("custodian give --to 'Dana Rivera' \(state)", 1), Step("custodian give --to 'Dana Rivera' --yes \(state)", 1),
                Step("custodian recover --of Nobody --to 'Dana Rivera' --yes \(state)", 1),
            ]
        ),
        ("leave", [Step("leave \(state)"), Step("leave --json \(state)"), Step("leave --home {root}/nothing", 1)]),
        (
            "share",
            [
                Step("share 2 --with 'Ben Ortiz' \(state)", 1),
                Step("share 2 --with 'Ben Ortiz' --cover --until {day} --yes \(state)"),
                Step("share 2 --with Ben --cover --yes \(state)", 1), Step("share 2 --with Command --yes \(state)", 1),
                Step("share 2 --with Ben --until {day} --yes \(state)", 2),
            ]
        ),
        ("unshare", [Step("unshare 2 Ben --yes \(state)"), Step("unshare 2 Ben --yes \(state)", 1)]),
        (
            "roi-add",
            [
                Step(
                    "roi add 1 --parts notes,plans-and-goals --until {day} --recipient-file {root}/recipient --purpose-file - --copy-given \(state)",
                    input: "Aftercare"),
                Step(
                    "roi add 1 --psychotherapy --until {day} --recipient-file {root}/recipient --purpose-file - --json \(state)",
                    input: "Second opinion"),
                Step("roi add 1 --parts everything --until {day} \(state)", 1),
                Step("roi add 1 --parts notes --until {past} \(state)", 1),
                Step("roi add 1 --psychotherapy --parts notes \(state)", 2),
            ]
        ),
        ("roi-list", [Step("roi list 1 \(state)"), Step("roi list 1 --json \(state)"), Step("roi list 2 \(state)")]),
        (
            "disclose",
            [
                Step("disclose 1 \(state)", 1), Step("disclose 1 --release 1 --notice-sent \(state)"),
                Step("disclose 1 --release 1 --parts sessions \(state)", 1), Step("disclose 1 --release 2 \(state)", 1),
                Step("disclose 1 --basis court-order --parts notes --recipient-file {root}/recipient --json \(state)"),
                Step("disclose 1 --basis curiosity --parts notes \(state)", 2),
            ]
        ),
        (
            "export",
            [
                Step("export 1 --for officer --out {root}/copy \(state)", 1),
                Step("export 1 --for officer --out {root}/copy --yes \(state)"),
                Step("export 1 --for officer --out {root}/copy --yes \(state)", 1),
                Step("export 1 --for 1 --format fhir --out {root}/copy --yes \(state)"),
                Step("export 1 --for 1 --format json --out {root}/copy --yes --json \(state)"),
                Step("export 1 --for 2 --out {root}/copy --yes \(state)", 1),
                Step("export 1 --for chief --out {root}/copy --yes \(state)", 2),
            ]
        ),
        (
            "private-passphrase",
            [
                Step("private list 1 --private-passphrase-file {root}/apart \(state)", 1),
                Step("private passphrase --new-private-passphrase-file {root}/apart \(state)"),
                Step(
                    "private passphrase --private-passphrase-file {root}/wrong --new-private-passphrase-file {root}/pass \(state)", 1),
                Step(
                    "private passphrase --private-passphrase-file {root}/apart --new-private-passphrase-file {root}/further \(state)"),
            ]
        ),
        (
            "private-note",
            [
                Step("private note 1 --text-file - \(further)", input: "He spoke of his father."),
                Step("private note 1 --revise 1 --text-file - --json \(further)", input: "He spoke of his brother."),
                Step("private note 1 --revise 7 --text-file - \(further)", 1, input: "x"),
                Step("private note 1 --text-file - --private-passphrase-file {root}/wrong \(state)", 1, input: "x"),
            ]
        ),
        ("private-list", [Step("private list 1 \(further)"), Step("private list 1 --json \(further)")]),
        (
            "private-show",
            [Step("private show 1 2 \(further)"), Step("private show 1 2 --json \(further)"), Step("private show 1 3 \(further)", 1)]
        ),
        (
            "private-export",
            [
                Step("private export 1 --for 1 --out {root}/copy --yes \(further)", 1),
                Step("private export 1 --for 2 --out {root}/copy --yes \(further)"),
            ]
        ),
        ("disclosures", [Step("disclosures 1 \(state)"), Step("disclosures 1 --json \(state)"), Step("disclosures 2 \(state)")]),
        (
            "roi-revoke",
            [
                Step("roi revoke 1 1 \(state)", 1), Step("roi revoke 1 1 --in-writing --yes \(state)"),
                Step("roi revoke 1 1 --yes \(state)", 1), Step("disclose 1 --release 1 \(state)", 1),
                Step("export 1 --for 1 --format html --out {root}/copy --yes \(state)", 1),
            ]
        ),
        (
            "report-start",
            [
                Step("report start 1 --ground child-abuse --text-file - \(state)", input: "Bruises that the fall does not explain."),
                Step("report start 1 --text-file {root}/recipient \(state)", 1),
                Step("report start 1 --ground gossip \(state)", 2), Step("due \(state)"),
            ]
        ),
        (
            "report-step",
            [
                Step("report step 1 --text-file - \(state)", input: "Careline, reference 4711."),
                Step("report step 1 --text-file - \(state)", 1, input: "Careline, reference 4711."),
                Step("disclose 1 --report 1 --parts notes --recipient-file {root}/recipient \(state)"),
            ]
        ),
        ("report-list", [Step("report list 1 \(state)"), Step("report list 1 --json \(state)"), Step("report list 2 \(state)")]),
        (
            "report-done",
            [
                Step("report done 1 --text-file - \(state)", input: "Form 136, sent."),
                Step("report done 1 --text-file - \(state)", 1, input: "Form 136, sent."),
                Step("report start 2 --ground elder-abuse --text-file - \(state)", input: "Unclear."),
                Step("report done 2 --not-owed --text-file - \(state)", 1, input: "Spoke with Helen."),
                Step("report done 2 --not-owed --yes --text-file - --json \(state)", input: "Spoke with Helen."),
            ]
        ),
        (
            "import",
            [
                Step("import 2 {root}/old.md {root}/call.txt \(state)", 1),
                Step("import 2 {root}/old.md {root}/call.txt --yes \(state)"),
                Step("import 2 {root}/old.md --yes --json \(state)"), Step("import 2 {root}/picture \(state)", 1),
                Step("import 2 {root}/nothing \(state)", 1), Step("import 2 {root}/old.md --format poem \(state)", 2),
            ]
        ),
        (
            "transfer",
            [
                Step("cases new --walk-in \(state)"), Step("transfer 1 --to Ben --yes \(state)", 1),
                Step("transfer --all --to Ben \(state)", 1), Step("transfer --all --to Ben --yes \(state)"),
                Step("transfer --all --to Ben --yes --json \(state)", 1), Step("transfer --to Ben \(state)", 2),
            ]
        ),
        (
            "availability-away",
            [
                Step("availability away {day}..{day} --dry-run \(state)"),
                Step("availability away {day} --propose --yes --note-file - \(state)", input: "I am away"),
                Step("availability away yesterday \(state)", 1),
                Step("availability away --cancel 1 \(state)"), Step("availability away --cancel 1 \(state)", 1),
            ]
        ),
        ("cancel", [Step("cancel 1 \(state)", 1), Step("cancel 1 --yes \(state)"), Step("cancel 1 --yes \(state)", 1)]),
        ("tasks", [Step("tasks \(state)"), Step("tasks --done 9 \(state)", 1)]),
        // What waits is listed, whatever day it is about.
        ("waiting", [Step("today --offline \(state)"), Step("schedule --offline \(state)"), Step("today --offline --json \(state)")]),
        ("availability", [Step("availability \(state)"), Step("availability sometimes \(state)", 2)]),
        (
            "availability-set",
            [
                Step("availability set --hours 'mon-fri 18:00-22:00' --urgent-hours 'daily 22:00-02:00' --zone America/New_York \(state)"),
                Step("availability set --buffer 20 --per-day 5 \(state)"),
                Step("availability set --weekdays mon-fri --from 09:00 --to 17:00 --modalities video,phone --duration 50 \(state)"),
                Step("availability set --hours 'mon 9-17' \(state)", 1), Step("availability set \(state)", 1),
                Step("availability set --hours 'mon 09:00-17:00' --zone Mars/Base \(state)", 1),
            ]
        ),
        (
            "availability-import",
            [
                Step("availability import {root}/calendar.ics \(state)"), Step("availability import {root}/outlook.ics \(state)"),
                Step("availability import {root}/pass \(state)", 1),
                Step("availability import \(state)", 2),
            ]
        ),
        (
            "availability-show",
            [Step("availability show \(state)"), Step("availability show --json \(state)"), Step("availability show \(fresh)", 1)]
        ),
        ("device", [Step("device frobnicate \(state)", 2)]),
        ("device-list", [Step("device list \(state)"), Step("device list --json \(state)"), Step("device list \(fresh)")]),
        ("device-invite", [Step("device invite {root}/invitation \(state)"), Step("device invite {root}/invitation \(state)", 1)]),
        (
            "device-request",
            [
                Step("device request {root}/invitation --to {root}/first.ask --recovery-file {root}/second.sheet \(second)"),
                Step("device request --to {root}/second.ask --json \(second)"),
                Step("device request --to {root}/second.ask \(second)", 1),
                Step("device request {root}/invitation --to {root}/third.ask \(second)", 1),
                Step("device request --to {root}/third.ask \(state)", 1),
                Step("device request {root}/pass --to {root}/third.ask --home {root}/none --passphrase-file {root}/pass", 1),
                Step("device request {root}/invitation \(second)", 2),
            ]
        ),
        (
            "device-add",
            [
                Step("device add {root}/second.ask --to {root}/welcome \(state)", 1),
                Step("device add {root}/second.ask --to {root}/welcome --words 'river stone cloud maple paper north' \(state)", 1),
                Step("device add {root}/pass --to {root}/welcome \(state)", 1),
                Step("device add {root}/second.ask --to {root}/welcome \(second)", 1),
            ]
        ),
        (
            "device-finish",
            [
                Step("device finish {root}/pass \(second)", 1), Step("device finish {root}/pass \(state)", 1),
                Step("sync \(second)", 1), Step("availability set --hours 'daily 08:00-18:00' --zone America/New_York \(second)", 1),
                Step("join {root}/programme.bundle --words-compared \(second)", 1),
            ]
        ),
        ("device-revoke", [Step("device revoke 2 \(state)", 1), Step("device revoke 1 --yes \(state)", 1)]),
        (
            "keys-rotate",
            [Step("keys rotate \(state)", 1), Step("keys rotate --yes \(state)"), Step("keys rotate --yes --home {root}/nothing", 1)]
        ),
        ("sync", [Step("sync \(state)", 1), Step("sync \(fresh)", 1), Step("sync --only-copy \(state)", 1)]),
        ("verify", [Step("verify \(state)", 1)]),
        ("backup", [Step("backup {root}/state.bak \(state)"), Step("backup {root}/state.bak \(state)", 1)]),
        (
            "restore",
            [
                Step("restore {root}/none.bak \(restored)", 1), Step("restore {root}/state.bak \(restored)"),
                Step("restore {root}/state.bak \(restored)", 1),
                Step("restore {root}/keys.bak --replace --recovery-file {root}/sheet \(restored)"),
                Step("restore {root}/keys.bak --replace --recovery-file {root}/pass \(restored)", 1),
            ]
        ),
        ("wipe", [Step("wipe \(restored)", 1), Step("wipe --yes \(restored)"), Step("wipe --yes \(restored)", 1)]),
    ]

    static let state = "--home {root}/state --passphrase-file {root}/pass --low-cost"
    static let fresh = "--home {root}/fresh --passphrase-file {root}/pass --low-cost"
    static let second = "--home {root}/second --passphrase-file {root}/pass --low-cost"
    static let further = "--private-passphrase-file {root}/further \(state)"
    static let restored = "--home {root}/restored --passphrase-file {root}/pass --low-cost"
}
