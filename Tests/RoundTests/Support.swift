// Small pieces that several tests of rounds share.

import ProgrammeFixture
import ServiceAPI
import Synchronization
import Testing
import Trust

/// What copies of a programme have found.
final class Collected<Value: Sendable>: Sendable {
    private let values = Mutex<[Value]>([])

    func add(_ value: Value) { values.withLock { $0.append(value) } }

    var all: [Value] { values.withLock(\.self) }
}

extension Programme {
    /// The department side's way to the provider side.
    func sideClient() async throws -> ServiceClient {
        let entry = try #require(documents.sides.first { $0.role == .provider })
        return ServiceClient(transport: transport, side: .provider, address: entry.addresses[0], identity: .pinned(entry.certificates))
    }
}
