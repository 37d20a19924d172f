// The records custodian comes into the roster: whose shares open case files that nobody else is left to open.

public import Envelope
internal import Localization
public import Sodium
public import Trust
public import Wire

/// A plan whose founder's signature was checked.
public struct FoundedCustodian: Sendable {
    public let plan: RecoveryPlan
    /// The clinician who put it together.
    public let founder: ClinicianEntry
    let roster: Roster

    /// What a signer looks at first.
    public var outline: Outline {
        var outline = Outline()
        outline.add("founder", Message("Put together by"), founder.name)
        outline.add("custodian", Message("Records custodian"), .outlines([Outline.of(plan, in: roster)]))
        return outline
    }
}

extension DeskBundle {
    /// The plan of a file that `respite-notes custodian found` wrote.
    /// - Throws: `fileIsAnother`; `planNotGenuine` unless a clinician of the signed roster, not revoked, signed it and nobody else;
    ///   `holderUnknown` for a holder who is not on the roster or was revoked; `holderIsPeer`.
    public func founded(_ document: DeskDocument, file: String, now: Instant) throws(DeskError) -> FoundedCustodian {
        guard case .recoveryPlan(let plan) = document else {
            let texts = Texts.current
            let wanted = texts("the plan of a records custodian")
            throw DeskError(.fileIsAnother, ["file": file, "found": texts(document.title), "wanted": wanted])
        }
        let roster = trusted.roster.body
        let checked: (plan: Verified<RecoveryPlan>, founder: ClinicianEntry)
        do throws(TrustError) {
            checked = try plan.verified(byClinicianOf: roster, at: now)
        } catch {
            throw DeskError(.planNotGenuine, ["file": file])
        }
        for holder in checked.plan.body.holders {
            guard let entry = roster.clinician(holder), !entry.isRevoked(at: now) else { throw DeskError(.holderUnknown, ["file": file]) }
            guard entry.role != .peerSupporter else { throw DeskError(.holderIsPeer, ["name": entry.name]) }
        }
        return FoundedCustodian(plan: checked.plan.body, founder: checked.founder, roster: roster)
    }

    /// The roster with this custodian in place of the one before, who is remembered for as long as records are wrapped to it.
    /// - Parameter custodian: `nil` for none any more.
    /// - Throws: `nothingChanged`, `documentRefused`, `notASigner`.
    public func entrusting(_ custodian: FoundedCustodian?, key: SigningKey, now: Instant) throws -> TrustBundle {
        try revised(Revision(custody: Revision.Custody(plan: custodian?.plan)), key: key, now: now)
    }
}

extension Outline {
    static func of(_ plan: RecoveryPlan, in roster: Roster) -> Outline {
        var outline = Outline()
        outline.add("holders", Message("Hold a share"), list: plan.holders.map(roster.told))
        outline.add("threshold", Message("Shares that are needed"), .number(Int(plan.threshold)))
        outline.add(key: plan.custodian.signing)
        outline.add("sealingKey", Message("Records are sealed to"), Base64URL.encode(plan.custodian.sealing.bytes))
        outline.identity = Base64URL.encode(plan.custodian.signing.bytes)
        return outline
    }
}

extension Roster {
    /// A clinician by name; with the words of the key where the roster has several of that name, and by key where it has none.
    func told(_ clinician: SigningPublicKey) -> String {
        guard let name = self.clinician(clinician)?.name else { return Base64URL.encode(clinician.bytes) }
        return clinicians.count { $0.name == name } > 1 ? "\(name) (\(clinician.words))" : name
    }
}
