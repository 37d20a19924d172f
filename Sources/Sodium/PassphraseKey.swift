// Argon2id (RFC 9106, through libsodium): a passphrase made into a key, at a cost that is stored, but never below or above what is compiled in.

internal import CSodium
import Foundation
public import Wire

/// The cost of one guess. Stored beside what the key opens, since defaults change over the years.
public struct PassphraseCost: CanonicalValue, Hashable {
    /// Passes over the memory.
    public let operations: UInt32
    /// In bytes.
    public let memory: UInt64

    /// libsodium's INTERACTIVE: 2 passes over 64 MiB. The floor; tests and the demo choose it explicitly.
    public static let interactive = PassphraseCost(operations: 2, memory: 64 << 20)
    /// libsodium's MODERATE: 3 passes over 256 MiB. The default.
    public static let moderate = PassphraseCost(operations: 3, memory: 256 << 20)
    /// libsodium's SENSITIVE: 4 passes over 1 GiB. The ceiling.
    public static let sensitive = PassphraseCost(operations: 4, memory: 1 << 30)

    private init(operations: UInt32, memory: UInt64) {
        self.operations = operations
        self.memory = memory
    }

    /// Refuses a cost below the floor or above the ceiling before anything is computed.
    public init(from reader: inout ByteReader) throws(WireError) {
        operations = try reader.u32()
        memory = try reader.u64()
        guard (Self.interactive.operations...Self.sensitive.operations).contains(operations),
            (Self.interactive.memory...Self.sensitive.memory).contains(memory)
        else { throw WireError(.invalidValue, "password-hashing cost outside the compiled bounds") }
    }

    public func write(to writer: inout ByteWriter) {
        writer.u32(operations)
        writer.u64(memory)
    }
}

extension SymmetricKey {
    /// In bytes.
    public static let saltLength = 16

    /// Stretches a passphrase. `passphrase` is UTF-8, already in Unicode normal form C (`Passphrase.normalised`).
    public init(passphrase: borrowing SecretBytes, salt: [UInt8], cost: PassphraseCost) throws {
        guard salt.count == Self.saltLength else { throw SodiumError.wrongLength }
        let stretched = try passphrase.withPointer { text in
            try SecretBytes(Self.length) { out throws(SodiumError) in
                let status = crypto_pwhash(
                    out, UInt64(Self.length), UnsafeRawPointer(text).assumingMemoryBound(to: CChar.self),
                    UInt64(passphrase.count), salt, UInt64(cost.operations), Int(cost.memory), crypto_pwhash_ALG_ARGON2ID13
                )
                guard status == 0 else { throw .outOfMemory }
            }
        }
        try self.init(stretched)
    }
}

public enum Passphrase {
    /// The same passphrase typed on two keyboards gives the same bytes (Unicode normal form C). Wipes what it was given.
    public static func normalised(wiping utf8: inout [UInt8]) throws -> SecretBytes {
        defer { wipe(&utf8) }
        guard let text = String(validating: utf8, as: UTF8.self), !text.isEmpty else { throw SodiumError.wrongLength }
        var normal = Array(text.precomposedStringWithCanonicalMapping.utf8)
        return try SecretBytes(wiping: &normal)
    }
}
