// Looking into the vault: cases, what is due, what was submitted, a search. All from memory.

public import CaseFile
public import Sealing
public import Sodium
public import Wire

/// A case with the number by which the clinician names it on this device.
public struct NumberedCase: Sendable {
    public let number: Int
    public let state: CaseState
}

extension Vault {
    /// All cases that were shared with the owner as a whole, by number.
    public func cases(at now: Instant) throws -> [NumberedCase] {
        try reading(at: now) { contents, judge in
            contents.foldAll(judge).filter { $0.state.opening != nil }.compactMap { folded in
                contents.numbers[folded.state.id].map { NumberedCase(number: Int($0), state: folded.state) }
            }.sorted { $0.number < $1.number }
        }
    }

    /// Throws `notThere`.
    public func state(of caseID: CaseID, at now: Instant) throws -> CaseState {
        try reading(at: now) { contents, judge in
            guard let folded = contents.fold(caseID, judge), folded.state.opening != nil else { throw VaultError.notThere }
            return folded.state
        }
    }

    /// The case that a number names. Throws `notThere`.
    public func caseID(numbered number: Int, at now: Instant) throws -> CaseID {
        try reading(at: now) { contents, _ in
            guard let found = contents.numbers.first(where: { Int($0.value) == number })?.key else { throw VaultError.notThere }
            return found
        }
    }

    /// The case to which an officer's bookings belong: by the booking itself, or by the mark that the officer's device gives with each booking
    /// to this clinician alone. A server sees neither.
    public func caseID(ofBooking booking: SigningPublicKey, continuity: Digest, at now: Instant) throws -> CaseID? {
        try reading(at: now) { contents, judge in
            // The same on each of the owner's devices, also where both opened a case before they had heard of each other.
            let folded = contents.foldAll(judge).filter { $0.state.opening != nil }.sorted(by: Self.isOlder)
            let linked = folded.first { $0.state.bookings.contains { $0.booking == booking && !$0.isStruck } }
            return (linked ?? folded.first { $0.state.recognises(continuity) })?.state.id
        }
    }

    private static func isOlder(_ left: FoldedCase, _ right: FoldedCase) -> Bool {
        guard let first = left.state.opening?.stamp.writtenAt, let second = right.state.opening?.stamp.writtenAt, first != second else {
            return left.state.id < right.state.id
        }
        return first < second
    }

    /// What is overdue and what falls due soon: the owner's notes, everybody's work.
    public func due(at now: Instant) throws -> DueList {
        try reading(at: now) { contents, judge in
            DueList(contents.foldAll(judge).map(\.state), for: owner.clinician, at: now, judge.practice.rules)
        }
    }

    /// Notes that wait for the owner's co-signature.
    public func submitted(at now: Instant) throws -> SubmittedNotes {
        try reading(at: now) { contents, judge in
            SubmittedNotes(
                contents.foldAll(judge).flatMap(\.entries), for: owner.clinician,
                supervising: judge.practice.facts.signer(owner.clinician).supervises)
        }
    }

    /// Counts and ages without a word of text, for a screen that others may see.
    public func queue(at now: Instant, reports: [NoteAges] = []) throws -> SupervisorQueue {
        let practice = practice
        return SupervisorQueue(
            try submitted(at: now), reports: reports, supervising: practice.facts.signer(owner.clinician).supervises, at: now,
            practice.rules)
    }

    /// What the owner did in time, and answered in time as a supervisor.
    public func workTimes(during span: Span, at now: Instant) throws -> WorkTimes {
        try reading(at: now) { contents, judge in
            let folded = contents.foldAll(judge)
            return WorkTimes(
                folded.map(\.state).filter { $0.opening != nil }, entries: folded.flatMap(\.entries), of: owner.clinician,
                supervising: judge.practice.facts.signer(owner.clinician).supervises, during: span, at: now, judge.practice.rules)
        }
    }

    /// The newest first. Over the decrypted texts in memory; nothing of it is on disk.
    public func search(_ query: String, limit: Int = 100, at now: Instant) throws -> [SearchHit] {
        try reading(at: now) { contents, judge in contents.searched(judge).hits(query, limit: limit) }
    }

    /// The oldest first.
    public func unfinished(at now: Instant) throws -> [UnfinishedNote] {
        try reading(at: now) { contents, _ in contents.unfinished.values.sorted { ($0.savedAt, $0.id) < ($1.savedAt, $1.id) } }
    }

    public func unfinishedPlan(of caseID: CaseID, at now: Instant) throws -> UnfinishedPlan? {
        try reading(at: now) { contents, _ in contents.unfinishedPlans.values.first { $0.caseID == caseID } }
    }
}
