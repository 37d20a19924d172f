// A record as it comes from a server: a core and what grants there are for it.

public import Envelope
public import Sodium
internal import Wire

public struct SealedRecord<Class: RecordClass>: Sendable {
    public let core: RecordCore
    /// Whoever signed them: opening decides which count.
    public let grants: [DeviceSigned<RecordGrant>]
    let reference: CoreReference

    /// More grants of one record than this are not tried.
    static var grantLimit: Int { 64 }

    /// - Parameter record: the one that was asked for. Throws `otherRecord` where core or grant is of another (attack class 11).
    public init(_ core: RecordCore, grants: [DeviceSigned<RecordGrant>], of record: RecordID) throws(SealingError) {
        let reference = core.reference
        guard core.header.record == record, grants.allSatisfy({ $0.body.record == record && $0.body.core == reference.core }) else {
            throw .otherRecord
        }
        self.core = core
        self.grants = grants
        self.reference = reference
    }

    init(core: RecordCore, grant: DeviceSigned<RecordGrant>) {
        self.core = core
        grants = [grant]
        reference = core.reference
    }
}

/// Who writes, and where in the chain of their device.
public struct RecordAuthor: Sendable {
    /// The identity key.
    public let clinician: SigningPublicKey
    public let device: SigningKey
    /// The newest core of this device, whatever case it is of; `nil` before the first.
    public let newest: CoreReference?

    public init(clinician: SigningPublicKey, device: SigningKey, newest: CoreReference?) {
        self.clinician = clinician
        self.device = device
        self.newest = newest
    }

    func header(of record: RecordID, bucket: SizeBucket) throws -> RecordHeader {
        let (next, overflow) = newest.map { $0.counter.addingReportingOverflow(1) } ?? (0, false)
        guard !overflow, newest.map({ $0.device == device.publicKey }) ?? true else { throw SealingError.invalidEntry }
        return try RecordHeader(record: record, device: device.publicKey, counter: next, previous: newest?.core, bucket: bucket)
    }
}
