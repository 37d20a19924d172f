// A folder of policy files, read whole: eight files of plain data that become one signed set of rules.

internal import Foundation
public import Policies
internal import Wire

/// What a folder says, and where, so that a broken rule is found in its file and line.
public struct PolicyFolder: Sendable {
    public let rules: PolicyRules

    /// - Parameters:
    ///   - files: texts by name; a file that is missing leaves the preset as it is.
    ///   - name: of the folder, for errors.
    ///   - cells: of the programme; a folder has none.
    ///   - zone: of the days in it.
    /// - Throws: `DeskError` with file, line, rule and remedy: `notYAML`, `keyUnknown`, `valueWrong`, `keyMissing`, `nameTwice`,
    ///   `fileNotOfPolicy` for a file that is none of the eight, `ruleBroken` beyond a compiled bound.
    public init(
        files: [String: String],
        name: String,
        cells: [PolicyCell] = [],
        model: ProgrammeModel? = nil,
        zoneName: String = "America/New_York"
    ) throws {
        guard let zone = TimeZone(identifier: zoneName) else {
            throw DeskError(.valueWrong, ["file": name, "line": "1", "key": "time_zone", "remedy": "America/New_York"])
        }
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
            try part.read(&map, into: &rules, zone)
            try map.finish()
            maps[part] = map
        }
        try rules.checked { maps[$0] }
        self.rules = rules
    }
}

extension PolicyRules {
    /// Throws `ruleBroken` at the line of the first key of the bound that the file has, or `policyRefused` where no file has one.
    func checked(_ map: (PolicyPart) -> YAMLMapping?) throws {
        do {
            try check()
        } catch {
            let place = PolicyPart.holding(error.code)
            let reason = DeskWords.sentence(error.code)
            let maps = [place.part] + PolicyPart.allCases
            for part in maps {
                guard let map = map(part), let key = place.keys.first(where: map.states) else { continue }
                let values = ["file": map.file, "line": "\(map.line(of: key))", "key": key, "reason": reason]
                throw DeskError(.ruleBroken, values.merging(["remedy": DeskWords.remedy(error.code)]) { $1 })
            }
            throw DeskError(.policyRefused, ["reason": reason])
        }
    }
}
