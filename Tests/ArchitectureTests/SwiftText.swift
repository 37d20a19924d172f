// Just enough of Swift's grammar to tell code from comments and literals.

struct SwiftText: Sendable {
    /// Without comments, and with the content of literals left out.
    private(set) var code = ""
    /// The content of each string literal.
    private(set) var literals: [String] = []

    private let bytes: [UInt8]
    private var position = 0
    private var kept: [UInt8] = []

    init(_ text: String) {
        bytes = Array(text.utf8)
        kept.reserveCapacity(bytes.count)
        readCode(isInterpolation: false)
        code = String(decoding: kept, as: UTF8.self)
    }

    private func starts(_ mark: [UInt8]) -> Bool {
        let end = position + mark.count
        return end <= bytes.count && bytes[position..<end].elementsEqual(mark)
    }

    /// - Parameter isInterpolation: stops at the parenthesis that closes it.
    private mutating func readCode(isInterpolation: Bool) {
        var depth = 0
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "/") where starts(Array("//".utf8)):
                while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
                continue
            case UInt8(ascii: "\""), UInt8(ascii: "#"):
                if let hashes = literalStart() {
                    readLiteral(hashes: hashes)
                    continue
                }
            case UInt8(ascii: "("):
                depth += 1
            case UInt8(ascii: ")"):
                depth -= 1
                if isInterpolation, depth < 0 {
                    position += 1
                    return
                }
            default:
                break
            }
            kept.append(byte)
            position += 1
        }
    }

    /// The number of `#` before a quotation mark, where a literal starts here.
    private func literalStart() -> Int? {
        var ahead = position
        while ahead < bytes.count, bytes[ahead] == UInt8(ascii: "#") { ahead += 1 }
        return ahead < bytes.count && bytes[ahead] == UInt8(ascii: "\"") ? ahead - position : nil
    }

    private mutating func readLiteral(hashes: Int) {
        let marks = [UInt8](repeating: UInt8(ascii: "#"), count: hashes)
        position += hashes
        let three = Array("\"\"\"".utf8)
        let quote = starts(three) ? three : [UInt8(ascii: "\"")]
        position += quote.count
        let escape = [UInt8(ascii: "\\")] + marks
        var content: [UInt8] = []
        while position < bytes.count, !starts(quote + marks) {
            if bytes[position] == UInt8(ascii: "\\"), starts(escape + [UInt8(ascii: "(")]) {
                position += escape.count + 1
                readCode(isInterpolation: true)
            } else if bytes[position] == UInt8(ascii: "\\"), starts(escape) {
                position += escape.count
                if position < bytes.count { content.append(bytes[position]) }
                position += 1
            } else {
                content.append(bytes[position])
                position += 1
            }
        }
        position += quote.count + hashes
        literals.append(String(decoding: content, as: UTF8.self))
        kept += Array("\"\"".utf8)
    }
}
