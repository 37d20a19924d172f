// Who acts: the key that signed the request (RFC 9421), never an address and never a session.

internal import HTTPTypes
internal import Hummingbird
internal import Sodium
internal import Trust
internal import Wire

struct SignatureCheck: RouterMiddleware {
    let side: SideRole
    let replays: any ReplayStore
    let limiter: RateLimiter
    let isClinicians: @Sendable (SigningPublicKey) -> Bool
    /// The other side has nobody to share an allowance with: a round is closed in as many requests as it takes.
    let isOtherSide: @Sendable (SigningPublicKey) -> Bool
    let now: @Sendable () -> Instant

    func handle(
        _ request: Request, context: RequestState, next: (Request, RequestState) async throws -> Response
    ) async throws -> Response {
        let verified = try verify(request, body: context.body)
        if !isOtherSide(verified.keyID) { try limiter.admit(verified.keyID, isClinicians: isClinicians(verified.keyID)) }
        guard try await replays.isFirst(verified) else {
            throw Problem(.requestReplayed, status: 401, title: "This request was sent before.")
        }
        var context = context
        context.caller = verified.keyID
        return try await next(request, context)
    }

    private func verify(_ request: Request, body: [UInt8]) throws(Problem) -> VerifiedRequest {
        do {
            return try RequestVerifier.verify(
                method: request.method.rawValue,
                path: request.head.path ?? "",
                side: side,
                headers: request.headers.map { (name: $0.name.rawName, value: $0.value) },
                body: body,
                now: now()
            )
        } catch {
            throw Problem(error.problem, status: 401, title: "The request's signature is missing, too old or not acceptable.")
        }
    }
}
