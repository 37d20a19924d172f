// The summary on a terminal: the same lines for the chief's tool and the officers'.

public import Localization
internal import Policies
internal import RoundResults
public import Summary
public import Terminal

public struct SummaryView: Sendable {
    private let summary: SummaryPicture
    private let words: SummaryWords
    private let traits: ConsoleTraits

    public init(_ summary: SummaryPicture, texts: Texts, traits: ConsoleTraits) {
        self.summary = summary
        words = SummaryWords(texts)
        self.traits = traits
    }

    private var texts: Texts { words.texts }
    private var width: Int { min(traits.width ?? 80, 100) }
    /// Bars are drawn for eyes: not for a screen reader, and not where a line is too short for one.
    /// A shorter one shows nothing.
    private static let shortestBar = 12
    private var hasBars: Bool { !traits.isPlain && width >= 50 }

    public func lines() -> [String] {
        var lines = Paragraph.lines("\(summary.programmeName), \(words.round(summary.round))", width: width)
        lines += paragraph(words.bothSides)
        if summary.hasOneOperator { lines += paragraph(words.singleOperator) }
        if let leftOut = words.leftOut(summary) { lines += paragraph(leftOut) }
        for (cell, trend) in zip(summary.cells, summary.trends) { lines += [""] + section(cell, trend) }
        if let notAsked = words.notAsked(summary) { lines += [""] + paragraph(notAsked) }
        if let services = summary.services { lines += [""] + service(services) }
        if let work = summary.work { lines += [""] + section(work) }
        lines += [""] + paragraph(words.howToRead) + paragraph(words.minimum(summary))
        if let about = words.aboutGoals(summary) { lines += paragraph(about) }
        for line in words.privacy(summary.privacy) { lines += paragraph(line) }
        return lines
    }

    private func section(_ cell: CellPicture, _ trend: CellTrend) -> [String] {
        var lines = heading(cell.name.text)
        if cell.departments.map(\.text) != [cell.name.text] { lines += paragraph(texts.list(cell.departments.map(\.text))) }
        switch cell.outcome {
        case .withheld(let reason):
            lines += paragraph(words.withheld(reason)) + paragraph(words.enrolled(cell))
        case .released(let result):
            lines += paragraph(words.comparison(cell)) + key(result, trend)
            for question in result.questions { lines += [""] + answers(question) }
        }
        return lines + goals(summary.findings(of: cell))
    }

    /// The three figures that a reader looks for first.
    private func key(_ result: CellResult, _ trend: CellTrend) -> [String] {
        var list = KeyValueList()
        func add(
            _ title: String, _ shown: Shown<NoisyEstimate>?, _ figure: any KeyPath<CellTrend.Point, NoisyEstimate?> & Sendable,
            _ show: (Double) -> String
        ) {
            guard let shown else { return }
            list.add(title, value(shown, trend.change(of: figure), show))
        }
        add(words.mean, result.question(.stress)?.mean, \.mean, words.level)
        add(words.highStress, result.question(.stress)?.share, \.highStress) { words.percent($0) }
        add(words.feelSafe, result.question(.safety)?.share, \.feelSafe) { words.percent($0) }
        return list.lines(traits)
    }

    private func value(_ shown: Shown<NoisyEstimate>, _ change: CellTrend.Change?, _ show: (Double) -> String) -> String {
        guard let estimate = shown.known else { return words.tooUncertain }
        let text = texts("{value} ({range})", ["value": show(estimate.value), "range": words.range(estimate, show)])
        return change.map { "\(text). \(words.change($0))" } ?? text
    }

    private func answers(_ question: QuestionPicture) -> [String] {
        let lines = paragraph(words.question(question.question))
        guard let options = question.options.known else { return lines + paragraph(words.tooUncertain, indentation: 2) }
        return lines + bars(zip(words.options(question.question), options.map(\.share)).map { ($0, $1) })
    }

    private func bars(_ rows: [(label: String, share: NoisyEstimate)]) -> [String] {
        let scale = BarLine.scale(rows.map(\.share))
        let values = rows.map {
            texts("{value} ({range})", ["value": words.percent($0.share.value), "range": words.range($0.share) { words.percent($0) }])
        }
        let label = min(rows.map(\.label.displayWidth).max() ?? 0, width / 3)
        let value = values.map(\.displayWidth).max() ?? 0
        let bar = width - label - value - 6
        guard hasBars, bar >= Self.shortestBar else {
            return zip(rows, values).flatMap { Paragraph.lines("\($0.label): \($1)", width: width, indentation: traits.isPlain ? 0 : 2) }
        }
        return zip(rows, values).map { row, text in
            "  " + row.label.padded(to: label) + "  " + BarLine.text(row.share, scale: scale, width: bar) + "  "
                + text.padded(to: value, alignment: .leading)
        }.map { line in
            var line = line
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    private func service(_ services: ServiceMeasures) -> [String] {
        var lines = heading(words.services)
        var list = KeyValueList()
        if let sessions = services.sessions {
            list.add(words.sessions, texts.number(Int(sessions.total)))
            for count in sessions.kinds { list.add(words.kind(count.category), texts.number(Int(count.sessions))) }
            for count in sessions.modalities { list.add(words.modality(count.category), texts.number(Int(count.sessions))) }
        } else {
            list.add(words.sessions, words.tooFewSessions)
        }
        if services.days > 0 {
            list.add(words.firstFree, words.wait(services))
            list.add(words.nextDay, attainment(services.nextDay))
            for (part, covered) in zip(DayPart.allCases, services.coverage) { list.add(words.part(part), attainment(covered)) }
        }
        lines += list.lines(traits) + paragraph(words.roundedSessions)
        return lines + goals(summary.serviceFindings)
    }

    /// Of one level; nothing where there are none.
    private func goals(_ findings: [GoalFinding]) -> [String] {
        guard let level = findings.first?.level else { return [] }
        var list = KeyValueList()
        for finding in findings { list.add(texts(finding.measure.label), words.finding(finding)) }
        return [""] + paragraph(words.goalsTitle(level)) + list.lines(traits)
    }

    private func section(_ work: WorkPicture) -> [String] {
        let lines = heading(words.work)
        switch work {
        case .withheld(let reason): return lines + paragraph(words.withheldWork(reason))
        case .released(let clinicians, let figures):
            var list = KeyValueList()
            for figure in figures { list.add(words.question(figure.question), words.figure(figure)) }
            return lines + list.lines(traits) + words.aboutWork(summary, clinicians: clinicians).flatMap { paragraph($0) }
        }
    }

    private func attainment(_ attainment: Attainment) -> String {
        guard let percent = attainment.percent else { return "–" }
        return texts("{share} of the days ({goal})", ["share": words.percent(percent), "goal": words.goal(attainment)])
    }

    private func heading(_ text: String) -> [String] {
        let lines = Paragraph.lines(text, width: width)
        guard !traits.isPlain else { return lines }
        return lines + [String(repeating: "─", count: min(width, lines.map(\.displayWidth).max() ?? 0))]
    }

    private func paragraph(_ text: String, indentation: Int = 0) -> [String] {
        Paragraph.lines(text, width: width, indentation: indentation)
    }
}
