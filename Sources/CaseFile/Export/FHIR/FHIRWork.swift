// Goals, plans, hand-offs and sessions as Goal, CarePlan, ServiceRequest and Appointment.

internal import Scheduling
internal import Sealing
internal import Wire

extension CaseExport {
    func goal(_ goal: GoalState) -> FHIRResource {
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
            "Goal", goal.id,
            [
                "lifecycleStatus": .string(goal.isStruck ? "entered-in-error" : goal.lifecycle.rawValue),
                "achievementStatus": achievement,
                "description": FHIR.concept(goal.content.statement.value),
                "subject": subject,
                "startDate": state.day(of: goal.stamp.occurredAt).map { .string($0.description) },
                "target": hasTarget ? [target] : nil,
                "statusDate": last.flatMap { state.day(of: $0.stamp.occurredAt) }.map { .string($0.description) },
                "statusReason": (goal.strike?.reason ?? last?.remark).map { .string($0.value) },
                "expressedBy": clinician(goal.stamp.author),
                "note": .array(goal.history.map { FHIR.note($0.stamp.occurredAt, historyText($0)) }),
            ]
        )
    }

    private func historyText(_ line: GoalState.Line) -> String {
        [line.lifecycle.rawValue, line.achievement?.rawValue, line.remark?.value].compactMap(\.self).joined(separator: "; ")
    }

    func carePlan(_ plan: PlanState) -> FHIRResource {
        let superseded = plan.content.supersedes.flatMap { id in plans.contains { $0.id == id } ? id : nil }
        return FHIRResource(
            "CarePlan", plan.id,
            [
                "status": .string(status(of: plan)),
                "intent": "plan",
                "description": .string(plan.content.summary.value),
                "subject": subject,
                "created": .string(plan.stamp.writtenAt.iso8601),
                "author": clinician(plan.stamp.author),
                "replaces": superseded.map { [reference($0)] },
                "goal": .array(plan.content.goals.filter { id in goals.contains { $0.id == id } }.map(reference)),
                "note": plan.strike.map { [FHIR.note($0.stamp.writtenAt, $0.reason.value)] },
            ]
        )
    }

    private func status(of plan: PlanState) -> String {
        if plan.isStruck { return "entered-in-error" }
        guard plan.id == state.currentPlan?.id else { return "revoked" }
        return state.isClosed ? "completed" : "active"
    }

    func serviceRequest(_ handOff: HandOffState) -> FHIRResource {
        let steps = handOff.steps.map { step in
            FHIR.note(step.stamp.occurredAt, [step.stage.rawValue, step.remark?.value].compactMap(\.self).joined(separator: "; "))
        }
        let errors = handOff.strike.map { [FHIR.note($0.stamp.writtenAt, $0.reason.value)] } ?? []
        return FHIRResource(
            "ServiceRequest", handOff.id,
            [
                "status": .string(status(of: handOff)),
                "intent": "plan",
                "code": FHIR.concept(handOff.content.service.value),
                "subject": subject,
                "authoredOn": .string(handOff.stamp.writtenAt.iso8601),
                "requester": clinician(handOff.stamp.author),
                "performer": [["display": .string(handOff.content.service.value)]],
                "reasonCode": [FHIR.concept(handOff.content.reason.value)],
                "note": .array(steps + errors),
            ]
        )
    }

    private func status(of handOff: HandOffState) -> String {
        if handOff.isStruck { return "entered-in-error" }
        return switch handOff.stage {
        case .offered, .introduced, .accepted, .firstContact: "active"
        case .completed: "completed"
        case .declined, .lost: "revoked"
        }
    }

    func appointment(_ session: SessionState) -> FHIRResource {
        let record = session.record
        let seconds = record.span.end.since(record.span.start)
        return FHIRResource(
            "Appointment", session.id,
            [
                "status": .string(status(of: session)),
                "serviceType": [FHIR.concept(record.purpose.rawValue)],
                "appointmentType": FHIR.concept(record.sessionKind.rawValue),
                "start": .string(record.span.start.iso8601),
                "end": .string(record.span.end.iso8601),
                // A positive whole number.
                "minutesDuration": seconds >= 60 ? .integer(Int(clamping: seconds / 60)) : nil,
                "created": .string(session.stamp.writtenAt.iso8601),
                "comment": session.strike.map { .string($0.reason.value) },
                "participant": [
                    ["actor": subject, "status": "accepted"], ["actor": clinician(session.stamp.author), "status": "accepted"],
                ],
            ]
        )
    }

    private func status(of session: SessionState) -> String {
        if session.isStruck { return "entered-in-error" }
        return switch session.record.attendance {
        case .attended: "fulfilled"
        case .noShow: "noshow"
        case .cancelledLate: "cancelled"
        }
    }
}
