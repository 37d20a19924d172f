// Bits that depend on secrets, as numbers and as masks, never as branches.
//
// The compiler knows that a mask made of a comparison has two values only, and turns arithmetic with it back into a branch where it thinks
// that is faster: it did so in the transform of Field128. A branch on a share tells something of it to whoever can measure time or caches.
// What has passed the barrier can have any value as far as the compiler knows.

internal import CValueBarrier

/// One where the flag is set, zero where it is not.
@inline(__always) func secretBit(_ flag: Bool) -> UInt64 { respite_value_barrier(flag ? 1 : 0) }

/// All ones where the flag is set, zero where it is not.
@inline(__always) func secretMask(_ flag: Bool) -> UInt64 { 0 &- secretBit(flag) }

extension UInt64 {
    /// One where the number is not zero, in constant time.
    @inline(__always) var isNonzeroBit: UInt64 { respite_value_barrier((self | (0 &- self)) >> 63) }

    /// All ones where the number's highest bit is set.
    @inline(__always) var highestBitMask: UInt64 { 0 &- respite_value_barrier(self >> 63) }
}

extension UInt128 {
    /// A mask of 64 bits, twice.
    @inline(__always) init(mask: UInt64) { self = UInt128(truncatingIfNeeded: mask) << 64 | UInt128(truncatingIfNeeded: mask) }
}
