// The permutation behind TurboSHAKE128 (RFC 9861, section 2; FIPS 202, section 3.2): the last 12 of Keccak-f[1600]'s 24 rounds.

enum KeccakP1600 {
    /// The constants of the last 12 rounds.
    private static let roundConstants: [UInt64] = [
        0x0000_0000_8000_808b, 0x8000_0000_0000_008b, 0x8000_0000_0000_8089, 0x8000_0000_0000_8003,
        0x8000_0000_0000_8002, 0x8000_0000_0000_0080, 0x0000_0000_0000_800a, 0x8000_0000_8000_000a,
        0x8000_0000_8000_8081, 0x8000_0000_0000_8080, 0x0000_0000_8000_0001, 0x8000_0000_8000_8008,
    ]

    @inline(__always) private static func rotated(_ lane: UInt64, _ count: UInt64) -> UInt64 { lane << count | lane >> (64 &- count) }

    /// Permutes 25 lanes, of which lane `x + 5y` stands in column x and row y.
    static func permute(_ lanes: inout [UInt64]) {
        lanes.withUnsafeMutableBufferPointer { state in
            var lane00 = state[0]
            var lane01 = state[1]
            var lane02 = state[2]
            var lane03 = state[3]
            var lane04 = state[4]
            var lane05 = state[5]
            var lane06 = state[6]
            var lane07 = state[7]
            var lane08 = state[8]
            var lane09 = state[9]
            var lane10 = state[10]
            var lane11 = state[11]
            var lane12 = state[12]
            var lane13 = state[13]
            var lane14 = state[14]
            var lane15 = state[15]
            var lane16 = state[16]
            var lane17 = state[17]
            var lane18 = state[18]
            var lane19 = state[19]
            var lane20 = state[20]
            var lane21 = state[21]
            var lane22 = state[22]
            var lane23 = state[23]
            var lane24 = state[24]
            for constant in roundConstants {
                // Theta.
                let column0 = lane00 ^ lane05 ^ lane10 ^ lane15 ^ lane20
                let column1 = lane01 ^ lane06 ^ lane11 ^ lane16 ^ lane21
                let column2 = lane02 ^ lane07 ^ lane12 ^ lane17 ^ lane22
                let column3 = lane03 ^ lane08 ^ lane13 ^ lane18 ^ lane23
                let column4 = lane04 ^ lane09 ^ lane14 ^ lane19 ^ lane24
                let mixed0 = column4 ^ rotated(column1, 1)
                let mixed1 = column0 ^ rotated(column2, 1)
                let mixed2 = column1 ^ rotated(column3, 1)
                let mixed3 = column2 ^ rotated(column4, 1)
                let mixed4 = column3 ^ rotated(column0, 1)
                // Rho and pi.
                let moved00 = lane00 ^ mixed0
                let moved01 = rotated(lane06 ^ mixed1, 44)
                let moved02 = rotated(lane12 ^ mixed2, 43)
                let moved03 = rotated(lane18 ^ mixed3, 21)
                let moved04 = rotated(lane24 ^ mixed4, 14)
                let moved05 = rotated(lane03 ^ mixed3, 28)
                let moved06 = rotated(lane09 ^ mixed4, 20)
                let moved07 = rotated(lane10 ^ mixed0, 3)
                let moved08 = rotated(lane16 ^ mixed1, 45)
                let moved09 = rotated(lane22 ^ mixed2, 61)
                let moved10 = rotated(lane01 ^ mixed1, 1)
                let moved11 = rotated(lane07 ^ mixed2, 6)
                let moved12 = rotated(lane13 ^ mixed3, 25)
                let moved13 = rotated(lane19 ^ mixed4, 8)
                let moved14 = rotated(lane20 ^ mixed0, 18)
                let moved15 = rotated(lane04 ^ mixed4, 27)
                let moved16 = rotated(lane05 ^ mixed0, 36)
                let moved17 = rotated(lane11 ^ mixed1, 10)
                let moved18 = rotated(lane17 ^ mixed2, 15)
                let moved19 = rotated(lane23 ^ mixed3, 56)
                let moved20 = rotated(lane02 ^ mixed2, 62)
                let moved21 = rotated(lane08 ^ mixed3, 55)
                let moved22 = rotated(lane14 ^ mixed4, 39)
                let moved23 = rotated(lane15 ^ mixed0, 41)
                let moved24 = rotated(lane21 ^ mixed1, 2)
                // Chi and iota.
                lane00 = moved00 ^ (~moved01 & moved02) ^ constant
                lane01 = moved01 ^ (~moved02 & moved03)
                lane02 = moved02 ^ (~moved03 & moved04)
                lane03 = moved03 ^ (~moved04 & moved00)
                lane04 = moved04 ^ (~moved00 & moved01)
                lane05 = moved05 ^ (~moved06 & moved07)
                lane06 = moved06 ^ (~moved07 & moved08)
                lane07 = moved07 ^ (~moved08 & moved09)
                lane08 = moved08 ^ (~moved09 & moved05)
                lane09 = moved09 ^ (~moved05 & moved06)
                lane10 = moved10 ^ (~moved11 & moved12)
                lane11 = moved11 ^ (~moved12 & moved13)
                lane12 = moved12 ^ (~moved13 & moved14)
                lane13 = moved13 ^ (~moved14 & moved10)
                lane14 = moved14 ^ (~moved10 & moved11)
                lane15 = moved15 ^ (~moved16 & moved17)
                lane16 = moved16 ^ (~moved17 & moved18)
                lane17 = moved17 ^ (~moved18 & moved19)
                lane18 = moved18 ^ (~moved19 & moved15)
                lane19 = moved19 ^ (~moved15 & moved16)
                lane20 = moved20 ^ (~moved21 & moved22)
                lane21 = moved21 ^ (~moved22 & moved23)
                lane22 = moved22 ^ (~moved23 & moved24)
                lane23 = moved23 ^ (~moved24 & moved20)
                lane24 = moved24 ^ (~moved20 & moved21)
            }
            state[0] = lane00
            state[1] = lane01
            state[2] = lane02
            state[3] = lane03
            state[4] = lane04
            state[5] = lane05
            state[6] = lane06
            state[7] = lane07
            state[8] = lane08
            state[9] = lane09
            state[10] = lane10
            state[11] = lane11
            state[12] = lane12
            state[13] = lane13
            state[14] = lane14
            state[15] = lane15
            state[16] = lane16
            state[17] = lane17
            state[18] = lane18
            state[19] = lane19
            state[20] = lane20
            state[21] = lane21
            state[22] = lane22
            state[23] = lane23
            state[24] = lane24
        }
    }
}
