// When a clinician works for the programme, as `programme.yaml` says it: one engagement beside the name, or a list of them.

internal import Foundation
internal import Wire

extension ProgrammeFile.PlannedEngagement {
    /// `agency`, `from` and `until` of the clinician; or, where employment changes on a day, the list `engagements` of them.
    static func all(_ clinician: inout YAMLMapping, _ zone: TimeZone) throws -> [Self] {
        guard clinician.has("engagements") else { return [try Self(&clinician, zone)] }
        let list = try clinician.mappings("engagements")
        guard !list.isEmpty else { throw clinician.wrong("engagements", "- from: \(ProgrammeWords.someDay)") }
        return try list.map { map in
            var map = map
            guard map.has("from") else {
                throw DeskError(
                    .keyMissing, ["file": map.file, "line": "\(map.line)", "key": "from", "remedy": ProgrammeWords.someDay])
            }
            let engagement = try Self(&map, zone)
            try map.finish()
            return engagement
        }
    }

    private init(_ map: inout YAMLMapping, _ zone: TimeZone) throws {
        agency = try map.optional("agency", ProgrammeWords.label, ProgrammeWords.label)
        from = try map.optional("from", ProgrammeWords.someDay) { ProgrammeWords.day($0, in: zone) }
        to = try map.optional("until", ProgrammeWords.someDay) { ProgrammeWords.day($0, in: zone, adding: 1) }
        if let from, let to, to <= from { throw map.backwards("until") }
    }
}
