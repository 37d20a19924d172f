// Hours, devices, keys, synchronising and backups: the transcripts of these commands, and the end of the state.

extension TranscriptTests {
    static let beyondCases: [Script] = [
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
        (
            "device-list",
            [
                Step("device list \(state)"), Step("device list --json \(state)"), Step("device list \(fresh)"),
                Step("device list --home {root}/nothing", 1),
            ]
        ),
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
}
