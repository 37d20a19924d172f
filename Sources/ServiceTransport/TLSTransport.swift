// The client's way onto the network: TLS 1.3 to a server that the roster names, one fresh connection for each request.

import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
public import ServiceAPI
public import Trust
import Wire

/// Speaks HTTP/1.1 over TLS 1.3. It keeps no connection, no session ticket and no cookie: two requests have nothing in common but the address.
public struct TLSTransport: Transport {
    /// In seconds.
    private let patience: Int64
    private let seen = SeenCertificates()

    /// - Parameter patience: seconds to wait for an answer before a server counts as unreachable.
    public init(patience: Int64 = 20) { self.patience = patience }

    public func send(
        _ request: TransportRequest,
        to address: SideAddress,
        identity: ServerIdentity
    ) async throws(ServiceError) -> TransportAnswer {
        if let certificate = seen[address], identity.accepts(certificate) {
            // Only where the handshake failed was nothing sent: a server that has changed its certificate. Then, and only then, the request
            // may go out again.
            let outcome = await exchange(request, with: address, trusting: certificate)
            if !outcome.isHandshakeFailure { return try outcome.answer() }
        }
        let certificate = try await PeerCertificate.fetch(from: address, patience: patience)
        guard identity.accepts(certificate) else { throw .wrongCertificate }
        seen[address] = certificate
        return try await exchange(request, with: address, trusting: certificate).answer()
    }

    private func exchange(
        _ request: TransportRequest,
        with address: SideAddress,
        trusting certificate: NIOSSLCertificate
    ) async -> Result<TransportAnswer, ExchangeError> {
        let client = HTTPClient(eventLoopGroup: MultiThreadedEventLoopGroup.singleton, configuration: configuration(trusting: certificate))
        let outcome: Result<TransportAnswer, ExchangeError>
        do {
            outcome = .success(try await exchange(request, address, client))
        } catch {
            outcome = .failure(ExchangeError(error))
        }
        try? await client.shutdown()
        return outcome
    }

    private func configuration(trusting certificate: NIOSSLCertificate) -> HTTPClient.Configuration {
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.minimumTLSVersion = .tlsv13
        tls.trustRoots = .certificates([certificate])
        tls.applicationProtocols = ["http/1.1"]
        var configuration = HTTPClient.Configuration(tlsConfiguration: tls)
        configuration.httpVersion = .http1Only
        configuration.redirectConfiguration = .disallow
        configuration.decompression = .disabled
        configuration.timeout = .init(connect: .seconds(patience), read: .seconds(patience))
        configuration.connectionPool.retryConnectionEstablishment = false
        return configuration
    }

    private func exchange(_ request: TransportRequest, _ address: SideAddress, _ client: HTTPClient) async throws -> TransportAnswer {
        var outgoing = HTTPClientRequest(url: "\(address)\(request.path)")
        outgoing.method = HTTPMethod(rawValue: request.method)
        for header in request.headers { outgoing.headers.add(name: header.name, value: header.value) }
        outgoing.headers.replaceOrAdd(name: "connection", value: "close")
        if !request.body.isEmpty { outgoing.body = .bytes(request.body) }
        let answer = try await client.execute(outgoing, timeout: .seconds(patience))
        var body: [UInt8] = []
        for try await part in answer.body {
            guard body.count + part.readableBytes <= TransportAnswer.limit else { throw TooLarge() }
            body.append(contentsOf: part.readableBytesView)
        }
        return TransportAnswer(status: Int(answer.status.code), contentType: answer.headers.first(name: "content-type") ?? "", body: body)
    }

}

private struct TooLarge: Error {}

/// Why one exchange failed, and whether the server can have seen anything of the request.
private enum ExchangeError: Error {
    case handshakeFailed
    case notConnected
    case interrupted
    case tooLarge

    init(_ error: any Error) {
        switch error {
        case is TooLarge: self = .tooLarge
        case NIOSSLError.handshakeFailed, is NIOSSLExtraError: self = .handshakeFailed
        case is NIOConnectionError: self = .notConnected
        case let error as HTTPClientError where error == .connectTimeout: self = .notConnected
        default: self = .interrupted
        }
    }
}

extension Result where Success == TransportAnswer, Failure == ExchangeError {
    fileprivate var isHandshakeFailure: Bool {
        if case .failure(.handshakeFailed) = self { true } else { false }
    }

    fileprivate func answer() throws(ServiceError) -> TransportAnswer {
        switch self {
        case .success(let answer): return answer
        case .failure(.tooLarge): throw .badAnswer
        case .failure(.notConnected): throw .notConnected
        case .failure(.handshakeFailed), .failure(.interrupted): throw .unreachable
        }
    }
}

extension ServerIdentity {
    fileprivate func accepts(_ certificate: NIOSSLCertificate) -> Bool {
        switch self {
        case .unknownYet: true
        case .pinned(let digests): certificate.digest.map(digests.contains) ?? false
        }
    }
}
