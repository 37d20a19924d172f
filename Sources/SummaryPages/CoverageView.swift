// The coverage of shifts on a terminal: for each department what is offered against the goals, and the names of the shifts that have nothing.

public import Localization
internal import Policies
internal import Scheduling
public import Summary
public import Terminal

public struct CoverageView: Sendable {
    private let report: CoverageReport
    private let words: SummaryWords
    private let traits: ConsoleTraits

    public init(_ report: CoverageReport, texts: Texts, traits: ConsoleTraits) {
        self.report = report
        words = SummaryWords(texts)
        self.traits = traits
    }

    private var texts: Texts { words.texts }
    private var width: Int { min(traits.width ?? 80, 100) }

    public func lines() -> [String] {
        let values = [
            "model": report.model.name, "zone": report.zone.name,
            "date": texts.longDate(LocalTime(seconds: Int64(report.first.dayNumber) * 86_400, offset: 0)),
        ]
        var lines = paragraph(texts("{programme}: coverage of shifts", ["programme": report.programmeName]))
        lines += paragraph(
            report.hasOwnGoals
                ? texts("Measured by the programme's own goals; its model is {model}.", values)
                : texts("Measured by the goals of the model {model}.", values))
        if report.isPlan { lines += paragraph(counted) }
        lines += paragraph(
            texts.plural(
                "{count} day from {date} on, by the clock of {zone}: what an officer would find who looks at the openings now. What clinicians hold back for the next day or for urgent calls is not among them.",
                "{count} days from {date} on, by the clock of {zone}: what an officer would find who looks at the openings now. What clinicians hold back for the next day or for urgent calls is not among them.",
                count: report.days, values))
        for department in report.departments { lines += [""] + section(department) }
        guard report.departments.count > 1 else { return lines }
        var list = KeyValueList()
        for part in DayPart.allCases { list.add(words.part(part), attainment(report.attainment(of: part))) }
        return lines + [""] + heading(texts("Whichever department finds least")) + list.lines(traits)
    }

    /// Of a plan.
    private var counted: String {
        switch report.model {
        case .policeBased: texts("A plan: counted are only the clinicians whom the programme employs itself.")
        case .coResponse: texts("A plan: counted are only the clinicians who are attached to a unit.")
        case .communityBased: texts("A plan: counted are only the clinicians of an agency.")
        case .hybrid: texts("A plan: counted is everybody.")
        }
    }

    private func section(_ department: DepartmentCoverage) -> [String] {
        var list = KeyValueList()
        for part in DayPart.allCases {
            list.add(words.part(part), attainment(department.attainment(of: part, goals: report.departmentGoals)))
        }
        for shift in WorkShift.allCases { list.add(outside(shift), reached(department.findings.filter { $0.shift == shift })) }
        var lines = heading(department.department.text) + list.lines(traits)
        for gap in CoverageGap.all(in: department.uncovered) {
            lines += paragraph(texts("Uncovered: {shift}, {days}.", values(gap)))
        }
        for gap in CoverageGap.all(in: department.unreached) {
            lines += paragraph(texts("Nothing outside it for those who work it: {shift}, {days}.", values(gap)))
        }
        if department.uncovered.isEmpty {
            lines += paragraph(texts("During every shift of the week a session can begin."))
        }
        return lines
    }

    private func attainment(_ attainment: Attainment?) -> String {
        guard let attainment, let percent = attainment.percent else { return "–" }
        return texts("{share} of the shifts ({goal})", ["share": words.percent(percent), "goal": words.goal(attainment)])
    }

    private func outside(_ shift: WorkShift) -> String {
        texts("Outside shifts from {from} to {until}", hours(of: shift))
    }

    private func hours(of shift: WorkShift) -> [String: String] {
        ["from": texts.hour(shift.hours.from.minutes / 60), "until": texts.hour(shift.hours.to.minutes / 60)]
    }

    /// In how many of these shifts whoever works them finds something, and how it could be held.
    private func reached(_ findings: [ShiftFinding]) -> String {
        let all = Attainment(
            days: UInt16(clamping: findings.reduce(0) { $0 + $1.reached }), of: UInt16(clamping: findings.reduce(0) { $0 + $1.shifts }),
            goal: 0)
        let ways = findings.reduce(ModalitySet()) { $0.union($1.reachedWays) }
        guard let percent = all.percent, percent > 0, !ways.isEmpty else { return texts("nothing", context: "to be booked") }
        return texts(
            "after {share} of them: {ways}",
            ["share": words.percent(percent), "ways": texts.list(ways.elements.map { words.modality($0) })])
    }

    private func values(_ gap: CoverageGap) -> [String: String] {
        let shown =
            switch gap.shift {
            case .days: texts("days, {from} to {until}", hours(of: gap.shift))
            case .evenings: texts("evenings, {from} to {until}", hours(of: gap.shift))
            case .nights: texts("nights, {from} to {until}", hours(of: gap.shift))
            }
        let isDaily = gap.weekdays.count == Weekday.allCases.count
        return ["shift": shown, "days": isDaily ? texts("every day") : texts.list(gap.weekdays.map { texts.weekday(Int($0.code) + 1) })]
    }

    private func heading(_ text: String) -> [String] {
        let lines = Paragraph.lines(Visible.line(text), width: width)
        guard !traits.isPlain else { return lines }
        return lines + [String(repeating: "─", count: min(width, lines.map(\.displayWidth).max() ?? 0))]
    }

    private func paragraph(_ text: String) -> [String] { Paragraph.lines(text, width: width) }
}

/// One shift on the days on which it has nothing.
struct CoverageGap: Hashable {
    let shift: WorkShift
    let weekdays: [Weekday]

    static func all(in findings: [ShiftFinding]) -> [CoverageGap] {
        WorkShift.allCases.compactMap { shift in
            let days = findings.filter { $0.shift == shift }.map(\.weekday)
            return days.isEmpty ? nil : CoverageGap(shift: shift, weekdays: days)
        }
    }
}
