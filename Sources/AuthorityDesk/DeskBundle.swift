// The bundle that the authority works on: believed before it is changed, so that a replaced file is never signed on.

internal import Localization
internal import Sodium
public import Trust
public import Wire

/// A verified bundle, and what a new version of its documents needs.
public struct DeskBundle: Sendable {
    public let trusted: TrustedProgramme
    let charter: Charter
    /// The highest version of each document that the signer's key ever signed: new versions come after it.
    var highest: [DocumentKind: UInt64] = [:]

    /// Throws `bundleRefused` unless everything in it is signed as the charter asks.
    ///
    /// The programme's id is that of the bundle's own first charter: whoever holds a signer's key knows their programme by its signers, and a
    /// bundle of another programme does not name that key.
    public init(_ bundle: TrustBundle, file: String, now: Instant) throws(DeskError) {
        do throws(TrustError) {
            guard let first = bundle.charters.first else { throw TrustError(.charterChainBroken, .charter) }
            let programme = try Self.programme(first)
            trusted = try TrustEvaluator.firstContact(bundle, programme: programme, now: now).programme
        } catch {
            let missing = MissingSignatures.of(bundle).map { $0.sentence(Texts.current) }
            let reason = error.code == .thresholdNotMet && !missing.isEmpty ? missing.joined(separator: "; ") : error.words(.current)
            throw DeskError(.bundleRefused, ["file": file, "reason": reason])
        }
        charter = trusted.charters.current
    }

    /// From now on new versions have higher numbers than whatever this key has signed: what was given up is overtaken wherever a copy of it turns up.
    /// A charter alone counts on from the one before, since charters follow each other without a gap.
    public mutating func countOn(from signer: Signer) throws { highest = try signer.highest(of: trusted.bundle) }

    /// The number of a new version. It wraps around to 0, which no document may have.
    func next(_ kind: DocumentKind, after version: UInt64) -> UInt64 { max(version, highest[kind] ?? 0) &+ 1 }

    /// Whether this key has signed a higher version than the bundle has.
    func isGivenUp(_ kind: DocumentKind, _ version: UInt64) -> Bool { (highest[kind] ?? 0) > version }

    /// Throws `notASigner` unless the charter gives the key a clinical say.
    func requireClinical(_ key: SigningKey) throws(DeskError) {
        guard charter.signer(key.publicKey)?.role == .clinical else { throw DeskError(.notASigner) }
    }

    /// The newest charter as a signer may read it, whether or not enough have signed it.
    static func newestCharter(of bundle: TrustBundle, file: String) throws(DeskError) -> Charter {
        guard let last = bundle.charters.last, let charter = try? Unverified<Charter>(last) else {
            throw DeskError(.fileNotKnown, ["file": file])
        }
        return charter.forItsSigner.body
    }

    private static func programme(_ first: Blob) throws(TrustError) -> ProgrammeID {
        let charter = try Unverified<Charter>(first).forItsSigner.body
        do { return try ProgrammeID(firstCharter: charter) } catch { throw TrustError(.malformed, .charter, error.reason) }
    }
}
