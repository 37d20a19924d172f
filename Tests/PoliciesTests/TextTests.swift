// The texts for people beside the rules say what the programs say.

import Foundation
import Localization
import TestSupport
import Testing
import Wire

@testable import Policies

struct TextTests {
    private let english = Texts(.english)

    private func file(_ name: String) throws -> String {
        try String(contentsOf: PackageRoot.url.appendingPathComponent("Policies/\(name)"), encoding: .utf8)
    }

    @Test func theNoticeForPeopleIsTheNoticeOfTheProgram() throws {
        let blocks = try file("confidentiality.md").components(separatedBy: "\n\n").map { $0.trimmingCharacters(in: .newlines) }
        let notice = try #require(LimitsOfConfidentiality.text(for: .connecticut))
        #expect(blocks.first == "# \(notice.title.id)")
        #expect(Array(blocks.dropFirst(2)) == notice.paragraphs.map(\.id))
        #expect(blocks[1].contains("`\(notice.reference.id)`, version \(notice.reference.version)"))
    }

    @Test func theNoticeNamesTheDaysOfThePolicy() throws {
        var rules = PolicyRules.preset
        rules.bookingRetentionDays = 21
        let notice = try #require(LimitsOfConfidentiality.text(for: rules.limits))
        let shown = notice.shown(in: english, policy: rules)
        #expect(shown.contains { $0.contains("21 days after the session") })
        #expect(!shown.contains { $0.contains("{") })
    }

    /// Two first: too many choices make none.
    @Test func theCrisisCardBeginsWith988AndCopLine() {
        let first = CrisisCard.first(in: english)
        #expect(first.map(\.name) == ["988 Suicide & Crisis Lifeline", "CopLine"])
        #expect(first.map(\.contact) == ["call or text 988", "1-800-267-5463"])
        #expect(Array(CrisisCard.all(in: english).prefix(2)) == first)
        #expect(CrisisCard.all(in: english).contains { $0.contact == "911" })
    }

    @Test func theFirstLinesAreVerifiedAndUnverifiedOnesSaySo() {
        #expect(CrisisCard.first(in: english).allSatisfy { $0.verified == CrisisCard.verified })
        let open = CrisisCard.all(in: english).filter { $0.verified == nil }.map(\.name)
        #expect(open == ["Safe Call Now", "Crisis Text Line"])
    }

    @Test func theProgrammesOwnResourcesFollow() throws {
        let own = try CrisisResource(name: "Peer line", contact: "860-555-0101", note: "", verified: Instant(seconds: 0))
        #expect(CrisisCard.all(in: english, programme: [own]).last == own)
    }

    @Test func everyLineOfTheCardCouldBePartOfAPolicy() throws {
        for line in CrisisCard.all(in: english) {
            #expect(try CrisisResource(name: line.name, contact: line.contact, note: line.note, verified: line.verified) == line)
        }
    }

    @Test func theRightsNameTheirStatutes() {
        #expect(Rights.facts.map(\.statute) == ["CGS 7-291d", "CGS 52-146q", "CGS 52-146v", "CGS 17a-101", "CGS 7-291e"])
    }
}
