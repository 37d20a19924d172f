// The poster is the channel that is not in the envelope: what it shows is what an officer's own tool works out from the card.

import Foundation
import Localization
import OfficerClient
import ServiceAPI
import Sodium
import Testing
import Tokens
import Trust
import Wire

@testable import AuthorityDesk

@Suite struct PosterTests {
    /// A server that has one bundle and nothing else.
    private struct Shelf: Transport {
        let bundle: TrustBundle

        func send(
            _ request: TransportRequest, to address: SideAddress, identity: ServerIdentity
        ) async throws(ServiceError) -> TransportAnswer {
            guard request.path == GetTrust.route.path, let body = try? JSONEncoder.service.encode(bundle) else { throw .unreachable }
            return TransportAnswer(status: 200, contentType: "application/json", body: Array(body))
        }
    }

    private func poster(_ founding: Founding, _ plan: TestProgramme) throws -> CharterPoster {
        try CharterPoster(founding.programme, name: plan.file.name, contact: plan.file.contact, texts: Texts(.english))
    }

    @Test func theWordsOnThePosterAreThoseThatTheOfficersToolShows() async throws {
        let plan = try TestProgramme()
        let founding = try plan.founded()
        let card = try #require(founding.cards.first?.cards.first)
        let bundle = try founding.bundle.signed(by: plan.sponsor, file: "")
        let printed = OfficerCard(address: card.address, programme: founding.programme, code: card.code)
        let contact = try await OfficerSession.contact(printed, over: Shelf(bundle: bundle), now: TestProgramme.now)
        let words = try contact.words().words
        #expect(words.count == 6)
        #expect(try poster(founding, plan).words == words)
        let page = try poster(founding, plan).html()
        #expect(page.contains(words.map { "<li>\($0)</li>" }.joined()))

        // Another programme of the same names has other words.
        let other = try TestProgramme()
        let otherWords = try poster(try other.founded(), other).words
        #expect(otherWords.count == 6 && otherWords != words)
    }
}
