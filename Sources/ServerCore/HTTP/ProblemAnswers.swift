// Every error leaves as a problem document (RFC 9457); none says more than it must.

internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import NIOCore
internal import NIOHTTP1
internal import ServiceAPI
public import Wire

/// Turns whatever was thrown into a problem document. Errors that nobody foresaw say `internal-error` to the client and their type to the log.
struct ProblemAnswers: RouterMiddleware {
    let log: Logger
    let tally: RequestTally

    func handle(
        _ request: Request, context: RequestState, next: (Request, RequestState) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let limited as TooManyRequests {
            var response = Response(limited.problem)
            response.headers[.retryAfter] = String(limited.retryAfter)
            return response
        } catch let error as HTTPParserError {
            // No answer can follow on this connection: `BareAnswers` says so and it is closed.
            throw error
        } catch {
            let problem = Problem(for: error)
            // What a route refuses on purpose is no failure. A failure is said once, and then counted: a line for each would say when.
            if problem.status >= 500, !(error is Problem), tally.isNew(failure: ErrorName.of(error)) {
                log.error("a request failed", metadata: ["error": "\(ErrorName.of(error))"])
            }
            return Response(problem)
        }
    }
}

extension Response {
    init(_ problem: Problem) {
        self.init(
            status: HTTPResponse.Status(code: problem.status),
            headers: [.contentType: "application/problem+json"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: problem.json))
        )
    }
}

extension Problem {
    /// As it is sent.
    var json: [UInt8] { (try? JSONEncoder.service.encode(self)).map(Array.init) ?? [] }

    init(for error: any Error) {
        switch error {
        case let problem as Problem: self = problem
        case let error as any HTTPResponseError: self.init(status: error.status.code)
        case let error as ServerError where error.code == .diskFull:
            self.init(.unavailable, status: 503, title: "The server's disk is full; nothing was changed.")
        default: self = .internalError
        }
    }

    /// For errors that Hummingbird raises itself.
    private init(status: Int) {
        switch status {
        case 404, 405: self.init(.notFound, status: 404, title: "There is nothing here.")
        case 413: self.init(.requestTooLarge, status: 413, title: "The request is too large.")
        default: self = .malformed
        }
    }

    static let internalError = Problem(.internalError, status: 500, title: "The server failed; nothing was changed.")

    public static let malformed = Problem(.malformedRequest, status: 400, title: "The request is not as the protocol says.")
}

/// What a log may know of an error: its type, and the code of our own errors. Descriptions of other libraries' errors may quote a request.
enum ErrorName {
    static func of(_ error: any Error) -> String {
        guard let error = error as? ServerError else { return String(describing: type(of: error)) }
        return "ServerError.\(error.code.rawValue)"
    }
}
