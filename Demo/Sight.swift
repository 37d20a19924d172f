// What the owner of the servers can see: the tables as they are.

import Foundation
import ProgrammeKit

struct Sight {
    let stage: Stage
    let programme: RunningProgramme
    let isKept: Bool
    /// All tables of both sides on one day, by side.
    private let day: String
    private let seen: [(side: String, sheets: [OwnersView.Sheet])]

    private static let rowsShown = 2

    /// Looks now; shows later.
    init(stage: Stage, programme: RunningProgramme, isKept: Bool) throws {
        self.stage = stage
        self.programme = programme
        self.isKept = isKept
        day = PlayTime.day(stage.time.now)
        seen = try programme.servers.map { ($0.side, try OwnersView(database: $0.database).sheets(rows: Self.rowsShown)) }
        guard isKept else { return }
        for server in programme.servers {
            let sheets = try OwnersView(database: server.database).sheets(rows: nil)
            try stage.write(sheets.map { $0.whole() }.joined(), to: "owners-view-\(server.side).txt")
        }
    }

    func show() throws {
        stage.heading("What the owner of the servers can see: the tables as they are")
        stage.say(
            "What can be read is what a calendar needs: which clinician is taken when. What is long is a random number, a key, a signature, or sealed for somebody who is not here."
        )
        for (side, sheets) in seen {
            stage.say("The \(side) side on \(day), the first rows of every table:")
            stage.quote(sheets.flatMap { $0.lines() }.joined(separator: "\n"), lines: 80)
        }
        if isKept { stage.say("All rows of that day, whole: owners-view-department.txt and owners-view-provider.txt.") }
        for server in programme.servers {
            let left = try OwnersView(database: server.database).sheets(rows: 0).map { "\($0.name) \($0.count)" }
            stage.say("The \(server.side) side on \(PlayTime.day(stage.time.now)), rows of each table: \(left.joined(separator: ", ")).")
        }
        stage.say("Bookings and their messages go 30 days after the session, check-ins and token numbers when their quarter is over.")
    }
}

extension RunningProgramme {
    var servers: [RunningServer] { [department, provider] }
}

extension RunningServer {
    var database: URL { home.appending(path: "respite.sqlite") }
    var side: String { home.lastPathComponent }
}
