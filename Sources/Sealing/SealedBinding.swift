// The associated data of every ciphertext: the whole frame around it, and the conversation that the frame does not show.

import Envelope
import Sodium
import Wire

/// Attack classes 5, 11, 12, 13 and 16: version, kind, recipient, place and owner are authenticated, each on its own.
struct SealedBinding: CanonicalObject {
    static let domain = "respite.sealed.binding"

    let frameVersion: UInt16
    let type: ObjectType
    let recipient: SealingPublicKey?
    let number: UInt32
    let wrappedKey: WrappedContentKey
    let conversation: Conversation

    init(type: ObjectType, recipient: SealingPublicKey?, number: UInt32, wrappedKey: WrappedContentKey, conversation: Conversation) {
        frameVersion = SealedObject.version
        self.type = type
        self.recipient = recipient
        self.number = number
        self.wrappedKey = wrappedKey
        self.conversation = conversation
    }

    init(of object: SealedObject, in conversation: Conversation) {
        self.init(
            type: object.type, recipient: object.recipient, number: object.number, wrappedKey: object.wrappedKey, conversation: conversation
        )
    }

    init(from reader: inout ByteReader) throws(WireError) {
        frameVersion = try reader.u16()
        type = try reader.value()
        recipient = try reader.optional(of: SealingPublicKey.self)
        number = try reader.u32()
        wrappedKey = try reader.value()
        conversation = try reader.value()
    }

    func write(to writer: inout ByteWriter) {
        writer.u16(frameVersion)
        writer.value(type)
        writer.optional(recipient)
        writer.u32(number)
        writer.value(wrappedKey)
        writer.value(conversation)
    }
}
