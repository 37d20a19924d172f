// Right-to-left words among left-to-right ones: each stands in an isolate of its own (UAX 9), so that it reorders nothing beside it.

/// First-strong isolates around names and other values, for terminals and pages alike. They take no column (`DisplayWidth`).
public enum Isolation {
    static let opening: Unicode.Scalar = "\u{2068}"
    static let closing: Unicode.Scalar = "\u{2069}"

    /// Each line in an isolate, where it has right-to-left letters that stand in none yet.
    public static func isolated(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isRightToLeft) else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            standsBare(line) ? "\(opening)\(line)\(closing)" : String(line)
        }.joined(separator: "\n")
    }

    /// Isolates that are cut by the end of a line are closed there and opened again on the next.
    public static func carried(over lines: [String]) -> [String] {
        guard lines.contains(where: { $0.unicodeScalars.contains(opening) }) else { return lines }
        var open = 0
        return lines.map { line in
            let before = open
            for scalar in line.unicodeScalars { open = max(0, open + step(scalar)) }
            return repeated(opening, before) + line + repeated(closing, open)
        }
    }

    /// Closes what a cut has left open.
    static func closed(_ text: String) -> String { carried(over: [text]).first ?? text }

    /// The places of isolates that are whole within their line: they can move nothing outside. Others are another's attempt to.
    static func whole(in text: String) -> Set<Int> {
        guard text.unicodeScalars.contains(opening) else { return [] }
        var places: Set<Int> = []
        var open: [Int] = []
        for (place, scalar) in text.unicodeScalars.enumerated() {
            switch scalar {
            case opening: open.append(place)
            case closing: if let start = open.popLast() { places.formUnion([start, place]) }
            case "\n": open = []
            default: continue
            }
        }
        return places
    }

    private static func standsBare(_ line: Substring) -> Bool {
        var depth = 0
        for scalar in line.unicodeScalars {
            depth = max(0, depth + step(scalar))
            if depth == 0, isRightToLeft(scalar) { return true }
        }
        return false
    }

    private static func step(_ scalar: Unicode.Scalar) -> Int { scalar == opening ? 1 : scalar == closing ? -1 : 0 }

    private static func repeated(_ scalar: Unicode.Scalar, _ count: Int) -> String { String(repeating: String(scalar), count: count) }

    /// Letters and digits of the blocks that Unicode reserves for right-to-left scripts.
    static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }
}
