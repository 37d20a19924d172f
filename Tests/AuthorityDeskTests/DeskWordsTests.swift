// What is wrong with a programme file is said in words of the catalogue, never in those for developers.

import Foundation
import Localization
import Policies
import Testing
import Trust
import Wire

@testable import AuthorityDesk

@Suite struct DeskWordsTests {
    private func sentence(_ yaml: String) -> String {
        do {
            _ = try ProgrammeFile(yaml: yaml, file: "p.yaml")
            return ""
        } catch let error as DeskError {
            return error.sentence(Texts(.english))
        } catch {
            return "\(error)"
        }
    }

    @Test(arguments: [
        ("minimum_batch: 19", "minimum_batch is below 20"),
        ("privacy_budget_per_round: 1.5", "privacy_budget_per_round is not above 0 and at most 1"),
        ("booking_retention_days: 91", "booking_retention_days is not 1 to 90"),
        ("tokens_per_quarter: 65", "tokens_per_quarter is not 1 to 64"),
        ("limits_version: 7", "limits_of_confidentiality"),
    ])
    func aPolicyBeyondItsBoundsIsNamedByItsKeyAndBound(_ line: String, _ words: String) {
        #expect(sentence(TestProgramme.yaml + "\npolicy: { \(line) }").contains(words))
    }

    @Test func everyCodeHasWordsOfItsOwn() {
        let texts = Texts(.english)
        let policy = PolicyError.Code.allCases.map { DeskWords.sentence($0, texts) }
        #expect(Set(policy).count == policy.count)
        for (code, words) in zip(PolicyError.Code.allCases, policy) { #expect(!words.contains(code.rawValue) && !words.contains("{")) }
        for code in TrustError.Code.allCases {
            let words = TrustError(code, .roster, "for developers").words(texts)
            #expect(words.hasPrefix("Roster: ") && !words.contains("developers") && !words.contains(code.rawValue))
        }
        // It may be the reader's own clock: what to do about it is in the sentence.
        #expect(TrustError(.implausibleTime, .roster).words(texts).contains("the clock of this machine"))
    }

    @Test(arguments: ["a: [", "a: b: c", "", "@x"]) func whatIsNoYAMLIsSaidWithoutTheParsersWords(_ yaml: String) {
        let said = sentence(yaml)
        let ours = ["something cannot be read", "something stands in the wrong place", "there is nothing in it", "key: value"]
        #expect(ours.contains { said.contains($0) }, "\(said)")
    }

    @Test func aDocumentThatCannotBeMadeIsSaidWithoutTheFormatsWords() {
        do {
            try Founding.document("roster") { () throws(WireError) in throw WireError(.invalidValue, "for developers") }
            Issue.record("nothing was thrown")
        } catch {
            let said = error.sentence(Texts(.english))
            #expect(said.contains("roster") && said.contains("out of range") && !said.contains("developers"))
        }
    }

    /// Founded with too few keys, the programme would have no check-ins for a year, and nobody would have said so.
    @Test func aFoundingWithoutKeysForCheckInsCountsTheCells() throws {
        #expect(try TestProgramme().founded().cellsWithoutKeys == 0)
        #expect(try TestProgramme(checkInKeys: 0).founded().cellsWithoutKeys == 1)
    }
}
