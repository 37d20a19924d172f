// Rules for striking what was entered in error: by its author or their supervisor, with a reason, and the original stays.

extension CaseState {
    mutating func strike(_ content: StruckAsError, _ entry: CaseEntry) throws(Refusal) {
        let strike = Strike(stamp: Stamp(entry), reason: content.reason)
        let target = content.target
        if let note = notes[target] {
            guard note.lock != nil else { throw .strikingDraft }
            try notes.change(target) { (note) throws(Refusal) in try note.strike(strike, entry) }
        } else if sessions[target] != nil {
            try sessions.change(target) { (session) throws(Refusal) in try session.strike(strike, entry) }
            followUps.strike(from: target, strike)
        } else if goals[target] != nil {
            try goals.change(target) { (goal) throws(Refusal) in try goal.strike(strike, entry) }
        } else if plans[target] != nil {
            try plans.change(target) { (plan) throws(Refusal) in try plan.strike(strike, entry) }
        } else if handOffs[target] != nil {
            try handOffs.change(target) { (handOff) throws(Refusal) in try handOff.strike(strike, entry) }
        } else if releases[target] != nil {
            try releases.change(target) { (release) throws(Refusal) in try release.strike(strike, entry) }
        } else if psychotherapyAuthorisations[target] != nil {
            try psychotherapyAuthorisations.change(target) { (release) throws(Refusal) in try release.strike(strike, entry) }
        } else if disclosures[target] != nil {
            try disclosures.change(target) { (disclosure) throws(Refusal) in try disclosure.strike(strike, entry) }
        } else if reports[target] != nil {
            try reports.change(target) { (report) throws(Refusal) in try report.strike(strike, entry) }
        } else if deaths[target] != nil {
            try deaths.change(target) { (death) throws(Refusal) in try death.strike(strike, entry) }
        } else if bookings[target] != nil, target != opening?.stamp.entry {
            try bookings.change(target) { (booking) throws(Refusal) in try booking.strike(strike, entry) }
        } else {
            try followUps.strikeAdded(target, strike, entry)
        }
    }
}

extension StrikableByTheFold {
    fileprivate mutating func strike(_ strike: Strike, _ entry: CaseEntry) throws(Refusal) {
        try stamp.mustBeStrikable(by: entry)
        guard self.strike == nil else { throw .alreadyStruck }
        self.strike = strike
    }
}

extension Stamp {
    func mustBeStrikable(by entry: CaseEntry) throws(Refusal) {
        guard entry.author == author || entry.signer.supervises.contains(author) else { throw .notAuthorOrSupervisor }
    }
}
