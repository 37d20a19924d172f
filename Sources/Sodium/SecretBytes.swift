// Memory for secrets: locked, guarded, wiped when it goes out of scope, impossible to copy by accident.

internal import CSodium

/// A secret of a fixed number of bytes in `sodium_malloc` memory, the same memory again for another once it is wiped. It cannot be copied, encoded, compared with `==` or printed.
public struct SecretBytes: ~Copyable, @unchecked Sendable {
    // Sendable: this value alone owns the memory (it cannot be copied), which is written only before `init` returns and read-only after, so
    // that threads that borrow it at once can only read; `deinit` runs when no borrow is left.
    private let bytes: UnsafePointer<UInt8>
    public let count: Int
    private let isReadOnly: Bool

    /// Fills new secret memory through `fill`.
    public init<Failure: Error>(count: Int, _ fill: (UnsafeMutableRawBufferPointer) throws(Failure) -> Void) throws {
        try self.init(count) { (bytes: UnsafeMutablePointer<UInt8>) throws(Failure) in
            try fill(UnsafeMutableRawBufferPointer(start: bytes, count: count))
        }
    }

    /// As above, for C functions.
    /// - Parameter isBrief: it lives for one call and stays writable: to have the system protect a page and free it again takes longer than what is
    ///   done with the key. It is locked, guarded and wiped as any other.
    init<Failure: Error>(_ count: Int, isBrief: Bool = false, _ fill: (UnsafeMutablePointer<UInt8>) throws(Failure) -> Void) throws {
        try Library.start()
        guard count > 0 else { throw SodiumError.wrongLength }
        guard let memory = SecretPages.take(count) else { throw SodiumError.outOfMemory }
        let bytes = memory.bindMemory(to: UInt8.self, capacity: count)
        do {
            try fill(bytes)
        } catch {
            SecretPages.giveBack(memory, count: count, isReadOnly: false)
            throw error
        }
        if !isBrief { sodium_mprotect_readonly(memory) }
        self.bytes = UnsafePointer(bytes)
        self.count = count
        isReadOnly = !isBrief
    }

    /// Copies `bytes` and wipes the given array. Other copies of that array, if there are any, are the caller's.
    public init(wiping bytes: inout [UInt8]) throws {
        defer { wipe(&bytes) }
        try self.init(count: bytes.count) { $0.copyBytes(from: bytes) }
    }

    public static func random(count: Int) throws -> SecretBytes { try random(count: count, isBrief: false) }

    static func random(count: Int, isBrief: Bool) throws -> SecretBytes {
        try SecretBytes(count, isBrief: isBrief) { randombytes_buf($0, count) }
    }

    // Makes the memory writable again and overwrites it; what is not kept for the next key is unlocked and freed, after a look at its canary.
    deinit { SecretPages.giveBack(UnsafeMutableRawPointer(mutating: bytes), count: count, isReadOnly: isReadOnly) }

    /// The bytes must not leave `body`: a copy of them is not wiped.
    public borrowing func withBytes<Result: ~Copyable, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(UnsafeRawBufferPointer(start: bytes, count: count))
    }

    /// As `withBytes`, for C functions.
    borrowing func withPointer<Result: ~Copyable, Failure: Error>(
        _ body: (UnsafePointer<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(bytes)
    }

    public borrowing func copy() throws -> SecretBytes {
        try withBytes { source in try SecretBytes(count: source.count) { $0.copyMemory(from: source) } }
    }

    /// In constant time for equal lengths.
    public borrowing func isEqual(to other: borrowing SecretBytes) -> Bool {
        guard count == other.count else { return false }
        return sodium_memcmp(bytes, other.bytes, count) == 0
    }
}

/// Overwrites an array that held a secret. Copies that share its old contents are not reached: keep secrets in `SecretBytes`.
public func wipe(_ bytes: inout [UInt8]) {
    bytes.withUnsafeMutableBytes { buffer in
        guard let start = buffer.baseAddress else { return }
        sodium_memzero(start, buffer.count)
    }
}
