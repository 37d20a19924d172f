// The operating system's randomness, through libsodium.

internal import CSodium

public enum Randomness {
    public static func bytes(_ count: Int) throws -> [UInt8] {
        try Library.start()
        var bytes = [UInt8](repeating: 0, count: count)
        randombytes_buf(&bytes, count)
        return bytes
    }

    /// Uniform in `0..<bound`, without bias.
    public static func uniform(below bound: UInt32) throws -> UInt32 {
        try Library.start()
        return randombytes_uniform(bound)
    }
}

/// `SystemRandomNumberGenerator` with libsodium behind it, for shuffles.
public struct SodiumGenerator: RandomNumberGenerator, Sendable {
    /// Throws where libsodium cannot start, so that `next` need not.
    public init() throws { try Library.start() }

    public mutating func next() -> UInt64 {
        var value: UInt64 = 0
        randombytes_buf(&value, MemoryLayout<UInt64>.size)
        return value
    }
}
