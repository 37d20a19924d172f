// The server of one side: routes, what stands before them, TLS, and what runs beside them.

internal import Foundation
public import Hummingbird
internal import HummingbirdCore
internal import HummingbirdTLS
internal import Logging
internal import NIOCore
internal import ServiceAPI
internal import ServiceLifecycle

/// Put together once, then run. Order of what a request passes: count, headers, problem documents, limits, body; then for signed routes
/// signature, limit of the key, replay.
public struct SideServer: Sendable {
    private let side: Side
    private let responder: RouterResponder<RequestState>
    private let tally: RequestTally
    private let periodic: [PeriodicWork]

    /// - Parameters:
    ///   - periodic: what this side does now and then, besides what every side does.
    ///   - routes: adds what this side answers.
    public init(_ side: Side, limits: RequestLimits = RequestLimits(), periodic: [PeriodicWork] = [], routes: (Routes) -> Void) {
        self.side = side
        let tally = RequestTally(log: side.log)
        let limiter = RateLimiter(limits)
        let router = Router(context: RequestState.self)
        router.add(middleware: CountRequests(tally: tally))
        router.add(middleware: SecurityHeaders())
        router.add(middleware: ProblemAnswers(log: side.log, tally: tally))
        router.add(middleware: RequestLimiter(limiter: limiter))
        router.add(middleware: BodyReader())
        let open = router.group()
        let check = SignatureCheck(
            side: side.role, replays: NonceStore(side.database, now: side.now), limiter: limiter,
            isClinicians: { side.trust.isClinicians($0) }, isOtherSide: { side.isOtherSide($0) }, now: side.now)
        let table = Routes(open: open, signed: router.group().add(middleware: check))
        Health(side: side).add(to: open)
        table.answer(GetTrust.self) { try side.trust.bundleJSON() }
        table.answer(GetKeys.self) { side.trust.directoryJSON() }
        routes(table)
        responder = router.buildResponder()
        self.tally = tally
        self.periodic = periodic + Self.upkeep(of: side, tally)
    }

    /// Without TLS, for tests that go through the router.
    public func plainApplication() -> Application<RouterResponder<RequestState>> {
        Application(responder: responder, logger: side.log)
    }

    /// - Parameters:
    ///   - listen: where to listen instead of where the configuration says.
    ///   - limits: of each connection.
    ///   - onListening: called with the port once connections are accepted.
    public func application(
        listen: ListenAddress? = nil,
        limits: ConnectionLimits = ConnectionLimits(),
        onListening: @escaping @Sendable (Int) async -> Void = { _ in }
    ) throws -> Application<RouterResponder<RequestState>> {
        let listen = listen ?? side.home.configuration.listen
        let http = HTTPServerBuilder.http1(configuration: Self.connection(limits))
        return Application(
            responder: responder,
            server: try .tls(http, tlsConfiguration: try CertificateFolder(side.home).transportSecurity()),
            configuration: ApplicationConfiguration(
                address: .hostname(listen.host, port: listen.port),
                serverName: nil,
                availableConnectionsDelegate: MaximumAvailableConnections(limits.connections)
            ),
            services: periodic,
            onServerRunning: { await onListening($0.localAddress?.port ?? listen.port) },
            logger: side.log
        )
    }

    /// Says in the log what was counted so far; every day and at the end this happens by itself.
    public func reportRequests() { tally.report() }

    private static func connection(_ limits: ConnectionLimits) -> HTTP1Channel.Configuration {
        HTTP1Channel.Configuration(
            additionalChannelHandlers: [ConnectionDeadlines(limits), BareAnswers()],
            idleTimeout: TimeAmount(limits.idle),
            httpDecoderConfiguration: .init(maxHeaderFieldSize: 8 << 10, maxHeaderListSize: 16 << 10, maxHeaderFieldCount: 64)
        )
    }

    private static func upkeep(of side: Side, _ tally: RequestTally) -> [PeriodicWork] {
        let tidying = Tidying(side.database, now: side.now)
        return [
            PeriodicWork("trust", every: .seconds(5), log: side.log) { try await side.trust.refresh() },
            PeriodicWork("tidying", every: .seconds(600), log: side.log, atEnd: true) { try await tidying.run() },
            PeriodicWork("tally", every: .seconds(86_400), log: side.log, atEnd: true) { tally.report() },
        ]
    }
}
