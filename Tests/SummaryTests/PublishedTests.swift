// Who may publish, and that nothing published can be changed, left out, or taken from elsewhere.

import Policies
import RoundResults
import Summary
import TestSupport
import Testing
import Wire

@testable import Trust

struct PublishedTests {
    let region: Region
    let year: [PublishedSummary]

    init() throws {
        region = try Region()
        year = try region.year()
    }

    private func chain(_ blobs: [Blob], seen: [PeriodID: Digest] = [:]) throws -> SummaryChain {
        try SummaryChain(blobs, of: region.programme, roster: region.roster, seen: seen)
    }

    @Test func theSameBytesComeBack() throws {
        for summary in year { #expect(try PublishedSummary(canonicalBytes: summary.canonicalBytes) == summary) }
    }

    @Test func bothSidesHaveToSign() throws {
        let body = year[0]
        #expect(throws: SummaryError.notSignedByBoth) { try chain([try region.signed(body, by: [region.department])]) }
        #expect(throws: SummaryError.notSignedByBoth) { try chain([try region.signed(body, by: [region.provider])]) }
        #expect(throws: SummaryError.notSignedByBoth) { try chain([try region.signed(body, by: [])]) }
        let foreign = SummaryError.notBelieved(TrustError(.unknownSigner))
        #expect(throws: foreign) { try chain([try region.signed(body, by: [region.department, region.stranger])]) }
        #expect(throws: foreign) {
            try chain([try region.signed(body, by: [region.department, region.provider, region.stranger])])
        }
    }

    @Test func noByteCanBeChanged() throws {
        let bytes = try region.signed(year[0]).bytes
        for position in stride(from: 0, to: bytes.count, by: 7) {
            var changed = bytes
            changed[position] ^= 0x10
            #expect(throws: SummaryError.self, "byte \(position)") { try chain([Blob(changed)]) }
        }
    }

    @Test func anotherProgrammesSummaryIsRefused() throws {
        let other = try Region(programme: 2)
        let blob = try region.signed(try other.summary(20271, cells: year[0].cells))
        #expect(throws: SummaryError.otherProgramme) { try chain([blob]) }
    }

    @Test func noSummaryCanBeLeftOutOrExchanged() throws {
        let blobs = try year.map { try region.signed($0) }
        #expect(throws: SummaryError.chainBroken) { try chain([blobs[0], blobs[2]]) }
        // Older ones need not be served any more; newer ones that were seen must be.
        #expect(try chain([blobs[1], blobs[2]]).summaries.count == 2)
        let seen = try chain(blobs).seen
        #expect(try chain([blobs[1], blobs[2]], seen: seen).summaries.count == 2)
        #expect(throws: SummaryError.chainBroken) { try chain([blobs[0], blobs[1]], seen: seen) }
        #expect(throws: SummaryError.chainBroken) { try chain([], seen: seen) }
        let other = try region.summary(20273, number: 3, previous: year[1].digest, cells: year[0].cells)
        #expect(throws: SummaryError.exchanged) { try chain([blobs[0], blobs[1], try region.signed(other)], seen: seen) }
        let twice = try region.summary(20272, number: 3, previous: year[1].digest, cells: year[0].cells)
        #expect(throws: SummaryError.exchanged) { try chain([blobs[0], blobs[1], try region.signed(twice)]) }
    }

    @Test func numbersBelowTheMinimumAreNotReadWhoeverSigns() throws {
        var generator = SeededGenerator(seed: 3)
        let terms = try RoundTerms(minimumBatch: 20, rhoThousandths: 1000)
        let few = try Region.release(
            [[10, 10, 10, 10, 10, 13], [0, 0, 0, 0, 0, 0, 0, 0], [63, 0, 0, 0]], reports: 63, terms: terms, using: &generator)
        let cell = try Region.cell("A", ["A"], issued: 80, redeemed: 80, .released(few))
        #expect(throws: WireError(.invalidValue, "")) { try region.summary(20271, cells: [cell]) }
    }

    @Test func theYearsBudgetIsTheSumOfItsRounds() throws {
        let first = try region.picture([year[0]])
        let third = try region.picture(year)
        #expect(first.privacy.rho == 0.15 && first.privacy.yearRho == 0.15)
        #expect(abs(third.privacy.yearRho - 0.45) < 1e-12 && third.privacy.roundsOfYear == 3)
        // The figures of aggregation.md: rho 0.6 is some epsilon 5.8.
        #expect(third.privacy.epsilon < third.privacy.yearEpsilon && third.privacy.yearEpsilon < 5.8)
        let nothing = try region.summary(20271, cells: [try Region.cell("A", ["A"], issued: 80, redeemed: 2, .withheld(.tooFew))])
        #expect(try region.picture([nothing]).privacy.rho == 0)
    }
}
