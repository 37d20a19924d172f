// Strict reading of YAML: every mistake names its line, its key and what to write instead; nothing that is not understood is passed over.

internal import Localization
internal import Policies
import Yams

/// One mapping of the file. `finish()` refuses keys that nobody asked for.
struct YAMLMapping {
    let file: String
    let line: Int
    /// Where it stands, for example `departments`; empty at the top.
    let name: String
    private let values: [String: Node]
    private let lines: [String: Int]
    private var asked: Set<String> = []
    /// Those of the whole file.
    private let askedInFile: AskedKeys
    /// Of a key of this mapping in `askedInFile`.
    private let prefix: String

    /// The whole file. Throws `notYAML`, `valueWrong` where it is not a mapping, or `keyTwice` for a key that is there twice.
    init(text: String, file: String) throws {
        // Some editors begin every file with a mark that is no part of its text.
        let text = PlainText.composed(text.first == "\u{FEFF}" ? String(text.dropFirst()) : text)
        let node: Node?
        do {
            node = try PlainYAML.node(text, file: file)
        } catch let error as YamlError {
            throw Self.syntax(error, text, file)
        }
        guard let node else {
            throw DeskError(.notYAML, ["file": file, "line": "1", "reason": Texts.current(Message("there is nothing in it"))])
        }
        try self.init(node, name: "", file: file, prefix: "", askedInFile: AskedKeys())
    }

    private init(_ node: Node, name: String, file: String, prefix: String, askedInFile: AskedKeys) throws {
        self.file = file
        self.name = name
        self.prefix = prefix
        self.askedInFile = askedInFile
        line = node.mark?.line ?? 1
        guard case .mapping(let mapping) = node else {
            throw DeskError(.valueWrong, ["file": file, "line": "\(line)", "key": name, "remedy": "key: value"])
        }
        var values: [String: Node] = [:]
        var lines: [String: Int] = [:]
        for (key, value) in mapping {
            let keyLine = key.mark?.line ?? line
            guard let text = key.string else { throw Self.notYAML(file, keyLine, Message("something stands in the wrong place")) }
            guard values.updateValue(value, forKey: text) == nil else { throw Self.twice(text, file, keyLine) }
            lines[text] = keyLine
        }
        self.values = values
        self.lines = lines
    }

    private static func syntax(_ error: YamlError, _ text: String, _ file: String) -> DeskError {
        switch error {
        // What the parser says of it is English.
        case .scanner(_, _, let mark, _): notYAML(file, mark.line, Message("something cannot be read"))
        case .parser(_, _, let mark, _), .composer(_, _, let mark, _):
            notYAML(file, mark.line, Message("something stands in the wrong place"))
        case .duplicatedKeysInMapping(let names, let context):
            twice(names.first ?? "", file, secondLine(of: names.first ?? "", in: text, from: context.mark))
        default:
            notYAML(file, 1, Message("something cannot be read"))
        }
    }

    private static func twice(_ key: String, _ file: String, _ line: Int) -> DeskError {
        DeskError(.keyTwice, ["file": file, "line": "\(line)", "key": key])
    }

    /// Where a key of the mapping that begins at `mark` stands for the second time; where the mapping begins, if they stand in one line.
    private static func secondLine(of key: String, in text: String, from mark: Mark) -> Int {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().dropFirst(mark.line - 1)
        let found = lines.filter { $0.element.dropFirst(mark.column - 1).hasPrefix(key + ":") }
        return found.count > 1 ? found[1].offset + 1 : mark.line
    }

    static func notYAML(_ file: String, _ line: Int, _ reason: Message, _ values: [String: String] = [:]) -> DeskError {
        DeskError(.notYAML, ["file": file, "line": "\(line)", "reason": Texts.current(reason, values)])
    }

    func line(of key: String) -> Int { lines[key] ?? line }

    /// The line in which an entry of a list begins; that of its key where there is none.
    func line(of key: String, at entry: Int) -> Int {
        guard case .sequence(let sequence)? = values[key], sequence.indices.contains(entry) else { return line(of: key) }
        return sequence[entry].mark?.line ?? line(of: key)
    }

    /// For a value that does not fit.
    func wrong(_ key: String, _ remedy: String) -> DeskError {
        DeskError(.valueWrong, ["file": file, "line": "\(line(of: key))", "key": key, "remedy": remedy])
    }

    /// For a day that is earlier than the one of `from`.
    func backwards(_ key: String) -> DeskError {
        DeskError(.endBeforeBeginning, ["file": file, "line": "\(line(of: key))", "key": key])
    }

    private mutating func node(_ key: String) -> Node? {
        asked.insert(key)
        askedInFile.names.insert(prefix + key)
        return values[key]
    }

    /// Also with nothing behind it, which each way of reading it refuses: whoever writes a key means something.
    mutating func has(_ key: String) -> Bool { node(key) != nil }

    /// Whether the file has this key, asked for or not.
    func states(_ key: String) -> Bool { values[key] != nil }

    /// A value made of one scalar; `remedy` says what would fit.
    mutating func value<Value>(_ key: String, _ remedy: String, _ read: (String) -> Value?) throws -> Value {
        guard let value = try optional(key, remedy, read) else {
            throw DeskError(.keyMissing, ["file": file, "line": "\(line)", "key": key, "remedy": remedy])
        }
        return value
    }

    mutating func optional<Value>(_ key: String, _ remedy: String, _ read: (String) -> Value?) throws -> Value? {
        guard let node = node(key) else { return nil }
        return try scalar(node, key, remedy, read)
    }

    private func scalar<Value>(_ node: Node, _ key: String, _ remedy: String, _ read: (String) -> Value?) throws -> Value {
        guard case .scalar(let scalar) = node, !PlainYAML.isNothing(node), let value = read(scalar.string) else { throw wrong(key, remedy) }
        return value
    }

    /// A list of scalars; one scalar alone counts as a list of one.
    mutating func list<Value>(_ key: String, _ remedy: String, _ read: (String) -> Value?) throws -> [Value]? {
        guard let node = node(key) else { return nil }
        switch node {
        case .scalar: return [try scalar(node, key, remedy, read)]
        case .sequence(let sequence): return try sequence.map { try scalar($0, key, remedy, read) }
        default:
            throw wrong(key, remedy)
        }
    }

    /// A list of mappings, none where the key is missing.
    mutating func mappings(_ key: String) throws -> [YAMLMapping] {
        guard let node = node(key) else { return [] }
        guard case .sequence(let sequence) = node else { throw wrong(key, "- …") }
        return try sequence.map { try inner($0, key) }
    }

    mutating func mapping(_ key: String) throws -> YAMLMapping? {
        guard let node = node(key) else { return nil }
        return try inner(node, key)
    }

    private func inner(_ node: Node, _ key: String) throws -> YAMLMapping {
        try YAMLMapping(node, name: key, file: file, prefix: "\(prefix)\(key).", askedInFile: askedInFile)
    }

    /// The keys that somebody has asked for in the whole file: those of a mapping inside another with a dot, as `pilot.from`.
    var known: Set<String> { askedInFile.names }

    /// Call last. Throws `keyUnknown` for the first key that was not asked for.
    func finish() throws {
        let unknown = values.keys.filter { !asked.contains($0) }.min { line(of: $0) < line(of: $1) }
        guard let unknown else { return }
        let known = asked.sorted().joined(separator: ", ")
        throw DeskError(.keyUnknown, ["file": file, "line": "\(line(of: unknown))", "key": unknown, "known": known])
    }
}

/// One for all mappings of a file.
private final class AskedKeys {
    var names: Set<String> = []
}
