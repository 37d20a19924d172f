// The picture half of a QR code: fixed patterns, the path of the data, masks and which of them reads best.

/// A grid of modules under construction. A row is a word of bits, column 0 the lowest: no code here is wider than 57.
struct QRMatrix {
    let version: QRVersion
    let size: Int
    private(set) var rows: [UInt64]
    /// Modules that belong to fixed patterns and are neither data nor masked.
    private var fixed: [UInt64]

    init(_ version: QRVersion) {
        self.version = version
        size = version.size
        rows = [UInt64](repeating: 0, count: size)
        fixed = rows
        drawTiming()
        for (row, column) in [(3, 3), (3, size - 4), (size - 4, 3)] { drawFinder(row: row, column: column) }
        drawAlignment()
        drawFormat(mask: .rows)
        drawVersion()
    }

    private mutating func set(row: Int, column: Int, _ isDark: Bool) {
        guard (0..<size).contains(row), (0..<size).contains(column) else { return }
        let bit: UInt64 = 1 << UInt64(column)
        if isDark { rows[row] |= bit } else { rows[row] &= ~bit }
        fixed[row] |= bit
    }

    private mutating func drawTiming() {
        for index in 0..<size {
            set(row: 6, column: index, index % 2 == 0)
            set(row: index, column: 6, index % 2 == 0)
        }
    }

    /// A finder and the light border around it, by its centre.
    private mutating func drawFinder(row: Int, column: Int) {
        for down in -4...4 {
            for right in -4...4 {
                let ring = max(abs(down), abs(right))
                set(row: row + down, column: column + right, ring != 2 && ring != 4)
            }
        }
    }

    private mutating func drawAlignment() {
        let last = version.alignment.last ?? 0
        for row in version.alignment {
            for column in version.alignment {
                if (row, column) == (6, 6) || (row, column) == (6, last) || (row, column) == (last, 6) { continue }
                for down in -2...2 {
                    for right in -2...2 { set(row: row + down, column: column + right, max(abs(down), abs(right)) != 1) }
                }
            }
        }
    }

    /// Level M (00) and the mask, twice, with a BCH(15, 5) code (ISO/IEC 18004 section 7.9).
    private mutating func drawFormat(mask: QRMask) {
        var remainder = mask.rawValue
        for _ in 0..<10 { remainder = remainder << 1 ^ (remainder >> 9) * 0x537 }
        let bits = (mask.rawValue << 10 | remainder) ^ 0x5412
        func bit(_ index: Int) -> Bool { bits >> index & 1 == 1 }

        for index in 0..<6 { set(row: index, column: 8, bit(index)) }
        set(row: 7, column: 8, bit(6))
        set(row: 8, column: 8, bit(7))
        set(row: 8, column: 7, bit(8))
        for index in 9..<15 { set(row: 8, column: 14 - index, bit(index)) }

        for index in 0..<8 { set(row: 8, column: size - 1 - index, bit(index)) }
        for index in 8..<15 { set(row: size - 15 + index, column: 8, bit(index)) }
        set(row: size - 8, column: 8, true)
    }

    /// From version 7 on, the version with a BCH(18, 6) code, twice (ISO/IEC 18004 section 7.10).
    private mutating func drawVersion() {
        guard version.number >= 7 else { return }
        var remainder = version.number
        for _ in 0..<12 { remainder = remainder << 1 ^ (remainder >> 11) * 0x1F25 }
        let bits = version.number << 12 | remainder
        for index in 0..<18 {
            let isDark = bits >> index & 1 == 1
            set(row: size - 11 + index % 3, column: index / 3, isDark)
            set(row: index / 3, column: size - 11 + index % 3, isDark)
        }
    }

    /// Fills what is not fixed: two columns at a time, from the right, upwards and downwards in turn.
    mutating func place(_ codewords: [UInt8]) {
        var next = 0
        var upwards = true
        for right in stride(from: size - 1, to: 0, by: -2).map({ $0 <= 6 ? $0 - 1 : $0 }) {
            for step in 0..<size {
                let row = upwards ? size - 1 - step : step
                for column in [right, right - 1] {
                    let bit: UInt64 = 1 << UInt64(column)
                    guard fixed[row] & bit == 0, next < codewords.count * 8 else { continue }
                    if codewords[next / 8] >> (7 - next % 8) & 1 == 1 { rows[row] |= bit }
                    next += 1
                }
            }
            upwards.toggle()
        }
    }

    func masked(_ mask: QRMask) -> QRMatrix {
        var result = self
        for row in 0..<size { result.rows[row] ^= mask.inverted(row: row, size: size) & ~fixed[row] }
        result.drawFormat(mask: mask)
        return result
    }
}

/// The eight ways to invert data modules (ISO/IEC 18004 table 10).
enum QRMask: Int, CaseIterable {
    case chequers
    case rows
    case columns
    case diagonals
    case bricks
    case windows
    case crosses
    case waves

    /// The bits of a row that this mask inverts. Each repeats after twelve columns at the latest.
    func inverted(row: Int, size: Int) -> UInt64 {
        let twelve = (0..<12).reduce(UInt64(0)) { $0 | (inverts(row: row, column: $1) ? 1 << UInt64($1) : 0) }
        let repeated = stride(from: UInt64(0), to: 60, by: 12).reduce(UInt64(0)) { $0 | twelve << $1 }
        return repeated & (1 << UInt64(size) - 1)
    }

    private func inverts(row: Int, column: Int) -> Bool {
        switch self {
        case .chequers: (row + column) % 2 == 0
        case .rows: row % 2 == 0
        case .columns: column % 3 == 0
        case .diagonals: (row + column) % 3 == 0
        case .bricks: (row / 2 + column / 3) % 2 == 0
        case .windows: row * column % 2 + row * column % 3 == 0
        case .crosses: (row * column % 2 + row * column % 3) % 2 == 0
        case .waves: ((row + column) % 2 + row * column % 3) % 2 == 0
        }
    }
}
