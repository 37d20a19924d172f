// Arithmetic in GF(2^8) with the polynomial of AES (FIPS 197 section 4.2), for secret sharing. No table, no branch and no index depends on a
// value, so that the time says nothing about it.

enum FieldOf256 {
    static func multiply(_ left: UInt8, _ right: UInt8) -> UInt8 {
        var (factor, product) = (left, UInt8(0))
        for bit in UInt8(0)..<8 {
            product ^= factor & (0 &- (right &>> bit & 1))
            factor = factor &<< 1 ^ (0x1b & (0 &- (factor &>> 7)))
        }
        return product
    }

    /// The inverse, and 0 for 0: the 254th power.
    static func invert(_ value: UInt8) -> UInt8 {
        var (power, result) = (value, UInt8(1))
        for _ in 0..<7 {
            power = multiply(power, power)
            result = multiply(result, power)
        }
        return result
    }
}
