// How a side says what it answers. Handlers see typed bodies and the caller's key, never HTTP.

internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
public import ServiceAPI
public import Sodium
internal import Wire

/// The routes of one side. Each is one of the calls that `ServiceAPI` knows, so that paths and types are written once.
public struct Routes {
    let open: RouterGroup<RequestState>
    let signed: RouterGroup<RequestState>

    /// Answers a call that anybody may make.
    public func answer<Call: ServiceCall>(_ call: Call.Type, with answer: @escaping @Sendable () async throws -> Call.Answer)
    where Call.Body == Nothing {
        add(call, to: open, status: 200) { _, _ in try await answer() }
    }

    /// Answers with JSON that was encoded before.
    public func answer<Call: ServiceCall>(_ call: Call.Type, withJSON answer: @escaping @Sendable () async throws -> [UInt8])
    where Call.Body == Nothing {
        open.on(RouterPath(call.route.path), method: call.route.httpMethod) { _, _ in Response(json: try await answer(), status: 200) }
    }

    /// Answers a call whose signature was verified.
    /// - Parameter status: of success.
    public func answer<Call: ServiceCall>(
        _ call: Call.Type,
        status: Int = 200,
        signed answer: @escaping @Sendable (_ body: Call.Body, _ caller: SigningPublicKey) async throws -> Call.Answer
    ) {
        add(call, to: signed, status: status) { body, caller in
            guard let caller else { throw Problem(.signatureMissing, status: 401, title: "The request is not signed.") }
            return try await answer(body, caller)
        }
    }

    private func add<Call: ServiceCall>(
        _ call: Call.Type,
        to group: RouterGroup<RequestState>,
        status: Int,
        _ answer: @escaping @Sendable (Call.Body, SigningPublicKey?) async throws -> Call.Answer
    ) {
        group.on(RouterPath(call.route.path), method: call.route.httpMethod) { _, state in
            let answer = try await answer(try Self.decode(state.body), state.caller)
            guard !(answer is Nothing) else { return Response(status: .noContent) }
            return Response(json: Array(try JSONEncoder.service.encode(answer)), status: status)
        }
    }

    private static func decode<Body: Decodable>(_ bytes: [UInt8]) throws -> Body {
        if let nothing = Nothing() as? Body {
            guard bytes.isEmpty else { throw Problem.malformed }
            return nothing
        }
        guard let body = try? JSONDecoder().decode(Body.self, from: Data(bytes)) else { throw Problem.malformed }
        return body
    }
}

extension Response {
    init(json: [UInt8], status: Int) {
        self.init(
            status: HTTPResponse.Status(code: status),
            headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: json))
        )
    }
}

extension Route {
    fileprivate var httpMethod: HTTPRequest.Method {
        switch method {
        case .get: .get
        case .post: .post
        case .put: .put
        }
    }
}
