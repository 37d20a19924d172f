// A programme as every tool sees it once it is verified. There is no other way to get one than `TrustEvaluator`.

public import Policies
public import Sodium
public import Wire

public struct TrustedProgramme: Sendable, Equatable {
    public let charters: CharterChain
    public let roster: Verified<Roster>
    public let policy: Verified<PolicyDocument>
    public let rounds: Verified<Rounds>
    /// `nil` where the bundle had none; `freshUntil` then comes from an earlier one.
    public let timestamp: Verified<Timestamp>?
    public let freshUntil: Instant?
    let newestTime: Instant

    public var id: ProgrammeID { charters.programme }
    public var name: String { charters.current.programmeName }
    /// Whom to call.
    public var contact: String { charters.current.contact }
    public var signers: [CharterSigner] { charters.current.signers }
    public var rules: PolicyRules { policy.body.rules }
    public var departments: [DepartmentName] { roster.body.departments }
    public var clinicians: [ClinicianEntry] { roster.body.clinicians }

    /// Revoked clinicians too: look at `isRevoked(at:)`.
    public func clinician(_ identity: SigningPublicKey) -> ClinicianEntry? { roster.body.clinician(identity) }

    public func side(_ role: SideRole) -> SideEntry? { roster.body.sides.first { $0.role == role } }

    /// What tokens signed under this key are for; `nil` where the rounds do not name the key, and the token is to be refused.
    public func use(ofTokenKey keyID: Digest) -> TokenKeyUse? { rounds.body.use(ofTokenKey: keyID) }

    /// For storing and for serving.
    public var bundle: TrustBundle {
        TrustBundle(
            charters: charters.charters.map(\.blob),
            roster: roster.blob,
            policy: policy.blob,
            rounds: rounds.blob,
            timestamp: timestamp?.blob
        )
    }
}

/// What a token key is for, as the signed rounds say.
public enum TokenKeyUse: Sendable, Hashable {
    case booking(PeriodID)
    case checkIn(PeriodID, CellName)
}

extension Rounds {
    public func use(ofTokenKey keyID: Digest) -> TokenKeyUse? {
        for booking in bookingPeriods where booking.key.keyID == keyID { return .booking(booking.period) }
        for round in checkIns {
            for entry in round.tokenKeys where entry.key.keyID == keyID { return .checkIn(round.period, entry.cell) }
        }
        return nil
    }
}
