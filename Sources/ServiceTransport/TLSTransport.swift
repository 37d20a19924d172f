// The client's way onto the network: TLS 1.3 to a server that the roster names, one fresh connection for each request.

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
        if let server = seen[address], identity.accepts(server.certificate) {
            do throws(ExchangeError) {
                return try await Exchange.perform(request, with: address, server.context, patience: patience)
            } catch {
                // Only where the handshake failed was nothing sent: a server that has changed its certificate. Then, and only then, the
                // request may go out again.
                guard error == .handshakeFailed else { throw ServiceError(error) }
            }
        }
        let certificate = try await PeerCertificate.fetch(from: address, patience: patience)
        guard identity.accepts(certificate) else { throw .wrongCertificate }
        guard let server = try? SeenServer(certificate) else { throw .unreachable }
        seen[address] = server
        do throws(ExchangeError) {
            return try await Exchange.perform(request, with: address, server.context, patience: patience)
        } catch {
            throw ServiceError(error)
        }
    }
}

extension ServiceError {
    fileprivate init(_ error: ExchangeError) {
        switch error {
        case .tooLarge: self = .badAnswer
        case .notConnected: self = .notConnected
        case .handshakeFailed, .interrupted: self = .unreachable
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
