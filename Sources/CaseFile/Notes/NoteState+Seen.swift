// A note as the author of an entry had seen it.

internal import Wire

extension NoteState {
    /// What the entry is about: what it points at may have been seen through an entry that never came, what speaks against it has to be here.
    enum Purpose {
        /// The note's author goes on with these versions: that it was given back helps them.
        case workingOn(Set<EntryID>)
        /// A supervisor answers the submission of this version.
        case answering(EntryID)
        /// Whether it is locked, where a lock helps.
        case lookingForALock

        fileprivate func sight(ofVersion version: EntryID) -> Sight {
            switch self {
            case .workingOn(let named): named.contains(version) ? .perhaps : .surely
            case .answering(let named): named == version ? .perhaps : .surely
            case .lookingForALock: .surely
            }
        }

        fileprivate func sight(of event: NoteEvent) -> Sight {
            switch (self, event) {
            case (.workingOn, .returned), (.lookingForALock, _): .perhaps
            case (.answering(let named), .submitted(let draft)): named == draft ? .perhaps : .surely
            case (.workingOn, _), (.answering, _): .surely
            }
        }
    }

    func seen(by entry: CaseEntry, _ past: CausalPast, for purpose: Purpose) -> NoteState {
        var view = self
        // Whoever names a later version, or what happened to it, knows of the note.
        view.versions = versions.filter { $0.id == id || past.sees(entry, $0.id, purpose.sight(ofVersion: $0.id)) }
        view.steps = steps.filter { past.sees(entry, $0.stamp.entry, purpose.sight(of: $0.event)) }
        view.addenda = addenda.filter { past.sees(entry, $0, .surely) }
        if let strike, !past.sees(entry, strike.stamp.entry, .surely) { view.strike = nil }
        return view
    }
}
