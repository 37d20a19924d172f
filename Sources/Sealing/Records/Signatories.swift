// Who may sign what, as the reader's verified roster, device lists and cases say it: the only thing that opening a record trusts.

public import Envelope
public import Sodium
public import Wire

/// A device that a clinician's signed list names, or once named.
public struct CertifiedDevice: Hashable, Sendable {
    public let device: SigningPublicKey
    /// The identity key of the clinician whose list names it.
    public let clinician: SigningPublicKey
    /// When the device or the clinician was revoked, whichever came first.
    public let revokedAt: Instant?

    public init(device: SigningPublicKey, clinician: SigningPublicKey, revokedAt: Instant? = nil) {
        self.device = device
        self.clinician = clinician
        self.revokedAt = revokedAt
    }
}

/// The members of one case as its records name them.
public struct CaseMembership: Hashable, Sendable {
    /// Everybody who is or was a member, by identity key.
    public let members: Set<SigningPublicKey>
    /// Those who no longer are, and since when.
    public let removed: [SigningPublicKey: Instant]
    /// Cores that count although their author was removed: they were heard before.
    public let vouched: Set<Digest>
    /// Cores that do not, whatever their date, and since when their author was not heard.
    public let disbelieved: [Digest: Instant]

    public init(
        members: Set<SigningPublicKey>, removed: [SigningPublicKey: Instant] = [:], vouched: Set<Digest> = [],
        disbelieved: [Digest: Instant] = [:]
    ) {
        self.members = members
        self.removed = removed
        self.vouched = vouched
        self.disbelieved = disbelieved
    }
}

public struct Signatories: Sendable {
    private let devices: [CertifiedPair: Instant?]
    private let owners: [SigningPublicKey: Set<SigningPublicKey>]
    private let custodians: Set<CustodianKeys>
    private let cases: [CaseID: CaseMembership]

    /// - Parameter devices: of every list that was verified; a device named twice for one clinician is revoked at the earlier time.
    /// - Parameter custodians: those that the verified roster names, or named while records were wrapped to them.
    /// - Parameter cases: those that the reader knows. In a case that is not among them every clinician of the roster may write: the reader
    ///   has to judge who invited them. So read what says who the members are first, and judge the rest by it: a record may be refused
    ///   before its author's membership is known, and not after.
    public init(devices: [CertifiedDevice], custodians: Set<CustodianKeys> = [], cases: [CaseID: CaseMembership] = [:]) {
        self.devices = Dictionary(
            devices.map { (CertifiedPair(device: $0.device, clinician: $0.clinician), $0.revokedAt) },
            uniquingKeysWith: { [$0, $1].compactMap(\.self).min() }
        )
        owners = Dictionary(grouping: devices, by: \.device).mapValues { Set($0.map(\.clinician)) }
        self.custodians = custodians
        self.cases = cases
    }

    private struct CertifiedPair: Hashable {
        let device: SigningPublicKey
        let clinician: SigningPublicKey
    }

    /// When the device ceased to sign for the clinician: `.some(nil)` while it does, `nil` where it never did.
    func revocation(of device: SigningPublicKey, clinician: SigningPublicKey) -> Instant?? {
        devices[CertifiedPair(device: device, clinician: clinician)]
    }

    /// Everybody on whose list the device is or was.
    public func clinicians(of device: SigningPublicKey) -> Set<SigningPublicKey> { owners[device] ?? [] }

    /// Whether the device signs for nobody any more.
    func isRevoked(_ device: SigningPublicKey) -> Bool {
        clinicians(of: device).allSatisfy { (revocation(of: device, clinician: $0) ?? nil) != nil }
    }

    /// When the clinician ceased to be a member of the case: `.some(nil)` while they are, or where the case is not known yet; `nil` where they
    /// never were.
    /// - Parameter core: of what they wrote, where that is asked.
    func removal(of clinician: SigningPublicKey, from caseID: CaseID, for core: Digest? = nil) -> Instant?? {
        guard let membership = cases[caseID] else { return .some(nil) }
        if let core, membership.vouched.contains(core), membership.members.contains(clinician) { return .some(nil) }
        if let removed = membership.removed[clinician] { return removed }
        return membership.members.contains(clinician) ? .some(nil) : nil
    }

    /// Since when the author of what a case has disbelieved was not heard; `nil` for everything else.
    func disbelief(of core: Digest, in caseID: CaseID) -> Instant? { cases[caseID]?.disbelieved[core] }

    /// The same for nobody's case: for what is not shared.
    var withoutCases: Signatories { Signatories(self) }

    private init(_ other: Signatories) {
        devices = other.devices
        owners = other.owners
        custodians = other.custodians
        cases = [:]
    }

    func knows(_ recipients: [Recipient]) -> Bool {
        recipients.allSatisfy { recipient in
            guard case .custodian(let key) = recipient else { return true }
            return custodians.contains { $0.sealing == key }
        }
    }

    /// Whether the roster names one, or ever did.
    var hasCustodian: Bool { !custodians.isEmpty }

    /// The custodian who signs with this key.
    func custodian(signing key: SigningPublicKey) -> Recipient? {
        custodians.first { $0.signing == key }.map { .custodian($0.sealing) }
    }
}
