// A supervisor's queue: how many notes wait or are unsigned and how long, by supervisee. No text and no case.

import CaseFile
import CaseVault
import ClinicianClient
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

    init(_ desk: CaseDesk) async throws {
        queue = try desk.vault.queue(at: desk.now, reports: try await desk.session.noteAges())
        waiting = try desk.vault.submitted(at: desk.now).waiting
        self.desk = desk
    }

    struct Line: Encodable {
        let supervisee: String?
        let waiting: Int
        let overdue: Int
        let oldest: String?
        /// As the supervisee's devices said last.
        let unsigned: Unsigned
    }

    struct Unsigned: Encodable {
        let count: Int
        let overdue: Int
        let oldest: String?
        /// When that was said; absent where nothing was.
        let reported: String?
        let old: Bool
        /// Submitted, and never arrived here.
        let missing: Int
    }

    struct JSON: Encodable {
        let notes: [Note]
        let supervisees: [Line]
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
                oldest: line.submitted.oldest.map { rfc3339(desk.now - $0) },
                unsigned: Unsigned(
                    count: line.unsigned.count, overdue: line.unsigned.overdue, oldest: line.unsigned.oldest.map { rfc3339(desk.now - $0) },
                    reported: line.reportedAt.map(rfc3339), old: line.isOld, missing: line.missing))
        }
    }

    var json: JSON { JSON(notes: notes, supervisees: summary) }

    private var notes: [Note] {
        waiting.enumerated().map {
            Note(
                number: $0 + 1, author: desk.vault.practice.names[$1.author], submitted: rfc3339($1.submittedAt),
                overdue: due($1) <= desk.now)
        }
    }

    /// Of each supervisee what waits, what is unsigned, and what is not as it should be.
    var summaryLines: [String] { queue.lines.flatMap { [submitted($0), unsigned($0, isBrief: true), missing($0)].compactMap(\.self) } }

    private func submitted(_ line: SupervisorQueue.Line) -> String? {
        let texts = desk.texts
        guard let oldest = line.submitted.oldest else { return nil }
        let waits = texts.plural(
            "{name}: {count} note waits for your co-signature, the oldest for {time}.",
            "{name}: {count} notes wait for your co-signature, the oldest for {time}.", count: line.submitted.count,
            ["name": name(line) ?? "–", "time": texts.duration(seconds: oldest)])
        return overdue(line.submitted).map { "\(waits) \($0)" } ?? waits
    }

    private func overdue(_ pile: SupervisorQueue.Pile) -> String? {
        guard pile.overdue > 0 else { return nil }
        return desk.texts.plural("{count} is overdue.", "{count} are overdue.", count: pile.overdue)
    }

    /// - Parameter isBrief: whether nothing is said where all is well.
    private func unsigned(_ line: SupervisorQueue.Line, isBrief: Bool) -> String? {
        let texts = desk.texts
        let name = name(line) ?? "–"
        guard let reportedAt = line.reportedAt else {
            return isBrief ? nil : texts("{name}: nothing has been heard of unsigned notes yet.", ["name": name])
        }
        guard line.unsigned.count > 0 || line.isOld || !isBrief else { return nil }
        var sentences: [String] = []
        if let oldest = line.unsigned.oldest {
            sentences.append(
                texts.plural(
                    "{name}: {count} note is not signed and not submitted, the oldest for {time}.",
                    "{name}: {count} notes are not signed and not submitted, the oldest for {time}.", count: line.unsigned.count,
                    ["name": name, "time": texts.duration(seconds: oldest)]))
        } else {
            sentences.append(texts("{name}: every note is signed or submitted.", ["name": name]))
        }
        if let overdue = overdue(line.unsigned) { sentences.append(overdue) }
        let heard = ["time": desk.moments.relative(reportedAt)]
        if line.isOld {
            sentences.append(texts("That was heard {time} and may be otherwise by now.", heard))
        } else if !isBrief {
            sentences.append(texts("Heard {time}.", heard))
        }
        return sentences.joined(separator: " ")
    }

    private func missing(_ line: SupervisorQueue.Line) -> String? {
        guard line.missing > 0 else { return nil }
        return desk.texts.plural(
            "{name}: {count} note waits for a co-signature and has not come here; have it submitted to you again.",
            "{name}: {count} notes wait for a co-signature and have not come here; have them submitted to you again.",
            count: line.missing, ["name": name(line) ?? "–"])
    }

    func lines(_ traits: ConsoleTraits) -> [String] {
        let texts = desk.texts
        let waits = queue.lines.compactMap(submitted)
        let said = queue.lines.flatMap { [unsigned($0, isBrief: false), missing($0)].compactMap(\.self) }
        guard !waiting.isEmpty else { return [texts("No note waits for your co-signature.")] + said }
        var table = Table([texts("Number"), texts("By"), texts("Waits since"), ""])
        for (index, note) in waiting.enumerated() {
            table.add([
                texts.number(index + 1), desk.vault.practice.names[note.author] ?? "–", desk.moments.instant(note.submittedAt),
                due(note) <= desk.now ? texts("overdue") : "",
            ])
        }
        return waits + said + [""] + table.lines(traits)
    }
}
