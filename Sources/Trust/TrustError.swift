// Why a document, a bundle, a device list or a card is not believed.

/// Equality is by `code` and `document`; `reason` is English for developers and never holds a name or a key.
public struct TrustError: Error, Sendable, Equatable, CustomStringConvertible {
    public enum Code: String, Sendable, CaseIterable {
        /// The bytes are not a signed document at all, or break a rule of their format.
        case malformed
        /// A format version that this program does not know, older or newer (attack class 5).
        case unknownFormat
        /// A document of another type where this one was expected (attack class 12).
        case wrongDocument
        /// A signature does not verify.
        case badSignature
        /// A signature by a key that the charter, or the roster, does not name (attack class 3).
        case unknownSigner
        /// Fewer distinct valid signatures than the charter asks for in some role.
        case thresholdNotMet
        /// The first charter is not the one that the card names (attack class 1).
        case notTheCardsCharter
        /// Charters are missing, out of order, or do not follow each other.
        case charterChainBroken
        /// Older than a version already seen (attack class 4).
        case rolledBack
        /// The same version with other content than already seen (attack classes 4 and 20).
        case forked
        /// No timestamp that is still valid: somebody may be holding back newer documents.
        case frozen
        /// Documents that the timestamp does not name together.
        case mixedUp
        /// The document belongs to another programme.
        case wrongProgramme
        /// Past its date.
        case expired
        /// Dates that no honest signer writes: valid for longer than allowed, ending before it begins, beyond what it vouches for, or from the
        /// future; the last may also be a local clock that is behind.
        case implausibleTime
        /// The policy is beyond a bound that is compiled in; or, where `round` is set, it changes what that round asks, which is settled.
        case policyOutOfBounds
        /// A roster in which a revocation that was seen is gone, or later.
        case revocationUndone
        /// Rounds that name another token key for a quarter, or a cell's round, that was named before.
        case keysExchanged
        /// A check-in round for a cell with fewer codes than the minimum batch, or a cell that the policy does not have.
        case cellTooSmall
        /// The roster does not name this clinician, or not any more.
        case clinicianUnknown
        case clinicianRevoked
        /// No device list of an unrevoked clinician certifies this device, at that time.
        case deviceNotCertified
        /// The clinician has no encryption subkey that is valid at that time.
        case noCurrentSubkey
    }

    public let code: Code
    public let document: DocumentKind?
    public let reason: String
    /// Of `policyOutOfBounds`: the check-in round whose questions must not change any more.
    public let round: PeriodID?

    public init(_ code: Code, _ document: DocumentKind? = nil, _ reason: String = "", round: PeriodID? = nil) {
        self.code = code
        self.document = document
        self.reason = reason
        self.round = round
    }

    public static func == (left: TrustError, right: TrustError) -> Bool { left.code == right.code && left.document == right.document }

    public var description: String {
        [document?.rawValue, code.rawValue, reason.isEmpty ? nil : reason].compactMap { $0 }.joined(separator: ": ")
    }
}
