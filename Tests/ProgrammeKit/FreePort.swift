// Ports for servers that tests start, end and start again.

import Foundation
import Synchronization

/// A port that nobody listens on now and that this process gets once: a server that is started again finds it free. It lies below the
/// ports that systems choose by themselves for whoever connects.
public func freePort() throws -> UInt16 {
    try FreePorts.given.withLock { given in
        for _ in 0..<10_000 {
            let port = FreePorts.range.randomElement() ?? FreePorts.range.lowerBound
            if !given.contains(port), canBind(port) {
                given.insert(port)
                return port
            }
        }
        throw KitError.noPort
    }
}

private enum FreePorts {
    /// Below 32768, where Linux begins (`ip_local_port_range`).
    static let range: Range<UInt16> = 16_384..<32_768
    static let given = Mutex<Set<UInt16>>([])
}

private func canBind(_ port: UInt16) -> Bool {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    return withUnsafePointer(to: address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
        }
    }
}
