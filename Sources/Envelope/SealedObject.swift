// The frame around what one person seals for another, as a server may know it. Nothing in this target can open one.

public import Sodium
public import Wire

/// A sealed object: who may open it, and a ciphertext of one of few lengths. Every byte is bound by the commitment; reading is strict.
public struct SealedObject: CanonicalObject, Hashable {
    public static let domain = "respite.sealed"

    public let type: ObjectType
    /// The subkey that opens it, by value; `nil` where the kind of object names none.
    public let recipient: SealingPublicKey?
    /// The object's place in its series, from 0: of an intake the sequence of its booking change, of a message its number in its direction.
    public let number: UInt32
    public let wrappedKey: WrappedContentKey
    public let body: CommittedCiphertext
    public let bucket: SizeBucket

    /// Throws `WireError.invalidValue` where the recipient is named against the kind's rule, or the ciphertext has none of the bucket lengths.
    public init(
        type: ObjectType,
        recipient: SealingPublicKey?,
        number: UInt32,
        wrappedKey: WrappedContentKey,
        body: CommittedCiphertext
    ) throws(WireError) {
        guard (recipient != nil) == type.namesRecipient else {
            throw WireError(.invalidValue, "a sealed object that names its recipient against the rule of its kind")
        }
        guard let bucket = SizeBucket(rawValue: body.ciphertext.count) else {
            throw WireError(.invalidValue, "a ciphertext of \(body.ciphertext.count) bytes, which is no bucket's length")
        }
        self.type = type
        self.recipient = recipient
        self.number = number
        self.wrappedKey = wrappedKey
        self.body = body
        self.bucket = bucket
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        try self.init(
            type: reader.value(),
            recipient: reader.optional(of: SealingPublicKey.self),
            number: reader.u32(),
            wrappedKey: reader.value(),
            body: reader.value()
        )
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(type)
        writer.optional(recipient)
        writer.u32(number)
        writer.value(wrappedKey)
        writer.value(body)
    }

    /// SHA-256 of the whole object, ciphertext included: what a booking change names and a message chain links.
    public var digest: Digest { Digest(of: self) }
}

extension SealedObject {
    /// In bytes: no sealed object is longer, so a server may refuse longer ones unread.
    public static let maximumLength = SizeBucket.largest.rawValue + 512

    /// Reads an object that came as bytes in JSON.
    public init(_ blob: Blob) throws(WireError) {
        guard blob.bytes.count <= Self.maximumLength else { throw WireError(.tooLong, "longer than any sealed object") }
        try self.init(canonicalBytes: blob.bytes)
    }

    public var blob: Blob { Blob(canonicalBytes) }
}
