// One group of an officer's card: eight base32 characters and a check character, so that a slip of the pen is found where it happened.

internal import Wire

enum CardGroup {
    static let characters = 8
    /// Five bytes are exactly eight base32 characters.
    static let bytes = 5
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    /// The group as printed: eight characters and their check character.
    static func print(_ bytes: [UInt8], index: Int) -> String {
        let text = Base32.encode(bytes)
        return text + String(decoding: [alphabet[check(values(text), index: index)]], as: UTF8.self)
    }

    /// The group's bytes, or `nil` where the check character disagrees or a character does not exist.
    ///
    /// `0`, `8` and `1` are not of the alphabet: they are taken for `O`, `B`, and `I` or `L`, whichever agrees with the check character.
    static func parse(_ typed: String, index: Int) -> [UInt8]? {
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
