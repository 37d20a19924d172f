// Random histories of several people on several devices that see each other's entries late or never.

import CaseFile
import Scheduling
import Sealing
import TestSupport
import Wire

/// One device: who sits at it, and which entries it has.
private struct Desk {
    let person: Person
    var known: Set<EntryID>
}

/// Everybody writes what they want, allowed or not, on top of what their device has; now and then one device catches up with another.
struct ConcurrentHistory {
    let history: History
    private var samples: Samples
    private var desks: [Desk]

    init(_ generator: SeededGenerator, entries: Int) throws {
        samples = Samples(generator)
        let clinician = try Person(1)
        let intern = try Person(2, isIntern: true)
        let supervisor = try Person(3, supervises: [intern])
        history = try History(by: clinician)
        let opening = history.opening
        desks = [clinician, clinician, intern, supervisor].map { Desk(person: $0, known: [opening]) }
        for member in [intern, supervisor] where samples.flip() {
            let id = history.write(.memberAdded(try MemberAdded(member: member.key, role: .covering)), by: clinician)
            for desk in desks.indices { desks[desk].known.insert(id) }
        }
        while history.entries.count < entries { try advance() }
    }

    private mutating func advance() throws {
        let desk = Int.random(in: 0..<desks.count, using: &samples.generator)
        if Int.random(in: 0..<4, using: &samples.generator) == 0 {
            desks[desk].known.formUnion(desks[Int.random(in: 0..<desks.count, using: &samples.generator)].known)
        }
        let state = history.state(of: desks[desk].known)
        // Clocks of devices differ, and several things are written within one second.
        history.now = history.now + Int64.random(in: -200...40, using: &samples.generator)
        let content = try action(of: desks[desk].person, on: state)
        desks[desk].known.insert(history.write(content, by: desks[desk].person, after: state.heads))
    }

    /// Mostly something that makes sense for what the device shows, sometimes anything at all.
    private mutating func action(of person: Person, on state: CaseState) throws -> CaseContent {
        let note = state.notes.randomElement(using: &samples.generator)
        let version = note.map { NoteVersion(note: $0.id, draft: $0.newest.min() ?? $0.id) }
        switch Int.random(in: 0..<22, using: &samples.generator) {
        case 0, 1: return .noteDraft(try NoteDraft(.newNote, .soap(samples.text() + "x")))
        case 2, 3:
            guard let note else { break }
            return .noteDraft(
                try NoteDraft(
                    .revision(of: note.id, replaces: note.newest), NoteBody(note.format, [samples.pick(of: note.format.sections): "again"]))
            )
        case 4, 5: if let version { return .noteSigned(NoteSigned(version)) }
        case 6: if let version { return .noteSubmitted(NoteSubmitted(version)) }
        case 7: if let version { return .noteCosigned(NoteCosigned(version)) }
        case 8: if let version { return .noteReturned(try NoteReturned(version, remark: "why")) }
        case 9: if let note { return .noteDraft(try NoteDraft(.newAddendum(to: note.id), NoteBody(.addendum, [.addition: "more"]))) }
        case 10:
            let targets = state.notes.map(\.id) + state.sessions.map(\.id) + state.goals.map(\.id) + state.plans.map(\.id)
            if let target = targets.randomElement(using: &samples.generator) {
                return .struckAsError(try StruckAsError(target, reason: "error"))
            }
        case 11:
            let end = history.now
            return .session(SessionRecord(booking: nil, span: try Span(start: end - 3000, end: end), attendance: samples.pick()))
        case 12:
            if let followUp = state.followUps.randomElement(using: &samples.generator) {
                return .followUpStep(try FollowUpStep(followUp.id, samples.followUpEvent()))
            }
        case 13: return .goalSet(try GoalSet(statement: "goal"))
        case 14:
            if let goal = state.goals.randomElement(using: &samples.generator) {
                return .goalStatus(try GoalStatusChange(goal: goal.id, lifecycle: samples.pick(), achievement: samples.pick()))
            }
        case 15: return .planVersion(try PlanVersion(supersedes: state.currentPlan?.id, summary: "plan", goals: state.goals.map(\.id)))
        case 16: return .handOffOffered(try HandOffOffered(service: "service", reason: "reason"))
        case 17:
            if let handOff = state.handOffs.randomElement(using: &samples.generator) {
                return .handOffStep(try HandOffStep(handOff.id, samples.pick(), remark: "told"))
            }
        case 18: return .closed(try CaseClosing(reason: samples.pick()))
        case 19: return .reopened(try CaseReopening(reason: "again"))
        case 20:
            let member = try samples.pick(of: desks.map(\.person.key))
            return samples.flip()
                ? .memberAdded(try MemberAdded(member: member, role: samples.pick())) : .memberRemoved(try MemberRemoved(member: member))
        default: return try samples.content(samples.pick(of: ContentKind.allCases))
        }
        return .goalSet(try GoalSet(statement: "something else"))
    }

    mutating func shuffled() -> [CaseEntry] { history.entries.shuffled(using: &samples.generator) }

    /// A part of the entries, each with everything that it follows.
    mutating func aDevicesView() -> Set<EntryID> { desks[Int.random(in: 0..<desks.count, using: &samples.generator)].known }

    mutating func somePart() -> [CaseEntry] { history.entries.filter { _ in samples.flip() } }
}
