// A provider side that stuffs: it mints tokens for itself, of which nobody used a card. What a reader of the summary sees of that, and what not.

import GRDB
import Policies
import ProgrammeFixture
import ServerCore
import ServiceAPI
import Summary
import SummaryKit
import Testing
import Trust
import Wire

struct StuffingTests {
    /// Cards printed are signed by the authority, cards used are the provider side's to say. A provider side that says the truth shows more check-ins than
    /// enrolled officers. One that lies about cards used as well is seen only where it mints more than cards were printed.
    @Test(arguments: [nil, 90]) func mintedCheckInsStandBesideTheCardsThatTheAuthorityPrinted(_ stated: Int?) async throws {
        try await Programme.withRound(24) { programme in
            if let stated {
                let arguments: StatementArguments = [Programme.round.number, programme.documents.cell.text, stated]
                try await programme.provider.side.database.change { database in
                    try database.execute(sql: "INSERT INTO redeemed_cards (quarter, cell, cards) VALUES (?, ?, ?)", arguments: arguments)
                }
            }
            try await programme.lead()
            let trusted = try programme.department.side.trust.founded()
            let chain = try SummaryChain(try await programme.served(by: .department), of: trusted.id, roster: trusted.roster.body)
            let picture = try SummaryPicture(
                of: try #require(chain.latest), in: chain, programmeName: trusted.name, levels: .none, hasOneOperator: false)
            let cell = try #require(picture.cells.first)
            #expect(cell.result?.reports == 24)
            #expect(cell.codesIssued == 90, "printed is what the authority signed, whatever the provider side says")
            #expect(cell.codesRedeemed == stated ?? 0)
            for format in [SummaryFormats.page, .terminal, .plain] {
                let said = "24 check-ins counted. \(stated ?? 0) of 90 officers have enrolled."
                #expect(try format.text(of: picture).contains(said), "\(format)")
            }
            for format in [SummaryFormats.json, .table] {
                #expect(try format.numbers(in: picture).isSuperset(of: ["24", "\(stated ?? 0)", "90"]), "\(format)")
            }
        }
    }
}
