// QR codes (ISO/IEC 18004): what an officer's telephone or laptop camera reads from a card instead of 48 typed characters.

/// A QR code: versions 1 to 10, error correction level M (about 15 % of it may be damaged).
public struct QRCode: Sendable, Equatable {
    /// Modules on a side, 21 to 57.
    public let size: Int
    /// A word of bits for each row, column 0 the lowest; 1 is dark.
    let rows: [UInt64]

    public enum Failure: Error, Sendable, Equatable {
        /// More than version 10 holds: 213 bytes, or 311 characters of the alphanumeric set.
        case tooLong
    }

    /// - Parameter text: upper-case letters, digits and ` $%*+-./:` take the least room.
    public init(_ text: String) throws(Failure) { try self.init(text, mask: nil) }

    /// - Parameter mask: the one that reads best where none is given.
    init(_ text: String, mask: QRMask?) throws(Failure) {
        let segment = QRSegment(text)
        guard let version = QRVersion.all.first(where: { segment.bitCount(in: $0) <= 8 * $0.dataCodewords }) else { throw .tooLong }
        let codewords = QRCodewords.interleaved(segment.codewords(in: version), version)
        var matrix = QRMatrix(version)
        matrix.place(codewords)
        let masks = mask.map { [$0] } ?? QRMask.allCases
        guard let best = masks.map({ matrix.masked($0) }).min(by: { $0.penalty < $1.penalty }) else { throw .tooLong }
        size = best.size
        rows = best.rows
    }

    /// Light outside of the code.
    func isDark(row: Int, column: Int) -> Bool {
        (0..<size).contains(row) && (0..<size).contains(column) && rows[row] >> UInt64(column) & 1 == 1
    }
}

/// One of the sizes of a code, with its capacity at level M (ISO/IEC 18004 tables 1, 7 and 9).
struct QRVersion: Sendable {
    let number: Int
    let codewords: Int
    let correctionPerBlock: Int
    let blocks: Int
    /// Centres of the alignment patterns, along either axis.
    let alignment: [Int]

    var size: Int { 17 + 4 * number }
    var dataCodewords: Int { codewords - blocks * correctionPerBlock }

    static let all: [QRVersion] = [
        QRVersion(number: 1, codewords: 26, correctionPerBlock: 10, blocks: 1, alignment: []),
        QRVersion(number: 2, codewords: 44, correctionPerBlock: 16, blocks: 1, alignment: [6, 18]),
        QRVersion(number: 3, codewords: 70, correctionPerBlock: 26, blocks: 1, alignment: [6, 22]),
        QRVersion(number: 4, codewords: 100, correctionPerBlock: 18, blocks: 2, alignment: [6, 26]),
        QRVersion(number: 5, codewords: 134, correctionPerBlock: 24, blocks: 2, alignment: [6, 30]),
        QRVersion(number: 6, codewords: 172, correctionPerBlock: 16, blocks: 4, alignment: [6, 34]),
        QRVersion(number: 7, codewords: 196, correctionPerBlock: 18, blocks: 4, alignment: [6, 22, 38]),
        QRVersion(number: 8, codewords: 242, correctionPerBlock: 22, blocks: 4, alignment: [6, 24, 42]),
        QRVersion(number: 9, codewords: 292, correctionPerBlock: 22, blocks: 5, alignment: [6, 26, 46]),
        QRVersion(number: 10, codewords: 346, correctionPerBlock: 26, blocks: 5, alignment: [6, 28, 50]),
    ]
}
