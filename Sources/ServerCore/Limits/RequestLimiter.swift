// The limits as a part of the server.

internal import Hummingbird

/// Refuses before any work is done when the whole server is asked too much.
struct RequestLimiter: RouterMiddleware {
    let limiter: RateLimiter

    func handle(
        _ request: Request, context: RequestState, next: (Request, RequestState) async throws -> Response
    ) async throws -> Response {
        try limiter.admit()
        return try await next(request, context)
    }
}
