// One request and its answer on a connection of their own: TLS 1.3 to a certificate that was judged before, HTTP/1.1, and nothing that stays.
//
// Written over the parts of SwiftNIO and not with an HTTP client: a client's pool, its redirects and its cookies are what must not be here, and
// making one anew for each request costs more than the request.

import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import ServiceAPI
import Trust

enum Exchange {
    /// Throws `ExchangeError` and nothing else.
    /// - Parameter context: trusts the one certificate of this server.
    static func perform(
        _ request: TransportRequest, with address: SideAddress, _ context: NIOSSLContext, patience: Int64
    ) async throws(ExchangeError) -> TransportAnswer {
        let loop = MultiThreadedEventLoopGroup.singleton.next()
        let answer = loop.makePromise(of: TransportAnswer.self)
        let timeout = loop.scheduleTask(in: .seconds(patience)) { answer.fail(ExchangeError.interrupted) }
        let connecting = ClientBootstrap(group: loop)
            .connectTimeout(.seconds(patience))
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    try pipeline.addHandler(try NIOSSLClientHandler(context: context, serverHostname: address.nameForTLS))
                    try pipeline.addHTTPClientHandlers()
                    try pipeline.addHandler(AnswerReader(request, to: address, answer))
                }
            }
            .connect(to: address)
        // Whatever keeps a connection from being made: nothing was sent.
        connecting.whenFailure { _ in answer.fail(ExchangeError.notConnected) }
        // However it ends, nothing of the connection stays.
        answer.futureResult.whenComplete { _ in
            timeout.cancel()
            connecting.whenSuccess { $0.close(promise: nil) }
        }
        do {
            return try await withTaskCancellationHandler {
                try await answer.futureResult.get()
            } onCancel: {
                answer.fail(ExchangeError.interrupted)
            }
        } catch {
            throw ExchangeError(error)
        }
    }
}

/// Why one exchange failed, and whether the server can have seen anything of the request.
enum ExchangeError: Error {
    /// Nothing was sent.
    case handshakeFailed
    /// Nobody listens there, or nobody answers: nothing was sent.
    case notConnected
    case interrupted
    case tooLarge

    init(_ error: any Error) {
        switch error {
        case let error as ExchangeError: self = error
        case NIOSSLError.handshakeFailed, is NIOSSLExtraError: self = .handshakeFailed
        default: self = .interrupted
        }
    }
}

/// Sends the request, which TLS keeps back until the server has shown its certificate, and gathers the answer.
private final class AnswerReader: ChannelInboundHandler {
    typealias InboundIn = HTTPClientResponsePart
    typealias OutboundOut = HTTPClientRequestPart

    private let request: TransportRequest
    private let address: SideAddress
    private let answer: EventLoopPromise<TransportAnswer>
    private var head: HTTPResponseHead?
    private var body: [UInt8] = []

    init(_ request: TransportRequest, to address: SideAddress, _ answer: EventLoopPromise<TransportAnswer>) {
        self.request = request
        self.address = address
        self.answer = answer
    }

    func channelActive(context: ChannelHandlerContext) {
        var headers = HTTPHeaders(request.headers.map { ($0.name, $0.value) })
        headers.add(name: "host", value: address.authority)
        headers.add(name: "connection", value: "close")
        if !request.body.isEmpty { headers.add(name: "content-length", value: String(request.body.count)) }
        let head = HTTPRequestHead(version: .http1_1, method: HTTPMethod(rawValue: request.method), uri: request.path, headers: headers)
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        if !request.body.isEmpty {
            context.write(wrapOutboundOut(.body(.byteBuffer(context.channel.allocator.buffer(bytes: request.body)))), promise: nil)
        }
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            self.head = head
            let announced = head.headers.first(name: "content-length").flatMap { Int($0) } ?? 0
            body.reserveCapacity(max(0, min(announced, TransportAnswer.limit)))
        case .body(let part):
            guard body.count + part.readableBytes <= TransportAnswer.limit else { return answer.fail(ExchangeError.tooLarge) }
            body.append(contentsOf: part.readableBytesView)
        case .end:
            guard let head else { return answer.fail(ExchangeError.interrupted) }
            let type = head.headers.first(name: "content-type") ?? ""
            let retryAfter = head.headers.first(name: "retry-after").flatMap { Int($0) }
            answer.succeed(TransportAnswer(status: Int(head.status.code), contentType: type, body: body, retryAfter: retryAfter))
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { answer.fail(error) }

    func channelInactive(context: ChannelHandlerContext) { answer.fail(ExchangeError.interrupted) }
}
