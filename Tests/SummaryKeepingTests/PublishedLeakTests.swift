// Too few is none: what both sides publish and sign of a round with too few check-ins are the bytes of a round without any, and so is all that can
// be shown of it.

import Policies
import ProgrammeFixture
import RoundResults
import ServerCore
import ServiceAPI
import Summary
import SummaryKit
import TestSupport
import Testing
import Trust
import Wire

@testable import DepartmentSide

struct PublishedLeakTests {
    /// Three futures of one programme: no check-in, one fewer than the smallest batch, and enough.
    @Test func tooFewAndNoneAreTheSameBytesInEveryFormat() async throws {
        try await Programme.run(tokens: 1, minimumBatch: PolicyRules.minimumBatchFloor) { programme in
            let found = Published()
            for count in [0, 19, 71] {
                programme.clock.now = Programme.start
                try await programme.inCopies { copy in
                    var generator = SeededGenerator(seed: 4)
                    try await copy.checkIn(count, &generator)
                    copy.clock.now = Programme.round.end + 60
                    try await RoundLeader(copy.department.side, transport: copy.transport).run()
                    try await copy.lead()
                    let blobs = try await copy.served(by: .department)
                    #expect(try await copy.served(by: .provider) == blobs && blobs.count == 1)
                    let trusted = try copy.department.side.trust.founded()
                    let chain = try SummaryChain(blobs, of: trusted.id, roster: trusted.roster.body)
                    found.add(
                        blobs,
                        try SummaryPicture(
                            of: try #require(chain.latest), in: chain, programmeName: trusted.name, levels: .none, hasOneOperator: false))
                }
            }
            let all = found.all
            #expect(all.map(\.picture).map { $0.cells.first?.result?.reports } == [nil, nil, 71])
            #expect(all[0].documents == all[1].documents && all[0].documents != all[2].documents)
            for format in SummaryFormats.allCases {
                let (none, few, enough) = (
                    try format.text(of: all[0].picture), try format.text(of: all[1].picture), try format.text(of: all[2].picture)
                )
                #expect(none == few && none != enough, "\(format)")
                let numbers = try all.map { try format.numbers(in: $0.picture) }
                #expect(!numbers[1].contains("19"), "\(format)")
                // What is counted is found by the same look, wherever a format says how many there were.
                #expect(numbers[2].contains("71") || format == .trend || format == .trendExport, "\(format)")
            }
        }
    }
}
