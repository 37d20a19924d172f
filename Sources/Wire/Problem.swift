// Problem documents (RFC 9457): how a server says no.

/// An `application/problem+json` document. `type` is for programs and never changes with the language; the rest is English for logs of
/// developers, and the tools show their own words for `type`.
public struct Problem: Error, Codable, Sendable, Equatable {
    /// The part after `urn:respite:problem:`.
    public enum Kind: String, Codable, Sendable, CaseIterable {
        case malformedRequest = "malformed-request"
        case requestTooLarge = "request-too-large"
        case notFound = "not-found"
        case signatureMissing = "signature-missing"
        case signatureInvalid = "signature-invalid"
        case requestReplayed = "request-replayed"
        case requestTooOld = "request-too-old"
        case tokenRefused = "token-refused"
        case tokenSpent = "token-spent"
        case roundOver = "round-over"
        case slotTaken = "slot-taken"
        case slotNotOffered = "slot-not-offered"
        case clinicianNotBookable = "clinician-not-bookable"
        case outOfOrder = "out-of-order"
        case changeRefused = "change-refused"
        case grantRefused = "grant-refused"
        case codeUnknown = "code-unknown"
        case codeUsed = "code-used"
        case issuanceRefused = "issuance-refused"
        case issuanceExhausted = "issuance-exhausted"
        case notAuthorised = "not-authorised"
        case documentRefused = "document-refused"
        case programmeNotFounded = "programme-not-founded"
        case programmeExpired = "programme-expired"
        case tooManyRequests = "too-many-requests"
        case unavailable = "unavailable"
        case internalError = "internal-error"
    }

    public static let typePrefix = "urn:respite:problem:"

    public let type: String
    public let title: String
    public let status: Int
    /// One sentence; never a name, a key or anything the request said.
    public let detail: String?
    /// For `slot-taken`: up to five other openings, soonest first (an extension member, RFC 9457 section 3.2).
    public let alternatives: [OpeningHint]?

    public init(_ kind: Kind, status: Int, title: String, detail: String? = nil, alternatives: [OpeningHint]? = nil) {
        self.type = Self.typePrefix + kind.rawValue
        self.title = title
        self.status = status
        self.detail = detail
        self.alternatives = alternatives
    }

    /// Whether the same request will never be answered otherwise: it is wrong in itself, or what it is about is gone or full.
    public var isForGood: Bool {
        switch kind {
        case .malformedRequest, .requestTooLarge, .notFound, .outOfOrder, .changeRefused: true
        default: false
        }
    }

    /// `nil` for a type that this program does not know.
    public var kind: Kind? { type.hasPrefix(Self.typePrefix) ? Kind(rawValue: String(type.dropFirst(Self.typePrefix.count))) : nil }
}

/// Another time that was free when the problem was written.
public struct OpeningHint: Codable, Sendable, Hashable {
    /// The clinician's identity key (32 bytes).
    public let clinician: Blob
    public let start: Instant
    public let end: Instant

    public init(clinician: Blob, start: Instant, end: Instant) {
        self.clinician = clinician
        self.start = start
        self.end = end
    }
}
