// The verified programme in the terms of records: who may sign, for whom is sealed, who supervises whom.

internal import CaseFile
public import Envelope
public import Sealing
public import Sodium
public import Trust
public import Wire

/// Made anew from each verified programme; holds nothing secret.
public struct Practice: Sendable {
    public let roster: Roster
    public let devices: DeviceDirectory
    public let facts: RosterFacts

    /// - Parameter now: at which it is decided who supervises.
    public init(roster: Roster, devices: DeviceDirectory, at now: Instant) {
        self.roster = roster
        self.devices = devices
        facts = RosterFacts(roster, at: now)
    }

    /// The records custodian to whom new records are wrapped as well; `nil` where the programme has none.
    public var custodian: CustodianKeys? { roster.recovery?.custodian }

    /// - Parameter own: the reader's device, which is believed before its list is published.
    /// - Parameter cases: memberships that are known.
    public func signatories(
        own: CertifiedDevice, cases: [CaseID: CaseMembership] = [:]
    ) -> Signatories {
        let certified = devices.lists.values.flatMap { list -> [CertifiedDevice] in
            let clinician = list.body.clinician
            guard let entry = roster.clinician(clinician) else { return [] }
            return list.body.devices.map { device in
                let ends = [device.revokedAt, entry.revokedAt].compactMap(\.self)
                return CertifiedDevice(device: device.key, clinician: clinician, revokedAt: ends.min())
            }
        }
        let custodians = roster.formerCustodians + (custodian.map { [$0] } ?? [])
        return Signatories(devices: certified + [own], custodians: Set(custodians), cases: cases)
    }

    /// A member and the key to wrap to. Throws `noKey` where there is none: records would be lost to them.
    public func addressed(_ clinician: SigningPublicKey, at now: Instant) throws(VaultError) -> AddressedRecipient {
        do throws(TrustError) {
            return AddressedRecipient(clinician: clinician, subkey: try devices.currentSubkey(of: clinician, at: now, roster: roster))
        } catch {
            throw .noKey(clinician)
        }
    }

    public func isActive(_ clinician: SigningPublicKey, at now: Instant) -> Bool {
        roster.clinician(clinician).map { !$0.isRevoked(at: now) } ?? false
    }

    /// Who has to co-sign for somebody; `nil` for whoever signs alone.
    public func supervisor(of clinician: SigningPublicKey, at now: Instant) -> SigningPublicKey? {
        roster.clinician(clinician).flatMap { roster.activeSupervisor(of: $0, at: now) }
    }

    /// Display names by identity key.
    public var names: [SigningPublicKey: String] {
        Dictionary(roster.clinicians.map { ($0.identity, $0.name) }) { first, _ in first }
    }
}

extension CaseState {
    /// The membership by which records of this case are judged. Who never belonged is refused by the fold, which knows what each author had
    /// seen, and supervisors who belong to no case may answer; so everybody counts but those who were removed.
    func membership(among everybody: Set<SigningPublicKey>) -> CaseMembership? {
        let present = members
        var removed: [SigningPublicKey: Instant] = [:]
        for change in memberHistory where change.role == nil && present[change.member] == nil {
            removed[change.member] = change.stamp.writtenAt
        }
        guard !removed.isEmpty else { return nil }
        return CaseMembership(members: everybody.union(present.keys), removed: removed)
    }
}
