// The certificates that servers have shown to this process, so that each request needs one handshake and not two.

import NIOSSL
import Synchronization
import Trust

/// A certificate in here is compared with the roster again each time it is used.
final class SeenCertificates: Sendable {
    private let certificates = Mutex<[SideAddress: NIOSSLCertificate]>([:])

    subscript(address: SideAddress) -> NIOSSLCertificate? {
        get { certificates.withLock { $0[address] } }
        set { certificates.withLock { $0[address] = newValue } }
    }
}
