// The verified programme in the terms of records: who may sign, for whom is sealed, who supervises whom.

public import CaseFile
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
    /// The signed policy's: how long cases are kept, and when something left undone raises an alarm.
    public let rules: DueRules
    /// The signed policy's: formats of new notes, hours of follow-ups.
    public let writing: WritingRules

    /// - Parameter now: at which it is decided who supervises.
    public init(
        roster: Roster, devices: DeviceDirectory, rules: DueRules = DueRules(), writing: WritingRules = WritingRules(), at now: Instant
    ) {
        self.roster = roster
        self.devices = devices
        self.rules = rules
        self.writing = writing
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

    /// A member and the key by which they go on reading what they were let read: the present one, else the newest that has ended. Whoever comes
    /// back later still has it for as long as a record needs it. `nil` for whoever has left, and where there never was a key.
    func addressedAgain(_ clinician: SigningPublicKey, at now: Instant) -> AddressedRecipient? {
        guard isActive(clinician, at: now) else { return nil }
        if let current = try? addressed(clinician, at: now) { return current }
        let begun = devices.lists[clinician]?.body.subkeys.filter { $0.span.start <= now } ?? []
        return begun.max { $0.span.end < $1.span.end }.map { AddressedRecipient(clinician: clinician, subkey: $0.key) }
    }

    /// Whether something new can be sealed to them now.
    func isReachable(_ clinician: SigningPublicKey, at now: Instant) -> Bool { (try? addressed(clinician, at: now)) != nil }

    /// Whether a device signs for a clinician at this time.
    public func isCertified(_ device: SigningPublicKey, of clinician: SigningPublicKey, at now: Instant) -> Bool {
        devices.lists[clinician]?.body.certifies(device, at: now) ?? false
    }

    public func isActive(_ clinician: SigningPublicKey, at now: Instant) -> Bool {
        roster.clinician(clinician).map { !$0.isRevoked(at: now) } ?? false
    }

    /// Members of a case to whom its records are wrapped. Somebody's program may have let in keys of nobody, or more colleagues than a record can
    /// have readers: then whoever came first.
    func readers(of state: CaseState, at now: Instant) -> Set<SigningPublicKey> {
        var readers: Set<SigningPublicKey> = []
        for change in state.memberHistory where readers.count < Self.mostReaders {
            if state.members[change.member] != nil, isActive(change.member, at: now) { readers.insert(change.member) }
        }
        return readers
    }

    /// Leaves room for the owner, the records custodian, a supervisor and whoever comes or goes.
    static let mostReaders = 24

    /// Who has to co-sign for somebody; `nil` for whoever signs alone.
    public func supervisor(of clinician: SigningPublicKey, at now: Instant) -> SigningPublicKey? {
        roster.clinician(clinician).flatMap { roster.activeSupervisor(of: $0, at: now) }
    }

    /// Display names by identity key.
    public var names: [SigningPublicKey: String] {
        Dictionary(roster.clinicians.map { ($0.identity, $0.name) }) { first, _ in first }
    }
}
