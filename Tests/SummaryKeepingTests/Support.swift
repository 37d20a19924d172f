// A network that is cut, keys of strangers, and a place for what a closure finds.

import ServiceAPI
import Sodium
import Summary
import Synchronization
import Trust
import Wire

/// Cut at one request: before it arrives, or before its answer does.
final class CutTransport: Transport {
    enum Cut: Sendable { case before(Int), after(Int) }

    private let inner: any Transport
    private let cut: Cut
    private let count = Mutex(0)

    init(_ inner: any Transport, _ cut: Cut) {
        self.inner = inner
        self.cut = cut
    }

    func send(_ request: TransportRequest, to address: SideAddress, identity: ServerIdentity) async throws(ServiceError) -> TransportAnswer
    {
        let number = count.withLock { count in
            count += 1
            return count
        }
        if case .before(number) = cut { throw .unreachable }
        let answer = try await inner.send(request, to: address, identity: identity)
        if case .after(number) = cut { throw .unreachable }
        return answer
    }
}

enum SigningKeys {
    static func stranger() throws -> SigningKey { try SigningKey.random() }
}

final class Found: Sendable {
    private let stored = Mutex<[UInt8]>([])

    var bytes: [UInt8] {
        get { stored.withLock(\.self) }
        set { stored.withLock { $0 = newValue } }
    }
}

/// What futures of one programme have published.
final class Published: Sendable {
    private let stored = Mutex<[(documents: [Blob], picture: SummaryPicture)]>([])

    func add(_ documents: [Blob], _ picture: SummaryPicture) { stored.withLock { $0.append((documents, picture)) } }

    var all: [(documents: [Blob], picture: SummaryPicture)] { stored.withLock(\.self) }
}
