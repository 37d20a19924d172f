// Why the provider side refuses a code, a key or a request for a token.

internal import ServerCore
internal import Wire

/// Equality is by value; no case carries anything of the request.
public enum IssuanceRefusal: Error, Sendable, Hashable, CaseIterable {
    /// No such code, or one whose year is over.
    case codeUnknown
    /// Another key registered this code.
    case codeUsed
    /// This key is registered for another code.
    case keyUsed
    /// No code registered this key.
    case notRegistered
    /// An index, period or cell that this code has no token in, or a check-in round that this side could not open.
    case noSuchPlace
    /// Another request for an answered place, after the one reissue.
    case exhausted
    /// A request that is none, or that was blinded for another key.
    case badRequest
    /// A register for a cell, or for quarters, that the signed rounds name no cards for.
    case unknownYear
    /// The cell has codes of another year in some of these quarters: whoever held both would have twice the tokens.
    case overlappingCodes
    /// More codes for a cell and year than the signed rounds say were issued.
    case tooManyCodes
}

extension IssuanceRefusal {
    /// As the officer's tool is told. Importing has no problem documents: it is a command, not a request.
    var problem: Problem {
        switch self {
        case .codeUnknown: Problem(.codeUnknown, status: 404, title: "There is no such code, or its year is over.")
        case .codeUsed: Problem(.codeUsed, status: 409, title: "The code was registered from another device.")
        case .keyUsed, .notRegistered, .noSuchPlace, .unknownYear, .overlappingCodes, .tooManyCodes:
            Problem(.issuanceRefused, status: 403, title: "There is no token for this request.")
        case .exhausted: Problem(.issuanceExhausted, status: 409, title: "This token was fetched before.")
        case .badRequest: .malformed
        }
    }
}
