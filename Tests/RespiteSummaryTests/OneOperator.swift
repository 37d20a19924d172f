// One operator of both sides, as the chief and the officers read it: once that it changed, then in every reading, on the terminal and on the page.

import Foundation
import ProgrammeKit
import Testing

extension RespiteSummaryTests {
    private static let sentence =
        "One operator runs both sides of this programme: that nobody has seen single answers rests on that operator alone."
    private static let numbers = "The operator of both sides could have seen one clinician"
    private static let untrue = "Neither side has seen one clinician"

    /// On the home that has seen three rounds; no other policy follows.
    func expectThatOneOperatorIsSaid(_ stage: Stage) async throws {
        let home = "--home {root}/chief"
        let before = try await stage.run("latest \(home)")
        #expect(flat(before.output).contains(Self.untrue) && !flat(before.output).contains(Self.sentence))
        try await stage.amend("single_operator: true")
        let changed = try await stage.run("latest --json \(home)")
        #expect(flat(changed.error).contains("By the policy that is signed now one operator may run both sides."), "\(changed.error)")
        #expect(changed.output.contains(#""singleOperator" : true"#), "\(changed.output)")
        for command in ["latest", "show 2027-Q2", "verify"] {
            let outcome = try await stage.run("\(command) \(home)")
            let text = flat(outcome.output)
            #expect(outcome.status == 0 && text.contains(Self.sentence) && !text.contains(Self.untrue), "\(command): \(text)")
            #expect(text.contains(Self.numbers) == (command == "latest"), "\(command): \(text)")
            #expect(!outcome.error.contains("By the policy"), "\(command): \(outcome.error)")
        }
        let verified = try await stage.run("verify --json \(home)").output
        #expect(verified.contains(#""singleOperator" : true"#), "\(verified)")
        #expect(try await stage.run("export --html {root}/one.html \(home)").status == 0)
        let page = flat(try String(contentsOfFile: stage.root + "/one.html", encoding: .utf8))
        #expect(page.contains(Self.sentence) && page.contains(Self.numbers) && !page.contains(Self.untrue))
        let officer = try await Tools.built.respite.run(
            ["summary", "--home", stage.root + "/officer", "--passphrase-file", stage.root + "/pass"], environment: ["HOME": stage.root])
        let read = flat(officer.output)
        #expect(officer.status == 0 && read.contains(Self.sentence) && !read.contains(Self.untrue), "\(read)\(officer.error)")
    }

    /// In one line, so that it does not matter where a sentence was broken.
    private func flat(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
