// A server that writes down all that a client shows: the first bytes of each connection, and every request on it.

import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import Synchronization
import Testing
import Trust
import Wire

@testable import ServerCore

/// Everything that one connection brought.
struct Recorded: Sendable {
    /// As it came, before TLS: the ClientHello.
    var hello: [UInt8] = []
    var requests: [HTTPRequestHead] = []
}

final class RecordingServer: Sendable {
    /// What it says to every request, and with which manners.
    struct Answer: Sendable {
        var status = HTTPResponseStatus.ok
        var headers: [(String, String)] = []
        var body: [UInt8] = Array("{}".utf8)
        /// Closes after the request, without a word.
        var isDropped = false
        /// Announces one byte more than it sends, and closes.
        var isCutShort = false
        /// Takes the request and says nothing, for ever.
        var isSilent = false
    }

    private struct State {
        /// In order.
        var connections: [Recorded] = []
        var answer = Answer()
        var context: NIOSSLContext?
    }

    /// Shared with the handlers of all connections.
    private final class Book: Sendable {
        let state = Mutex(State())
    }

    private let book = Book()
    private let channel: any Channel
    let address: SideAddress

    /// - Parameter reach: the name by which clients reach it.
    init(showing certificate: ServerCertificate, maximum: TLSVersion? = nil, reach: String = "127.0.0.1") async throws {
        let book = book
        let context = try Self.context(certificate, maximum)
        book.state.withLock { $0.context = context }
        channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { [book] channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    let (context, number) = book.state.withLock { state in
                        state.connections.append(Recorded())
                        return (state.context, state.connections.count - 1)
                    }
                    guard let context else { return }
                    try pipeline.addHandler(
                        Tap { bytes in
                            book.state.withLock { state in
                                if state.connections[number].requests.isEmpty { state.connections[number].hello += bytes }
                            }
                        })
                    try pipeline.addHandler(NIOSSLServerHandler(context: context))
                    try pipeline.configureHTTPServerPipeline()
                    try pipeline.addHandler(
                        Speaker { head in
                            book.state.withLock { state in
                                state.connections[number].requests.append(head)
                                return state.answer
                            }
                        })
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        address = try SideAddress(host: reach, port: UInt16(try #require(channel.localAddress?.port)))
    }

    deinit { channel.close(promise: nil) }

    /// Listens no more.
    func stop() async throws { try await channel.close().get() }

    private static func context(_ certificate: ServerCertificate, _ maximum: TLSVersion?) throws -> NIOSSLContext {
        var tls = TLSConfiguration.makeServerConfiguration(
            certificateChain: [.certificate(try NIOSSLCertificate(bytes: certificate.certificate, format: .der))],
            privateKey: .privateKey(try NIOSSLPrivateKey(bytes: certificate.privateKey, format: .der)))
        tls.maximumTLSVersion = maximum
        return try NIOSSLContext(configuration: tls)
    }

    /// Shows another certificate to connections from now on, as after a rotation.
    func show(_ certificate: ServerCertificate) throws {
        let context = try Self.context(certificate, nil)
        book.state.withLock { $0.context = context }
    }

    func answer(_ answer: Answer) { book.state.withLock { $0.answer = answer } }

    /// Of every connection that brought something, in order.
    var connections: [Recorded] { book.state.withLock { $0.connections.filter { !$0.hello.isEmpty } } }
    var requests: [HTTPRequestHead] { connections.flatMap(\.requests) }
}

/// Sees the bytes before TLS does.
private final class Tap: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let see: @Sendable ([UInt8]) -> Void

    init(_ see: @escaping @Sendable ([UInt8]) -> Void) { self.see = see }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        see(Array(unwrapInboundIn(data).readableBytesView))
        context.fireChannelRead(data)
    }
}

private final class Speaker: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let hear: @Sendable (HTTPRequestHead) -> RecordingServer.Answer
    private var answer = RecordingServer.Answer()

    init(_ hear: @escaping @Sendable (HTTPRequestHead) -> RecordingServer.Answer) { self.hear = hear }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): answer = hear(head)
        case .body: break
        case .end:
            guard !answer.isSilent else { return }
            guard !answer.isDropped else { return context.close(promise: nil) }
            var headers = HTTPHeaders(answer.headers)
            headers.add(name: "content-length", value: String(answer.body.count + (answer.isCutShort ? 1 : 0)))
            context.write(wrapOutboundOut(.head(.init(version: .http1_1, status: answer.status, headers: headers))), promise: nil)
            context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: answer.body)))), promise: nil)
            guard !answer.isCutShort else {
                context.flush()
                return context.close(promise: nil)
            }
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        }
    }
}

extension Recorded {
    /// The extensions of the ClientHello by their number (RFC 8446 section 4.1.2), with their content.
    var extensions: [UInt16: [UInt8]] {
        get throws(WireError) {
            var reader = ByteReader(hello)
            // Record and handshake headers, version, random.
            _ = try reader.fixed(5 + 4 + 2 + 32)
            _ = try reader.fixed(Int(try reader.u8()))
            _ = try reader.fixed(Int(try reader.u16()))
            _ = try reader.fixed(Int(try reader.u8()))
            var rest = ByteReader(try reader.fixed(Int(try reader.u16())))
            var found: [UInt16: [UInt8]] = [:]
            while rest.remaining > 0 {
                let number = try rest.u16()
                found[number] = try rest.fixed(Int(try rest.u16()))
            }
            return found
        }
    }
}
