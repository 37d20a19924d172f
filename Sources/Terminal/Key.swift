// Keys, and the bytes that terminals send for them.

/// What a person pressed.
public enum Key: Sendable, Hashable {
    case up, down, left, right, home, end, pageUp, pageDown
    case enter, escape, backspace, tab
    /// Ctrl-D.
    case endOfInput
    case character(Character)
    /// A key that Respite has no use for.
    case other
}

/// Turns bytes into keys: UTF-8, and the control sequences of ECMA-48 section 5.4 as xterm and its kin send them.
struct KeyDecoder {
    private var pending: [UInt8] = []

    /// More bytes are needed, or a pause: an Escape by itself is followed by nothing.
    var isPending: Bool { !pending.isEmpty }

    /// The key that this byte completes.
    mutating func feed(_ byte: UInt8) -> Key? {
        pending.append(byte)
        guard let key = Self.key(pending) else {
            guard pending.count >= 32 else { return nil }
            pending.removeAll()
            return .other
        }
        pending.removeAll()
        return key
    }

    /// What the bytes so far mean when nothing follows.
    mutating func pause() -> Key? {
        defer { pending.removeAll() }
        guard !pending.isEmpty else { return nil }
        return pending == [0x1B] ? .escape : .other
    }

    private static func key(_ bytes: [UInt8]) -> Key? {
        switch bytes[0] {
        case 0x1B: escapeSequence(bytes)
        case 0x0A, 0x0D: .enter
        case 0x08, 0x7F: .backspace
        case 0x09: .tab
        case 0x04: .endOfInput
        case 0x00..<0x20: .other
        case 0x20..<0x80: .character(Character(Unicode.Scalar(bytes[0])))
        default: multibyte(bytes)
        }
    }

    private static func multibyte(_ bytes: [UInt8]) -> Key? {
        let length =
            switch bytes[0] {
            case 0xC2...0xDF: 2
            case 0xE0...0xEF: 3
            case 0xF0...0xF4: 4
            default: 1
            }
        guard bytes.count >= length else { return nil }
        guard let text = String(validating: bytes, as: UTF8.self), let character = text.first else { return .other }
        return .character(character)
    }

    private static func escapeSequence(_ bytes: [UInt8]) -> Key? {
        guard bytes.count > 1 else { return nil }
        guard bytes[1] == UInt8(ascii: "[") || bytes[1] == UInt8(ascii: "O") else { return .other }
        guard bytes.count > 2, let last = bytes.last, (0x40...0x7E).contains(last) else { return nil }
        switch last {
        case UInt8(ascii: "A"): return .up
        case UInt8(ascii: "B"): return .down
        case UInt8(ascii: "C"): return .right
        case UInt8(ascii: "D"): return .left
        case UInt8(ascii: "H"): return .home
        case UInt8(ascii: "F"): return .end
        case UInt8(ascii: "M") where bytes[1] == UInt8(ascii: "O"): return .enter
        case UInt8(ascii: "~"): return numbered(bytes[2..<bytes.count - 1])
        default: return .other
        }
    }

    private static func numbered(_ digits: ArraySlice<UInt8>) -> Key {
        switch String(decoding: digits, as: UTF8.self) {
        case "1", "7": .home
        case "4", "8": .end
        case "5": .pageUp
        case "6": .pageDown
        default: .other
        }
    }
}
