// Drawings of the page: bars with whiskers in table rows, and a figure over the rounds. Each says in words what it shows.

internal import Foundation
internal import Localization
internal import Summary

enum PageCharts {
    /// A bar of a table row, which itself holds the words: nothing for a screen reader to say twice.
    static func bar(_ estimate: NoisyEstimate, scale: Double) -> String {
        func x(_ share: Double) -> String { decimal(min(1, share / scale) * 100) + "%" }
        let (low, high) = (x(estimate.low), x(estimate.high))
        return """
            <svg class="bar" aria-hidden="true" focusable="false"><line class="base" x1="0" x2="0" y1="0" y2="100%"/>\
            <rect class="value" x="0" y="22%" width="\(x(estimate.value))" height="56%"/>\
            <line class="whisker" x1="\(low)" x2="\(high)" y1="50%" y2="50%"/>\
            <line class="whisker" x1="\(low)" x2="\(low)" y1="30%" y2="70%"/><line class="whisker" x1="\(high)" x2="\(high)" y1="30%" y2="70%"/></svg>
            """
    }

    /// - Parameter goal: in hundredths; zero for none.
    static func goalBar(percent: Int, goal: Int) -> String {
        let mark = goal > 0 ? "<line class=\"goal\" x1=\"\(goal)%\" x2=\"\(goal)%\" y1=\"8%\" y2=\"92%\"/>" : ""
        return """
            <svg class="bar" aria-hidden="true" focusable="false"><line class="base" x1="0" x2="0" y1="0" y2="100%"/>\
            <rect class="value" x="0" y="22%" width="\(percent)%" height="56%"/>\(mark)</svg>
            """
    }

    struct Point {
        let label: String
        let estimate: NoisyEstimate?
        /// As it is said.
        let words: String
    }

    /// - Parameter least: what the height shows at least, so that small changes look small.
    /// - Parameter id: unique on the page.
    /// - Parameter title: what the figure is.
    static func trend(_ points: [Point], least reach: Double, id: String, title: String, description: String) -> String {
        let estimates = points.compactMap(\.estimate)
        guard points.count > 1, let lowest = estimates.map(\.low).min(), let highest = estimates.map(\.high).max() else { return "" }
        let least = min(lowest, (lowest + highest - reach) / 2)
        let most = max(highest, (lowest + highest + reach) / 2)
        let (width, height, left, right) = (240.0, 62.0, 12.0, 12.0)
        let spread = max(most - least, 1e-9)
        let step = (width - left - right) / Double(points.count - 1)
        func x(_ index: Int) -> Double { left + Double(index) * step }
        func y(_ value: Double) -> Double { 6 + (1 - (value - least) / spread) * (height - 22) }
        var marks: [String] = []
        // A round that tells nothing is a gap and no straight line.
        var paths: [[String]] = [[]]
        for (index, point) in points.enumerated() {
            let anchor = index == 0 ? "start" : index == points.count - 1 ? "end" : "middle"
            let edge = index == 0 ? 0 : index == points.count - 1 ? width : x(index)
            if points.count <= 8 || index == 0 || index == points.count - 1 {
                marks.append(
                    "<text x=\"\(decimal(edge))\" y=\"\(decimal(height - 2))\" text-anchor=\"\(anchor)\">\(Markup.escaped(point.label))</text>"
                )
            }
            let place = decimal(x(index))
            guard let estimate = point.estimate else {
                paths.append([])
                marks.append("<circle class=\"gap\" cx=\"\(place)\" cy=\"50\" r=\"3\"/>")
                continue
            }
            paths[paths.endIndex - 1].append("\(place),\(decimal(y(estimate.value)))")
            marks.append(
                "<line class=\"whisker\" x1=\"\(place)\" x2=\"\(place)\" y1=\"\(decimal(y(estimate.low)))\" y2=\"\(decimal(y(estimate.high)))\"/>"
            )
            let kind = index == points.count - 1 ? "now" : "dot"
            marks.append("<circle class=\"\(kind)\" cx=\"\(place)\" cy=\"\(decimal(y(estimate.value)))\" r=\"4\"/>")
        }
        return """
            <svg class="trend" viewBox="0 0 240 62" role="img" aria-labelledby="\(id)t \(id)d"><title id="\(id)t">\(Markup.escaped(title))</title>\
            <desc id="\(id)d">\(Markup.escaped(description))</desc><line class="axis" x1="0" x2="240" y1="50" y2="50"/>\
            \(lines(paths))\(marks.joined())</svg>
            """
    }

    private static func lines(_ paths: [[String]]) -> String {
        paths.filter { $0.count > 1 }.map { "<polyline class=\"path\" points=\"\($0.joined(separator: " "))\"/>" }.joined()
    }

    /// Two decimals, with a point, in every language.
    static func decimal(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
        let digits = rest == 0 ? "" : rest.isMultiple(of: 10) ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
        return (hundredths < 0 ? "-" : "") + "\(whole)" + digits
    }
}
