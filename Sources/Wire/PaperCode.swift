// Bytes on paper: groups of eight base32 characters, each with a check character, so that a slip of the pen is found where it happened.
// The officer's card and the recovery sheet are written so.

/// Why what was typed from paper is not taken.
public enum PaperCodeError: Error, Sendable, Equatable {
    /// Too few or too many characters; how many whole groups of nine there are.
    case wrongLength(groups: Int)
    /// These groups, counted from 1 as on the paper, do not agree with their check characters.
    case mistypedGroups([Int])
}

public enum PaperCode {
    /// Five bytes are exactly eight base32 characters.
    public static let bytesPerGroup = 5
    private static let characters = 8
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    /// The groups as printed, nine characters each.
    /// - Parameter bytes: their number is a multiple of five; what is over is left out.
    public static func groups(of bytes: [UInt8]) -> [String] {
        (0..<bytes.count / bytesPerGroup).map { index in
            let start = index * bytesPerGroup
            return printed(Array(bytes[start..<start + bytesPerGroup]), index: index)
        }
    }

    /// The bytes that a person typed.
    /// - Parameter typed: spaces, dashes, dots and line ends do not matter, nor does lower case.
    public static func bytes(typed: String, groupCount: Int) throws(PaperCodeError) -> [UInt8] {
        let separators: Set<Character> = [" ", "-", "–", "—", ".", "_", "\t", "\n", "\r", "\r\n"]
        let typedCharacters = typed.filter { !separators.contains($0) }
        let width = characters + 1
        guard typedCharacters.count == groupCount * width else { throw .wrongLength(groups: typedCharacters.count / width) }
        var bytes: [UInt8] = []
        var mistyped: [Int] = []
        for index in 0..<groupCount {
            let group = String(typedCharacters.dropFirst(index * width).prefix(width))
            if let parsed = parse(group, index: index) { bytes += parsed } else { mistyped.append(index + 1) }
        }
        guard mistyped.isEmpty else { throw .mistypedGroups(mistyped) }
        return bytes
    }

    /// One group: eight characters and their check character.
    private static func printed(_ bytes: [UInt8], index: Int) -> String {
        let text = Base32.encode(bytes)
        return text + String(decoding: [alphabet[check(values(text), index: index)]], as: UTF8.self)
    }

    /// A group's bytes, or `nil` where the check character disagrees or a character does not exist.
    ///
    /// `0`, `8` and `1` are not of the alphabet: they are taken for `O`, `B`, and `I` or `L`, whichever agrees with the check character.
    private static func parse(_ typed: String, index: Int) -> [UInt8]? {
        let upper = typed.uppercased().replacing("0", with: "O").replacing("8", with: "B")
        for one in ["I", "L"] {
            let text = upper.replacing("1", with: one)
            let values = values(text)
            guard values.count == characters + 1, text.utf8.count == values.count, let expected = values.last else { return nil }
            if check(values.dropLast(), index: index) == expected { return try? Base32.decode(String(text.prefix(characters))) }
        }
        return nil
    }

    private static func values(_ text: String) -> [Int] { text.utf8.compactMap { alphabet.firstIndex(of: $0) } }

    /// A weighted sum over GF(32) with x^5 = x^2 + 1. The weights are powers of x, all different, so that every single wrong character and
    /// every exchange of two characters is found, and a group typed in another's place too.
    private static func check(_ values: some Sequence<Int>, index: Int) -> Int {
        let sum = values.reduce(into: 0) { sum, value in sum = timesX(sum ^ value) }
        return sum ^ (index + 1)
    }

    private static func timesX(_ value: Int) -> Int {
        let shifted = value << 1
        return shifted & 0x20 == 0 ? shifted : shifted ^ 0x25
    }
}
