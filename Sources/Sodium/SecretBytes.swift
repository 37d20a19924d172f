// Memory for secrets: locked, guarded, wiped when it goes out of scope, impossible to copy by accident.

internal import CSodium

/// A secret of a fixed number of bytes in `sodium_malloc` memory. It cannot be copied, encoded, compared with `==` or printed.
public struct SecretBytes: ~Copyable, @unchecked Sendable {
    // Sendable: the pointer is owned by this value alone, and the memory is written only during initialisation.
    private let pointer: UnsafeMutableRawPointer
    public let count: Int

    /// Fills new secret memory through `fill`.
    public init<Failure: Error>(count: Int, _ fill: (UnsafeMutableRawBufferPointer) throws(Failure) -> Void) throws {
        try self.init(count) { (bytes: UnsafeMutablePointer<UInt8>) throws(Failure) in
            try fill(UnsafeMutableRawBufferPointer(start: bytes, count: count))
        }
    }

    /// As above, for C functions.
    init<Failure: Error>(_ count: Int, _ fill: (UnsafeMutablePointer<UInt8>) throws(Failure) -> Void) throws {
        try Library.start()
        guard count > 0 else { throw SodiumError.wrongLength }
        guard let memory = sodium_malloc(count) else { throw SodiumError.outOfMemory }
        do {
            try fill(memory.assumingMemoryBound(to: UInt8.self))
        } catch {
            sodium_free(memory)
            throw error
        }
        sodium_mprotect_readonly(memory)
        self.pointer = memory
        self.count = count
    }

    /// Copies `bytes` and wipes the given array. Other copies of that array, if there are any, are the caller's.
    public init(wiping bytes: inout [UInt8]) throws {
        defer { wipe(&bytes) }
        try self.init(count: bytes.count) { $0.copyBytes(from: bytes) }
    }

    public static func random(count: Int) throws -> SecretBytes {
        try SecretBytes(count) { randombytes_buf($0, count) }
    }

    deinit { sodium_free(pointer) }

    public borrowing func withBytes<Result: ~Copyable, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(UnsafeRawBufferPointer(start: pointer, count: count))
    }

    /// As `withBytes`, for C functions.
    borrowing func withPointer<Result: ~Copyable, Failure: Error>(
        _ body: (UnsafePointer<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(UnsafePointer(pointer.assumingMemoryBound(to: UInt8.self)))
    }

    public borrowing func copy() throws -> SecretBytes {
        try withBytes { source in try SecretBytes(count: source.count) { $0.copyMemory(from: source) } }
    }

    /// In constant time for equal lengths.
    public borrowing func isEqual(to other: borrowing SecretBytes) -> Bool {
        guard count == other.count else { return false }
        return sodium_memcmp(pointer, other.pointer, count) == 0
    }
}

/// Overwrites an array that held a secret. Copies that share its old contents are not reached: keep secrets in `SecretBytes`.
func wipe(_ bytes: inout [UInt8]) {
    bytes.withUnsafeMutableBytes { buffer in
        guard let start = buffer.baseAddress else { return }
        sodium_memzero(start, buffer.count)
    }
}
