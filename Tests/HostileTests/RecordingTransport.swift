// What a server, or whoever listens behind the TLS, gets to see: every request and every answer, kept for searching.

import ServiceAPI
import Synchronization
import Trust
import Wire

/// One request with its answer.
struct Exchange: Sendable {
    let address: SideAddress
    let identity: ServerIdentity
    let request: TransportRequest
    let answer: TransportAnswer

    /// Everything that left the device, as it stands on the wire.
    var sent: [UInt8] {
        let head = ([request.method, request.path] + request.headers.flatMap { [$0.name, $0.value] }).joined(separator: "\n")
        return Array(head.utf8) + request.body
    }

    /// The key that signed the request, as it travels.
    var signer: String? {
        let input = request.headers.first { $0.name.lowercased() == "signature-input" }?.value
        return input?.firstMatch(of: /keyid="([^"]+)"/).map { String($0.1) }
    }
}

final class RecordingTransport: Transport {
    private let inner: any Transport
    private let exchanges = Mutex<[Exchange]>([])

    init(_ inner: any Transport) { self.inner = inner }

    var recorded: [Exchange] { exchanges.withLock { $0 } }

    func send(
        _ request: TransportRequest, to address: SideAddress, identity: ServerIdentity
    ) async throws(ServiceError) -> TransportAnswer {
        let answer = try await inner.send(request, to: address, identity: identity)
        exchanges.withLock { $0.append(Exchange(address: address, identity: identity, request: request, answer: answer)) }
        return answer
    }
}
