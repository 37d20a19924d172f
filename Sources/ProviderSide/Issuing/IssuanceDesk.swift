// What an officer's device asks of the provider: register the code of its card, then fetch tokens one by one.

internal import Policies
internal import ServerCore
internal import ServiceAPI
internal import Sodium
internal import Tokens
internal import Trust
internal import Wire

struct IssuanceDesk: Sendable {
    let trust: TrustKeeper
    let store: any IssuanceStore
    let keyring: TokenKeyring
    let roundKeys: RoundKeyring
    let limit: RegistrationLimit
    let now: @Sendable () -> Instant

    func add(to routes: Routes) {
        routes.answer(PostRegistration.self, status: 201) { body, caller in try await register(body, caller) }
        routes.answer(PostTokenRequest.self) { body, caller in try await issue(body, caller) }
    }

    /// - Parameter caller: the fresh issuance key that signed the request.
    func register(_ body: RegisterRequest, _ caller: SigningPublicKey) async throws -> Registration {
        _ = try trust.founded()
        guard let code = try? EligibilityCode(bytes: body.code.bytes) else { throw IssuanceRefusal.badRequest.problem }
        let allotment = try await refusing {
            do {
                return try await store.register(caller, code: code.digest, in: PeriodID(containing: now()))
            } catch IssuanceRefusal.codeUnknown {
                // Only what is no code counts: whoever guesses keeps nobody from enrolling.
                try limit.admit()
                throw IssuanceRefusal.codeUnknown
            }
        }
        return Registration(cell: allotment.cell.text, first: allotment.first.description, last: allotment.last.description)
    }

    func issue(_ body: TokenIssueRequest, _ caller: SigningPublicKey) async throws -> TokenIssueAnswer {
        let (place, request) = try Self.read(body)
        let programme = try trust.founded()
        let response = try await refusing { try await issue(request, at: place, to: caller, programme) }
        return TokenIssueAnswer(response: Blob(response.bytes))
    }

    /// Looks, signs, then counts and records; the store decides again from what is recorded by then, so two requests at once count as two.
    private func issue(
        _ request: TokenRequest, at place: TokenPlace, to caller: SigningPublicKey, _ programme: TrustedProgramme
    ) async throws -> TokenResponse {
        guard let record = try await store.record(of: place, for: caller) else { throw IssuanceRefusal.notRegistered }
        let allowance = TokenAllowance(programme.rules)
        let keys = try TokenKeySet(programme.rounds)
        guard record.allotment.allows(place, at: now()), let key = keys.key(place.purpose, place.period) else {
            throw IssuanceRefusal.noSuchPlace
        }
        switch record.decision(on: place, Digest(sha256: request.bytes), allowance: allowance) {
        case .answerAgain:
            if let answered = record.answered { return answered.response }
        case .refuse(.noSuchPlace): throw IssuanceRefusal.noSuchPlace
        case .refuse(.exhausted): throw IssuanceRefusal.exhausted
        case .issue, .reissue: break
        }
        guard try opens(place, programme.rounds.body) else { throw IssuanceRefusal.noSuchPlace }
        let response = try Self.sign(request, with: try keyring.secret(of: key))
        return try await store.issue(response, to: request, at: place, for: caller, allowance: allowance)
    }

    /// Nobody is to check in where this side could not open its half: after a restore it has no key of the round, or another than the documents
    /// name. What was issued before stays issued.
    private func opens(_ place: TokenPlace, _ rounds: Rounds) throws -> Bool {
        guard place.purpose == .checkIn else { return true }
        guard let named = rounds.checkIn(place.period.quarter) else { return false }
        return try roundKeys.opens(named)
    }

    private static func sign(_ request: TokenRequest, with key: TokenSecretKey) throws(IssuanceRefusal) -> TokenResponse {
        do { return try TokenIssuer.issue(request, key: key) } catch { throw .badRequest }
    }

    private static func read(_ body: TokenIssueRequest) throws(Problem) -> (TokenPlace, TokenRequest) {
        guard let purpose = TokenPurpose(rawValue: body.purpose), let request = try? TokenRequest(bytes: body.request.bytes) else {
            throw IssuanceRefusal.badRequest.problem
        }
        let period: TokenPeriod
        do {
            period = try TokenPeriod(text: body.period)
        } catch {
            // What can be no cell's name, such as another spelling of one, is no cell of this code.
            throw (error.code == .otherCell ? IssuanceRefusal.noSuchPlace : .badRequest).problem
        }
        return (TokenPlace(purpose: purpose, period: period, index: body.index), request)
    }

    private func refusing<Value>(_ body: () async throws -> Value) async throws -> Value {
        do { return try await body() } catch let refusal as IssuanceRefusal { throw refusal.problem }
    }
}
