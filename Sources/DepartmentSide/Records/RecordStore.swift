// What a store of case files must be able to do, whatever database it uses.

public import Envelope
public import ServiceAPI
public import Sodium
public import Wire

/// Each method is one whole state change: it happens completely and durably, or not at all. What it is given was read and its signatures
/// verified; that the signing devices are the clinician's was checked. Any implementation must pass the test body `recordStoreBehaves`.
public protocol RecordStore: Sendable {
    /// Takes new records of one device, each following the one before. Those that are there already are passed over.
    /// - Parameter clinician: whose device wrote them.
    /// - Returns: how many bytes are new. Throws `RecordRefusal`: `outOfOrder` or `idTaken`.
    func take(_ uploads: [RecordUpload], of clinician: SigningPublicKey) async throws -> Int

    /// Adds grants and then destroys others. Grants that are there, and withdrawn ones that are not, are passed over.
    /// - Returns: how many bytes are new. Throws `unknown`, `shredded`, `otherCore`, `lastGrant` or `tooManyGrants`.
    func change(
        adding grants: [DeviceSigned<RecordGrant>], withdrawing withdrawn: [GrantReference], by clinician: SigningPublicKey
    ) async throws -> Int

    /// Destroys records, so that nothing of core and grants is left in any file. Throws `unknown` or `otherCore`.
    /// - Parameter isCertified: whether a device is certified now: the tombstone of one that is not gives way to another.
    func shred(
        _ tombstones: [DeviceSigned<RecordTombstone>], by clinician: SigningPublicKey,
        isCertified: @escaping @Sendable (SigningPublicKey) -> Bool
    ) async throws

    /// What there is for a clinician, in the order of the ids.
    func page(for clinician: SigningPublicKey, after record: RecordID?, limit: Int) async throws -> RecordPage

    /// In the order asked, up to a length in bytes as it is sent; one at least.
    func fetch(_ records: [RecordID], for clinician: SigningPublicKey, limit: Int) async throws -> RecordBatch

    /// The newest head of each device that wrote something for this clinician, in the order of the devices.
    func heads(for clinician: SigningPublicKey, after device: SigningPublicKey?, limit: Int) async throws -> HeadPage

    /// Replaces what a clinician has left for others of this custodian. Throws `tooManyShares`.
    func leave(_ shares: [AddressedShare], of plan: RecoveryPlan, from sender: SigningPublicKey) async throws

    func shares(for clinician: SigningPublicKey) async throws -> [DeliveredShare]

    /// Puts a device's report in the place of its last one, and destroys those of the clinician's devices that are certified no more.
    /// - Parameter day: of the server, in days since 1970.
    /// - Returns: how many bytes are new. Throws `outOfOrder` where the number does not rise, unless it is the same report.
    func report(
        _ report: DeviceSigned<NoteReport>, of clinician: SigningPublicKey, certified: Set<SigningPublicKey>, day: Int
    ) async throws -> Int

    /// For a supervisor, in the order of the devices.
    func reports(for supervisor: SigningPublicKey, of supervisees: Set<SigningPublicKey>, limit: Int) async throws -> [Blob]

    /// Destroys reports that came before this day.
    func forgetReports(before day: Int) async throws

    func counts() async throws -> RecordCounts
}

/// How much there is, for whoever looks after the server.
public struct RecordCounts: Codable, Sendable, Equatable {
    /// With a core.
    public let records: Int
    public let shredded: Int
    public let grants: Int

    public init(records: Int, shredded: Int, grants: Int) {
        self.records = records
        self.shredded = shredded
        self.grants = grants
    }
}
