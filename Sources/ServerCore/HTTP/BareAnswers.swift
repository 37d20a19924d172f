// What is not HTTP never reaches a route: Hummingbird answers it with a bare 400. Here it becomes an answer like every other.

internal import HTTPTypes
internal import NIOCore
internal import NIOHTTP1
internal import NIOHTTPTypes
internal import Wire

/// Gives refusals that no route made the headers and the problem document that all answers have.
final class BareAnswers: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private var hasTooLongHeader = false
    private var isReplacing = false

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if case HTTPParserError.headerOverflow = error { hasTooLongHeader = true }
        context.fireErrorCaught(error)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(let head) where head.status.kind.isError && !SecurityHeaders.areIn(head.headerFields):
            isReplacing = true
            let problem = problem(insteadOf: head.status)
            let body = ByteBuffer(bytes: problem.json)
            context.write(wrapOutboundOut(.head(problem.head(length: body.readableBytes))), promise: nil)
            context.write(wrapOutboundOut(.body(body)), promise: promise)
        case .body where isReplacing: promise?.succeed()
        case .end where isReplacing:
            isReplacing = false
            context.write(wrapOutboundOut(.end(nil)), promise: promise)
        case .head, .body, .end: context.write(data, promise: promise)
        }
    }

    private func problem(insteadOf status: HTTPResponse.Status) -> Problem {
        if hasTooLongHeader { return Problem(.requestTooLarge, status: 431, title: "The request's header is too large.") }
        return status.kind == .serverError ? .internalError : .malformed
    }
}

@available(*, unavailable)
extension BareAnswers: Sendable {}

extension Problem {
    /// The connection is closed after it: what follows on it cannot be told from the rest of the request.
    fileprivate func head(length: Int) -> HTTPResponse {
        var fields: HTTPFields = [.contentType: "application/problem+json", .contentLength: String(length), .connection: "close"]
        fields.append(contentsOf: SecurityHeaders.prepared)
        return HTTPResponse(status: HTTPResponse.Status(code: status), headerFields: fields)
    }
}

extension HTTPResponse.Status.Kind {
    fileprivate var isError: Bool { self == .clientError || self == .serverError }
}
