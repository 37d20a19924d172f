// Which mask reads best (ISO/IEC 18004 section 7.8.3), counted on whole rows at a time: a region's cards are drawn in seconds.

extension QRMatrix {
    /// How hard the code is to read: long runs, squares, what looks like a finder, too dark or too light.
    var penalty: Int {
        let lines = rows + columns
        return lines.reduce(0) { $0 + runs(in: $1) + likenessesOfFinders(in: $1) } + squares + imbalance
    }

    private var columns: [UInt64] {
        var columns = [UInt64](repeating: 0, count: size)
        for row in 0..<size {
            var rest = rows[row]
            while rest != 0 {
                columns[rest.trailingZeroBitCount] |= 1 << UInt64(row)
                rest &= rest - 1
            }
        }
        return columns
    }

    private func lowest(_ count: Int) -> UInt64 { 1 << UInt64(count) - 1 }

    /// Bit i is set where modules i and i + 1 are alike.
    private func alike(_ line: UInt64) -> UInt64 { ~(line ^ line >> 1) & lowest(size - 1) }

    /// Five alike in a row cost 3, each further one 1.
    private func runs(in line: UInt64) -> Int {
        let pairs = alike(line)
        let fives = pairs & pairs >> 1 & pairs >> 2 & pairs >> 3
        let starts = fives & ~(fives << 1)
        return fives.nonzeroBitCount + 2 * starts.nonzeroBitCount
    }

    /// 1:1:3:1:1 with four light modules before or after costs 40.
    private func likenessesOfFinders(in line: UInt64) -> Int {
        let inside = lowest(size - 10)
        return [0b000_0101_1101, 0b101_1101_0000].reduce(0) { total, pattern in
            let matches = (0..<11).reduce(inside) { matches, place in
                let shifted = line >> UInt64(place)
                return matches & (pattern >> place & 1 == 1 ? shifted : ~shifted)
            }
            return total + 40 * matches.nonzeroBitCount
        }
    }

    /// Each square of two by two costs 3.
    private var squares: Int {
        zip(rows, rows.dropFirst()).reduce(0) { total, pair in
            total + 3 * (alike(pair.0) & alike(pair.1) & ~(pair.0 ^ pair.1)).nonzeroBitCount
        }
    }

    /// Each step of 5 % away from half dark costs 10.
    private var imbalance: Int {
        let dark = rows.reduce(0) { $0 + $1.nonzeroBitCount }
        let all = size * size
        return abs(dark * 20 - all * 10) / all * 10
    }
}
