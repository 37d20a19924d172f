// Everything in a case that wants doing, each with its time.

internal import Scheduling
public import Wire

extension CaseState {
    /// All open items, also those that are due much later.
    public func openItems(at now: Instant, _ rules: DueRules = DueRules()) -> [DueItem] {
        guard let opening else { return [] }
        return noteItems(rules) + unwrittenNotes(rules) + followUpItems() + handOffItems(rules) + reportItems()
            + planItems(at: now, opening) + coverItems()
            + retentionItems(rules)
    }

    private func noteItems(_ rules: DueRules) -> [DueItem] {
        notes.flatMap { note -> [DueItem] in
            guard note.isUnsigned else { return [] }
            if case .submitted(let submission) = note.stage {
                let since = submission.stamp.writtenAt
                return [item(.uncosignedNote(note.id), since: since, due: since + rules.cosignWithin, note)]
            }
            let since = note.alarmStart
            var items = [item(.unsignedNote(note.id), since: since, due: note.signatureDue(rules), note)]
            if let answer = note.returns.last, note.current.stamp.writtenAt <= answer.stamp.writtenAt {
                items = [item(.returnedNote(note.id), since: answer.stamp.writtenAt, due: answer.stamp.writtenAt, note)]
            }
            if note.hasRivalVersions {
                let written = note.current.stamp.writtenAt
                items.append(item(.rivalVersions(note.id), since: written, due: written, note))
            }
            return items
        }
    }

    func unwrittenNotes(_ rules: DueRules) -> [DueItem] {
        let documented = documentedSessions
        return sessions.filter { $0.counts && !documented.contains($0.id) }.map { session in
            let end = session.record.span.end
            return DueItem(
                caseID: id, subject: .unwrittenNote(session: session.id), since: end, due: end + rules.signWithin,
                owner: session.stamp.author)
        }
    }

    /// After a death nobody is called.
    private func followUpItems() -> [DueItem] {
        guard death == nil else { return [] }
        return followUps.filter(\.isOpen).map { followUp in
            let subject = followUp.origin == .nextDayHold ? DueSubject.nextDayHold(followUp.id) : .followUp(followUp.id)
            return item(subject, since: followUp.stamp.occurredAt, due: followUp.due)
        }
    }

    private func handOffItems(_ rules: DueRules) -> [DueItem] {
        handOffs.filter(\.isOpen).map { handOff in
            item(.handOff(handOff.id, handOff.stage), since: handOff.stamp.occurredAt, due: handOff.since + rules.handOffStageWithin)
        }
    }

    private func reportItems() -> [DueItem] {
        reports.filter(\.isOpen).flatMap { report -> [DueItem] in
            let since = report.stamp.occurredAt
            let oral = report.oral == nil ? [item(.oralReport(report.id), since: since, due: report.oralDue)] : []
            return oral + (report.written == nil ? [item(.writtenReport(report.id), since: since, due: report.writtenDue)] : [])
        }
    }

    /// Days are due when they are over.
    private func planItems(at now: Instant, _ opening: Opening) -> [DueItem] {
        guard !isClosed else { return [] }
        var items: [DueItem] = []
        if let visit = nextVisit(after: now) { items.append(dayItem(.visit(visit), visit, since: currentPlan?.stamp ?? opening.stamp)) }
        if let plan = currentPlan, let review = plan.content.review {
            items.append(dayItem(.planReview(plan.id), review, since: plan.stamp))
        }
        for goal in goals where goal.isOpen {
            if let target = goal.content.target { items.append(dayItem(.goalTarget(goal.id), target, since: goal.stamp)) }
        }
        return items
    }

    private func coverItems() -> [DueItem] {
        covers.map { item(.coverEnded($0.member), since: $0.stamp.occurredAt, due: $0.until) }
    }

    private func retentionItems(_ rules: DueRules) -> [DueItem] {
        guard case .until(let day) = retention(rules.retention), let lastContact else { return [] }
        return [item(.retention, since: lastContact, due: start(of: day))]
    }

    private func item(_ subject: DueSubject, since: Instant, due: Instant, _ note: NoteState? = nil) -> DueItem {
        DueItem(caseID: id, subject: subject, since: since, due: due, owner: note?.author)
    }

    private func dayItem(_ subject: DueSubject, _ day: CivilDate, since stamp: Stamp) -> DueItem {
        item(subject, since: stamp.occurredAt, due: start(of: day.addingDays(1)))
    }
}

extension NoteState {
    /// From when the time to sign runs.
    var alarmStart: Instant { lateEntry == nil ? stamp.occurredAt : stamp.writtenAt }

    /// When an unsigned note raises its alarm.
    public func signatureDue(_ rules: DueRules = DueRules()) -> Instant { alarmStart + rules.signWithin }
}
