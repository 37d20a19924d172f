// By what right a case leaves the vault, and what of it may.

internal import Scheduling
internal import Wire

public enum ExportAuthority: Hashable, Sendable {
    /// The person asks for their record: all of it, with the log of disclosures.
    case ownRequest
    /// What this release covers, to the recipient that it names.
    case release(EntryID)
}

/// Why a case is not exported.
public enum ExportRefusal: String, Error, Sendable, CaseIterable {
    case notOpened
    /// The case has no such release.
    case unknownRelease
    /// Not yet signed, expired, revoked or struck.
    case releaseNotInForce
    /// A release, or another person's authorisation, is not enough for psychotherapy notes.
    case withoutAuthorisation
    /// A psychotherapy note of another case.
    case otherCase
}

extension CaseState {
    /// Throws where the authority does not hold at this moment.
    func scope(of authority: ExportAuthority, at now: Instant) throws(ExportRefusal) -> (parts: CasePartSet, days: DayRange) {
        guard opening != nil else { throw .notOpened }
        switch authority {
        case .ownRequest: return (.all, .always)
        case .release(let id):
            guard let release = releases[id] else { throw .unknownRelease }
            guard release.isActive(at: now) else { throw .releaseNotInForce }
            return (release.content.scope.parts, release.content.scope.days)
        }
    }
}
