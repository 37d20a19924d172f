// A message as it lies inside its seal: with the signature of who wrote it, over everything that gives it its meaning.

import Envelope
import Sodium
import Wire

/// What a message's author signs. It names the recipient and the conversation, so that a recipient cannot pass the signed text on to another,
/// or to the same under another booking, as if it had been written there (attack classes 15 and 16).
struct MessageStatement: CanonicalObject {
    static let domain = "respite.message.statement"

    let type: ObjectType
    let conversation: Conversation
    let number: UInt32
    let recipient: SealingPublicKey
    let signer: SigningPublicKey
    let previous: Digest?
    /// The message's canonical bytes, which start with its domain.
    let content: [UInt8]

    init(
        type: ObjectType,
        conversation: Conversation,
        number: UInt32,
        recipient: SealingPublicKey,
        signer: SigningPublicKey,
        previous: Digest?,
        content: [UInt8]
    ) {
        self.type = type
        self.conversation = conversation
        self.number = number
        self.recipient = recipient
        self.signer = signer
        self.previous = previous
        self.content = content
    }

    init(from reader: inout ByteReader) throws(WireError) {
        type = try reader.value()
        conversation = try reader.value()
        number = try reader.u32()
        recipient = try reader.value()
        signer = try reader.value()
        previous = try reader.optional(of: Digest.self)
        content = try reader.prefixed(limit: SizeBucket.largest.capacity)
    }

    func write(to writer: inout ByteWriter) {
        writer.value(type)
        writer.value(conversation)
        writer.u32(number)
        writer.value(recipient)
        writer.value(signer)
        writer.optional(previous)
        writer.prefixed(content)
    }
}

struct SignedMessage: CanonicalObject {
    static let domain = "respite.message.signed"

    let signer: SigningPublicKey
    let previous: Digest?
    let content: [UInt8]
    let signature: Signature

    init(signer: SigningPublicKey, previous: Digest?, content: [UInt8], signature: Signature) {
        self.signer = signer
        self.previous = previous
        self.content = content
        self.signature = signature
    }

    init(from reader: inout ByteReader) throws(WireError) {
        signer = try reader.value()
        previous = try reader.optional(of: Digest.self)
        content = try reader.prefixed(limit: SizeBucket.largest.capacity)
        signature = try reader.value()
    }

    func write(to writer: inout ByteWriter) {
        writer.value(signer)
        writer.optional(previous)
        writer.prefixed(content)
        writer.value(signature)
    }
}
