// Cuts off whoever sends a request, or takes an answer, too slowly. Hummingbird's own limit is about silence only: a byte now and then would
// keep a connection for ever, and so would an answer that is never read.

internal import NIOCore
internal import NIOHTTPTypes

final class ConnectionDeadlines: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let limits: ConnectionLimits
    private var reading: Scheduled<Void>?
    private var writing: Scheduled<Void>?

    init(_ limits: ConnectionLimits) { self.limits = limits }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head:
            reading?.cancel()
            reading = deadline(limits.request, context)
        case .body: break
        case .end:
            reading?.cancel()
            reading = nil
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard case .end = unwrapOutboundIn(data) else {
            if writing == nil { writing = deadline(limits.answer, context) }
            return context.write(data, promise: promise)
        }
        // Done once the operating system has taken the last byte, not once it was written here.
        let promise = promise ?? context.eventLoop.makePromise()
        let deadline = writing
        writing = nil
        promise.futureResult.whenComplete { _ in deadline?.cancel() }
        context.write(data, promise: promise)
    }

    func channelInactive(context: ChannelHandlerContext) {
        cancel()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) { cancel() }

    private func cancel() {
        reading?.cancel()
        writing?.cancel()
    }

    private func deadline(_ limit: Duration, _ context: ChannelHandlerContext) -> Scheduled<Void> {
        let channel = context.channel
        return context.eventLoop.scheduleTask(in: TimeAmount(limit)) { channel.close(promise: nil) }
    }
}

@available(*, unavailable)
extension ConnectionDeadlines: Sendable {}
