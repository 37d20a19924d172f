// What the service did, and the numbers as they came out, for those who check.

internal import Localization
internal import Policies
internal import RoundResults
internal import Summary

extension SummaryPage {
    var servicesSection: String {
        guard let services = summary.services else { return "" }
        let coverage = zip(DayPart.allCases, services.coverage).map { row(words.part($0), $1) }
        let next = row(words.nextDay, services.nextDay)
        let table = """
            <table class="bars"><caption>\(Markup.content(words.coverage))</caption><tbody>\(([next] + coverage).joined(separator: "\n"))</tbody></table>
            """
        let wait = """
            <div><p class="lead"><strong>\(Markup.content(words.wait(services)))</strong></p>\
            <p class="small soft">\(Markup.content(words.firstFree))</p></div>
            """
        return """
            <section aria-labelledby="service"><div class="head"><h2 id="service">\(Markup.content(words.services))</h2></div>\
            <div class="pair"><div class="stack">\(sessions(services))</div><div class="stack">\(services.days > 0 ? wait + table : "")</div></div></section>
            """
    }

    private func sessions(_ services: ServiceMeasures) -> String {
        guard let sessions = services.sessions else {
            return "<div><h3>\(Markup.content(words.sessions))</h3><p class=\"withheld\">\(Markup.content(words.tooFewSessions))</p></div>"
        }
        let kinds = sessions.kinds.map { (words.kind($0.category), $0.sessions) }
        let ways = sessions.modalities.map { (words.modality($0.category), $0.sessions) }
        func list(_ title: String, _ rows: [(String, UInt32)]) -> String {
            guard !rows.isEmpty else { return "" }
            let lines = rows.map {
                "<tr><th scope=\"row\">\(Markup.content($0.0))</th><td class=\"number\">\(Markup.content(texts.number(Int($0.1))))</td></tr>"
            }
            return "<table class=\"list\"><caption>\(Markup.content(title))</caption><tbody>\(lines.joined())</tbody></table>"
        }
        return """
            <div><p class="lead"><strong>\(Markup.content(texts.plural("{count} session", "{count} sessions", count: Int(sessions.total))))</strong></p>\
            <p class="small soft">\(Markup.content(words.roundedSessions))</p></div>\
            <div class="stack">\(list(texts("With whom", context: "sessions"), kinds))\(list(texts("How they met", context: "sessions"), ways))</div>
            """
    }

    private func row(_ title: String, _ attainment: Attainment) -> String {
        guard let percent = attainment.percent else { return "" }
        let kind = attainment.isMet.map { $0 ? " good" : " short" } ?? ""
        return """
            <tr><th scope="row">\(Markup.content(title))</th><td>\(PageCharts.goalBar(percent: percent, goal: Int(attainment.goal)))</td>\
            <td class="number">\(Markup.content(words.percent(percent)))<br><span class="small\(kind)">\(Markup.content(words.goal(attainment)))</span></td></tr>
            """
    }

    /// Noisy numbers as they came out: what an auditor adds up again.
    var auditorsSection: String {
        let rows = summary.cells.flatMap { cell in (cell.result?.questions ?? []).compactMap { row(cell, $0) } }
        guard !rows.isEmpty else { return "" }
        let titles = [texts("Cell"), texts("Question"), texts("Numbers, in the order of the answers"), texts("Range, plus and minus")]
        let heads = titles.map { "<th scope=\"col\">\(Markup.content($0))</th>" }.joined()
        let note = texts("As both sides' noise left them: they can be negative, and they need not add up to the check-ins.")
        return """
            <section aria-labelledby="raw"><div class="head"><h2 id="raw">\(Markup.content(words.raw))</h2></div>\
            <p class="small soft">\(Markup.content(note))</p><div class="wide"><table class="list"><thead><tr>\(heads)</tr></thead>\
            <tbody>\(rows.joined(separator: "\n"))</tbody></table></div></section>
            """
    }

    private func row(_ cell: CellPicture, _ picture: QuestionPicture) -> String? {
        guard let options = picture.options.known, let halfWidth = picture.halfWidth else { return nil }
        let cells = [
            cell.name.text, words.question(picture.question), options.map { texts.number(Int($0.raw)) }.joined(separator: " · "),
            "± " + texts.number(Int(halfWidth)),
        ]
        return "<tr>\(cells.map { "<td>\(Markup.content($0))</td>" }.joined())</tr>"
    }
}
