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

    @Test(arguments: LimitsOfConfidentiality.newest) func theNoticeNamesTheDaysOfThePolicy(_ reference: LimitsReference) throws {
        var rules = PolicyRules.preset
        rules.bookingRetentionDays = 21
        let notice = try #require(LimitsOfConfidentiality.text(for: reference))
        let shown = notice.shown(in: english, policy: rules)
        #expect(shown.contains { $0.contains("this many days after the session: 21.") })
        #expect(!shown.contains { $0.contains("{") })
        #expect(notice.shown(in: english, days: 21) == shown)
    }

    /// No noun follows the number: one day, two and five would each want another form of it somewhere.
    @Test(arguments: LimitsOfConfidentiality.newest, ["en", "es", "pt", "pl"])
    func theDaysStandAtTheEndOfTheirSentence(_ reference: LimitsReference, _ language: String) throws {
        let texts = Texts(try #require(Language(language)))
        let notice = try #require(LimitsOfConfidentiality.text(for: reference))
        let withDays = notice.paragraphs.filter { $0.id.contains("{days}") }
        #expect(withDays.count == 1)
        for paragraph in withDays { #expect(texts(paragraph, ["days": "4711"]).hasSuffix(": 4711."), "\(language)") }
    }

    /// Whoever agrees to it has read who else may learn of what they say, whatever their jurisdiction.
    @Test(arguments: LimitsOfConfidentiality.newest) func everyNoticeNamesWhoElseMayLearnOfIt(_ reference: LimitsReference) throws {
        let notice = try #require(LimitsOfConfidentiality.text(for: reference)).paragraphs.map(\.id).joined(separator: "\n")
        // What a tribe's courts may learn no example can know; it says who does.
        let courts = reference == .tribalExample ? ["the tribe's code and its courts decide"] : ["by an order", "state of mind"]
        let others =
            [
                "imminent harm", "child", "whoever else treats you", "whoever supervises your social worker", "hospital",
                "If a fee is owed",
            ] + courts
        for words in others { #expect(notice.contains(words), "\(words)") }
        // What follows holds for what was not named before.
        let consent = try #require(notice.firstRange(of: "For everything else your consent in writing is needed"))
        for words in others { #expect(notice[..<consent.lowerBound].contains(words), "\(words)") }
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

    /// An officer's rights ask for no passphrase either: what they stand under is kept beside the lines.
    @Test func theLimitsAreKeptBesideTheLines() throws {
        var rules = PolicyRules.preset
        (rules.limits, rules.bookingRetentionDays) = (.federal, 14)
        let known = KnownCrisisLines(kept: KnownCrisisLines(rules).canonicalBytes)
        let limits = try #require(known.limits)
        #expect(limits == KnownLimits(rules) && limits.reference == .federal && limits.days == 14)
        #expect(KnownCrisisLines.none.limits == nil && KnownLimits.usual.reference == .connecticut)
    }

    /// As programs wrote it that kept the lines alone.
    @Test func aCardFromBeforeTheLimitsIsStillRead() throws {
        let line = try CrisisResource(name: "County line", contact: "860-555-0111", note: "", verified: nil)
        let bytes = KnownCrisisLines.canonicalBytes { writer in
            writer.list([line])
            writer.u16(30)
        }
        let known = KnownCrisisLines(kept: bytes)
        #expect(known.lines == [line] && known.staleAfterDays == 30 && known.limits == nil)
        #expect(known.canonicalBytes == bytes)
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
