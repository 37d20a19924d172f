// One cell on the page: three figures, then what was answered.

internal import Localization
internal import Policies
internal import RoundResults
internal import Summary

extension SummaryPage {
    func section(of cell: CellPicture, _ trend: CellTrend, _ id: String) -> String {
        let departments = cell.departments.map(\.text)
        let others = departments == [cell.name.text] ? "" : texts.list(departments)
        let counted = cell.result == nil ? words.enrolled(cell) : words.comparison(cell)
        let head = """
            <div class="head"><h2 id="\(id)">\(Markup.content(cell.name.text))</h2>\
            <p class="soft small">\(Markup.content(counted))</p></div>
            """
        let below = others.isEmpty ? "" : "<p class=\"soft small\">\(Markup.content(others))</p>"
        let content: String
        switch cell.outcome {
        case .withheld(let reason): content = "<p class=\"withheld\">\(Markup.content(words.withheld(reason)))</p>"
        case .released(let result):
            func charts(_ isWanted: (Question) -> Bool) -> String {
                result.questions.filter { isWanted($0.question) }.map(chart).joined(separator: "\n")
            }
            content = """
                \(figures(result, trend, id))<div class="pair"><div class="stack">\(charts { $0 != .stressors })</div>\
                <div>\(charts { $0 == .stressors })</div></div>
                """
        }
        return "<section class=\"cell\" aria-labelledby=\"\(id)\">\(head)\(below)\(content)</section>"
    }

    private func figures(_ result: CellResult, _ trend: CellTrend, _ id: String) -> String {
        let percent: (Double) -> String = { words.percent($0) }
        let items = [
            figure(words.mean, result.question(.stress)?.mean, trend, \.mean, "\(id)m", words.level),
            figure(words.highStress, result.question(.stress)?.share, trend, \.highStress, "\(id)h", percent),
            figure(words.feelSafe, result.question(.safety)?.share, trend, \.feelSafe, "\(id)s", percent),
        ]
        return "<ul class=\"figures\">\(items.joined())</ul>"
    }

    private func figure(
        _ title: String,
        _ shown: Shown<NoisyEstimate>?,
        _ trend: CellTrend,
        _ figure: any KeyPath<CellTrend.Point, NoisyEstimate?> & Sendable,
        _ id: String,
        _ show: (Double) -> String
    ) -> String {
        guard let shown else { return "" }
        guard let estimate = shown.known else {
            return "<li><h3>\(Markup.content(title))</h3><p>\(Markup.content(words.tooUncertain))</p></li>"
        }
        let points = trend.points.map { point in
            let estimate = point[keyPath: figure]
            let said = estimate.map { texts("{value} ({range})", ["value": show($0.value), "range": words.range($0, show)]) }
            return PageCharts.Point(
                label: words.shortRound(point.round), estimate: estimate,
                words: "\(words.round(point.round)): \(said ?? texts("not shown", context: "of a figure"))")
        }
        let drawing = PageCharts.trend(
            points, least: figure == \.mean ? 1 : 0.3, id: id, title: texts("{figure}, round by round", ["figure": title]),
            description: points.map { $0.words + "." }.joined(separator: " "))
        let change = trend.change(of: figure).map { "<p class=\"small soft\">\(Markup.content(words.change($0)))</p>" } ?? ""
        return """
            <li><h3>\(Markup.content(title))</h3><p class="big">\(Markup.content(show(estimate.value)))\
            <span class="range">\(Markup.content(words.range(estimate, show)))</span></p>\(drawing)\(change)</li>
            """
    }

    /// A table whose rows carry their bars, so that eyes and screen readers have the same.
    private func chart(_ picture: QuestionPicture) -> String {
        let title = Markup.content(words.question(picture.question))
        guard let options = picture.options.known else {
            return "<div><h3>\(title)</h3><p class=\"withheld\">\(Markup.content(words.tooUncertain))</p></div>"
        }
        let scale = BarLine.scale(options.map(\.share))
        let rows = zip(words.options(picture.question), options).map { label, option in
            let said = texts(
                "{value} ({range})",
                ["value": words.percent(option.share.value), "range": words.range(option.share) { words.percent($0) }])
            return """
                <tr><th scope="row">\(Markup.content(label))</th><td>\(PageCharts.bar(option.share, scale: scale))</td>\
                <td class="number">\(Markup.content(said))</td></tr>
                """
        }
        return "<table class=\"bars\"><caption>\(title)</caption><tbody>\(rows.joined(separator: "\n"))</tbody></table>"
    }
}
