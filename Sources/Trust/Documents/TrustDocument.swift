// What all signed documents have in common.

internal import Sodium
public import Wire

/// The documents a client pins, and the objects that are signed in the same form.
public enum DocumentKind: String, Sendable, CaseIterable, Codable {
    case charter, roster, policy, rounds, timestamp
    case deviceList = "device-list"
    case sideRequest = "side-request"
    case signerRequest = "signer-request"
    case clinicianRequest = "clinician-request"
}

/// A document with a version and dates.
public protocol TrustDocument: CanonicalObject, Equatable {
    static var kind: DocumentKind { get }
    /// Seconds a version may be valid at most, compiled in.
    static var longestValidity: Int64 { get }
    /// Counts from 1; a higher one replaces all lower ones. No higher than the seconds of `issued` and a day; timestamps excepted.
    var version: UInt64 { get }
    var issued: Instant { get }
    /// The first second at which it is no longer valid.
    var expires: Instant { get }
}

/// A document that names the programme it belongs to; all but the first charter do.
public protocol ProgrammeDocument: TrustDocument {
    var programme: ProgrammeID { get }
}

/// A document that the charter's signers sign.
public protocol CharterSigned: ProgrammeDocument {
    /// The roles whose thresholds must all be met.
    static var signedBy: [SignerRole] { get }
}

extension TrustDocument {
    /// Six words of its digest, by which two people who hold the same version see whether it is the same document. Stretched as a programme's
    /// words are, and as slow. Throws `SodiumError.outOfMemory`.
    public func words() throws -> WordCode {
        try WordCode(firstBitsOf: SlowDigest.bytes(of: Digest(of: self).bytes, tag: Array("respite.words.v1".utf8)))
    }

    /// What pins remember of it.
    public var pin: Pin { Pin(version: version, digest: Digest(of: self)) }

    func checkDates() throws(WireError) {
        guard version > 0 else { throw WireError(.invalidValue, "versions count from 1") }
        // Signers count by one. With this bound there is a next number a second later, for ever, and adding one never overflows. A timestamp may be
        // numbered by a clock that was wrong, and what follows it is another key's.
        guard Self.kind == .timestamp || version <= UInt64(clamping: (issued + Seconds.day).seconds) else {
            throw WireError(.invalidValue, "a \(Self.kind.rawValue) of that date may not have so high a version")
        }
        guard issued < expires, expires.since(issued) <= Self.longestValidity else {
            throw WireError(.invalidValue, "a \(Self.kind.rawValue) may be valid for \(Self.longestValidity) seconds at most")
        }
    }
}

/// A day and a year in seconds; leap days are granted.
enum Seconds {
    static let day: Int64 = 86_400
    static let year: Int64 = 366 * day
}
