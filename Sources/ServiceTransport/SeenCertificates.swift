// The certificates that servers have shown to this process, so that each request needs one handshake and not two.

import NIOSSL
import Synchronization
import Trust

/// A certificate in here is compared with the roster again each time it is used.
final class SeenCertificates: Sendable {
    private let servers = Mutex<[SideAddress: SeenServer]>([:])

    subscript(address: SideAddress) -> SeenServer? {
        get { servers.withLock { $0[address] } }
        set { servers.withLock { $0[address] = newValue } }
    }
}

/// A certificate, and TLS that trusts it alone. Handshakes made with one context have nothing in common: it keeps no session and no ticket.
struct SeenServer: Sendable {
    let certificate: NIOSSLCertificate
    let context: NIOSSLContext

    init(_ certificate: NIOSSLCertificate) throws {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.minimumTLSVersion = .tlsv13
        configuration.trustRoots = .certificates([certificate])
        configuration.applicationProtocols = ["http/1.1"]
        self.certificate = certificate
        context = try NIOSSLContext(configuration: configuration)
    }
}
