// A side's address as sockets and TLS want it.

import NIOCore
import NIOPosix
import Trust

extension SideAddress {
    /// `nil` for a name.
    fileprivate var socketAddress: SocketAddress? {
        let bare = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
        return try? SocketAddress(ipAddress: bare, port: Int(port))
    }

    /// The name for server-name indication; an IP address has none (RFC 6066 section 3).
    var nameForTLS: String? { socketAddress == nil ? host : nil }

    /// Host and port as in a URL (RFC 3986 section 3.2).
    var authority: String { String(description.dropFirst("https://".count)) }
}

extension ClientBootstrap {
    /// Without asking for a name's addresses where it is none.
    func connect(to address: SideAddress) -> EventLoopFuture<any Channel> {
        guard let socketAddress = address.socketAddress else { return connect(host: address.host, port: Int(address.port)) }
        return connect(to: socketAddress)
    }
}
