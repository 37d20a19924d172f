// New versions of a programme's documents: each starts from the one that is signed, and says only what changes.

internal import Envelope
internal import Policies
public import Sodium
public import Trust
public import Wire

/// The parts of a new version; what is nil stays as it is signed.
struct Revision {
    var departments: [DepartmentName]?
    var clinicians: [ClinicianEntry]?
    var sides: [SideEntry]?
    var custody: Custody?
    var rules: PolicyRules?
    var rounds: RoundsParts?
    /// Whether roster and policy are dated anew even where nothing in them changes.
    var datesAnew = false

    /// A new records custodian, or none any more.
    struct Custody {
        var plan: RecoveryPlan?
    }

    struct RoundsParts {
        var cells: [RoundsCell]
        var bookingPeriods: [BookingPeriod]
        var checkIns: [CheckInRound]
        var expires: Instant
    }
}

extension Revision.RoundsParts {
    fileprivate init(_ rounds: Rounds) {
        self.init(cells: rounds.cells, bookingPeriods: rounds.bookingPeriods, checkIns: rounds.checkIns, expires: rounds.expires)
    }
}

extension DeskBundle {
    /// The bundle with new versions of the documents that change, signed with this key alone.
    ///
    /// Dated no earlier than the version before, which may be by a clock that is ahead: a revocation does not wait for the hour to come. Where this key
    /// has signed a higher version that was given up, a document is dated anew though nothing in it changes: a copy of what was given up is
    /// overtaken at once, not when the document changes next. The policy waits for a change of rules, since the sponsor signs it as well.
    /// - Throws: `notASigner`, `nothingChanged`, `roundsOver` or `documentRefused`.
    func revised(_ revision: Revision, key: SigningKey, now: Instant) throws -> TrustBundle {
        try requireClinical(key)
        var bundle = trusted.bundle
        if let roster = try roster(revision, now) { bundle.roster = try SignedDocument(roster, signedBy: [key]).blob }
        if let policy = try policy(revision, now) { bundle.policy = try SignedDocument(policy, signedBy: [key]).blob }
        if let rounds = try rounds(revision, now) { bundle.rounds = try SignedDocument(rounds, signedBy: [key]).blob }
        guard bundle != trusted.bundle else { throw DeskError(.nothingChanged) }
        // A timestamp by the key that the roster named before would spoil the bundle; the provider side signs a new one anyway.
        bundle.timestamp = nil
        return bundle
    }

    private func roster(_ revision: Revision, _ now: Instant) throws(DeskError) -> Roster? {
        let old = trusted.roster.body
        let plan = revision.custody.map(\.plan) ?? old.recovery
        // Whoever is replaced is remembered: until the last member has wrapped anew, records are wrapped to them.
        let replaced = old.recovery.map(\.custodian).flatMap { $0 == plan?.custodian ? nil : $0 }
        let roster = try Founding.document("roster") { () throws(WireError) in
            try Roster(
                programme: trusted.id,
                version: next(.roster, after: old.version),
                issued: max(now, old.issued),
                expires: now + Term.year,
                departments: revision.departments ?? old.departments,
                clinicians: revision.clinicians ?? old.clinicians,
                sides: revision.sides ?? old.sides,
                recovery: plan,
                formerCustodians: old.formerCustodians + (replaced.map { [$0] } ?? [])
            )
        }
        let isSame =
            roster.departments == old.departments && roster.clinicians == old.clinicians && roster.sides == old.sides
            && roster.recovery == old.recovery
        return isSame && !revision.datesAnew && !isGivenUp(.roster, old.version) ? nil : roster
    }

    private func policy(_ revision: Revision, _ now: Instant) throws(DeskError) -> PolicyDocument? {
        var rules = revision.rules ?? trusted.rules
        rules.questions = trusted.rules.questions.asking(rules.questions.newest, from: Self.firstRoundToChange(now))
        // The sponsor has to sign it: whoever is revoked, or gets a card, does not wait for that.
        let isGivenUp = revision.rules != nil && isGivenUp(.policy, trusted.policy.body.version)
        guard revision.datesAnew || rules != trusted.rules || isGivenUp else { return nil }
        return try Founding.document("policy") { () throws(WireError) in
            try PolicyDocument(
                programme: trusted.id,
                version: next(.policy, after: trusted.policy.body.version),
                issued: max(now, trusted.policy.body.issued),
                expires: now + Term.year,
                rules: rules
            )
        }
    }

    /// What a round asks never changes while it runs, and a device may be as far behind as a timestamp lets it. Three weeks more are for the other
    /// signatures and for bringing the bundle to both sides: every program refuses a change that comes later.
    private static func firstRoundToChange(_ now: Instant) -> Instant {
        PeriodID(containing: now + Timestamp.longestValidity + Term.signing).end
    }

    private func rounds(_ revision: Revision, _ now: Instant) throws(DeskError) -> Rounds? {
        let old = trusted.rounds.body
        let isGivenUp = isGivenUp(.rounds, old.version)
        guard let parts = revision.rounds ?? (isGivenUp ? Revision.RoundsParts(old) : nil) else { return nil }
        guard parts.expires > now else {
            guard revision.rounds != nil else { return nil }
            throw DeskError(.roundsOver)
        }
        let isSame = parts.cells == old.cells && parts.bookingPeriods == old.bookingPeriods && parts.checkIns == old.checkIns
        guard revision.datesAnew || !isSame || isGivenUp else { return nil }
        return try Founding.document("rounds") { () throws(WireError) in
            try Rounds(
                programme: trusted.id,
                version: next(.rounds, after: old.version),
                issued: max(now, old.issued),
                expires: parts.expires,
                cells: parts.cells,
                bookingPeriods: parts.bookingPeriods,
                checkIns: parts.checkIns
            )
        }
    }

    /// The sides' addresses, keys and certificates from fresh requests, in the roster alone: after a certificate was rotated, or a server moved.
    /// - Parameter newKeys: the sides that are known to have made their server anew, with another key.
    /// - Throws: `sideMissing` for no request at all, `sideKeyNew`, `nothingChanged` where they say what the roster says.
    public func taking(_ requests: [SideRequest], newKeys: Set<SideRole> = [], key: SigningKey, now: Instant) throws -> TrustBundle {
        guard let first = requests.first else { throw DeskError(.sideMissing, ["side": SideRole.department.rawValue]) }
        guard Set(requests.map(\.role)).count == requests.count else { throw DeskError(.sideTwice, ["side": first.role.rawValue]) }
        return try revised(Revision(sides: try sides(requests, newKeys: newKeys)), key: key, now: now)
    }

    /// The roster's sides with those that made a request. A request is signed by whatever key it names: another key than the roster's may be
    /// somebody else's.
    func sides(_ requests: [SideRequest], newKeys: Set<SideRole>) throws -> [SideEntry] {
        try trusted.roster.body.sides.map { old in
            guard let request = requests.first(where: { $0.role == old.role }) else { return old }
            guard request.signingKey == old.signingKey || newKeys.contains(old.role) else {
                throw DeskError(.sideKeyNew, ["side": old.role.rawValue, "words": request.signingKey.words])
            }
            return try request.sideEntry()
        }
    }
}
