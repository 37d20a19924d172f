// Content that is sealed and content that has been opened are two types: nothing unopened can be shown, nothing opened sent by mistake.

public import Envelope
public import Sodium
public import Wire

/// What can be sealed: an intake, a message.
public protocol SealableContent: CanonicalObject, Redacted {
    static var objectType: ObjectType { get }
    /// No object of this kind is shorter, however little it says.
    static var smallestBucket: SizeBucket { get }
}

extension SealableContent {
    public static var smallestBucket: SizeBucket { .kib1 }
}

/// A sealed object known to hold, if anything, this kind of content.
public struct Sealed<Content: SealableContent>: Hashable, Sendable {
    public let object: SealedObject

    /// Throws `wrongType` for an object of another kind.
    public init(_ object: SealedObject) throws(SealingError) {
        guard object.type == Content.objectType else { throw .wrongType }
        self.object = object
    }

    /// Throws `WireError` for what is no sealed object.
    public init(_ blob: Blob) throws { try self.init(SealedObject(blob)) }

    public var blob: Blob { object.blob }
    public var digest: Digest { object.digest }
}

/// Content whose seal, sender and place have been checked.
public struct Opened<Content: SealableContent>: Sendable, Redacted {
    public let content: Content
    public let conversation: Conversation
    /// As in `SealedObject.number`.
    public let number: UInt32
    /// Of the sealed object.
    public let digest: Digest
    /// For messages: the digest of the sealed message before this one in its direction.
    public let previous: Digest?
    /// Whose signature stands for it: the booking's key, or the clinician's device.
    public let signer: SigningPublicKey
}

extension Sealed {
    /// Seals whole canonical bytes. Two sealings of one content differ in every key and nonce.
    static func seal(_ plaintext: [UInt8], to key: SealingPublicKey, in conversation: Conversation, number: UInt32) throws -> Sealed {
        guard let fitting = SizeBucket(contentLength: plaintext.count) else { throw SealingError.textTooLong }
        let bucket = max(fitting, Content.smallestBucket)
        let padded = try Padding.add(to: plaintext, upTo: bucket.paddedLength)
        let contentKey = try SymmetricKey.random()
        let recipient = Content.objectType.namesRecipient ? key : nil
        let wrappedKey = try WrappedContentKey(bytes: key.wrap(contentKey.secret))
        let binding = SealedBinding(
            type: Content.objectType, recipient: recipient, number: number, wrappedKey: wrappedKey, conversation: conversation
        )
        let body = try contentKey.sealCommitting(padded, context: binding.canonicalBytes)
        return try Sealed(
            SealedObject(type: Content.objectType, recipient: recipient, number: number, wrappedKey: wrappedKey, body: body)
        )
    }

    /// The canonical bytes that were sealed. Whatever is wrong is `cannotOpen`.
    func openBytes(with key: SealingKey, in conversation: Conversation) throws(SealingError) -> [UInt8] {
        guard object.recipient == nil || object.recipient == key.publicKey else { throw .cannotOpen }
        do {
            let contentKey = try SymmetricKey(key.unwrap(object.wrappedKey.bytes))
            let binding = SealedBinding(of: object, in: conversation)
            let plaintext = try Padding.remove(from: try contentKey.openCommitting(object.body, context: binding.canonicalBytes))
            guard let fitting = SizeBucket(contentLength: plaintext.count) else { throw SealingError.cannotOpen }
            guard object.bucket == fitting || object.bucket == max(fitting, Content.smallestBucket) else { throw SealingError.cannotOpen }
            return plaintext
        } catch {
            throw .cannotOpen
        }
    }
}
