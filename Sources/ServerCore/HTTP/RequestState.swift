// What travels with one request through the server. On purpose without the client's address.

public import Hummingbird
internal import Sodium

/// Hummingbird's request context. It holds no address: `RemoteAddressRequestContext` is not adopted, and nothing here can reveal one.
public struct RequestState: RequestContext {
    public var coreContext: CoreRequestContextStorage
    /// The whole body, read before a signature is checked over it.
    var body: [UInt8] = []
    /// The key that signed the request; `nil` on open routes.
    var caller: SigningPublicKey?

    public init(source: ApplicationRequestContextSource) { coreContext = .init(source: source) }
}
