// One share of the custodian's key as it travels and is kept. Nothing here can open it.

public import Wire

/// What binds it is the commitment in the plan: a server, or whoever hands it on, can lose it but not alter it.
public struct SealedRecoveryShare: CanonicalObject, Hashable {
    public static let domain = "respite.recovery.sealed"

    public let custodian: CustodianKeys
    /// Of the share, from 1 on.
    public let place: UInt8
    /// A sealed box to an encryption subkey of whoever is to have the share.
    public let box: WrappedContentKey

    public init(custodian: CustodianKeys, place: UInt8, box: WrappedContentKey) {
        self.custodian = custodian
        self.place = place
        self.box = box
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        custodian = try reader.value()
        place = try reader.u8()
        box = try reader.value()
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(custodian)
        writer.u8(place)
        writer.value(box)
    }
}
