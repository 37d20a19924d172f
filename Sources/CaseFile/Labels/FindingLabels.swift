// What is wrong with what a server shows, in a sentence, and what to do about it.

public import Localization
public import Sealing

extension RecordFinding.Category {
    /// How much of it there is, and what to do next.
    public func sentence(_ count: Int, _ texts: Texts) -> String { counted(count, texts) + " " + remedy(texts) }

    private func remedy(_ texts: Texts) -> String {
        switch self {
        case .withheld, .rolledBack, .corrupted, .swapped:
            texts("Run “respite-notes sync” again; if it stays so, tell the clinical authority.")
        case .forked:
            texts("Compare with a colleague of the case what each of you is shown, and tell the clinical authority.")
        case .shreddedReturned, .forged:
            texts("Tell the clinical authority.")
        case .unverified:
            texts("Ask in person who wrote this, and tell the clinical authority.")
        case .attention:
            texts("Check this computer's clock and run “respite-notes sync” again; a colleague of the case can share what does not open.")
        }
    }

    private func counted(_ count: Int, _ texts: Texts) -> String {
        switch self {
        case .withheld:
            texts.plural(
                "The server does not show {count} record that exists.", "The server does not show {count} records that exist.", count: count
            )
        case .rolledBack:
            texts.plural(
                "The server showed {count} thing before and does not show it now.",
                "The server showed {count} things before and does not show them now.", count: count)
        case .forked:
            texts.plural(
                "There are two histories of one device in {count} place: somebody is shown another than you.",
                "There are two histories of one device in {count} places: somebody is shown another than you.", count: count)
        case .corrupted:
            texts.plural(
                "{count} record is not what was written; it was not taken.",
                "{count} records are not what was written; they were not taken.",
                count: count)
        case .swapped:
            texts.plural("{count} record stands in another's place.", "{count} records stand in others' places.", count: count)
        case .shreddedReturned:
            texts.plural(
                "{count} record that was destroyed is back; it is not shown.",
                "{count} records that were destroyed are back; they are not shown.",
                count: count)
        case .unverified:
            texts.plural(
                "{count} record was signed by somebody who had been revoked or removed; it does not count.",
                "{count} records were signed by somebody who had been revoked or removed; they do not count.", count: count)
        case .forged:
            texts.plural(
                "{count} record was made by somebody who may not; it was not taken.",
                "{count} records were made by somebody who may not; they were not taken.", count: count)
        case .attention:
            texts.plural(
                "{count} thing wants your attention: an older roster, a clock that is wrong, or a record that does not open.",
                "{count} things want your attention: an older roster, a clock that is wrong, or a record that does not open.", count: count)
        }
    }
}

/// What could not be wrapped anew when somebody came into a case or left it, in a sentence; `nil` where everything could.
public func notWrappedAnew(_ count: Int, _ texts: Texts) -> String? {
    guard count > 0 else { return nil }
    return texts.plural(
        "{count} record could not be wrapped anew, since who passed it on is not believed any more: whoever could read it still can, and nobody else.",
        "{count} records could not be wrapped anew, since who passed them on is not believed any more: whoever could read them still can, and nobody else.",
        count: count)
}
