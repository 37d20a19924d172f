// Sealing and opening of what a supervisee's device leaves for the supervisor.

public import Envelope
public import Sodium
public import Wire

extension NoteReport {
    /// Sealed to one key and signed by the device around the ciphertext; who says it stands inside as well.
    /// - Parameters:
    ///   - supervisor: the identity key.
    ///   - subkey: the supervisor's present one.
    ///   - number: above every one that this device used before.
    /// - Throws: `textTooLong` for what does not fit into the one length that reports have.
    public static func seal(
        _ content: some CanonicalObject, for supervisor: SigningPublicKey, to subkey: SealingPublicKey, number: UInt64,
        by device: SigningKey
    ) throws -> DeviceSigned<NoteReport> {
        let plaintext = content.canonicalBytes
        guard plaintext.count <= bucket.capacity else { throw SealingError.textTooLong }
        let padded = try Padding.add(to: plaintext, upTo: bucket.paddedLength)
        let contentKey = try SymmetricKey.random()
        let wrappedKey = try WrappedContentKey(bytes: subkey.wrap(contentKey.secret))
        let binding = NoteReportBinding(
            device: device.publicKey, supervisor: supervisor, number: number, subkey: subkey, wrappedKey: wrappedKey)
        let body = try contentKey.sealCommitting(padded, context: binding.canonicalBytes)
        return try DeviceSigned(
            NoteReport(device: device.publicKey, supervisor: supervisor, number: number, wrappedKey: wrappedKey, body: body), by: device)
    }

    /// Whatever is wrong is `cannotOpen`. That the content says who it is by is for the caller to compare with the device.
    public func open<Content: CanonicalObject>(_ type: Content.Type, with subkey: SealingKey) throws(SealingError) -> Content {
        do {
            let contentKey = try SymmetricKey(subkey.unwrap(wrappedKey.bytes))
            let binding = NoteReportBinding(
                device: device, supervisor: supervisor, number: number, subkey: subkey.publicKey, wrappedKey: wrappedKey)
            let padded = try contentKey.openCommitting(body, context: binding.canonicalBytes)
            return try Content(canonicalBytes: try Padding.remove(from: padded))
        } catch {
            throw .cannotOpen
        }
    }
}

/// The associated data of a report: everything else of it, and the key that it is sealed to.
struct NoteReportBinding: CanonicalObject {
    static let domain = "respite.supervision.binding"

    let device: SigningPublicKey
    let supervisor: SigningPublicKey
    let number: UInt64
    let subkey: SealingPublicKey
    let wrappedKey: WrappedContentKey

    init(
        device: SigningPublicKey, supervisor: SigningPublicKey, number: UInt64, subkey: SealingPublicKey, wrappedKey: WrappedContentKey
    ) {
        self.device = device
        self.supervisor = supervisor
        self.number = number
        self.subkey = subkey
        self.wrappedKey = wrappedKey
    }

    init(from reader: inout ByteReader) throws(WireError) {
        self.init(
            device: try reader.value(), supervisor: try reader.value(), number: try reader.u64(), subkey: try reader.value(),
            wrappedKey: try reader.value())
    }

    func write(to writer: inout ByteWriter) {
        writer.value(device)
        writer.value(supervisor)
        writer.u64(number)
        writer.value(subkey)
        writer.value(wrappedKey)
    }
}
