// A folder of policy files, read whole: eight files of plain data that become one signed set of rules.

internal import Foundation
internal import Localization
public import Policies
internal import Wire

/// What a folder says, and where, so that a broken rule is found in its file and line.
public struct PolicyFolder: Sendable {
    public let rules: PolicyRules
    /// The files of the eight that are not there: what holds already stays in their place.
    public let missing: [String]

    /// Of the days of a pilot that names no other.
    private static let zone = TimeZone(identifier: "America/New_York") ?? .gmt

    /// The files of a policy among all those of its folder; the others are for people, or what an editor kept.
    /// - Parameter folder: its name, for errors.
    /// - Throws: `fileNotOfPolicy` for a file of which nobody would notice that it is passed over: `checkin.yml` and `CHECKIN.YAML`; where there is
    ///   no `checkin.yaml`, also one that has that in its name, as `checkin.yaml.txt`.
    public static func files(among names: some Sequence<String>, of folder: String) throws(DeskError) -> Set<String> {
        let names = Set(names)
        let known = Set(PolicyPart.allCases.map(\.fileName))
        if let foreign = names.subtracting(known).filter({ isMeant($0, besides: names) }).min() {
            throw DeskError(.fileNotOfPolicy, ["file": "\(shown(folder))/\(foreign)", "known": known.sorted().joined(separator: ", ")])
        }
        return names.intersection(known)
    }

    private static func isMeant(_ file: String, besides names: Set<String>) -> Bool {
        let name = file.lowercased()
        guard !name.hasSuffix(".yaml"), !name.hasSuffix(".yml") else { return true }
        return PolicyPart.allCases.contains { part in
            !names.contains(part.fileName) && (name.contains(part.fileName) || name.contains(part.rawValue + ".yml"))
        }
    }

    /// The file of this folder that names the lines of the card and the directory, as messages show it.
    public static func fileOfLines(in folder: String) -> String {
        let (name, file) = (shown(folder), PolicyPart.resources.fileName)
        return name.hasSuffix(file) ? name : "\(name)/\(file)"
    }

    /// The name of a folder as messages show it: without the slashes that completing a name leaves at its end.
    public static func shown(_ folder: String) -> String {
        folder.lastIndex { $0 != "/" }.map { String(folder[...$0]) } ?? folder
    }

    /// - Parameters:
    ///   - files: texts by name; a key that is missing in a file is as in the preset.
    ///   - name: of the folder, for errors.
    ///   - rules: which hold already. A file that is missing leaves its rules as they are there, and every folder leaves the cells.
    /// - Throws: `DeskError` with file, line, rule and remedy: `notYAML`, `keyUnknown`, `valueWrong`, `keyMissing`, `keyTwice`,
    ///   `fileNotOfPolicy` as `files(among:of:)`, `ruleBroken` beyond a compiled bound.
    public init(files: [String: String], name: String, over rules: PolicyRules = .preset) throws {
        let name = Self.shown(name)
        let names = try Self.files(among: files.keys, of: name)
        missing = PolicyPart.allCases.map(\.fileName).filter { !names.contains($0) }
        var rules = rules
        var maps: [PolicyPart: YAMLMapping] = [:]
        for part in PolicyPart.allCases {
            guard let text = files[part.fileName] else { continue }
            var map = try YAMLMapping(text: text, file: "\(name)/\(part.fileName)")
            part.restorePreset(in: &rules)
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
            let wrong = wrongEntry(error.code)
            let keys = wrong.map { [$0.key] } ?? place.keys
            let maps = [place.part] + PolicyPart.allCases
            for part in maps {
                guard let map = map(part), let key = keys.first(where: map.states) else { continue }
                let line = wrong.map { map.line(of: key, at: $0.number) } ?? map.line(of: key)
                let values = ["file": map.file, "line": "\(line)", "key": key, "reason": reason]
                throw DeskError(.ruleBroken, values.merging(["remedy": DeskWords.remedy(error.code)]) { $1 })
            }
            throw DeskError(.policyRefused, ["reason": reason])
        }
        try readBack()
    }

    /// The entry of a list that a bound is about: its key, and how many stand before it. `nil` for a bound that is about no single one.
    private func wrongEntry(_ code: PolicyError.Code) -> (key: String, number: Int)? {
        switch code {
        case .directoryNameTwice:
            var seen: Set<String> = []
            return directory.firstIndex { !seen.insert($0.name).inserted }.map { (key: "directory", number: $0) }
        case .verifiedOutOfBounds:
            if let number = crisisResources.firstIndex(where: { !$0.isVerifiedInBounds }) {
                return (key: "crisis_resources", number: number)
            }
            return directory.firstIndex { !$0.line.isVerifiedInBounds }.map { (key: "directory", number: $0) }
        default: return nil
        }
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
