// Psychotherapy notes leave alone, and only under the authorisation that 45 CFR 164.508 asks for them.

public import Localization
internal import Scheduling
public import Sealing
public import Sodium
public import Wire

/// A psychotherapy note as its author's own store hands it over.
public struct StoredPsychotherapyNote: Sendable {
    public let author: SigningPublicKey
    public let writtenAt: Instant
    public let note: PsychotherapyNote

    public init(author: SigningPublicKey, writtenAt: Instant, note: PsychotherapyNote) {
        self.author = author
        self.writtenAt = writtenAt
        self.note = note
    }
}

public struct PsychotherapyExport: Sendable {
    public let authorisation: PsychotherapyAuthorisationState
    public let madeAt: Instant
    public let notes: [StoredPsychotherapyNote]
    private let state: CaseState

    /// The author exports: nobody else can open the notes.
    ///
    /// - Parameter authorisation: an entry of the case. A release of information is none, whatever its words.
    public init(
        _ notes: [StoredPsychotherapyNote],
        by author: SigningPublicKey,
        of state: CaseState,
        under authorisation: EntryID,
        at now: Instant
    ) throws(ExportRefusal) {
        guard let found = state.psychotherapyAuthorisations[authorisation] else { throw .withoutAuthorisation }
        guard found.isActive(at: now) else { throw .releaseNotInForce }
        guard notes.allSatisfy({ $0.note.caseID == state.id }) else { throw .otherCase }
        guard notes.allSatisfy({ $0.author == author }) else { throw .withoutAuthorisation }
        self.authorisation = found
        madeAt = now
        self.notes = notes.sorted { $0.writtenAt < $1.writtenAt }
        self.state = state
    }

    /// What goes into the log of disclosures: that notes were told, and not what they say.
    /// - Parameter texts: a scope has no word of its own for such notes, so the record says it in the author's language.
    public func disclosure(_ texts: Texts) throws(SealingError) -> Disclosure {
        try Disclosure(
            recipient: authorisation.content.recipient.value, basis: .release, release: authorisation.id,
            scope: ReleaseScope([.notes], words: texts("psychotherapy notes (45 CFR 164.508)")),
            purpose: authorisation.content.purpose.value, noticeSent: true)
    }

    public func readable(_ texts: Texts) -> ReadableCase {
        let values = [
            "recipient": authorisation.content.recipient.value, "purpose": authorisation.content.purpose.value,
            "date": authorisation.content.expires.iso8601,
        ]
        let head = ReadableSection(
            texts("About this copy"), level: 1,
            [
                .field(texts("For"), texts("{recipient}; purpose: {purpose}; the authorization expires {date}", values)),
                .remark(
                    texts("This was told under an authorization for psychotherapy notes alone. It may not be passed on without another.")),
            ]
        )
        let sections = notes.map { stored in
            ReadableSection(
                texts.longDate(state.localTime(of: stored.writtenAt)), level: 2,
                [.text(texts("Note", context: "in a case file"), stored.note.text.value)])
        }
        return ReadableCase(title: texts("Psychotherapy notes"), sections: [head] + sections)
    }
}
