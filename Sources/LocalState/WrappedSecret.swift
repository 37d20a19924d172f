// A secret as it lies in a file: under a key that is not there.

package import Sodium
package import Wire

/// A 32-byte secret under a symmetric key. Opened into secret memory only.
package struct WrappedSecret: CanonicalValue, Hashable {
    static let length = SymmetricKey.length + SymmetricKey.tagLength
    let nonce: Nonce
    let bytes: [UInt8]

    package init(_ secret: borrowing SecretBytes, under key: borrowing SymmetricKey, context: [UInt8]) throws {
        guard secret.count == SymmetricKey.length else { throw SodiumError.wrongLength }
        nonce = try Nonce(bytes: Randomness.bytes(Nonce.length))
        bytes = try key.sealSecret(secret, nonce: nonce.bytes, context: context)
    }

    package init(from reader: inout ByteReader) throws(WireError) {
        nonce = try reader.value()
        bytes = try reader.fixed(Self.length)
    }

    package func write(to writer: inout ByteWriter) {
        writer.value(nonce)
        writer.fixed(bytes)
    }

    /// Throws `cannotOpen` for another key or context.
    package func open(under key: borrowing SymmetricKey, context: [UInt8]) throws -> SymmetricKey {
        try SymmetricKey(key.openSecret(bytes, nonce: nonce.bytes, context: context))
    }
}
