// What to tell a reader when something was not done: one sentence, and what to do.

import Localization
import Summary
import SummaryPages
import Trust

enum SummarySentences {
    /// `nil` for an error that other tools share, or of the command line.
    static func sentence(_ error: any Error, _ texts: Texts) -> String? {
        switch error {
        case let error as SummaryError: SummaryReasons.sentence(error, texts)
        case let error as ReaderError: reader(error, texts)
        case let error as CardError: invitation(error, texts)
        default: nil
        }
    }

    private static func reader(_ error: ReaderError, _ texts: Texts) -> String {
        switch error {
        case .notJoined: texts("No programme is set up here; start with “respite-summary join” and your invitation.")
        case .alreadyJoined: texts("Another programme is set up here; for this one choose another directory with --home.")
        case .damaged: texts("What was kept here cannot be read; remove the directory and join again. Everything in it is public.")
        case .needsAnswer(let option): texts("There is nobody to ask; give {option}.", ["option": option])
        case .notABundle: texts("The file is not the bundle of a programme.")
        }
    }

    private static func invitation(_ error: CardError, _ texts: Texts) -> String {
        switch error {
        case .wrongLength(let groups) where groups > ProgrammeInvitation.groupCount:
            texts("This is an officer's card. Its code is for an officer alone: ask for an invitation, which has four groups.")
        case .wrongLength: texts("An invitation has an address and four groups of nine characters; give all of them.")
        case .mistypedGroups(let groups):
            texts.plural(
                "Look again at group {groups}: something in it is mistyped.",
                "Look again at groups {groups}: something in them is mistyped.", count: groups.count,
                ["groups": texts.list(groups.map(String.init))])
        case .badAddress: texts("An invitation begins with an address such as https://support.example:8443.")
        }
    }
}
