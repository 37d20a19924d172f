// A case as JSON of our own: stable words, instants in UTC, nothing translated.

internal import Scheduling
internal import Sealing
internal import Wire

extension CaseExport {
    /// Version 1. Members that do not apply are left out.
    public var json: JSONValue {
        .members([
            "format": "respite-case-export",
            "version": 1,
            "madeAt": .string(madeAt.iso8601),
            "zone": .string(state.zone.name),
            "person": state.person.map { .string($0.value) },
            "release": release.map { release in
                [
                    "recipient": .string(release.content.recipient.value), "purpose": .string(release.content.purpose.value),
                    "expires": .string(release.content.expires.iso8601),
                ]
            },
            "parts": .array(parts.elements.map { .string($0.rawValue) }),
            "unsignedNotesLeftOut": .integer(unsignedNotes),
            "sessions": .array(sessions.map(json)),
            "notes": .array(notes.map(json)),
            "plans": .array(plans.map(json)),
            "goals": .array(goals.map(json)),
            "handOffs": .array(handOffs.map(json)),
            "disclosures": .array(disclosures.map(json)),
        ])
    }

    private func json(_ session: SessionState) -> JSONValue {
        if let strike = session.strike { return struck(session.id, strike) }
        let record = session.record
        return .members([
            "id": id(session.id),
            "start": .string(record.span.start.iso8601),
            "end": .string(record.span.end.iso8601),
            "attendance": .string(record.attendance.rawValue),
            "kind": .string(record.sessionKind.rawValue),
            "purpose": .string(record.purpose.rawValue),
            "modality": .string(record.modality.rawValue),
            "mode": .string(record.mode.rawValue),
            "phase": .string(record.phase.rawValue),
        ])
    }

    private func json(_ note: NoteState) -> JSONValue {
        if let strike = note.strike { return struck(note.id, strike) }
        let version = note.current
        return .members([
            "id": id(note.id),
            "format": .string(note.format.rawValue),
            "addendumTo": note.addendumTo.map(id),
            "session": version.content.session.map(id),
            "event": .string(version.stamp.occurredAt.iso8601),
            "written": .string(version.stamp.writtenAt.iso8601),
            "sections": sections(version),
            "lateEntry": note.lateEntry.map { .string($0.reason.value) },
            "signed": note.lock.map { json($0.signed) },
            "cosigned": note.lock?.cosigned.map(json),
            // Signed on another device at the same time.
            "rivals": .array(
                note.lockedVersions.dropFirst().map { locked in
                    .members([
                        "sections": sections(locked.version), "signed": json(locked.lock.signed),
                        "cosigned": locked.lock.cosigned.map(json),
                    ])
                }),
        ])
    }

    private func sections(_ version: NoteState.Version) -> JSONValue {
        .array(version.content.body.filled.map { ["section": .string("\($0.section)"), "text": .string($0.text.value)] })
    }

    private func json(_ plan: PlanState) -> JSONValue {
        if let strike = plan.strike { return struck(plan.id, strike) }
        return .members([
            "id": id(plan.id),
            "version": .integer(plan.number),
            "supersedes": plan.content.supersedes.map(id),
            "summary": .string(plan.content.summary.value),
            "goals": .array(plan.content.goals.filter { name in goals.contains { $0.id == name } }.map(id)),
            "review": plan.content.review.map { .string($0.description) },
            "written": json(plan.stamp),
        ])
    }

    private func json(_ goal: GoalState) -> JSONValue {
        if let strike = goal.strike { return struck(goal.id, strike) }
        return .members([
            "id": id(goal.id),
            "statement": .string(goal.content.statement.value),
            "measure": goal.content.measure.map { .string($0.value) },
            "targetDate": goal.content.target.map { .string($0.description) },
            "history": .array(
                goal.history.map { line in
                    .members([
                        "at": .string(line.stamp.occurredAt.iso8601),
                        "lifecycleStatus": .string(line.lifecycle.rawValue),
                        "achievementStatus": line.achievement.map { .string($0.rawValue) },
                        "remark": line.remark.map { .string($0.value) },
                    ])
                }),
        ])
    }

    private func json(_ handOff: HandOffState) -> JSONValue {
        if let strike = handOff.strike { return struck(handOff.id, strike) }
        return .members([
            "id": id(handOff.id),
            "service": .string(handOff.content.service.value),
            "reason": .string(handOff.content.reason.value),
            "stages": .array(
                handOff.steps.map { step in
                    .members([
                        "at": .string(step.stamp.occurredAt.iso8601), "stage": .string(step.stage.rawValue),
                        "remark": step.remark.map { .string($0.value) },
                    ])
                }),
        ])
    }

    private func json(_ disclosure: DisclosureState) -> JSONValue {
        if let strike = disclosure.strike { return struck(disclosure.id, strike) }
        let content = disclosure.content
        return .members([
            "id": id(disclosure.id),
            "at": .string(disclosure.stamp.occurredAt.iso8601),
            "recipient": .string(content.recipient.value),
            "legalBasis": .string(content.basis.rawValue),
            "parts": .array(content.scope.parts.elements.map { .string($0.rawValue) }),
            "purpose": content.purpose.map { .string($0.value) },
        ])
    }

    private func json(_ stamp: Stamp) -> JSONValue {
        ["by": .string(name(of: stamp.author)), "at": .string(stamp.writtenAt.iso8601)]
    }

    /// It may be another person's, and is not told.
    private func struck(_ name: EntryID, _ strike: Strike) -> JSONValue {
        ["id": id(name), "enteredInError": ["reason": .string(strike.reason.value), "struck": json(strike.stamp)]]
    }

    private func id(_ id: EntryID) -> JSONValue { .string(exportName(of: id)) }
}
