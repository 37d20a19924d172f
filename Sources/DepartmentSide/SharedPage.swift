// A page that everyone downloads: made once for all who wait for it, and anew after a change or when it is too old.

internal import Synchronization
internal import Wire

/// - Parameter Basis: what else a page depends on, for example the roster's version; another basis makes another page.
final class SharedPage<Basis: Equatable & Sendable>: Sendable {
    private struct Page {
        let json: [UInt8]
        let made: Instant
        let basis: Basis
    }

    private struct State {
        var page: Page?
        /// Counts changes, so that a page begun before a change serves nobody who came after it.
        var changes = 0
        var making: (basis: Basis, changes: Int, task: Task<[UInt8], any Error>)?
    }

    /// In seconds.
    private let lifetime: Int64
    private let state = Mutex(State())

    init(lifetime: Int64) { self.lifetime = lifetime }

    /// Call after every change of what the page shows.
    func invalidate() {
        state.withLock { state in
            state.page = nil
            state.changes += 1
        }
    }

    /// The page; `make` runs at most once at a time for one state of things.
    func json(_ basis: Basis, at now: Instant, make: @escaping @Sendable () async throws -> [UInt8]) async throws -> [UInt8] {
        let (ready, task) = state.withLock { state -> ([UInt8]?, Task<[UInt8], any Error>?) in
            if let page = state.page, page.basis == basis, (0..<lifetime).contains(now.since(page.made)) { return (page.json, nil) }
            if let making = state.making, making.basis == basis, making.changes == state.changes { return (nil, making.task) }
            let changes = state.changes
            let task = Task { [self] in
                let result: Result<[UInt8], any Error>
                do { result = .success(try await make()) } catch { result = .failure(error) }
                finish(result, basis, changes, at: now)
                return try result.get()
            }
            state.making = (basis, changes, task)
            return (nil, task)
        }
        if let ready { return ready }
        return try await task?.value ?? []
    }

    private func finish(_ result: Result<[UInt8], any Error>, _ basis: Basis, _ changes: Int, at now: Instant) {
        state.withLock { state in
            if let making = state.making, making.basis == basis, making.changes == changes { state.making = nil }
            guard state.changes == changes, case .success(let json) = result else { return }
            state.page = Page(json: json, made: now, basis: basis)
        }
    }
}
