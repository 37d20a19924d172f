// Goals of every level on the page: a line for each cell and one for the programme, on the second sheet, where there is room.

internal import Localization
internal import Policies
internal import Summary

extension SummaryPage {
    /// Nothing where there are none.
    var goalsSection: String {
        var all = summary.cells.map { (name: $0.name.text, findings: summary.findings(of: $0)) }
        all.append((texts(ProgrammeLevel.programme.label), summary.serviceFindings))
        let lines = all.filter { !$0.findings.isEmpty }.map { line($0.name, $0.findings) }
        guard !lines.isEmpty else { return "" }
        let title = Markup.content(words.goalsTitle(.programme))
        return """
            <section aria-labelledby="goals"><div class="head"><h2 id="goals">\(title)</h2></div>\(lines.joined(separator: "\n"))</section>
            """
    }

    private func line(_ name: String, _ findings: [GoalFinding]) -> String {
        let reached = findings.map { finding in
            let kind =
                switch finding.verdict {
                case .met: " class=\"good\""
                case .missed: " class=\"short\""
                case .unclear, .notShown: ""
                }
            let label = Markup.content(texts(finding.measure.label))
            return "\(label): <span\(kind)>\(Markup.content(words.finding(finding)))</span>"
        }
        return "<p class=\"small\"><strong>\(Markup.content(name))</strong> \(reached.joined(separator: " · "))</p>"
    }
}
