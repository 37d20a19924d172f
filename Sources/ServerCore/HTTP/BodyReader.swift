// Reads the body of a request, up to the limit.

internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import Wire

struct BodyReader: RouterMiddleware {
    /// In bytes. The largest honest body is a clinician's availability.
    static let limit = 384 << 10

    func handle(
        _ request: Request, context: RequestState, next: (Request, RequestState) async throws -> Response
    ) async throws -> Response {
        if let announced = request.headers[.contentLength].flatMap({ Int($0) }), announced > Self.limit {
            throw HTTPError(.contentTooLarge)
        }
        var context = context
        let buffer = try await request.body.collect(upTo: Self.limit)
        context.body = Array(buffer.readableBytesView)
        return try await next(request, context)
    }
}
