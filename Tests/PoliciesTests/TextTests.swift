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

    private static let notices: [(file: String, reference: LimitsReference)] = [
        ("confidentiality.md", .connecticut), ("confidentiality.us-federal.md", .federal),
        ("confidentiality.us-tribal-example.md", .tribalExample),
    ]

    @Test(arguments: notices) func theNoticeForPeopleIsTheNoticeOfTheProgram(_ name: String, _ reference: LimitsReference) throws {
        let blocks = try file(name).components(separatedBy: "\n\n").map { $0.trimmingCharacters(in: .newlines) }
        let notice = try #require(LimitsOfConfidentiality.text(for: reference))
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

    @Test func theRightsNameTheirStatutes() throws {
        let statutes = ["CGS 7-291d", "CGS 52-146q", "CGS 52-146v", "CGS 17a-101", "CGS 7-291e"]
        #expect(Rights.facts(under: .connecticut).map(\.statute) == statutes)
        #expect(Rights.facts(under: LimitsReference(id: "us-zz", version: 1)).isEmpty)
        // The notice that is agreed to names each of them too.
        let notice = try #require(LimitsOfConfidentiality.text(for: .connecticut)).paragraphs.map(\.id).joined()
        for statute in statutes { #expect(notice.contains(statute.replacing("CGS ", with: "")), "\(statute)") }
    }

    /// A programme whose policy was signed before still has its text, and each version is another one.
    @Test func everyVersionOfATextIsCarriedAndItsOwn() throws {
        let texts = LimitsOfConfidentiality.known
        #expect(Set(texts.map(\.reference)).count == texts.count)
        #expect(Set(texts.map { $0.paragraphs.map(\.id) }).count == texts.count)
        #expect(LimitsOfConfidentiality.text(for: LimitsReference(id: "us-ct", version: 1)) != nil)
        for text in texts {
            let last = try #require(text.paragraphs.last)
            #expect(last.id.contains("not legal advice"), "\(text.reference)")
            #expect(!Rights.facts(under: text.reference).isEmpty, "\(text.reference)")
        }
    }

    /// Whom an officer would call is in order; whoever looks after the card is told what to look at again.
    @Test func theProgrammesLinesFollowTheNationalOnesAndStaleOnesComeLast() throws {
        let now = CrisisCard.verified + 10 * 86_400
        func line(_ name: String, _ verified: Instant?) throws -> CrisisResource {
            try CrisisResource(name: name, contact: "1", note: "", verified: verified)
        }
        var rules = PolicyRules.preset
        rules.crisisResources = [try line("Old line", now - 400 * 86_400), try line("County line", now), try line("New line", nil)]
        let known = KnownCrisisLines(kept: KnownCrisisLines(rules).canonicalBytes)
        let names = known.card(in: english, at: now).map(\.name)
        #expect(names == CrisisCard.all(in: english).map(\.name) + ["County line", "Old line", "New line"])
        #expect(known.stale(in: english, at: now).map(\.name) == ["Safe Call Now", "Crisis Text Line", "Old line", "New line"])
        #expect(KnownCrisisLines(kept: [1, 2, 3]) == .none && KnownCrisisLines(kept: nil) == .none)
    }

    @Test func theDirectoryOffersTheProgrammesServicesFirst() throws {
        let now = Instant(seconds: 1_800_000_000)
        let line = try CrisisResource(name: "Credit Union", contact: "1", note: "Mornings", verified: now - 100 * 86_400)
        var rules = PolicyRules.preset
        rules.directory = [ServiceResource(kind: .financial, line: line)]
        let directory = ServiceDirectory(rules, in: english, at: now)
        #expect(directory.entries.first?.line == line && directory.entries.first?.isStale == false)
        #expect(directory.entries.count == CrisisCard.all(in: english).count + 1)
        #expect(directory.entry(named: " credit  union ")?.kind == .financial && directory.entry(named: "Credit") == nil)
        rules.staleAfterDays = 99
        #expect(ServiceDirectory(rules, in: english, at: now).entries.first?.isStale == true)
    }
}
