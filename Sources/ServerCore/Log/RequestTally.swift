// Requests, counted instead of logged: a line for each would tell, through the clock of whoever stores the log, when somebody booked.

internal import Dispatch
internal import Hummingbird
internal import Logging
internal import ServiceAPI
internal import ServiceLifecycle
internal import Synchronization

/// Counts by route, status and coarse duration; says the counts once a day and at the end. What only few did would point at them, so a number
/// below five is said as `few`; and which of the signed calls it was is not said at all, since a booking is one of them.
final class RequestTally: Sendable {
    struct Kind: Hashable, Comparable {
        /// The route's template, never the path that was asked for.
        let route: String
        let method: String
        let status: Int
        let took: String

        static func < (left: Kind, right: Kind) -> Bool {
            (left.route, left.method, left.status, left.took) < (right.route, right.method, right.status, right.took)
        }
    }

    private let log: Logger
    private let counts = Mutex<[Kind: Int]>([:])
    private let failures = Mutex<Set<String>>([])

    init(log: Logger) { self.log = log }

    func count(route: String, method: String, status: Int, nanoseconds: UInt64) {
        let kind = Kind(route: route, method: method, status: status, took: Self.bucket(nanoseconds))
        counts.withLock { $0[kind, default: 0] += 1 }
    }

    /// Whether this failure was not seen since the last report.
    func isNew(failure: String) -> Bool { failures.withLock { $0.insert(failure).inserted } }

    /// Says and forgets what was counted.
    func report() {
        failures.withLock { $0 = [] }
        let counted = counts.withLock { counts in
            defer { counts = [:] }
            return counts
        }
        for (kind, count) in counted.sorted(by: { $0.key < $1.key }) {
            log.info(
                "requests",
                metadata: [
                    "route": "\(kind.route)", "method": "\(kind.method)", "status": "\(kind.status)", "took": "\(kind.took)",
                    "count": "\(count < Self.few ? "few" : String(count))",
                ]
            )
        }
    }

    private static let few = 5

    static func bucket(_ nanoseconds: UInt64) -> String {
        switch nanoseconds {
        case ..<10_000_000: "<10ms"
        case ..<100_000_000: "<100ms"
        case ..<1_000_000_000: "<1s"
        default: ">=1s"
        }
    }
}

/// Feeds the tally.
struct CountRequests: RouterMiddleware {
    let tally: RequestTally

    func handle(
        _ request: Request, context: RequestState, next: (Request, RequestState) async throws -> Response
    ) async throws -> Response {
        let start = DispatchTime.now().uptimeNanoseconds
        let response = try await next(request, context)
        let route = context.endpointPath ?? "none"
        let isOpen = Self.open.contains(route)
        tally.count(
            route: isOpen ? route : "signed",
            method: isOpen && Self.known.contains(request.method.rawValue) ? request.method.rawValue : "any",
            status: response.status.code,
            nanoseconds: DispatchTime.now().uptimeNanoseconds - start
        )
        return response
    }

    private static let known: Set<String> = ["GET", "POST", "PUT"]
    /// Watched, or asked by everybody alike.
    private static let open: Set<String> = [
        "/livez", "/readyz", GetTrust.route.path, GetKeys.route.path, GetOpenings.route.path, GetNotices.route.path, "none", "NotFound",
    ]
}
