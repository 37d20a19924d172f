// Every name of the tz database, links such as `US/Eastern` included, which Foundation's own list leaves out.

import Foundation

enum ZoneNames {
    /// Foundation's list, and the names with a slash of the system's copy of the database where it has one.
    static let all: [String] = {
        let lines = (try? String(contentsOfFile: "/usr/share/zoneinfo/tzdata.zi", encoding: .utf8))?.split(separator: "\n") ?? []
        let named = lines.compactMap { line -> String? in
            let fields = line.split(separator: " ")
            switch fields.first {
            case "Z" where fields.count > 1: return String(fields[1])
            case "L" where fields.count > 2: return String(fields[2])
            default: return nil
            }
        }
        return Set(TimeZone.knownTimeZoneIdentifiers).union(named.filter { $0.contains("/") }).sorted()
    }()
}
