// The `policy` part of `programme.yaml`: what differs from the preset, or from the policy folder that the file names.

internal import Foundation
internal import Policies

extension PolicyRules {
    /// The preset, changed by what the file says; all keys of a policy folder's files in one mapping. Throws `ruleBroken` or `policyRefused`
    /// beyond the compiled bounds.
    init(_ map: YAMLMapping?, model: ProgrammeModel?, cells: [PolicyCell], zone: TimeZone) throws {
        self = .preset
        self.cells = cells
        if let model { self.model = model }
        guard var map else {
            try checked { _ in nil }
            return
        }
        for part in PolicyPart.allCases { try part.read(&map, into: &self, zone) }
        try map.finish()
        let whole = map
        try checked { _ in whole }
    }
}
