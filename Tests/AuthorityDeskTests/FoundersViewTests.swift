// What the built tool shows a founder, who has nothing to compare with: rules against the preset, and how many signatures are enough.

import Testing

@testable import AuthorityDesk

@Suite(.serialized) struct FoundersViewTests {
    private func founding(_ yaml: String = TestProgramme.yaml) throws -> ToolRun {
        let desk = try ToolRun()
        try desk.initialised()
        try desk.write("programme.yaml", Array(yaml.utf8))
        return desk
    }

    /// Asked, since nobody says `--yes`.
    private func found(_ desk: ToolRun, _ more: [String] = [], typing input: String) throws -> (status: Int32, output: String) {
        let outcome = try desk.run(
            [
                "found", "programme.yaml", "--side", "dept.request", "--side", "prov.request", "--request", "requests", "--request",
                "council/signer.request", "--home", "helen", "--passphrase-file", "passphrase", "--out", "founded",
            ] + more, input: input)
        return (outcome.status, outcome.output.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }

    @Test func theFounderIsShownWhatProtectsLessAndAskedAboutOneOperator() throws {
        let policy = """

            policy:
              single_operator: true
              minimum_batch: 20
              privacy_budget_per_round: 1
              booking_retention_days: 90
              crisis_resources: [{ name: Peer line, contact: 203-555-0199 }]
            """
        let desk = try founding(TestProgramme.yaml + policy)
        let asked = "One operator may run both sides, and put together what each sees. Is that meant?"
        for input in ["", "n\n", "y\n", "y\nn\n"] {
            let refused = try found(desk, typing: input)
            #expect(refused.status == 1 && !desk.has("founded"), "\(refused.output)")
            let shown = try #require(refused.output.firstRange(of: asked)).lowerBound
            for sentence in [
                "Look twice: The chief would see groups of 20 instead of 64.",
                "Look twice: A single answer would be hidden less well in the summary",
                "Look twice: A booking would stay on the server for 90 days after the session instead of 30 days.",
                "Look twice: One operator could run both sides and put together what each sees.",
                "The crisis card would show Peer line (203-555-0199).",
            ] {
                #expect(refused.output.firstRange(of: sentence).map { $0.upperBound <= shown } == true, "\(sentence)")
            }
            #expect(!refused.output.contains("The rules are the preset."))
        }
        #expect(try found(desk, typing: "y\ny\n").status == 0)
        #expect(desk.has("founded/programme.bundle"))
    }

    /// Every programme has cells of its own; nothing is said of them.
    @Test func thePresetIsOneLineAndOneQuestion() throws {
        let desk = try founding()
        let outcome = try found(desk, typing: "y\n")
        #expect(outcome.status == 0 && desk.has("founded/programme.bundle"))
        #expect(outcome.output.contains("The rules are the preset. Found this programme, and sign it as Helen? [y/N]"), "\(outcome.output)")
        for words in ["Look twice", "against the preset", "counted together", "Is that meant?"] {
            #expect(!outcome.output.contains(words), "\(words)")
        }
    }

    @Test func theFounderIsToldHowManySignaturesAreEnough() throws {
        let signers = TestProgramme.yaml.replacing("  - { name: Council", with: "  - { name: Ruth, role: clinical }\n  - { name: Council")
        let desk = try founding(signers)
        let ruth = try desk(
            "init", "--home", "ruth", "--role", "clinical", "--name", "Ruth", "--recovery-file", "ruth.sheet", "--passphrase-file",
            "passphrase", "--low-cost")
        try #require(ruth.status == 0, "\(ruth.errors)")
        let one = try found(desk, ["--request", "ruth/signer.request"], typing: "n\n")
        #expect(one.status == 1 && !desk.has("founded"))
        #expect(one.output.contains("The rules are the preset. Look twice: One clinical signature is enough, of Helen or Ruth"))
        #expect(one.output.contains("One clinical signature is enough, of Helen or Ruth. Is that meant?"), "\(one.output)")

        try desk.write("programme.yaml", Array((signers + "\nthresholds: { clinical: 2 }").utf8))
        let both = try found(desk, ["--request", "ruth/signer.request"], typing: "y\n")
        #expect(both.status == 0 && both.output.contains("- 2 clinical signatures are needed, of Helen and Ruth"), "\(both.output)")
        #expect(!both.output.contains("Look twice") && !both.output.contains("Is that meant?"))
    }

    @Test func theFounderIsWarnedOfAnExampleAsLimitsOfConfidentiality() throws {
        let policy = "\npolicy: { limits_of_confidentiality: us-tribal-example, limits_version: 2 }"
        let outcome = try found(try founding(TestProgramme.yaml + policy), typing: "n\n")
        #expect(outcome.status == 1 && outcome.output.contains("us-tribal-example: only an example."), "\(outcome.output)")
        #expect(outcome.output.contains("Look twice: Officers would be shown other limits of confidentiality"))
    }
}
