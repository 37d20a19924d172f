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

    private struct Making {
        let basis: Basis
        /// How many changes had come when it began.
        let changes: Int
        let task: Task<[UInt8], any Error>
    }

    private struct State {
        var page: Page?
        /// Counts changes, so that a page begun before a change serves nobody who came after it.
        var changes = 0
        var making: Making?
    }

    private enum Step {
        case ready([UInt8])
        case beingMade(Task<[UInt8], any Error>)
        /// What is being made is older than what was asked for.
        case later(Task<[UInt8], any Error>)
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

    /// The page as it is now or later, never as it was before. `make` runs for one caller at a time: while changes keep coming, those who wait
    /// for the making in hand share the next one, however many changes lie between.
    func json(_ basis: Basis, at now: Instant, make: @escaping @Sendable () async throws -> [UInt8]) async throws -> [UInt8] {
        let arrived = state.withLock(\.changes)
        while true {
            switch step(basis, arrived, now, make) {
            case .ready(let json): return json
            case .beingMade(let task): return try await task.value
            case .later(let task): _ = await task.result
            }
        }
    }

    private func step(
        _ basis: Basis, _ arrived: Int, _ now: Instant, _ make: @escaping @Sendable () async throws -> [UInt8]
    ) -> Step {
        state.withLock { state in
            if let page = state.page, page.basis == basis, (0..<lifetime).contains(now.since(page.made)) { return .ready(page.json) }
            if let making = state.making {
                return making.basis == basis && making.changes >= arrived ? .beingMade(making.task) : .later(making.task)
            }
            let changes = state.changes
            let task = Task { [self] in
                let result: Result<[UInt8], any Error>
                do { result = .success(try await make()) } catch { result = .failure(error) }
                finish(result, basis, changes, at: now)
                return try result.get()
            }
            state.making = Making(basis: basis, changes: changes, task: task)
            return .beingMade(task)
        }
    }

    private func finish(_ result: Result<[UInt8], any Error>, _ basis: Basis, _ changes: Int, at now: Instant) {
        state.withLock { state in
            state.making = nil
            guard state.changes == changes, case .success(let json) = result else { return }
            state.page = Page(json: json, made: now, basis: basis)
        }
    }
}
