// Fetching the whole allowance of tokens, one by one, each recorded before it is asked for.

import Foundation
import LocalState
import Policies
import ServiceAPI
import Sodium
import Tokens
import Trust
import Wire

extension OfficerSession {
    /// Fetches what the plan wants. One process at a time: where another is at it, that one does the work.
    /// - Parameter progress: how many are done, of how many.
    public func fetchTokens(_ progress: @Sendable (Int, Int) async -> Void = { _, _ in }) async throws {
        guard let turn = try state.file.directory.turn() else { return }
        defer { withExtendedLifetime(turn) {} }
        let saved = try state.read()
        guard let registration = saved.registration, let cell = registration.cell, let first = registration.first,
            let last = registration.last
        else {
            throw OfficerError.notEnrolled
        }
        let programme = try await programme()
        let keys = try TokenKeySet(programme.trusted.rounds)
        let plan = IssuancePlan(
            keys: keys,
            allotment: try CodeAllotment(cell: cell, first: first, last: last),
            allowance: TokenAllowance(programme.trusted.rules),
            progress: saved.wallet.progress,
            now: now(saved)
        )
        let client = try programme.client(for: .provider, over: transport)
        let issuanceKey = try state.rootKey.issuanceKey(registration.key)
        for (done, place) in plan.wanted.enumerated() {
            await progress(done, plan.wanted.count)
            try await fetch(place, keys, client, issuanceKey)
        }
        await progress(plan.wanted.count, plan.wanted.count)
    }

    private func fetch(_ place: TokenPlace, _ keys: TokenKeySet, _ client: ServiceClient, _ issuanceKey: SigningKey) async throws {
        let id = try KeyID.random()
        try await state.update { $0.wallet.ask(place, key: id) }
        let boundTo = try state.rootKey.bookingKey(id).publicKey
        let pending = try PendingToken(purpose: place.purpose, period: place.period, boundTo: boundTo, keys: keys)
        let request = TokenIssueRequest(
            purpose: place.purpose.rawValue,
            period: place.period.description,
            index: place.index,
            request: Blob(pending.request.bytes)
        )
        do {
            let answer = try await ask(request, client, issuanceKey)
            let token = try pending.finish(try TokenResponse(bytes: answer.response.bytes))
            let arrival = clock().roundedToHour
            try await state.update { state in
                state.wallet.update(id) { entry in
                    entry.progress = .held
                    entry.token = Blob(token.bytes)
                    entry.received = arrival
                }
            }
        } catch let error as ServiceError where error.problem == .issuanceExhausted {
            try await state.update { $0.wallet.update(id) { $0.progress = .lost } }
        } catch is TokenError {
            throw OfficerError.serverLied(.badTokens)
        }
    }
    /// Where the answer was lost on its way, the same request is sent once more and gets the same answer: only a crash costs the reissue.
    private func ask(_ request: TokenIssueRequest, _ client: ServiceClient, _ issuanceKey: SigningKey) async throws -> TokenIssueAnswer {
        do {
            return try await client.call(PostTokenRequest.self, request, by: issuanceKey, at: clock())
        } catch ServiceError.unreachable {
            return try await client.call(PostTokenRequest.self, request, by: issuanceKey, at: clock())
        }
    }
}
