// For whom a record is: clinicians by their identity keys, and the records custodian by the recovery key itself.

public import Envelope
public import Sodium
public import Wire

public enum Recipient: CanonicalValue, Hashable, Comparable {
    /// By identity key.
    case clinician(SigningPublicKey)
    /// By the recovery key that the roster names.
    case custodian(SealingPublicKey)

    /// The identity key; `nil` for a custodian.
    public var clinician: SigningPublicKey? { if case .clinician(let identity) = self { identity } else { nil } }

    public init(from reader: inout ByteReader) throws(WireError) {
        switch try reader.u8() {
        case 1: self = .clinician(try reader.value())
        case 2: self = .custodian(try reader.value())
        default: throw WireError(.unknownTag, "no such kind of reader")
        }
    }

    public func write(to writer: inout ByteWriter) {
        switch self {
        case .clinician(let identity):
            writer.u8(1)
            writer.value(identity)
        case .custodian(let key):
            writer.u8(2)
            writer.value(key)
        }
    }

    public static func < (left: Recipient, right: Recipient) -> Bool {
        switch (left, right) {
        case (.clinician(let left), .clinician(let right)): left < right
        case (.custodian(let left), .custodian(let right)): left < right
        case (.clinician, .custodian): true
        case (.custodian, .clinician): false
        }
    }

    /// In a record or a grant.
    static let limit = 32
}

/// A reader and the key to which a content key is wrapped for them.
public struct AddressedRecipient: CanonicalValue, Hashable, Comparable {
    public let recipient: Recipient
    public let key: SealingPublicKey

    /// - Parameter subkey: the clinician's current encryption subkey, verified under their identity key.
    public init(clinician: SigningPublicKey, subkey: SealingPublicKey) {
        recipient = .clinician(clinician)
        key = subkey
    }

    /// - Parameter custodian: of the verified roster.
    public init(custodian: CustodianKeys) {
        recipient = .custodian(custodian.sealing)
        key = custodian.sealing
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        recipient = try reader.value()
        key = try reader.value()
        if case .custodian(let named) = recipient, named != key { throw WireError(.invalidValue, "a custodian under another key") }
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(recipient)
        writer.value(key)
    }

    public static func < (left: AddressedRecipient, right: AddressedRecipient) -> Bool {
        left.recipient == right.recipient ? left.key < right.key : left.recipient < right.recipient
    }
}
