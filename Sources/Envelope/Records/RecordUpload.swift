// What a device hands in with a new record, and all that a server can check of it.

internal import Wire

/// Core, first grant and head of one record. Whether the signing devices are certified, and whether the head follows the one that is stored,
/// only the server's store can say: `follows`.
public struct RecordUpload: Hashable, Sendable {
    public let core: RecordCore
    public let grant: DeviceSigned<RecordGrant>
    public let head: DeviceSigned<DeviceHead>

    /// Throws `incoherent` where the three are not of one record and one device.
    public init(core: RecordCore, grant: DeviceSigned<RecordGrant>, head: DeviceSigned<DeviceHead>) throws(EnvelopeError) {
        let reference = core.reference
        guard grant.body.record == core.header.record, grant.body.core == reference.core, grant.body.device == core.header.device,
            head.body.newest == reference
        else { throw .incoherent }
        self.core = core
        self.grant = grant
        self.head = head
    }

    /// Whether it is the next of its device's chain: an honest server takes nothing else, so that no fork can begin with it.
    public func follows(_ newest: CoreReference?) -> Bool {
        guard let newest else { return core.header.counter == 0 }
        let (next, overflow) = newest.counter.addingReportingOverflow(1)
        return !overflow && core.header.device == newest.device && core.header.counter == next && core.header.previous == newest.core
    }
}
