// What an officer's device sends to the provider side: once the code of the card, then blinded tokens, one by one.

import Localization
import Trust
public import Wire

public enum PostRegistration: ServiceCall {
    public typealias Body = RegisterRequest
    public typealias Answer = Registration
    public static let route = Route(.post, "/v1/issuance/register", side: .provider, signer: .issuanceKey)
}

public struct RegisterRequest: Codable, Sendable, Hashable, Disclosing {
    /// The one-time eligibility code of the card, 10 bytes.
    public let code: Blob

    public init(code: Blob) { self.code = code }

    public static let disclosures = [
        FieldDisclosure("code", Message("the code of your card, drawn without a list of who drew which"), readableBy: [.provider])
    ]
}

public struct Registration: Codable, Sendable, Hashable {
    /// The cell that the code belongs to.
    public let cell: String
    /// The first and last quarter the code is good for, for example `2026-Q4`.
    public let first: String
    public let last: String

    public init(cell: String, first: String, last: String) {
        self.cell = cell
        self.first = first
        self.last = last
    }
}

public enum PostTokenRequest: ServiceCall {
    public typealias Body = TokenIssueRequest
    public typealias Answer = TokenIssueAnswer
    public static let route = Route(.post, "/v1/issuance/tokens", side: .provider, signer: .issuanceKey)
}

public struct TokenIssueRequest: Codable, Sendable, Hashable, Disclosing {
    /// `booking` or `check-in`.
    public let purpose: String
    public let period: String
    /// Which of the allowance, from 0.
    public let index: Int
    /// A blinded token request, 259 bytes (RFC 9578 section 6.1).
    public let request: Blob

    public init(purpose: String, period: String, index: Int, request: Blob) {
        self.purpose = purpose
        self.period = period
        self.index = index
        self.request = request
    }

    public static let disclosures = [
        FieldDisclosure("purpose", Message("whether the token is for booking or for a check-in"), readableBy: [.provider]),
        FieldDisclosure("period", Message("the quarter the token is good for"), readableBy: [.provider]),
        FieldDisclosure("index", Message("how many tokens you have fetched, not how many you have used"), readableBy: [.provider]),
        FieldDisclosure("request", Message("a blinded request: what you later spend cannot be linked to it"), readableBy: []),
    ]
}

public struct TokenIssueAnswer: Codable, Sendable, Hashable {
    /// A blind signature, 256 bytes.
    public let response: Blob

    public init(response: Blob) { self.response = response }
}
