// What of YAML is not taken: nothing in a file of rules stands for something else, and no line begins where editors show none.

internal import Localization
import Yams

enum PlainYAML {
    /// The text as one node; `nil` where there is nothing in it. Throws `YamlError`, or `notYAML` for what YAML allows and no file of ours has.
    static func node(_ text: String, file: String) throws -> Node? {
        try refuseHiddenBreaks(text, file)
        try refuseHiddenIndentation(text, file)
        try refuseAliases(text, file)
        // Nothing is taken for a number, a date or nothing: each value is read as the words that stand there.
        let parser = try Parser(yaml: text, resolver: .basic)
        // A node knows its anchor only as long as there is the parser.
        return try withExtendedLifetime(parser) { () throws -> Node? in
            let node = try parser.singleRoot()
            if let node { try check(node, file) }
            return node
        }
    }

    /// They end a line for the parser, and for most editors not: what stands behind one looks like a comment, and is a rule. A carriage return
    /// before a line feed is one character with it, and no fault.
    private static func refuseHiddenBreaks(_ text: String, _ file: String) throws(DeskError) {
        guard let place = text.firstIndex(where: { $0.isNewline && $0 != "\n" && $0 != "\r\n" }) else { return }
        let line = text[..<place].count(where: \.isNewline) + 1
        let reason = Message("there is an invisible line break, {sign}: delete it, or type the line again")
        throw YAMLMapping.notYAML(file, line, reason, ["sign": name(of: text.unicodeScalars[place])])
    }

    /// The parser stops at a tab, and takes any other sign that looks like a space, or like nothing, for a part of the first word.
    private static func refuseHiddenIndentation(_ text: String, _ file: String) throws(DeskError) {
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            guard let sign = line.unicodeScalars.prefix(while: isBlank).first(where: { $0 != " " }) else { continue }
            let reason =
                sign == "\t"
                ? Message("the line begins with a tab: indent it with spaces")
                : Message("the line begins with an invisible sign, {sign}: delete it, or type the line again")
            throw YAMLMapping.notYAML(file, index + 1, reason, sign == "\t" ? [:] : ["sign": name(of: sign)])
        }
    }

    private static func isBlank(_ sign: Unicode.Scalar) -> Bool {
        sign.properties.isWhitespace || sign.properties.generalCategory == .format
    }

    /// As Unicode numbers it: `U+2028`.
    private static func name(of sign: Unicode.Scalar) -> String {
        let digits = String(sign.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// A few lines of aliases of aliases stand for more than any machine can compose, so the text itself is looked at. An alias stands for the
    /// anchor of its name: where no name follows both signs, in quotation marks and comments too, there is none.
    private static func refuseAliases(_ text: String, _ file: String) throws(DeskError) {
        let anchors = Set(names(after: UInt8(ascii: "&"), in: text.utf8[...]))
        guard !anchors.isEmpty else { return }
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !anchors.isDisjoint(with: names(after: UInt8(ascii: "*"), in: line)) {
            throw refusal(file, index + 1)
        }
    }

    /// As the parser reads a name: letters of ASCII, digits, `-` and `_`.
    private static func names(after sign: UInt8, in text: Substring.UTF8View) -> [[UInt8]] {
        text.split(separator: sign, omittingEmptySubsequences: false).dropFirst()
            .map { part in Array(part.prefix { isOfName($0) }) }
            .filter { !$0.isEmpty }
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        switch Unicode.Scalar(byte) {
        case "0"..."9", "A"..."Z", "a"..."z", "-", "_": true
        default: false
        }
    }

    /// Whether nothing is written where a value should be, or one of YAML's words for it.
    static func isNothing(_ node: Node) -> Bool {
        guard case .scalar(let scalar) = node, scalar.style == .plain else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    }

    /// Anchors for which nothing stands, types that say another thing than the value, and keys that are lists or mappings.
    private static func check(_ node: Node, _ file: String, isKey: Bool = false) throws(DeskError) {
        let line = node.mark?.line ?? 1
        guard node.anchor == nil else { throw refusal(file, line) }
        guard !hasType(node, isKey: isKey) else {
            throw YAMLMapping.notYAML(file, line, Message("a type stands before a value, with “!”: write the value alone"))
        }
        switch node {
        case .scalar: return
        case .alias: throw refusal(file, line)
        case .sequence(let entries):
            for entry in entries { try check(entry, file) }
        case .mapping(let pairs):
            for (key, value) in pairs {
                guard case .scalar = key else {
                    throw YAMLMapping.notYAML(file, key.mark?.line ?? line, Message("something stands in the wrong place"))
                }
                try check(key, file, isKey: true)
                try check(value, file)
            }
        }
    }

    /// `!!null 100` would be nothing to a parser, and is a hundred to whoever reads it. What stands in quotation marks is a text, and so is a key
    /// once it was compared with others.
    private static func hasType(_ node: Node, isKey: Bool) -> Bool {
        switch node {
        case .scalar(let scalar): scalar.tag != .implicit && (scalar.style == .plain && !isKey || scalar.tag != Tag(.str))
        case .sequence(let sequence): sequence.tag != .implicit
        case .mapping(let mapping): mapping.tag != .implicit
        case .alias: false
        }
    }

    private static func refusal(_ file: String, _ line: Int) -> DeskError {
        YAMLMapping.notYAML(file, line, Message("a value is named with “&” or repeated with “*”: write it out each time"))
    }
}
