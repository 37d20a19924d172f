// Releases, authorisations and the log of disclosures.

internal import Scheduling
public import Wire

public struct ReleaseState: StrikableByTheFold, Hashable, Sendable {
    public let stamp: Stamp
    public let content: ReleaseGiven
    public internal(set) var revoked: Stamp?
    public internal(set) var strike: Strike?

    public func isActive(at instant: Instant) -> Bool { !isStruck && stamp.holds(at: instant, until: content.expires, revoked) }
}

public struct PsychotherapyAuthorisationState: StrikableByTheFold, Hashable, Sendable {
    public let stamp: Stamp
    public let content: PsychotherapyAuthorisation
    public internal(set) var revoked: Stamp?
    public internal(set) var strike: Strike?

    public func isActive(at instant: Instant) -> Bool { !isStruck && stamp.holds(at: instant, until: content.expires, revoked) }
}

extension Stamp {
    fileprivate func holds(at instant: Instant, until expiry: Instant, _ revoked: Stamp?) -> Bool {
        occurredAt <= instant && instant < expiry && revoked.map { instant < $0.occurredAt } ?? true
    }
}

public struct DisclosureState: StrikableByTheFold, Hashable, Sendable {
    public let stamp: Stamp
    public let content: Disclosure
    public internal(set) var strike: Strike?
}

/// What is wrong with a disclosure that was made. It is logged all the same.
public enum DisclosureDoubt: String, Sendable, CaseIterable {
    /// The basis is a release, and none is named.
    case withoutRelease
    /// The release did not hold at the time: not yet signed, expired, revoked or struck.
    case releaseNotInForce
    case outsideScope
    /// To somebody other than the release names.
    case otherRecipient
    case withoutNotice
}

extension CaseState {
    mutating func release(_ content: ReleaseGiven, _ entry: CaseEntry) {
        releases.append(ReleaseState(stamp: Stamp(entry), content: content))
    }

    mutating func authorise(_ content: PsychotherapyAuthorisation, _ entry: CaseEntry) {
        psychotherapyAuthorisations.append(PsychotherapyAuthorisationState(stamp: Stamp(entry), content: content))
    }

    mutating func revoke(_ content: ReleaseRevoked, _ entry: CaseEntry) throws(Refusal) {
        let stamp = Stamp(entry)
        if releases[content.release] != nil {
            try releases.change(content.release) { (release) throws(Refusal) in
                guard release.revoked == nil else { throw .releaseEnded }
                release.revoked = stamp
            }
        } else {
            try psychotherapyAuthorisations.change(content.release) { (release) throws(Refusal) in
                guard release.revoked == nil else { throw .releaseEnded }
                release.revoked = stamp
            }
        }
    }

    mutating func disclose(_ content: Disclosure, _ entry: CaseEntry) throws(Refusal) {
        if let release = content.release, psychotherapyAuthorisations[release] == nil { _ = try releases.required(release) }
        if let report = content.report { _ = try reports.required(report) }
        disclosures.append(DisclosureState(stamp: Stamp(entry), content: content))
    }

    /// Looked at when shown: a revocation may become known after the disclosure was logged.
    public func doubts(about disclosure: DisclosureState) -> [DisclosureDoubt] {
        let content = disclosure.content
        var doubts: [DisclosureDoubt] = []
        if let release = content.release.flatMap({ releases[$0] }) {
            if !release.isActive(at: disclosure.stamp.occurredAt) { doubts.append(.releaseNotInForce) }
            if !release.content.scope.covers(content.scope) { doubts.append(.outsideScope) }
            if release.content.recipient != content.recipient { doubts.append(.otherRecipient) }
            if !content.noticeSent { doubts.append(.withoutNotice) }
        } else if let authorisation = content.release.flatMap({ psychotherapyAuthorisations[$0] }) {
            if !authorisation.isActive(at: disclosure.stamp.occurredAt) { doubts.append(.releaseNotInForce) }
            if authorisation.content.recipient != content.recipient { doubts.append(.otherRecipient) }
            if !content.noticeSent { doubts.append(.withoutNotice) }
        } else if content.basis == .release {
            doubts.append(.withoutRelease)
        }
        return doubts
    }
}
