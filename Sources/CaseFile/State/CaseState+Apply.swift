// The gate through which every entry comes into a case, and the way to its own rules.

internal import Sodium
internal import Wire

extension CaseState {
    /// How far a device's clock may run ahead of the truth, in seconds.
    static let clockTolerance: Int64 = 300

    /// Throws why the entry does not count; then nothing is changed.
    mutating func apply(_ entry: CaseEntry) throws(Refusal) {
        past.judge(entry)
        switch entry.signer.doubt {
        case .revoked: throw .signerRevoked
        case .removed: throw .notMember
        case nil: break
        }
        let content: CaseContent
        switch entry.content {
        case .readable(let readable): content = readable
        case .unreadable: throw .unreadable
        case .psychotherapyNote: throw .psychotherapyNote
        case .filling:
            // As the entries among which it stands: who follows it would follow whoever wrote it.
            guard opening == nil || belongs(entry) || supervises(entry) else { throw .notMember }
            return
        }
        guard entry.occurredAt <= entry.writtenAt + Self.clockTolerance else { throw .eventAfterWriting }
        if case .opened(let opening) = content { return try open(opening, entry) }
        guard opening != nil else { throw .notOpened }
        guard !entry.predecessors.isEmpty else { throw .withoutPredecessor }
        guard content.isSupervision || belongs(entry) || isInheritance(content, entry) else {
            throw .notMember
        }
        guard content.isAllowedAfterClosing || !isClosed(seenBy: entry) else { throw .caseClosed }
        try apply(content, entry)
    }

    private func belongs(_ entry: CaseEntry) -> Bool { members(seenBy: entry)[entry.author] != nil }

    /// Whether somebody who belongs to the case, or did, is supervised by the author.
    private func supervises(_ entry: CaseEntry) -> Bool {
        memberHistory.contains { entry.signer.supervises.contains($0.member) }
    }

    /// Whoever was handed the case by the records custodian comes into it by themselves, once: nobody else is left to let them in.
    private func isInheritance(_ content: CaseContent, _ entry: CaseEntry) -> Bool {
        guard case .memberAdded(let added) = content, entry.signer.inherits, added.member == entry.author else { return false }
        return !memberHistory.contains { $0.member == entry.author && past.sees(entry, $0.stamp.entry, .surely) }
    }

    private mutating func apply(_ content: CaseContent, _ entry: CaseEntry) throws(Refusal) {
        switch content {
        case .opened: throw .alreadyOpened
        case .closed(let content): try close(content, entry)
        case .reopened(let content): try reopen(content, entry)
        case .bookingLinked(let content): link(content, entry)
        case .memberAdded(let content): try add(content, entry)
        case .memberRemoved(let content): try remove(content, entry)
        case .renamed(let content): rename(content, entry)
        case .noteDraft(let content): try draft(content, entry)
        case .noteSigned(let content): try sign(content.version, entry)
        case .noteSubmitted(let content): try submit(content.version, entry)
        case .noteReturned(let content): try giveBack(content, entry)
        case .noteCosigned(let content): try cosign(content.version, entry)
        case .draftDiscarded(let content): try discard(content.note, entry)
        case .struckAsError(let content): try strike(content, entry)
        case .session(let content): record(content, entry)
        case .followUpAdded(let content): addFollowUp(content, entry)
        case .followUpStep(let content): try step(content, entry)
        case .nextDayHold(let content): hold(content, entry)
        case .goalSet(let content): setGoal(content, entry)
        case .goalStatus(let content): try changeGoal(content, entry)
        case .planVersion(let content): try supersedePlan(content, entry)
        case .handOffOffered(let content): offer(content, entry)
        case .handOffStep(let content): try step(content, entry)
        case .releaseGiven(let content): release(content, entry)
        case .releaseRevoked(let content): try revoke(content, entry)
        case .disclosure(let content): try disclose(content, entry)
        case .reportOpened(let content): openReport(content, entry)
        case .reportStep(let content): try step(content, entry)
        case .psychotherapyAuthorisation(let content): authorise(content, entry)
        case .legalHoldSet(let content): setHold(content, entry)
        case .legalHoldLifted(let content): try liftHold(content, entry)
        case .deathRecorded(let content): try recordDeath(content, entry)
        }
    }
}

extension CaseContent {
    /// What a supervisor does who sees only what is submitted, without belonging to the case.
    var isSupervision: Bool {
        switch self {
        case .noteReturned, .noteCosigned: true
        default: false
        }
    }

    /// Finishing, correcting, telling and keeping go on after a case is closed; new work needs a reopening.
    var isAllowedAfterClosing: Bool {
        switch self {
        case .closed, .session, .followUpAdded, .nextDayHold, .goalSet, .goalStatus, .planVersion, .handOffOffered, .handOffStep: false
        case .opened, .reopened, .bookingLinked, .memberAdded, .memberRemoved, .renamed, .noteDraft, .noteSigned, .noteSubmitted,
            .noteReturned,
            .noteCosigned, .draftDiscarded, .struckAsError, .followUpStep, .releaseGiven, .releaseRevoked, .disclosure, .reportOpened,
            .reportStep, .psychotherapyAuthorisation, .legalHoldSet, .legalHoldLifted, .deathRecorded:
            true
        }
    }
}
