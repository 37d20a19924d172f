// Attack classes 1 and 5 where tokens are issued: nothing but a good signature under the one key of everybody is a token.

import LocalState
import OfficerClient
import ProgrammeFixture
import ServiceAPI
import Testing
import Tokens
import Trust
import Wire

@Suite struct IssuingAttackTests {
    @Test func noTokenOfAnotherKeyOrShapeIsTaken() async throws {
        for attack in TokenAttack.ofTokens {
            try await Scene.withCard(tokens: 2) { scene in
                _ = try await scene.officer.enrol(over: scene.hostile, tokens: false)
                scene.hostile.attack(.tokens(attack))
                await #expect(throws: OfficerError.serverLied(.badTokens), "\(attack)") { try await scene.session.fetchTokens() }
                #expect(scene.hostile.attacked == 1)
                let wallet = try scene.officer.state.read().wallet
                #expect(wallet.tokens.map(\.progress) == [.asked] && wallet.tokens.allSatisfy { $0.token == nil })
                await #expect(throws: OfficerError.noToken) {
                    try await scene.session.book(try await scene.session.wish(for: scene.programme.ada.key))
                }
                // The honest provider had not counted it: nothing is lost.
                scene.hostile.behave()
                try await scene.session.fetchTokens()
                #expect(try scene.officer.state.read().wallet.tokens.map(\.progress) == [.held, .held, .held])
            }
        }
    }

    @Test func aRegistrationThatLeadsNowhereDoesNotUseUpTheCode() async throws {
        try await Scene.withCard { scene in
            let (session, now) = (scene.session, scene.programme.clock.now)
            try await session.begin(try await OfficerSession.contact(scene.officer.card, over: scene.hostile, now: now))
            for attack in TokenAttack.ofRegistration {
                try await scene.expectRefused(.tokens(attack), as: ServiceError.badAnswer) { try await $0.register() }
            }
            try await session.register()
            #expect(try scene.officer.state.read().registration?.isRegistered == true)
        }
    }

    /// A provider may refuse; it cannot make the tool forget a token that it has, nor take one for good that it has not.
    @Test(arguments: [Problem.Kind.issuanceExhausted, .issuanceRefused, .tooManyRequests, .internalError])
    func aRefusalToIssueLosesNothingThatIsHeld(kind: Problem.Kind) async throws {
        try await Scene.withCard(tokens: 2) { scene in
            _ = try await scene.officer.enrol(over: scene.hostile, tokens: false)
            try await scene.session.fetchTokens()
            // A quarter later, the next tokens are refused.
            let later = PeriodID(containing: Programme.start).next.start + 86_400
            try await scene.programme.advance(to: later)
            _ = try await scene.session.refresh()
            scene.hostile.attack(.lie(kind, after: false), on: PostTokenRequest.route.path)
            let error = await Self.error { try await scene.session.fetchTokens() }
            if kind == .issuanceExhausted {
                // Believed, since nothing is gained by it: the place counts as lost.
                #expect(error == nil)
            } else {
                #expect((error as? ServiceError)?.problem == kind)
            }
            let tokens = try scene.officer.state.read().wallet.tokens
            #expect(tokens.count { $0.progress == .held } == 3)
            #expect(tokens.count { $0.progress == .lost } == (kind == .issuanceExhausted ? 2 : 0))
        }
    }

    private static func error(_ body: () async throws -> Void) async -> (any Error)? {
        do {
            try await body()
            return nil
        } catch {
            return error
        }
    }
}
