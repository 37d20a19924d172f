// Sealing and opening of messages: signed inside, numbered, each naming the one before it.

internal import Envelope
public import Sodium
internal import Wire

extension Sealed where Content == OfficerMessage {
    /// - Parameter booking: the booking's private key; it signs.
    /// - Parameter subkey: the clinician's current encryption subkey, verified under their identity key.
    /// - Parameter thread: the officer's messages so far. The caller appends the result once it is saved.
    public static func seal(
        _ message: OfficerMessage,
        signedBy booking: SigningKey,
        to subkey: SealingPublicKey,
        clinician: SigningPublicKey,
        after thread: MessageThread
    ) throws -> Sealed {
        try sealMessage(
            message, signedBy: booking, to: subkey, in: Conversation(booking: booking.publicKey, clinician: clinician), after: thread
        )
    }

    /// Throws `badSignature` where anyone but the holder of the booking's key signed.
    public func open(with subkey: SealingKey, in conversation: Conversation) throws(SealingError) -> Opened<OfficerMessage> {
        let opened = try openMessage(with: subkey, in: conversation)
        guard opened.signer == conversation.booking else { throw .badSignature }
        return opened
    }
}

extension Sealed where Content == ClinicianMessage {
    /// - Parameter device: the private key of the clinician's device; it signs.
    /// - Parameter replyKey: from the intake of this booking.
    /// - Parameter thread: the clinician's messages so far. The caller appends the result once it is saved.
    public static func seal(
        _ message: ClinicianMessage,
        signedBy device: SigningKey,
        to replyKey: SealingPublicKey,
        in conversation: Conversation,
        after thread: MessageThread
    ) throws -> Sealed {
        try sealMessage(message, signedBy: device, to: replyKey, in: conversation, after: thread)
    }

    /// - Parameter devices: the devices that the clinician's identity key has certified. Any other signer is `unknownDevice`.
    public func open(
        with replyKey: SealingKey,
        in conversation: Conversation,
        devices: Set<SigningPublicKey>
    ) throws(SealingError) -> Opened<ClinicianMessage> {
        let opened = try openMessage(with: replyKey, in: conversation)
        guard devices.contains(opened.signer) else { throw .unknownDevice }
        return opened
    }
}

extension Sealed where Content: MessageContent {
    private static func sealMessage(
        _ message: Content,
        signedBy key: SigningKey,
        to recipient: SealingPublicKey,
        in conversation: Conversation,
        after thread: MessageThread
    ) throws -> Sealed {
        let statement = MessageStatement(
            type: Content.objectType,
            conversation: conversation,
            number: thread.nextNumber,
            recipient: recipient,
            signer: key.publicKey,
            previous: thread.head,
            content: message.canonicalBytes
        )
        let signed = SignedMessage(
            signer: key.publicKey, previous: thread.head, content: statement.content, signature: try key.sign(statement)
        )
        return try seal(signed.canonicalBytes, to: recipient, in: conversation, number: thread.nextNumber)
    }

    private func openMessage(with key: SealingKey, in conversation: Conversation) throws(SealingError) -> Opened<Content> {
        let bytes = try openBytes(with: key, in: conversation)
        guard let signed = try? SignedMessage(canonicalBytes: bytes), let content = try? Content(canonicalBytes: signed.content) else {
            throw .unreadable
        }
        let statement = MessageStatement(
            type: object.type,
            conversation: conversation,
            number: object.number,
            recipient: key.publicKey,
            signer: signed.signer,
            previous: signed.previous,
            content: signed.content
        )
        guard (try? signed.signer.verify(signed.signature, of: statement)) != nil else { throw .badSignature }
        return Opened(
            content: content,
            conversation: conversation,
            number: object.number,
            digest: digest,
            previous: signed.previous,
            signer: signed.signer
        )
    }
}
