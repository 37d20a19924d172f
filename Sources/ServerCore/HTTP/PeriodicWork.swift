// What a server does now and then without being asked.

public import Logging
public import ServiceLifecycle

/// Work that is repeated until the server stops. A failure is logged and tried again the next time.
public struct PeriodicWork: Service {
    private let name: String
    private let interval: Duration
    private let log: Logger
    private let atEnd: Bool
    private let work: @Sendable () async throws -> Void

    /// - Parameters:
    ///   - name: for the log.
    ///   - atEnd: whether to work once more when the server stops.
    public init(
        _ name: String, every interval: Duration, log: Logger, atEnd: Bool = false, work: @escaping @Sendable () async throws -> Void
    ) {
        self.name = name
        self.interval = interval
        self.log = log
        self.atEnd = atEnd
        self.work = work
    }

    public func run() async throws {
        await attempt()
        while await pause() { await attempt() }
        if atEnd { await attempt() }
    }

    /// Returns false when the server stops.
    private func pause() async -> Bool {
        do {
            try await cancelWhenGracefulShutdown { try await Task.sleep(for: interval) }
            return !Task.isShuttingDownGracefully && !Task.isCancelled
        } catch {
            return false
        }
    }

    private func attempt() async {
        do {
            try await work()
        } catch {
            log.error("\(name) failed", metadata: ["error": "\(ErrorName.of(error))"])
        }
    }
}
