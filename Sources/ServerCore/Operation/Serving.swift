// Running servers until somebody says stop.

public import Logging
internal import NIOCore
public import ServiceLifecycle
internal import UnixSignals

public enum Serving {
    /// Runs until SIGTERM or SIGINT: then no new connections are taken, requests under way are answered, and what is open is closed.
    ///
    /// Throws `cannotListen` where an address is not to be had.
    public static func run(_ services: [any Service], log: Logger) async throws {
        var configuration = ServiceGroupConfiguration(
            services: services,
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: log
        )
        configuration.maximumGracefulShutdownDuration = .seconds(10)
        do {
            try await ServiceGroup(configuration: configuration).run()
        } catch let error as IOError {
            throw ServerError(.cannotListen, String(error.errnoCode))
        }
    }
}
