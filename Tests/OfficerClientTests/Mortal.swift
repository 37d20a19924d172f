// A device that can die at any step: at a request, before it leaves or after it arrived; at a save, before or after the file is replaced.

import LocalState
import ServiceAPI
import Synchronization
import Trust
import Wire

/// Counts steps. After its death nothing reaches the disk or the network any more, until it is revived: what is left is what `kill -9` leaves.
final class Life: Sendable {
    enum Moment: String, Sendable, CaseIterable { case before, after }

    private struct State {
        var steps = 0
        var death: (step: Int, moment: Moment)?
        var isAlive = true
    }

    private let state = Mutex(State())

    var isAlive: Bool { state.withLock(\.isAlive) }

    func plan(death step: Int, _ moment: Moment) { state.withLock { $0 = State(death: (step, moment)) } }

    /// Returns whether it had died.
    @discardableResult func revive() -> Bool {
        state.withLock { state in
            defer { state = State() }
            return !state.isAlive
        }
    }

    /// Returns when in the step that begins death comes; `nil` where it does not.
    fileprivate func begin() -> Moment? {
        state.withLock { state in
            defer { state.steps += 1 }
            guard state.isAlive else { return .before }
            guard let death = state.death, death.step == state.steps else { return nil }
            state.isAlive = false
            return death.moment
        }
    }
}

struct MortalTransport: Transport {
    let inner: any Transport
    let life: Life

    func send(
        _ request: TransportRequest, to address: SideAddress, identity: ServerIdentity
    ) async throws(ServiceError) -> TransportAnswer {
        switch life.begin() {
        case .before: throw .unreachable
        case .after:
            _ = try await inner.send(request, to: address, identity: identity)
            throw .unreachable
        case nil: return try await inner.send(request, to: address, identity: identity)
        }
    }
}

/// The system's files. Only `rename`, which replaces the state, counts as a step.
struct MortalFiles: FileOperations {
    let life: Life
    private let real = SystemFiles()

    init(_ life: Life) { self.life = life }

    private func requireLife() throws(LocalStateError) {
        guard life.isAlive else { throw .storageFailed }
    }

    func rename(_ path: String, to target: String) throws(LocalStateError) {
        switch life.begin() {
        case .before: throw .storageFailed
        case .after:
            try real.rename(path, to: target)
            throw .storageFailed
        case nil: try real.rename(path, to: target)
        }
    }

    func create(_ path: String) throws(LocalStateError) -> Int32 {
        try requireLife()
        return try real.create(path)
    }

    func openExisting(_ path: String) throws(LocalStateError) -> Int32 {
        try requireLife()
        return try real.openExisting(path)
    }

    func remove(_ path: String) throws(LocalStateError) {
        try requireLife()
        try real.remove(path)
    }

    func makeDirectory(_ path: String) throws(LocalStateError) {
        try requireLife()
        try real.makeDirectory(path)
    }

    func read(_ path: String, limit: Int) throws(LocalStateError) -> [UInt8] { try real.read(path, limit: limit) }
    func write(_ bytes: [UInt8], to descriptor: Int32) throws(LocalStateError) { try real.write(bytes, to: descriptor) }
    func synchronise(_ descriptor: Int32) throws(LocalStateError) { try real.synchronise(descriptor) }
    func close(_ descriptor: Int32) throws(LocalStateError) { try real.close(descriptor) }
    func synchroniseDirectory(_ path: String) throws(LocalStateError) { try real.synchroniseDirectory(path) }
    func list(_ directory: String) throws(LocalStateError) -> [String] { try real.list(directory) }
}
