// The last act: what the owner of the servers can see, and the search for what they must not.

import Foundation
import ProgrammeKit
import Wire

struct Sight {
    let stage: Stage
    let programme: RunningProgramme
    let isKept: Bool

    private static let rowsShown = 3

    func show() async throws {
        stage.heading("6. What the owner of the servers can see: the tables as they are")
        for server in [programme.department, programme.provider] {
            let side = server.home.lastPathComponent
            let view = OwnersView(database: server.database)
            stage.say("The \(side) side, the first \(Self.rowsShown) rows of every table:")
            for sheet in try view.sheets(rows: Self.rowsShown) { stage.quote(sheet.lines().joined(separator: "\n")) }
            guard isKept else { continue }
            try stage.write(try view.sheets(rows: nil).map { $0.whole() }.joined(), to: "owners-view-\(side).txt")
        }
        if isKept { stage.say("All rows, whole: owners-view-department.txt and owners-view-provider.txt.") }
    }

    /// While the servers run, and once more when they have stopped and written the last of their logs.
    func search(for texts: [String], codes: [[UInt8]]) async throws {
        stage.heading("7. The search for what must not be there")
        let needles = texts + [Stage.passphrase]
        try stage.write((needles + codes.map { "code \(Hex.encode($0))" }).joined(separator: "\n") + "\n", to: "needles.txt")
        let scan = Scan(needles, codes: codes)
        let planted = scan.findsPlanted(needles)
        guard planted == needles.count else { throw DemoError.searchIsBlind(needles.count - planted) }
        stage.say(
            "\(needles.count) texts: names, telephone numbers, topics, notes, messages and answers, cancel words, recovery sheets, cards and the passphrase; \(codes.count) card codes as bytes. Each as it is, in hexadecimal and in base64 at every alignment: \(scan.forms) forms. To show that the search can find, each text was planted in all three forms: \(planted) of \(needles.count) were found."
        )
        let places = [programme.department.home, programme.provider.home, programme.department.log, programme.provider.log]
        let running = try scan.run(over: places)
        for server in [programme.department, programme.provider] {
            stage.quote(try await stage.tools.server.succeed(["check", "--home", server.home.path]))
        }
        await programme.stop()
        let stopped = try scan.run(over: places)
        report("The servers' folders and logs, while they ran", running)
        report("The same, after they stopped and wrote what they had counted", stopped)
        let people = try scan.run(over: sealed())
        report("The officers' and clinicians' own folders, which the servers' owner does not have: sealed files", people)
        let hits = running.hits + stopped.hits + people.hits
        guard hits.isEmpty else { throw DemoError.found(hits) }
        stage.say(
            "Not searched: the memory of the running servers. SECURITY.md says what their owner learns all the same, such as when requests come."
        )
        stage.say("What the provider side wrote into its log:")
        stage.quote(try String(contentsOf: programme.provider.log, encoding: .utf8), lines: 6)
    }

    private func report(_ place: String, _ result: Scan.Result) {
        stage.say(
            "\(place): \(result.files) files, \(result.bytes / 1024) KiB. Found: \(result.hits.isEmpty ? "nothing" : "\(result.hits.count)")."
        )
    }

    /// Each person's folder, without what the demo itself wrote beside them.
    private func sealed() throws -> [URL] {
        try ["officers", "clinicians"].flatMap { folder in
            try FileManager.default.contentsOfDirectory(at: stage.root.appending(path: folder), includingPropertiesForKeys: nil)
                .filter(\.hasDirectoryPath)
        }
    }
}

extension RunningServer {
    var database: URL { home.appending(path: "respite.sqlite") }
}
