// A folder of policy files, read whole: eight files of plain data that become one signed set of rules.

internal import Foundation
internal import Localization
public import Policies
internal import Wire

/// What a folder says, and where, so that a broken rule is found in its file and line.
public struct PolicyFolder: Sendable {
    public let rules: PolicyRules

    /// Of the days of a pilot that names no other.
    private static let zone = TimeZone(identifier: "America/New_York") ?? .gmt

    /// - Parameters:
    ///   - files: texts by name; a file that is missing leaves the preset as it is.
    ///   - name: of the folder, for errors.
    ///   - cells: of the programme; a folder has none.
    /// - Throws: `DeskError` with file, line, rule and remedy: `notYAML`, `keyUnknown`, `valueWrong`, `keyMissing`, `keyTwice`,
    ///   `fileNotOfPolicy` for a file that is none of the eight, `ruleBroken` beyond a compiled bound.
    public init(
        files: [String: String],
        name: String,
        cells: [PolicyCell] = [],
        model: ProgrammeModel? = nil
    ) throws {
        let known = Set(PolicyPart.allCases.map(\.fileName))
        if let foreign = files.keys.filter({ $0.hasSuffix(".yaml") && !known.contains($0) }).min() {
            throw DeskError(.fileNotOfPolicy, ["file": "\(name)/\(foreign)", "known": known.sorted().joined(separator: ", ")])
        }
        var rules = PolicyRules.preset
        rules.cells = cells
        if let model { rules.model = model }
        var maps: [PolicyPart: YAMLMapping] = [:]
        for part in PolicyPart.allCases {
            guard let text = files[part.fileName] else { continue }
            var map = try YAMLMapping(text: text, file: "\(name)/\(part.fileName)")
            try part.read(&map, into: &rules, Self.zone)
            try map.finish()
            maps[part] = map
        }
        try rules.checked { maps[$0] }
        self.rules = rules
    }
}

extension PolicyRules {
    /// Throws `ruleBroken` at the line of the first key of the bound that the file has, or `policyRefused` where no file has one; and
    /// `documentRefused` where no program could read what would be signed.
    func checked(_ map: (PolicyPart) -> YAMLMapping?) throws {
        do {
            try check()
        } catch {
            let place = PolicyPart.holding(error.code)
            let reason = DeskWords.sentence(error.code)
            let maps = [place.part] + PolicyPart.allCases
            for part in maps {
                guard let map = map(part), let key = place.keys.first(where: map.states) else { continue }
                let line = error.code == .directoryNameTwice ? secondOfTwo.map { map.line(of: key, at: $0) } : nil
                let values = ["file": map.file, "line": "\(line ?? map.line(of: key))", "key": key, "reason": reason]
                throw DeskError(.ruleBroken, values.merging(["remedy": DeskWords.remedy(error.code)]) { $1 })
            }
            throw DeskError(.policyRefused, ["reason": reason])
        }
        try readBack()
    }

    /// The place in the directory of the first service whose name is there already.
    private var secondOfTwo: Int? {
        var seen: Set<String> = []
        return directory.firstIndex { !seen.insert($0.name).inserted }
    }

    /// A check says no more than the format holds: what is signed of these rules is read again, as every program will read it.
    func readBack() throws {
        var writer = ByteWriter()
        writer.value(self)
        var reader = ByteReader(writer.bytes)
        do throws(WireError) {
            guard try reader.value(PolicyRules.self) == self else { throw WireError(.nonCanonical, "rules read back as others") }
            try reader.finish()
        } catch {
            throw DeskError(.documentRefused, ["document": "policy", "reason": Texts.current(DeskWords.message(error.code))])
        }
    }
}
