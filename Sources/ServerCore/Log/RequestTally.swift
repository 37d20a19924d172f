// Requests, counted instead of logged: a line for each would tell, through the clock of whoever stores the log, when somebody booked.

internal import Dispatch
internal import Hummingbird
internal import Logging
internal import ServiceLifecycle
internal import Synchronization

/// Counts by route, status and coarse duration; says the counts once an hour and at the end.
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

    init(log: Logger) { self.log = log }

    func count(route: String, method: String, status: Int, nanoseconds: UInt64) {
        let kind = Kind(route: route, method: method, status: status, took: Self.bucket(nanoseconds))
        counts.withLock { $0[kind, default: 0] += 1 }
    }

    /// Says and forgets what was counted.
    func report() {
        let counted = counts.withLock { counts in
            defer { counts = [:] }
            return counts
        }
        for (kind, count) in counted.sorted(by: { $0.key < $1.key }) {
            log.info(
                "requests",
                metadata: [
                    "route": "\(kind.route)", "method": "\(kind.method)", "status": "\(kind.status)", "took": "\(kind.took)",
                    "count": "\(count)",
                ]
            )
        }
    }

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
        tally.count(
            route: context.endpointPath ?? "none",
            method: Self.known.contains(request.method.rawValue) ? request.method.rawValue : "other",
            status: response.status.code,
            nanoseconds: DispatchTime.now().uptimeNanoseconds - start
        )
        return response
    }

    private static let known: Set<String> = ["GET", "POST", "PUT"]
}
