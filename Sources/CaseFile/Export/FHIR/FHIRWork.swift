// Goals, plans, hand-offs and sessions as Goal, CarePlan, ServiceRequest and Appointment.

internal import Scheduling
internal import Sealing
internal import Wire

extension CaseExport {
    func goal(_ goal: GoalState) -> FHIRResource {
        if let strike = goal.strike {
            return FHIRResource(
                "Goal", url: url(of: goal.id),
                [
                    "lifecycleStatus": "entered-in-error", "description": FHIR.concept("entered-in-error"), "subject": subject,
                    "statusReason": .string(strike.reason.value),
                ])
        }
        let achievement = goal.achievement.map {
            FHIR.concept("http://terminology.hl7.org/CodeSystem/goal-achievement", $0.rawValue)
        }
        let hasTarget = goal.content.measure != nil || goal.content.target != nil
        let target = JSONValue.members([
            "measure": goal.content.measure.map { FHIR.concept($0.value) },
            "dueDate": goal.content.target.map { .string($0.description) },
        ])
        let last = goal.history.last
        return FHIRResource(
            "Goal", url: url(of: goal.id),
            [
                "lifecycleStatus": .string(goal.lifecycle.rawValue),
                "achievementStatus": achievement,
                "description": FHIR.concept(goal.content.statement.value),
                "subject": subject,
                "startDate": state.day(of: goal.stamp.occurredAt).map { .string($0.description) },
                "target": hasTarget ? [target] : nil,
                "statusDate": last.flatMap { state.day(of: $0.stamp.occurredAt) }.map { .string($0.description) },
                "statusReason": last?.remark.map { .string($0.value) },
                "expressedBy": clinician(goal.stamp.author),
                "note": .array(goal.history.map { FHIR.note($0.stamp.occurredAt, historyText($0)) }),
            ]
        )
    }

    private func historyText(_ line: GoalState.Line) -> String {
        [line.lifecycle.rawValue, line.achievement?.rawValue, line.remark?.value].compactMap(\.self).joined(separator: "; ")
    }

    func carePlan(_ plan: PlanState) -> FHIRResource {
        if let strike = plan.strike { return struckRequest("CarePlan", plan.id, strike) }
        let superseded = plan.content.supersedes.flatMap { id in plans.contains { $0.id == id } ? id : nil }
        return FHIRResource(
            "CarePlan", url: url(of: plan.id),
            [
                "status": .string(status(of: plan)),
                "intent": "plan",
                "description": .string(plan.content.summary.value),
                "subject": subject,
                "created": .string(plan.stamp.writtenAt.iso8601),
                "author": clinician(plan.stamp.author),
                "replaces": superseded.map { [reference($0)] },
                "goal": .array(plan.content.goals.filter { id in goals.contains { $0.id == id } }.map(reference)),
            ]
        )
    }

    private func status(of plan: PlanState) -> String {
        guard plan.id == state.currentPlan?.id else { return "revoked" }
        return state.isClosed ? "completed" : "active"
    }

    /// What is entered in error may be another person's, and is not told.
    private func struckRequest(_ type: String, _ id: EntryID, _ strike: Strike) -> FHIRResource {
        FHIRResource(
            type, url: url(of: id),
            [
                "status": "entered-in-error", "intent": "plan", "subject": subject,
                "note": [FHIR.note(strike.stamp.writtenAt, strike.reason.value)],
            ]
        )
    }

    func serviceRequest(_ handOff: HandOffState) -> FHIRResource {
        if let strike = handOff.strike { return struckRequest("ServiceRequest", handOff.id, strike) }
        let steps = handOff.steps.map { step in
            FHIR.note(step.stamp.occurredAt, [step.stage.rawValue, step.remark?.value].compactMap(\.self).joined(separator: "; "))
        }
        return FHIRResource(
            "ServiceRequest", url: url(of: handOff.id),
            [
                "status": .string(status(of: handOff)),
                "intent": "plan",
                "code": FHIR.concept(handOff.content.service.value),
                "subject": subject,
                "authoredOn": .string(handOff.stamp.writtenAt.iso8601),
                "requester": clinician(handOff.stamp.author),
                "performer": [["display": .string(handOff.content.service.value)]],
                "reasonCode": [FHIR.concept(handOff.content.reason.value)],
                "note": .array(steps),
            ]
        )
    }

    private func status(of handOff: HandOffState) -> String {
        switch handOff.stage {
        case .offered, .introduced, .accepted, .firstContact: "active"
        case .completed: "completed"
        case .declined, .lost: "revoked"
        }
    }

    func appointment(_ session: SessionState) -> FHIRResource {
        let record = session.record
        let seconds = record.span.end.since(record.span.start)
        return FHIRResource(
            "Appointment", url: url(of: session.id),
            [
                "status": .string(status(of: session)),
                "serviceType": [FHIR.concept(record.purpose.rawValue)],
                "appointmentType": FHIR.concept(record.sessionKind.rawValue),
                "start": .string(record.span.start.iso8601),
                "end": .string(record.span.end.iso8601),
                // A positive whole number.
                "minutesDuration": seconds >= 60 ? .integer(Int(clamping: seconds / 60)) : nil,
                "created": .string(session.stamp.writtenAt.iso8601),
                "participant": [
                    ["actor": subject, "status": "accepted"], ["actor": clinician(session.stamp.author), "status": "accepted"],
                ],
            ]
        )
    }

    private func status(of session: SessionState) -> String {
        switch session.record.attendance {
        case .attended: "fulfilled"
        case .noShow: "noshow"
        case .cancelledLate: "cancelled"
        }
    }
}
