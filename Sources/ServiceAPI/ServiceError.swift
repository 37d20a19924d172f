// Why a request did not give an answer that can be used.

public import Wire

public enum ServiceError: Error, Sendable, Equatable {
    /// No connection, a connection lost, or no answer in time: whether the request arrived is unknown.
    case unreachable
    /// No connection came about: nothing was sent. Only a transport says this, so that another address of the side can be tried; whoever makes
    /// calls is told `unreachable`.
    case notConnected
    /// The server's certificate is not one that the roster names (attack class 1).
    case wrongCertificate
    /// An answer that is too large, or not what the protocol says.
    case badAnswer
    /// The server said no.
    case refused(Problem)

    /// The problem's kind where the server said no in words that this program knows.
    public var problem: Problem.Kind? {
        guard case .refused(let problem) = self else { return nil }
        return problem.kind
    }
}
