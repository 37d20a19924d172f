// The certificate a server shows, fetched by a handshake that sends nothing: it is compared with the roster, and then trusted alone.

import NIOCore
import NIOPosix
import NIOSSL
import ServiceAPI
import Sodium
import Trust
import Wire

enum PeerCertificate {
    /// Handshakes with the server and returns its leaf certificate, unjudged. Throws `notConnected`.
    static func fetch(from address: SideAddress, patience: Int64) async throws(ServiceError) -> NIOSSLCertificate {
        do {
            let loop = MultiThreadedEventLoopGroup.singleton.next()
            let leaf = loop.makePromise(of: NIOSSLCertificate.self)
            let context = try NIOSSLContext(configuration: configuration)
            let timeout = loop.scheduleTask(in: .seconds(patience)) { leaf.fail(ServiceError.unreachable) }
            let channel = try await connect(address, context, leaf, patience, on: loop)
            channel.closeFuture.whenComplete { _ in leaf.fail(ServiceError.unreachable) }
            defer {
                timeout.cancel()
                channel.close(promise: nil)
            }
            return try await leaf.futureResult.get()
        } catch {
            throw .notConnected
        }
    }

    private static var configuration: TLSConfiguration {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.minimumTLSVersion = .tlsv13
        configuration.applicationProtocols = ["http/1.1"]
        // The verdict is ours: the system's hundred roots need not be read for it.
        configuration.trustRoots = .certificates([])
        return configuration
    }

    private static func connect(
        _ address: SideAddress, _ context: NIOSSLContext, _ leaf: EventLoopPromise<NIOSSLCertificate>, _ patience: Int64,
        on loop: any EventLoop
    ) async throws -> any Channel {
        try await ClientBootstrap(group: loop)
            .connectTimeout(.seconds(patience))
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let handler = try NIOSSLClientHandler(context: context, serverHostname: address.nameForTLS) { chain, verdict in
                        guard let first = chain.first else { return verdict.succeed(.failed) }
                        leaf.succeed(first)
                        verdict.succeed(.certificateVerified)
                    }
                    try channel.pipeline.syncOperations.addHandler(handler)
                }
            }
            .connect(to: address)
            .get()
    }
}

extension NIOSSLCertificate {
    /// SHA-256 of the DER; `nil` where it cannot be encoded.
    var digest: Digest? {
        guard let der = try? toDERBytes() else { return nil }
        return Digest(sha256: der)
    }
}
