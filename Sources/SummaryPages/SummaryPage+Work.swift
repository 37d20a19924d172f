// What came of the work, on the page.

internal import Localization
internal import RoundResults
internal import Summary

extension SummaryPage {
    var workSection: String {
        guard let work = summary.work else { return "" }
        return """
            <section aria-labelledby="work"><div class="head"><h2 id="work">\(Markup.escaped(words.work))</h2></div>\(contents(work))</section>
            """
    }

    private func contents(_ work: WorkPicture) -> String {
        switch work {
        case .withheld(let reason): return "<p class=\"withheld\">\(Markup.escaped(words.withheldWork(reason)))</p>"
        case .released(let clinicians, let figures):
            let rows = figures.map {
                "<tr><th scope=\"row\">\(Markup.escaped(words.question($0.question)))</th><td class=\"number\">\(Markup.escaped(words.figure($0)))</td></tr>"
            }
            let notes = words.aboutWork(summary, clinicians: clinicians).map { "<p class=\"small soft\">\(Markup.escaped($0))</p>" }
            return "<table class=\"list\" aria-labelledby=\"work\"><tbody>\(rows.joined())</tbody></table>"
                + notes.joined()
        }
    }
}
