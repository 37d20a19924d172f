// The search for what must not be there: while everything lies in the servers, after the rounds, and when they have stopped.

import CheckIn
import Foundation
import ProgrammeKit
import Wire

final class Search {
    private let stage: Stage
    private let programme: RunningProgramme
    private let scan: Scan
    private let wanted: String
    private var found: [(place: String, result: Scan.Result)] = []

    /// - Parameters:
    ///   - texts: everything that anybody wrote.
    ///   - codes: of the cards.
    ///   - answers: of the check-ins.
    init(_ stage: Stage, _ programme: RunningProgramme, texts: [String], codes: [[UInt8]], answers: [CheckInAnswers]) throws {
        (self.stage, self.programme) = (stage, programme)
        let texts = Set(texts + [Stage.passphrase])
        let forms = Set(try answers.flatMap { try $0.forms() })
        let needles =
            texts.map { Scan.Needle($0) } + codes.map { Scan.Needle("code \(Hex.encode($0))", $0) }
            + forms.map { Scan.Needle("answer \(Hex.encode($0))", $0) }
        try stage.write(needles.map(\.name).joined(separator: "\n") + "\n", to: "needles.txt")
        scan = Scan(needles)
        let planted = scan.findsPlanted(needles)
        guard planted == needles.count else { throw DemoError.searchIsBlind(needles.count - planted) }
        wanted =
            "\(texts.count) texts: names, telephone numbers, topics, messages and answers, case notes, cancel words, recovery sheets, cards and the passphrase; \(codes.count) card codes as bytes; \(forms.count) ways in which somebody could have kept a check-in's answers. Each as it is, in hexadecimal and in base64 at every alignment: \(scan.forms) forms. To show that the search can find, each was planted in all three: \(planted) of \(needles.count) were found. In the index of a database's log, which holds numbers of pages alone, answers written as zeros and ones are not counted: they stand there by chance."
    }

    private var places: [URL] { programme.servers.flatMap { [$0.home, $0.log] } }

    /// Searches both sides' folders and logs now.
    func look(_ when: String) throws { found.append(("The servers' folders and logs, \(when)", try scan.run(over: places))) }

    /// Stops the servers, searches once more, and says what was found, all in all.
    func finish() async throws {
        stage.heading("The search for what must not be there")
        stage.say(wanted)
        for server in programme.servers {
            stage.quote(try await stage.tools.server.succeed(["check", "--home", server.home.path]))
        }
        await programme.stop()
        try look("after they stopped and wrote what they had counted")
        found.append(
            (
                "The officers' and clinicians' own folders, which the servers' owner does not have: sealed files",
                try scan.run(over: sealed())
            ))
        for (place, result) in found {
            let hits = result.hits.isEmpty ? "nothing" : "\(result.hits.count)"
            stage.say("\(place): \(result.files) files, \(result.bytes / 1024) KiB. Found: \(hits).")
        }
        let hits = found.flatMap(\.result.hits)
        guard hits.isEmpty else { throw DemoError.found(hits) }
        stage.say(
            "Not searched: the memory of the running servers. SECURITY.md says what their owner learns all the same, such as when requests come."
        )
        stage.say("What the provider side wrote into its log:")
        stage.quote(try String(contentsOf: programme.provider.log, encoding: .utf8), lines: 6)
    }

    /// Each person's folder, without what the demo itself wrote beside them.
    private func sealed() throws -> [URL] {
        try ["officers", "clinicians"].flatMap { folder in
            try FileManager.default.contentsOfDirectory(at: stage.root.appending(path: folder), includingPropertiesForKeys: nil)
                .filter(\.hasDirectoryPath)
        }
    }
}
