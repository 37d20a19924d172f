// A supervisor's queue: how many notes wait and how long, by supervisee. No text and no case.

import CaseFile
import CaseVault
import Localization
import PersonalTools
import Scheduling
import Sealing
import Terminal
import Wire

struct QueueView {
    private let queue: SupervisorQueue
    private let waiting: [SubmittedNote]
    private let desk: CaseDesk

    init(_ desk: CaseDesk) throws {
        queue = try desk.vault.queue(at: desk.now)
        waiting = try desk.vault.submitted(at: desk.now).waiting
        self.desk = desk
    }

    struct Line: Encodable {
        let supervisee: String?
        let waiting: Int
        let overdue: Int
        let oldest: String?
    }

    struct Note: Encodable {
        let number: Int
        let author: String?
        let submitted: String
        let overdue: Bool
    }

    private func name(_ line: SupervisorQueue.Line) -> String? { desk.vault.practice.names[line.supervisee] }

    private func due(_ note: SubmittedNote) -> Instant { note.submittedAt + desk.vault.practice.rules.cosignWithin }

    /// For each supervisee.
    var summary: [Line] {
        queue.lines.map { line in
            Line(
                supervisee: name(line), waiting: line.submitted.count, overdue: line.submitted.overdue,
                oldest: line.submitted.oldest.map { rfc3339(desk.now - $0) })
        }
    }

    var json: [Note] {
        waiting.enumerated().map {
            Note(
                number: $0 + 1, author: desk.vault.practice.names[$1.author], submitted: rfc3339($1.submittedAt),
                overdue: due($1) <= desk.now)
        }
    }

    /// One for each supervisee of whom something waits.
    var summaryLines: [String] {
        let texts = desk.texts
        return queue.lines.compactMap { line in
            guard let oldest = line.submitted.oldest else { return nil }
            let values = ["name": name(line) ?? "–", "time": texts.duration(seconds: oldest)]
            let waits = texts.plural(
                "{name}: {count} note waits for your co-signature, the oldest for {time}.",
                "{name}: {count} notes wait for your co-signature, the oldest for {time}.", count: line.submitted.count, values)
            guard line.submitted.overdue > 0 else { return waits }
            return waits + " " + texts.plural("{count} is overdue.", "{count} are overdue.", count: line.submitted.overdue)
        }
    }

    func lines(_ traits: ConsoleTraits) -> [String] {
        let texts = desk.texts
        guard !waiting.isEmpty else { return [texts("No note waits for your co-signature.")] }
        var table = Table([texts("Number"), texts("By"), texts("Waits since"), ""])
        for (index, note) in waiting.enumerated() {
            table.add([
                texts.number(index + 1), desk.vault.practice.names[note.author] ?? "–", desk.moments.instant(note.submittedAt),
                due(note) <= desk.now ? texts("overdue") : "",
            ])
        }
        return summaryLines + [""] + table.lines(traits)
    }
}
