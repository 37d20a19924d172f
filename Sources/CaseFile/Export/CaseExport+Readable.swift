// The words around what is exported.

public import Localization
internal import Scheduling
internal import Sealing
internal import Sodium
public import Wire

extension CaseExport {
    public func readable(_ texts: Texts) -> ReadableCase {
        ReadableCase(title: texts("Case file"), sections: ReadableExport(export: self, texts: texts).sections)
    }
}

struct ReadableExport {
    let export: CaseExport
    let texts: Texts

    var sections: [ReadableSection] {
        [head] + part(.sessions, export.sessions.map(session))
            + part(.intake, notes(.intake)) + part(.notes, notes(.notes)) + part(.safetyPlan, notes(.safetyPlan))
            + part(.plansAndGoals, export.plans.map(plan) + export.goals.map(goal))
            + part(.handOffs, export.handOffs.map(handOff)) + disclosures
    }

    private var head: ReadableSection {
        let unsigned = export.unsignedNotes
        return ReadableSection(
            texts("About this copy"), level: 1,
            [
                .field(texts("Person"), export.state.person?.value ?? texts("not named")),
                .field(texts("Made"), date(export.madeAt)),
                .field(texts("Times are those of"), export.state.zone.name),
                .field(texts("Contains"), texts.list(export.parts.elements.map { texts($0.label) })),
                recipient,
                notice,
                .remark(texts("Psychotherapy notes are kept apart and are not part of this copy.")),
                unsigned == 0
                    ? nil
                    : .remark(
                        texts.plural(
                            "{count} note is not signed yet and is left out.", "{count} notes are not signed yet and are left out.",
                            count: unsigned)),
            ]
        )
    }

    private var recipient: ReadableSection.Line? {
        guard let release = export.release else { return .field(texts("For"), texts("the person's own request")) }
        let values = [
            "recipient": release.content.recipient.value, "purpose": release.content.purpose.value,
            "date": date(release.content.expires),
        ]
        return .field(texts("For"), texts("{recipient}; purpose: {purpose}; the release expires {date}", values))
    }

    private var notice: ReadableSection.Line? {
        guard export.release != nil else { return nil }
        return .remark(texts("This was told under a release by the person. It may not be passed on without another."))
    }

    private func part(_ part: CasePart, _ sections: [ReadableSection]) -> [ReadableSection] {
        guard export.parts.contains(part) else { return [] }
        let empty: [ReadableSection.Line?] = sections.isEmpty ? [.remark(texts("Nothing."))] : []
        return [ReadableSection(texts(part.label), level: 1, empty)] + sections
    }

    // Things.

    private func session(_ session: SessionState) -> ReadableSection {
        if let strike = session.strike { return struck(texts("Session"), strike) }
        let record = session.record
        return ReadableSection(
            span(record.span), level: 2,
            [
                .field(texts("Attendance"), texts(record.attendance.label)),
                .field(texts("Kind"), texts.list([texts(record.sessionKind.label), texts(record.purpose.label)])),
                .field(texts("Place"), texts(record.modality.label)),
                .field(texts("Phase"), texts(record.phase.label)),
                .field(texts("With", context: "who took part"), texts(record.mode.label)),
            ]
        )
    }

    private func notes(_ part: CasePart) -> [ReadableSection] {
        export.mainNotes.filter { $0.format.part == part }.flatMap { main in
            [note(main, level: 2)] + export.addenda(of: main).map { note($0, level: 3) }
        }
    }

    private func note(_ note: NoteState, level: Int) -> ReadableSection {
        if let strike = note.strike { return struck(texts(note.format.label), level: level, strike) }
        let version = note.current
        let heading = texts("{format}, {date}", ["format": texts(note.format.label), "date": date(version.stamp.occurredAt)])
        var lines: [ReadableSection.Line?] = []
        for (place, locked) in note.lockedVersions.enumerated() {
            if place > 0 { lines.append(.remark(texts("Another version was signed on another device at the same time:"))) }
            lines += locked.version.content.body.filled.map { .text(texts($0.section.label), $0.text.value) }
            lines += signatures(locked.lock)
        }
        if let late = note.lateEntry {
            let values = ["event": date(late.event), "written": date(late.written), "reason": late.reason.value]
            lines.append(.field(texts("Late entry"), texts("about {event}, written {written}: {reason}", values)))
        }
        return ReadableSection(heading, level: level, lines)
    }

    private func signatures(_ lock: NoteLock) -> [ReadableSection.Line] {
        [.field(texts("Signed"), signature(lock.signed))] + (lock.cosigned.map { [.field(texts("Co-signed"), signature($0))] } ?? [])
    }

    private func plan(_ plan: PlanState) -> ReadableSection {
        let heading = texts("Support plan, version {number}", ["number": texts.number(plan.number)])
        if let strike = plan.strike { return struck(heading, strike) }
        // A goal that is not covered is not told by the plan either.
        let goals = plan.content.goals.compactMap { id in export.goals.first { $0.id == id && !$0.isStruck }?.content.statement.value }
        return ReadableSection(
            heading, level: 2,
            [
                .text(texts("Plan"), plan.content.summary.value),
                goals.isEmpty ? nil : .field(texts("Goals"), goals.joined(separator: "; ")),
                plan.content.visits.map {
                    let visits = texts.plural(
                        "from {date}, every day, {number} in all", "from {date}, every {count} days, {number} in all",
                        count: Int($0.everyDays), ["date": date($0.first), "number": texts.number(Int($0.count))])
                    return .field(texts("Return visits"), visits)
                },
                plan.content.review.map { .field(texts("Review"), date($0)) },
                .field(texts("Written"), signature(plan.stamp)),
            ]
        )
    }

    private func goal(_ goal: GoalState) -> ReadableSection {
        if let strike = goal.strike { return struck(texts("Goal"), strike) }
        return ReadableSection(
            texts("Goal"), level: 2,
            [
                .text(texts("Statement"), goal.content.statement.value),
                goal.content.measure.map { .text(texts("Measure"), $0.value) },
                goal.content.target.map { .field(texts("Target date"), date($0)) },
            ]
                + goal.history.map { line in
                    let words = [texts(line.lifecycle.label), line.achievement.map { texts($0.label) }, line.remark?.value]
                    return .field(date(line.stamp.occurredAt), words.compactMap(\.self).joined(separator: "; "))
                }
        )
    }

    private func handOff(_ handOff: HandOffState) -> ReadableSection {
        if let strike = handOff.strike { return struck(texts("Hand-off"), strike) }
        return ReadableSection(
            texts("Hand-off to {service}", ["service": handOff.content.service.value]), level: 2,
            [.text(texts("Reason"), handOff.content.reason.value)]
                + handOff.steps.map { step in
                    let words = [texts(step.stage.label), step.remark?.value]
                    return .field(date(step.stamp.occurredAt), words.compactMap(\.self).joined(separator: "; "))
                }
        )
    }

    private var disclosures: [ReadableSection] {
        guard export.authority == .ownRequest else { return [] }
        let entries = export.disclosures.map { disclosure -> ReadableSection in
            if let strike = disclosure.strike { return struck(texts("Disclosure"), strike) }
            return ReadableSection(
                date(disclosure.stamp.occurredAt), level: 2,
                [
                    .field(texts("To"), disclosure.content.told(texts)),
                    .field(texts("Legal basis"), texts(disclosure.content.basis.label)),
                    .field(texts("Contains"), texts.list(disclosure.content.scope.parts.elements.map { texts($0.label) })),
                    disclosure.content.purpose.map { .field(texts("Purpose"), $0.value) },
                ]
            )
        }
        let empty: [ReadableSection.Line?] = entries.isEmpty ? [.remark(texts("Nothing."))] : []
        return [ReadableSection(texts("To whom this record was told"), level: 1, empty)] + entries
    }

    // Words.

    /// It may be another person's, and is not told.
    private func struck(_ heading: String, level: Int = 2, _ strike: Strike) -> ReadableSection {
        let values = ["reason": strike.reason.value, "signature": signature(strike.stamp)]
        let line = ReadableSection.Line.field(texts("Entered in error"), texts("{reason} ({signature})", values))
        return ReadableSection(heading, level: level, isStruck: true, [line])
    }

    private func signature(_ stamp: Stamp) -> String {
        texts("{name}, {date}", ["name": export.name(of: stamp.author), "date": date(stamp.writtenAt)], context: "signature")
    }

    private func date(_ instant: Instant) -> String {
        let local = export.state.localTime(of: instant)
        return texts("{date}, {time}", ["date": texts.longDate(local), "time": texts.time(local)], context: "date and time")
    }

    private func date(_ day: CivilDate) -> String {
        texts.longDate(LocalTime(seconds: Int64(day.dayNumber) * 86_400, offset: 0))
    }

    private func span(_ span: Span) -> String {
        let start = export.state.localTime(of: span.start), end = export.state.localTime(of: span.end)
        guard start.dayNumber == end.dayNumber, start.offset == end.offset else { return texts.span(start, end, showsZone: false) }
        return texts("{date}, {span}", ["date": texts.longDate(start), "span": texts.times(start, end)], context: "session")
    }
}

extension CaseState {
    /// What the clock of the case's zone shows.
    public func localTime(of instant: Instant) -> LocalTime {
        let offset = CaseClock(zone: zone, around: instant)?.clock.offset(at: instant) ?? 0
        return LocalTime(seconds: instant.seconds, offset: offset, zone: zone.name)
    }
}
