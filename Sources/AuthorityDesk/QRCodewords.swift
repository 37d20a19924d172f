// The data half of a QR code: text to bits, bits to codewords, codewords with Reed–Solomon correction.

/// A text in the densest mode that it fits: alphanumeric (5.5 bits a character) or bytes of UTF-8.
struct QRSegment {
    private static let alphanumeric = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".utf8)

    private let bytes: [UInt8]
    /// Values 0 to 44 of each character, where all of them are in the alphanumeric set.
    private let values: [Int]?

    init(_ text: String) {
        bytes = Array(text.utf8)
        let found = bytes.compactMap { Self.alphanumeric.firstIndex(of: $0) }
        values = found.count == bytes.count ? found : nil
    }

    /// Bits of the character count (ISO/IEC 18004 table 3).
    private func countBits(in version: QRVersion) -> Int {
        if values != nil { return version.number < 10 ? 9 : 11 }
        return version.number < 10 ? 8 : 16
    }

    func bitCount(in version: QRVersion) -> Int {
        let content = values.map { $0.count / 2 * 11 + $0.count % 2 * 6 } ?? bytes.count * 8
        return 4 + countBits(in: version) + content
    }

    /// Mode, count, content, terminator and padding: exactly as many codewords as the version holds.
    func codewords(in version: QRVersion) -> [UInt8] {
        var bits = QRBits()
        bits.append(values == nil ? 0b0100 : 0b0010, count: 4)
        bits.append(bytes.count, count: countBits(in: version))
        if let values {
            for index in stride(from: 0, to: values.count - 1, by: 2) { bits.append(values[index] * 45 + values[index + 1], count: 11) }
            if values.count % 2 == 1, let last = values.last { bits.append(last, count: 6) }
        } else {
            for byte in bytes { bits.append(Int(byte), count: 8) }
        }
        let capacity = version.dataCodewords * 8
        bits.append(0, count: min(4, max(0, capacity - bits.values.count)))
        bits.append(0, count: (8 - bits.values.count % 8) % 8)
        var codewords = bits.codewords
        for index in 0..<max(0, version.dataCodewords - codewords.count) { codewords.append(index % 2 == 0 ? 0xEC : 0x11) }
        return codewords
    }
}

/// Bits, the most significant of each number first.
private struct QRBits {
    private(set) var values: [Bool] = []

    mutating func append(_ value: Int, count: Int) {
        for bit in (0..<count).reversed() { values.append(value >> bit & 1 == 1) }
    }

    var codewords: [UInt8] {
        stride(from: 0, to: values.count, by: 8).map { start in
            values[start..<start + 8].reduce(0) { $0 << 1 | ($1 ? 1 : 0) }
        }
    }
}

/// Blocks with their correction, interleaved as ISO/IEC 18004 section 7.6 wants them.
enum QRCodewords {
    static func interleaved(_ data: [UInt8], _ version: QRVersion) -> [UInt8] {
        let shortLength = data.count / version.blocks
        let longBlocks = data.count % version.blocks
        var blocks: [ArraySlice<UInt8>] = []
        var rest = data[...]
        for index in 0..<version.blocks {
            let length = shortLength + (index < version.blocks - longBlocks ? 0 : 1)
            blocks.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        let correction = ReedSolomon(degree: version.correctionPerBlock)
        return columns(blocks) + columns(blocks.map { correction.remainder(of: Array($0))[...] })
    }

    private static func columns(_ blocks: [ArraySlice<UInt8>]) -> [UInt8] {
        let longest = blocks.map(\.count).max() ?? 0
        return (0..<longest).flatMap { column in blocks.compactMap { $0.dropFirst(column).first } }
    }
}

/// Reed–Solomon codes over GF(256) with the polynomial x^8 + x^4 + x^3 + x^2 + 1 (ISO/IEC 18004 section 7.5).
struct ReedSolomon {
    /// Coefficients of the generator, without the leading 1.
    private let generator: [UInt8]

    init(degree: Int) {
        var polynomial = [UInt8](repeating: 0, count: degree - 1) + [1]
        var root: UInt8 = 1
        for _ in 0..<degree {
            for index in polynomial.indices {
                let next = index + 1 < degree ? polynomial[index + 1] : 0
                polynomial[index] = Self.multiply(polynomial[index], root) ^ next
            }
            root = Self.multiply(root, 2)
        }
        generator = polynomial
    }

    func remainder(of data: [UInt8]) -> [UInt8] {
        var rest = [UInt8](repeating: 0, count: generator.count)
        for byte in data {
            let factor = byte ^ rest.removeFirst()
            rest.append(0)
            for index in rest.indices { rest[index] ^= Self.multiply(generator[index], factor) }
        }
        return rest
    }

    private static func multiply(_ left: UInt8, _ right: UInt8) -> UInt8 {
        var product = 0
        for bit in (0..<8).reversed() {
            product = product << 1 ^ (product >> 7) * 0x11D
            product ^= Int(right) >> bit & 1 == 1 ? Int(left) : 0
        }
        return UInt8(truncatingIfNeeded: product)
    }
}
