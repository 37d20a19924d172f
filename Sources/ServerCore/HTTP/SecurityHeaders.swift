// The headers that every answer carries, whatever it is (attacks E.3).

internal import HTTPTypes
internal import Hummingbird

/// Adds the same headers to every answer. There is no `Server`, no cookie and no ETag: nothing by which one client could be told from another.
struct SecurityHeaders: RouterMiddleware {
    static let fields: [(name: String, value: String)] = [
        ("Cache-Control", "no-store"),
        ("Content-Security-Policy", "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"),
        ("Cross-Origin-Embedder-Policy", "require-corp"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Referrer-Policy", "no-referrer"),
        ("Strict-Transport-Security", "max-age=63072000; includeSubDomains"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("X-Robots-Tag", "none"),
    ]

    static let prepared = HTTPFields(
        fields.compactMap { field in HTTPField.Name(field.name).map { HTTPField(name: $0, value: field.value) } })

    /// Whether an answer passed through here.
    static func areIn(_ fields: HTTPFields) -> Bool { fields[.contentSecurityPolicy] != nil }

    func handle(
        _ request: Request, context: RequestState, next: (Request, RequestState) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        response.headers.append(contentsOf: Self.prepared)
        return response
    }
}
