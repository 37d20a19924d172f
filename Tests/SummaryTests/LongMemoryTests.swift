// Summaries outlive the keys that signed them, and a quarter that has none is named.

import Localization
import Policies
import RoundResults
import Sodium
import Summary
import SummaryPages
import Terminal
import TestSupport
import Testing
import Wire

@testable import Trust

struct LongMemoryTests {
    let region: Region
    let year: [PublishedSummary]

    init() throws {
        region = try Region()
        year = try region.year()
    }

    /// The roster after the department side has taken another key.
    private func laterRoster() throws -> Roster {
        let sides = region.roster.sides
        let side = try SideEntry(
            role: .department, addresses: sides[0].addresses, signingKey: region.stranger.publicKey, certificate: sides[0].certificate)
        return try Roster(
            programme: region.programme, version: 2, issued: region.roster.issued, expires: region.roster.expires,
            departments: region.roster.departments, clinicians: [], sides: [side, sides[1]])
    }

    private func chain(_ blobs: [Blob], _ roster: Roster, believed: Set<Digest> = []) throws -> SummaryChain {
        try SummaryChain(blobs, of: region.programme, roster: roster, believed: believed)
    }

    /// One that both present keys have signed says by its digests what the older ones were, to readers old and new.
    @Test func aSideThatChangesItsKeyTakesNoSummaryBack() throws {
        let (old, later) = (try year.map { try region.signed($0) }, try laterRoster())
        let again = try region.signed(year[2], by: [region.stranger, region.provider])
        #expect(try chain([old[0], old[1], again], later).summaries.map(\.body) == year)
        // The same body under both keys at once is one summary, whichever comes first.
        #expect(try chain(old + [again], later).summaries.map(\.body) == year)
        #expect(try chain([again] + old, later).latest?.blob == again)
        #expect(try chain([again] + old, region.roster).summaries.map(\.body) == year)
        // Before it is signed again, a new reader is told nothing and an old one what it has seen.
        #expect(throws: SummaryError.notBelieved(TrustError(.unknownSigner))) { try chain(old, later) }
        #expect(try chain(old, later, believed: Set(year.map(\.digest))).summaries.count == 3)
        #expect(throws: SummaryError.self) { try chain(old, later, believed: Set(year.dropLast().map(\.digest))) }
    }

    /// A digest vouches for the body that has it and for no other, whoever signs that.
    @Test func whatNoVerifiedSummaryNamesIsNotBelieved() throws {
        let again = try region.signed(year[2], by: [region.stranger, region.provider])
        let other = try region.summary(20272, number: 2, previous: year[0].digest, cells: year[0].cells)
        for keys in [[region.department, region.provider], [region.department]] {
            #expect(throws: SummaryError.self) {
                try chain([try region.signed(year[0]), try region.signed(other, by: keys), again], try laterRoster())
            }
        }
    }

    @Test func roundsOfAChainRise() throws {
        let first = try region.summary(20273, cells: year[0].cells)
        let second = try region.summary(20271, number: 2, previous: first.digest, cells: year[0].cells)
        #expect(throws: SummaryError.chainBroken) { try region.chain([first, second]) }
    }

    /// Whoever leaves a bad quarter out is not silent about it: the next summary, and the page, name it.
    @Test func aQuarterWithoutASummaryIsNamed() throws {
        let first = try region.summary(20274, cells: year[0].cells)
        let third = try region.summary(20283, number: 2, previous: first.digest, cells: year[2].cells)
        let picture = try region.picture([first, third])
        #expect(picture.quartersLeftOut.map(\.number) == [20281, 20282])
        let lines = SummaryView(picture, texts: Texts(.english), traits: ScriptedConsole(isInteractive: true, width: 100).traits).lines()
            .joined(separator: " ")
        #expect(lines.contains("No summary was published of Quarter 1 of 2028 and Quarter 2 of 2028."))
        #expect(SummaryPage(picture, texts: Texts(.english)).html().contains("No summary was published of Quarter 1 of 2028"))
        #expect(try region.picture(year).quartersLeftOut.isEmpty)
        #expect(try region.picture([first]).quartersLeftOut.isEmpty)
    }

    /// A half that was released and makes no result is no number, and is paid for.
    @Test func aHalfWithoutItsOtherCountsAsSpentAndShowsNothing() throws {
        let terms = try RoundTerms(minimumBatch: 64, rhoThousandths: 150)
        let cell = try Region.cell("A", ["A"], issued: 80, redeemed: 70, .unmatched(terms))
        let summary = try region.summary(20271, cells: [cell])
        #expect(try PublishedSummary(canonicalBytes: summary.canonicalBytes) == summary)
        let picture = try region.picture([summary])
        #expect(picture.privacy.rho == 0.15 && picture.cells[0].result == nil)
        #expect(picture.cells[0].outcome == .withheld(.unmatched))
        // It is never a half's own reason.
        var writer = ByteWriter()
        writer.value(Withheld.unmatched)
        var reader = ByteReader(writer.bytes)
        #expect(throws: WireError.self) { try Withheld(from: &reader) }
    }
}
