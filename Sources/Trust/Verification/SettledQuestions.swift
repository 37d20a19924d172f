// What rounds ask is settled before they begin: a newer policy may change rounds to come, never one that somebody may have answered already.

public import Policies
public import Wire

/// The questions of the policy that is known to be in force, and since when that is certain.
///
/// A device checks in under the newest policy it knows, as long as a timestamp that it holds is valid: a week (`Timestamp.longestValidity`). So once
/// a timestamp has named a policy, somebody may answer that policy's questions in every round that begins before the timestamp runs out, and a newer
/// policy must ask the same in those. Rounds that begin later nobody has answered, whenever the newer policy arrives.
///
/// Nothing here looks at a clock, and no device is shut out for having been away. The provider side signs a timestamp each day and takes a policy by
/// this same rule, so a policy that it took fits every timestamp that it had signed before, and with it whatever an older one of them has settled
/// for somebody who was offline meanwhile, also over versions that they never saw. A policy that was signed in time, but brought to the provider
/// side after it had named the older one for the round, is refused by all of them alike; dating it back, or leaving out a version, changes nothing.
///
/// What no timestamp has named settles nothing for good: where one side imported a policy that the other refused as too late, a version after
/// it that takes the change back is accepted by all. A side that has no timestamps (the department side is handed documents without them) goes by the
/// dates of the documents alone: a direct successor was issued while its predecessor was in force, and leaves a week from its own date.
struct SettledQuestions: CanonicalValue, Equatable {
    let policy: Pin
    let questions: CheckInQuestions
    /// The newest moment at which this policy is known to have been in force: the date of a timestamp that names it, else its own.
    let until: Instant
    let isNamed: Bool

    /// What is settled once this policy was taken, and what a timestamp that came along says of it.
    init(_ policy: Verified<PolicyDocument>, _ timestamp: Timestamp?, after earlier: SettledQuestions?) {
        let named = earlier.flatMap { $0.isNamed ? $0 : nil }
        if let timestamp, timestamp.policy == policy.pin {
            self.init(policy, until: max(timestamp.issued, named?.until ?? timestamp.issued), isNamed: true)
        } else if let named {
            let isStillNamed = timestamp?.policy == named.policy
            self = isStillNamed ? named.known(at: timestamp?.issued ?? named.until) : named
        } else {
            self.init(policy, until: policy.body.issued, isNamed: false)
        }
    }

    private init(_ policy: Verified<PolicyDocument>, until: Instant, isNamed: Bool) {
        self.init(policy: policy.pin, questions: policy.body.rules.questions, until: until, isNamed: isNamed)
    }

    private init(policy: Pin, questions: CheckInQuestions, until: Instant, isNamed: Bool) {
        self.policy = policy
        self.questions = questions
        self.until = until
        self.isNamed = isNamed
    }

    init(from reader: inout ByteReader) throws(WireError) {
        policy = try reader.value()
        questions = try reader.value()
        until = try reader.value()
        isNamed = try reader.bool()
    }

    func write(to writer: inout ByteWriter) {
        writer.value(policy)
        writer.value(questions)
        writer.value(until)
        writer.bool(isNamed)
    }

    /// The settled round in which a newer policy asks something else.
    func roundChanged(by newer: PolicyDocument) -> PeriodID? {
        let isNext = newer.version > policy.version && newer.version - policy.version == 1
        let known = isNext ? max(until, newer.issued) : until
        return questions.roundChanged(by: newer.rules.questions, before: known + Timestamp.longestValidity)
    }

    private func known(at moment: Instant) -> SettledQuestions {
        SettledQuestions(policy: policy, questions: questions, until: max(until, moment), isNamed: isNamed)
    }
}

extension CheckInQuestions {
    /// The last round that begins before `end` and is asked something else by newer questions; `nil` where all of them are asked the same.
    public func roundChanged(by newer: CheckInQuestions, before end: Instant) -> PeriodID? {
        // Who has the longest list there is has forgotten what was asked before it: ten years ago.
        let isFull = newer.changes.count == Self.mostChanges
        let memory = isFull ? newer.changes.first.flatMap { changes.contains($0) ? $0.from : nil } : nil
        let moments = [Instant(seconds: .min), end - 1] + (changes + newer.changes).map(\.from)
        return moments.flatMap { [PeriodID(containing: $0), PeriodID(containing: $0).next] }
            .filter { $0.start < end && memory ?? $0.start <= $0.start }
            .filter { asked(inRoundBeginning: $0.start) != newer.asked(inRoundBeginning: $0.start) }
            .max()
    }
}

extension TrustPins {
    /// Throws `policyOutOfBounds`, with the round, for a newer policy that changes what a settled round asks.
    func check(_ policy: PolicyDocument) throws(TrustError) {
        guard policy.version > self.policy.version, let round = settled?.roundChanged(by: policy) else { return }
        throw TrustError(.policyOutOfBounds, .policy, "it changes what a settled round asks", round: round)
    }
}
