// Makes calls: encodes, signs, sends through the transport, decodes. It trusts nothing that it decodes.

import Foundation
public import Sodium
public import Trust
public import Wire

/// A client of one side.
public struct ServiceClient: Sendable {
    private let transport: any Transport
    private let side: SideRole
    private let addresses: [SideAddress]
    private let identity: ServerIdentity

    public init(transport: any Transport, side: SideRole, address: SideAddress, identity: ServerIdentity) {
        self.init(transport: transport, side: side, addresses: [address], identity: identity)
    }

    /// - Parameter addresses: tried in this order, and the next one only where nothing of the request was sent.
    public init(transport: any Transport, side: SideRole, addresses: [SideAddress], identity: ServerIdentity) {
        self.transport = transport
        self.side = side
        self.addresses = addresses
        self.identity = identity
    }

    /// A call that nobody signs.
    public func call<Call: ServiceCall>(_ call: Call.Type) async throws -> Call.Answer where Call.Body == Nothing {
        try await send(call, body: []) { _ in [] }
    }

    /// The answer to a call that nobody signs, as it came: for a page that is too long to be decoded whole.
    public func bytes<Call: ServiceCall>(of call: Call.Type) async throws -> [UInt8] where Call.Body == Nothing {
        try await exchange(call, body: []) { _ in [] }
    }

    /// A signed call without a body.
    public func call<Call: ServiceCall>(_ call: Call.Type, by key: SigningKey, at now: Instant) async throws -> Call.Answer
    where Call.Body == Nothing {
        try await send(call, body: []) { try sign(call, [], key, now + $0) }
    }

    /// A signed call.
    public func call<Call: ServiceCall>(
        _ call: Call.Type, _ body: Call.Body, by key: SigningKey, at now: Instant
    ) async throws -> Call.Answer {
        let bytes = Array(try JSONEncoder.service.encode(body))
        return try await send(call, body: bytes) { try sign(call, bytes, key, now + $0) }
    }

    private func sign(
        _ call: (some ServiceCall).Type, _ body: [UInt8], _ key: SigningKey, _ now: Instant
    ) throws -> [(name: String, value: String)] {
        try RequestSigner.sign(
            method: call.route.method.rawValue, path: call.route.path, side: side, body: body, key: key, now: now,
            nonce: try RequestNonce(bytes: try Randomness.bytes(RequestNonce.length))
        )
    }

    private func send<Call: ServiceCall>(
        _ call: Call.Type, body: [UInt8], headers: (_ waited: Int64) throws -> [(name: String, value: String)]
    ) async throws -> Call.Answer {
        let answer = try await exchange(call, body: body, headers: headers)
        if Call.Answer.self == Nothing.self, let nothing = Nothing() as? Call.Answer { return nothing }
        guard let value = try? JSONDecoder().decode(Call.Answer.self, from: Data(answer)) else { throw ServiceError.badAnswer }
        return value
    }

    /// - Parameter headers: made anew for each attempt: a signature is good for one request.
    private func exchange<Call: ServiceCall>(
        _ call: Call.Type, body: [UInt8], headers: (_ waited: Int64) throws -> [(name: String, value: String)]
    ) async throws -> [UInt8] {
        var waited: Int64 = 0
        while true {
            var fields = try headers(waited)
            if !body.isEmpty { fields.append((name: "content-type", value: "application/json")) }
            let request = TransportRequest(method: Call.route.method.rawValue, path: Call.route.path, headers: fields, body: body)
            let answer = try await send(request)
            guard answer.body.count <= TransportAnswer.limit else { throw ServiceError.badAnswer }
            guard !(200..<300).contains(answer.status) else { return answer.body }
            // A server that is asked too much has done nothing of it.
            guard answer.status == 429, let seconds = answer.retryAfter, await transport.pause(seconds: seconds) else {
                throw refusal(answer)
            }
            waited += Int64(max(0, seconds))
        }
    }

    /// Throws `wrongCertificate` where any address showed one and none was right.
    private func send(_ request: TransportRequest) async throws(ServiceError) -> TransportAnswer {
        var failure = ServiceError.unreachable
        for address in addresses {
            do {
                return try await transport.send(request, to: address, identity: identity)
            } catch .notConnected {
                continue
            } catch .wrongCertificate {
                failure = .wrongCertificate
            }
        }
        throw failure
    }

    private func refusal(_ answer: TransportAnswer) -> ServiceError {
        guard answer.contentType.hasPrefix("application/problem+json"),
            let problem = try? JSONDecoder().decode(Problem.self, from: Data(answer.body))
        else { return .badAnswer }
        return .refused(problem)
    }
}
