// The rounds of each cell beside each other.

public import Localization
internal import Policies
public import Summary
public import Terminal

public enum TrendView {
    public static func lines(_ trends: [CellTrend], texts: Texts, traits: ConsoleTraits) -> [String] {
        let words = SummaryWords(texts)
        return Array(
            trends.map { trend in
                var table = Table([
                    Table.Column(texts("Round")), Table.Column(words.mean), Table.Column(words.highStress), Table.Column(words.feelSafe),
                ])
                for point in trend.points {
                    func cell(_ estimate: NoisyEstimate?, _ show: (Double) -> String) -> String {
                        guard let estimate else { return texts("not shown", context: "of a figure") }
                        return texts("{value} ({range})", ["value": show(estimate.value), "range": words.range(estimate, show)])
                    }
                    table.add([
                        words.round(point.round), cell(point.mean, words.level), cell(point.highStress) { words.percent($0) },
                        cell(point.feelSafe) { words.percent($0) },
                    ])
                }
                return [Visible.line(trend.cell.text)] + table.lines(traits)
            }.joined(separator: [""]))
    }
}
