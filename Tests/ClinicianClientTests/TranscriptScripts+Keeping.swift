// How long cases are kept, who belongs to them, and what leaves them: the transcripts of these commands.

extension TranscriptTests {
    static let keeping: [Script] = [
        ("retention", [Step("retention \(state)"), Step("retention frobnicate \(state)", 2)]),
        (
            "retention-hold",
            [
                Step("retention hold 1 --reason-file - \(state)", input: "A subpoena."),
                Step("retention hold 9 --reason-file - \(state)", 1, input: "A subpoena."), Step("retention \(state)"),
            ]
        ),
        (
            "retention-lift",
            [
                Step("retention lift 1 --reason-file - \(state)", 1, input: "Settled."),
                Step("retention lift 1 --yes --json --reason-file - \(state)", input: "Settled."),
                Step("retention lift 1 --yes --reason-file - \(state)", input: "Again."),
            ]
        ),
        (
            "retention-death",
            [
                Step("retention death 2 --on {day} --yes \(state)", 1), Step("retention death 2 \(state)", 1),
                Step("retention death 2 --on {past} --yes \(state)"), Step("retention death 2 --on {past} --yes \(state)", 1),
                Step("strike 2 --death --yes --reason-file - \(state)", input: "Another man of that name."),
            ]
        ),
        (
            "retention-list",
            [Step("retention list \(state)"), Step("retention list --json \(state)"), Step("retention list --home {root}/nothing", 1)]
        ),
        (
            "retention-sweep",
            [Step("retention sweep \(state)"), Step("retention sweep 1 --yes \(state)", 1), Step("retention sweep 9 \(state)", 1)]
        ),
        ("retention-keep", [Step("retention keep 1 \(state)"), Step("retention keep 9 \(state)", 1)]),
        (
            "retention-let-go",
            [Step("retention let-go 1 \(state)", 1), Step("retention let-go 1 --yes --json \(state)")]
        ),
        ("custodian", [Step("custodian \(state)"), Step("custodian frobnicate \(state)", 2)]),
        (
            "custodian-status",
            [
                Step("custodian status \(state)"), Step("custodian status --json \(state)"),
                Step("custodian status --home {root}/nothing", 1),
            ]
        ),
        (
            "custodian-found",
            [
                Step("custodian found {root}/custodian.plan --holder 'Dana Rivera' --threshold 2 --yes \(state)", 1),
                Step("custodian found {root}/custodian.plan --holder Nobody --threshold 2 --yes \(state)", 1),
                Step("custodian found {root}/pass --holder 'Dana Rivera' --threshold 2 --yes \(state)", 1),
            ]
        ),
        (
            "custodian-give",
            [
                Step("custodian give --to 'Ben Ortiz' \(state)", 1), Step("custodian give --to ben --yes \(state)", 1),
                Step("custodian give \(state)", 1),
            ]
        ),
        ("custodian-take-back", [Step("custodian take-back \(state)", 1)]),
        (
            "custodian-recover",
            [
                Step("custodian recover --of Nobody --to 'Dana Rivera' --yes \(state)", 1),
                Step("custodian recover --of 'Ben Ortiz' --to 'Dana Rivera' --yes \(state)", 1),
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
        (
            "roi-list",
            [Step("roi list 1 \(state)"), Step("roi list 1 --json \(state)"), Step("roi list 2 \(state)"), Step("roi list 9 \(state)", 1)]
        ),
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
        (
            "disclosures",
            [
                Step("disclosures 1 \(state)"), Step("disclosures 1 --json \(state)"), Step("disclosures 2 \(state)"),
                Step("disclosures 9 \(state)", 1),
            ]
        ),
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
        (
            "report-list",
            [
                Step("report list 1 \(state)"), Step("report list 1 --json \(state)"), Step("report list 2 \(state)"),
                Step("report list 9 \(state)", 1),
            ]
        ),
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
    ]
}
