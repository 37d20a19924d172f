// Every name of the tz database, links such as `US/Eastern` and `Japan` included, which Foundation's own list leaves out.

import Foundation
import Testing

@testable import Scheduling

enum ZoneNames {
    /// Names of the database that say nothing about a place (`Factory`) or that most people mean otherwise (`EST`, `MST`): `ZoneID` refuses them.
    static let refused: Set<String> = ["EST", "Factory", "MST"]

    /// Those of the system's copy of the database; empty where it has none.
    static let ofTheDatabase: Set<String> = {
        let lines = (try? String(contentsOfFile: "/usr/share/zoneinfo/tzdata.zi", encoding: .utf8))?.split(separator: "\n") ?? []
        return Set(
            lines.compactMap { line -> String? in
                let fields = line.split(separator: " ")
                switch fields.first {
                case "Z" where fields.count > 1: return String(fields[1])
                case "L" where fields.count > 2: return String(fields[2])
                default: return nil
                }
            })
    }()

    /// Foundation's list, those without a slash, and the system's copy of the database where it has one.
    static let all = Set(TimeZone.knownTimeZoneIdentifiers).union(ZoneID.withoutSlash).union(ofTheDatabase).subtracting(refused).sorted()
}

@Suite struct ZoneNameTests {
    /// Where the system has no copy of the database, Foundation's must do, and it has many names too: no test over all zones is one over few.
    @Test func noZoneIsForgotten() {
        #expect(ZoneNames.all.count >= (ZoneNames.ofTheDatabase.isEmpty ? 450 : 590), "\(ZoneNames.all.count)")
        #expect(ZoneNames.ofTheDatabase.filter { !$0.contains("/") }.subtracting(ZoneNames.refused).isSubset(of: ZoneID.withoutSlash))
    }

    @Test(arguments: ["Japan", "Cuba", "GB", "NZ-CHAT", "EST5EDT", "GMT+0", "US/Eastern", "Etc/GMT-14", "UTC"])
    func aNameOfTheDatabaseIsAZone(_ name: String) throws { #expect(try ZoneID(name).name == name) }

    /// Foundation knows them all; none says when the clocks change.
    @Test(arguments: ["EST", "MST", "Factory", "IST", "PST", "CEST", "GMT+0500", "Mars/Base", "", "japan"])
    func anAbbreviationIsNone(_ name: String) {
        #expect(SchedulingError.code { _ = try ZoneID(name) } == .unknownZone)
    }
}
