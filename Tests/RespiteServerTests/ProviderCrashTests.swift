// Killed at any moment while it issues, the provider side counts every token once, redeems no code twice, and needs no repair.

import Foundation
import ProviderSide
import ServerCore
import ServiceAPI
import Sodium
import Testing
import Tokens
import Trust
import Wire

@Suite(.serialized, .timeLimit(.minutes(20))) struct ProviderCrashTests {
    private static let kills = 50
    private static let tokensEach = 4

    /// One place of a code's allowance as a device asks for it: it keeps the blinding until it has its token.
    private final class Asked: Sendable {
        let issuanceKey: SigningKey
        let place: TokenPlace
        let pending: PendingToken

        init(_ index: Int, by issuanceKey: SigningKey, _ keys: TokenKeySet) throws {
            self.issuanceKey = issuanceKey
            let period = TokenPeriod.booking(PeriodID(containing: Side.systemTime()))
            place = TokenPlace(purpose: .booking, period: period, index: index)
            pending = try PendingToken(
                purpose: .booking, period: period, boundTo: try SigningKey.random().publicKey, keys: keys)
        }

        func send(port: Int) async throws -> (status: UInt, body: [UInt8]) {
            let body = TokenIssueRequest(
                purpose: place.purpose.rawValue, period: place.period.description, index: place.index,
                request: Blob(pending.request.bytes))
            return try await WireClient.call(PostTokenRequest.self, body, by: issuanceKey, to: .provider, port: port)
        }

        /// The response, once it has become a token.
        func finished(_ body: [UInt8]) throws -> Blob {
            let response = try JSONDecoder().decode(TokenIssueAnswer.self, from: Data(body)).response
            _ = try pending.finish(try TokenResponse(bytes: response.bytes))
            return response
        }
    }

    private static func register(_ code: EligibilityCode, by key: SigningKey, port: Int) async throws -> UInt {
        let body = RegisterRequest(code: Blob(code.bytes))
        return try await WireClient.call(PostRegistration.self, body, by: key, to: .provider, port: port).status
    }

    @Test func killedFiftyTimesWhileIssuingEveryTokenIsCountedOnceAndNoCodeIsRedeemedTwice() async throws {
        let tool = try ServerTool()
        let founded = try FoundedProvider(tool, codes: Self.kills)
        let rounds = try Unverified<Rounds>(founded.bundle.rounds).forItsSigner.body
        let keys = try TokenKeySet(
            rounds.bookingPeriods.map { .init(purpose: .booking, period: .booking($0.period), key: $0.key) })
        var server = try RunningServer(tool, home: "p", port: founded.port)
        var (acknowledged, issued): (Int, [(Asked, Blob)]) = (0, [])
        var device: SigningKey?
        for (round, code) in founded.codes.enumerated() {
            // Two devices want the same code, and the one that won the last is fetching its tokens.
            let rivals = [try SigningKey.random(), try SigningKey.random()]
            let asked = try device.map { device in try (0..<Self.tokensEach).map { try Asked($0, by: device, keys) } } ?? []
            let (answers, answered) = AsyncStream.makeStream(of: Void.self)
            async let registered = WireClient.all(rivals, answered) { try await Self.register(code, by: $0, port: founded.port) }
            async let fetched = WireClient.all(asked, answered) { try await $0.send(port: founded.port) }
            var answer = answers.makeAsyncIterator()
            for _ in 0..<round % (rivals.count + asked.count) { await answer.next() }
            server.kill()
            let (registrations, responses) = (await registered, await fetched)
            server = try RunningServer(tool, home: "p", port: founded.port)
            #expect(try await server.get("/readyz") == 204, "round \(round)")

            // Asked again, each gets what it had, or what it would have had.
            for (request, response) in zip(asked, responses) {
                let again = try await request.send(port: founded.port)
                #expect(again.status == 200, "round \(round)")
                let token = try request.finished(again.body)
                if let response {
                    acknowledged += 1
                    #expect(try response.status == 200 && request.finished(response.body) == token, "round \(round)")
                }
                issued.append((request, token))
            }
            var owners: [SigningKey] = []
            for (rival, before) in zip(rivals, registrations) {
                let status = try await Self.register(code, by: rival, port: founded.port)
                #expect([201, 409].contains(status) && (before == nil || before == status), "round \(round)")
                if status == 201 { owners.append(rival) }
            }
            #expect(owners.count == 1, "round \(round)")
            device = owners.first
        }
        #expect(acknowledged >= 50, "the load was too small to show anything")
        try await losesAtMostOne(issued.map(\.0), keys, founded.port)
        #expect(server.stop() == 0)
        try await check(issued, tool)
        print("provider killed \(Self.kills) times: \(issued.count) tokens, \(acknowledged) acknowledged before a kill")
    }

    /// A device that crashed has lost its blinding: it may ask once more for one place, and for no other.
    private func losesAtMostOne(_ asked: [Asked], _ keys: TokenKeySet, _ port: Int) async throws {
        let crashed = try #require(asked.first).issuanceKey
        let statuses = try await [0, 0, 1, 2].asyncMap { try await Asked($0, by: crashed, keys).send(port: port).status }
        #expect(statuses == [200, 409, 409, 409])
    }

    private func check(_ issued: [(Asked, Blob)], _ tool: ServerTool) async throws {
        let database = try ServerDatabase(tool.path("p/respite.sqlite"), schema: .provider)
        try await database.check()
        let store = SQLiteIssuanceStore(database)
        let crashed = try #require(issued.first).0.issuanceKey.publicKey
        var responses: Set<Blob> = []
        for (request, response) in issued {
            let key = request.issuanceKey.publicKey
            let record = try #require(try await store.record(of: request.place, for: key))
            let answered = try #require(record.answered)
            #expect(record.reissuesUsed == (key == crashed ? 1 : 0))
            let isReissued = key == crashed && request.place.index == 0
            #expect((Blob(answered.response.bytes) == response) != isReissued)
            responses.insert(response)
            // Nothing was counted that nobody asked for.
            let beyond = TokenPlace(purpose: .booking, period: request.place.period, index: Self.tokensEach)
            #expect(try await store.record(of: beyond, for: key)?.answered == nil)
        }
        #expect(responses.count == issued.count)
        #expect(issued.count == Self.tokensEach * (Self.kills - 1))
        try database.close()
        #expect(try tool("check", "--home", "{root}/p").status == 0)
    }
}

extension Sequence {
    fileprivate func asyncMap<Value>(_ transform: (Element) async throws -> Value) async rethrows -> [Value] {
        var values: [Value] = []
        for element in self { values.append(try await transform(element)) }
        return values
    }
}
