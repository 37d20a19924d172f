// How one core is pointed at: the device that wrote it, its number there, and the hash that leaves no choice.

public import Sodium
public import Wire

/// A place in the chain of one device and what stands there.
public struct CoreReference: CanonicalValue, Hashable, Comparable {
    public let device: SigningPublicKey
    /// Counts from 0 within the device's chain.
    public let counter: UInt64
    /// SHA-256 of the core's canonical bytes.
    public let core: Digest

    public init(device: SigningPublicKey, counter: UInt64, core: Digest) {
        self.device = device
        self.counter = counter
        self.core = core
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        device = try reader.value()
        counter = try reader.u64()
        core = try reader.value()
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(device)
        writer.u64(counter)
        writer.value(core)
    }

    public static func < (left: CoreReference, right: CoreReference) -> Bool {
        if left.device != right.device { return left.device < right.device }
        if left.counter != right.counter { return left.counter < right.counter }
        return left.core < right.core
    }
}
