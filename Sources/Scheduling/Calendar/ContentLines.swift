// iCalendar's outer form (RFC 5545 section 3.1): folded lines of name, parameters and value.

/// One unfolded content line.
struct ContentLine {
    /// Upper case.
    let name: String
    /// Names in upper case; a parameter with several values keeps them joined by commas.
    let parameters: [String: String]
    let value: String
    /// The line of the file on which it begins, from 1.
    let number: Int

    func malformed(_ reason: String) -> SchedulingError { SchedulingError(.calendarMalformed, reason, line: number) }

    func unsupported(_ reason: String) -> SchedulingError { SchedulingError(.calendarUnsupported, reason, line: number) }
}

enum ContentLines {
    /// In bytes. A calendar of a working life is smaller.
    static let largestFile = 8 << 20

    /// Unfolds and splits a file. Lines may end in CRLF or, as many programs write them, in LF alone.
    static func read(_ bytes: [UInt8]) throws(SchedulingError) -> [ContentLine] {
        guard bytes.count <= largestFile else { throw SchedulingError(.tooMany, "a calendar file is at most 8 MiB") }
        var lines: [ContentLine] = []
        for (number, unfolded) in unfold(bytes) {
            guard let text = String(validating: unfolded, as: UTF8.self) else {
                throw SchedulingError(.calendarMalformed, "not UTF-8", line: number)
            }
            lines.append(try parse(text, number))
        }
        return lines
    }

    /// Folds may split a character, so this works on bytes.
    private static func unfold(_ bytes: [UInt8]) -> [(number: Int, bytes: [UInt8])] {
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let content = bytes.starts(with: byteOrderMark) ? bytes.dropFirst(3) : bytes[...]
        var lines: [(number: Int, bytes: [UInt8])] = []
        for (index, physical) in content.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            let line = physical.last == UInt8(ascii: "\r") ? physical.dropLast() : physical
            guard let first = line.first else { continue }
            if first == UInt8(ascii: " ") || first == UInt8(ascii: "\t"), !lines.isEmpty {
                lines[lines.count - 1].bytes += line.dropFirst()
            } else {
                lines.append((index + 1, Array(line)))
            }
        }
        return lines
    }

    private static func parse(_ text: String, _ number: Int) throws(SchedulingError) -> ContentLine {
        var pieces: [String] = []
        var piece = ""
        var isQuoted = false
        // By scalars, since a combining mark may follow a delimiter.
        var rest = text.unicodeScalars[...]
        var value: String?
        while let character = rest.popFirst() {
            if character == "\"" {
                isQuoted.toggle()
            } else if character == ":", !isQuoted {
                value = String(rest)
                break
            } else if character == ";", !isQuoted {
                pieces.append(piece)
                piece = ""
            } else {
                piece.unicodeScalars.append(character)
            }
        }
        pieces.append(piece)
        guard let value, let name = pieces.first, !name.isEmpty else {
            throw SchedulingError(.calendarMalformed, "a line without a name and a value", line: number)
        }
        var parameters: [String: String] = [:]
        for parameter in pieces.dropFirst() {
            let halves = parameter.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.count == 2, parameters.updateValue(String(halves[1]), forKey: halves[0].uppercased()) == nil else {
                throw SchedulingError(.calendarMalformed, "a parameter without a value, or twice", line: number)
            }
        }
        return ContentLine(name: name.uppercased(), parameters: parameters, value: value, number: number)
    }
}
