// Fetching the whole allowance of tokens, one by one, each recorded before it is asked for, and far from any booking.

import Foundation
import LocalState
import Policies
import ServiceAPI
import Sodium
import Tokens
import Trust
import Wire

extension OfficerSession {
    /// Fetches what is due. One process at a time: where another is at it, that one does the work. Nothing is asked for within an hour of a
    /// booking or a check-in, and one run asks under one card only: nobody who watches a server can put two things side by side.
    /// - Parameter progress: how many are done, of how many.
    @discardableResult
    public func fetchTokens(_ progress: @Sendable (Int, Int) async -> Void = { _, _ in }) async throws -> FetchReport {
        guard let turn = try state.file.directory.turn() else { return FetchReport() }
        defer { withExtendedLifetime(turn) {} }
        let saved = try state.read()
        guard saved.registrations.contains(where: \.isRegistered) else { throw OfficerError.notEnrolled }
        let now = now(saved)
        var report = FetchReport()
        report.next = try await nextFetch(now)
        let programme = try await programme()
        let keys = try TokenKeySet(programme.trusted.rounds)
        guard let work = try Self.work(saved, programme, keys, now, isNextDue: report.next == nil) else { return report }
        for last in [saved.lastBookingAct, saved.lastCheckInAct].compactMap(\.self) where now < last + Self.distance && last <= now {
            report.waitsUntil = max(report.waitsUntil ?? last, last + Self.distance)
        }
        guard report.waitsUntil == nil else { return report }
        guard voice.mayAlsoSpeak(as: .issuance(work.registration)) else {
            report.waitsUntil = now + Self.distance
            return report
        }
        let client = try programme.client(for: .provider, over: transport)
        let issuanceKey = try state.rootKey.issuanceKey(work.registration)
        var answered: AnsweredToken?
        for (done, place) in work.places.enumerated() {
            await progress(done, work.places.count)
            let id = try KeyID.random()
            // What the last answer brought is saved together with the next question: one write for each token, and none is lost that was not.
            try await state.update { [answered] in
                $0.lastIssuanceAct = now
                $0.wallet.record(answered)
                $0.wallet.ask(place, key: id, registration: work.registration)
            }
            let answer = try await fetch(place, boundTo: id, keys, client, issuanceKey)
            if case .notIssued = answer.outcome { report.notIssued.append(place.period.quarter) } else { report.fetched += 1 }
            answered = answer
        }
        try await state.update { [answered] in $0.wallet.record(answered) }
        await progress(work.places.count, work.places.count)
        return report
    }

    /// Whether tokens were asked for less than an hour ago: a booking now could be put together with it.
    public func hasJustAskedForTokens() throws -> Bool {
        let saved = try state.read()
        let now = now(saved)
        return saved.lastIssuanceAct.map { $0 <= now && now < $0 + Self.distance } ?? false
    }

    /// Whether there is something to fetch now: known without asking anybody.
    public func areTokensDue() async throws -> Bool {
        let saved = try state.read()
        let now = now(saved)
        let programme = try await programme()
        let next = try await nextFetch(now)
        return try Self.work(saved, programme, try TokenKeySet(programme.trusted.rounds), now, isNextDue: next == nil) != nil
    }

    /// In seconds: how far a booking and the fetching of tokens are kept apart.
    static var distance: Int64 { 3600 }

    /// What the newest card that wants something wants.
    private static func work(
        _ saved: OfficerState, _ programme: KnownProgramme, _ keys: TokenKeySet, _ now: Instant, isNextDue: Bool
    ) throws -> (registration: KeyID, places: [TokenPlace])? {
        for registration in saved.registrations {
            guard let cell = registration.cell, let first = registration.first, let last = registration.last else { continue }
            let plan = IssuancePlan(
                keys: keys,
                allotment: try CodeAllotment(cell: cell, first: first, last: last),
                allowance: TokenAllowance(programme.trusted.rules),
                progress: saved.wallet.progress(of: registration.key),
                now: now
            )
            let present = PeriodID(containing: now)
            let places = plan.wanted.filter {
                (isNextDue || $0.period.quarter == present) && !saved.wallet.rests($0, of: registration.key, at: now)
            }
            if !places.isEmpty { return (registration.key, places) }
        }
        return nil
    }

    /// When the next quarter's tokens are due; `nil` where they are. The moment is drawn when a quarter is first met, long before its last month.
    private func nextFetch(_ now: Instant) async throws -> Instant? {
        let quarter = PeriodID(containing: now)
        let drawn: FetchMoment
        if let saved = try state.read().nextFetch, saved.quarter == quarter {
            drawn = saved
        } else {
            let fresh = try FetchMoment(in: quarter, now: now)
            drawn = try await state.update { state in
                if let other = state.nextFetch, other.quarter == quarter { return other }
                state.nextFetch = fresh
                return fresh
            }
        }
        return now < drawn.moment ? drawn.moment : nil
    }

    /// Asks for one token; the wallet has recorded that.
    private func fetch(
        _ place: TokenPlace, boundTo id: KeyID, _ keys: TokenKeySet, _ client: ServiceClient, _ issuanceKey: SigningKey
    ) async throws -> AnsweredToken {
        let boundTo = try state.rootKey.bookingKey(id).publicKey
        let pending = try PendingToken(purpose: place.purpose, period: place.period, boundTo: boundTo, keys: keys)
        let request = TokenIssueRequest(
            purpose: place.purpose.rawValue,
            period: place.period.description,
            index: place.index,
            request: Blob(pending.request.bytes)
        )
        func answered(_ outcome: AnsweredToken.Outcome) -> AnsweredToken {
            AnsweredToken(key: id, outcome: outcome, moment: clock().roundedToHour)
        }
        do {
            let answer = try await ask(request, client, issuanceKey)
            let token = try pending.finish(try TokenResponse(bytes: answer.response.bytes))
            return answered(.issued(Blob(token.bytes)))
        } catch let error as ServiceError where error.problem == .issuanceExhausted {
            return answered(.lost)
        } catch let error as ServiceError where error.problem == .issuanceRefused && place.purpose == .checkIn {
            // So says a side that could not open this round. It is no reason to go without the other tokens.
            return answered(.notIssued(asksAgain: try Wallet.askingAgain(after: clock())))
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
