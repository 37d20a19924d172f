// What stops the authority's work. Each code has one sentence, which says what happened and what to do.

public import Localization
internal import Trust

/// Equality is by `code`. Values name files, people of the programme file, cells and dates, never a key or an officer's code.
public struct DeskError: Error, Sendable, Equatable {
    public enum Code: String, Sendable, CaseIterable {
        // Files
        case fileUnreadable
        case fileNotKnown
        case fileIsAnother
        case outputExists
        case outputFailed
        // The programme file
        case notYAML
        case keyMissing
        case keyUnknown
        case keyTwice
        case valueWrong
        case endBeforeBeginning
        case nameUnknown
        case nameTwice
        // Requests
        case requestNotGenuine
        case sideMissing
        case sideTwice
        case signerMissing
        case signerInOtherRole
        case clinicianMissing
        case requestOfNobody
        case bookingKeysMissing
        case keysContradict
        case sideKeyNew
        // Documents
        case policyRefused
        case ruleBroken
        case fileNotOfPolicy
        case documentRefused
        case bundleRefused
        case bundleOlder
        case numberTaken
        case notASigner
        case nothingToSign
        case clinicianUnknown
        case clinicianRevoked
        case clinicianTwice
        case clinicianKeyUnknown
        case clinicianKnown
        case clinicianGone
        case cellUnknown
        case cellShrinks
        case cardsOver
        case cardsTooFew
        case roundsOver
        case departmentNew
        case nothingChanged
        case roundSettled
        case changeUnseen
        case datedAhead
        case datedBefore
        case versionFarAhead
        case verifiedAhead
        case planNotGenuine
        case holderUnknown
        case holderIsPeer
        // Keys
        case passphraseWrong
        case passphraseShort
    }

    public let code: Code
    public let values: [String: String]

    public init(_ code: Code, _ values: [String: String] = [:]) {
        self.code = code
        self.values = values
    }

    public static func == (left: DeskError, right: DeskError) -> Bool { left.code == right.code }
}

extension DeskError {
    /// One sentence for standard error.
    public func sentence(_ texts: Texts) -> String {
        let message: Message =
            switch code {
            case .fileUnreadable: Message("{file} cannot be read; check its name and permissions.")
            case .fileNotKnown: Message("{file} is not a file of Respite, or it is damaged; ask for it again.")
            case .fileIsAnother: Message("{file} is {found}, but {wanted} is needed here.")
            case .outputExists: Message("{file} exists already; choose another name, or move it away first.")
            case .outputFailed: Message("{file} could not be written; nothing was left half-written. Check the free space and permissions.")
            case .notYAML: Message("{file}, line {line}: this is not YAML ({reason}); check indentation, colons and quotation marks.")
            case .keyMissing: Message("{file}, line {line}: “{key}” is missing; add it ({remedy}).")
            case .keyUnknown: Message("{file}, line {line}: “{key}” is not known here; known are {known}.")
            case .keyTwice: Message("{file}, line {line}: “{key}” is written twice; keep one of the two.")
            case .valueWrong: Message("{file}, line {line}: the value of “{key}” does not fit; write {remedy}.")
            case .endBeforeBeginning:
                Message("{file}, line {line}: the day of “{key}” is earlier than that of “from”; write that day or a later one.")
            case .nameUnknown: Message("{file}, line {line}: “{name}” in “{key}” is not named elsewhere in the file; check the spelling.")
            case .nameTwice: Message("{file}, line {line}: “{name}” appears twice in “{key}”; names must be unique.")
            case .requestNotGenuine: Message("The signature in {file} is not good: it was altered or damaged on its way; ask for it again.")
            case .sideMissing:
                isProvider
                    ? Message("The request of the provider side is missing; add it with --side.")
                    : Message("The request of the department side is missing; add it with --side.")
            case .sideTwice:
                isProvider
                    ? Message("There are two requests of the provider side; give one of each side.")
                    : Message("There are two requests of the department side; give one of each side.")
            case .signerMissing:
                Message("There is no signer file for {name}; add the one that “respite-authority init” made, with --request.")
            case .signerInOtherRole:
                values["found"] == SignerRole.clinical.word
                    ? Message("{name} made a clinical key, but the programme file names them as sponsor signer.")
                    : Message("{name} made a sponsor key, but the programme file names them as clinical signer.")
            case .clinicianMissing:
                Message("There is no request for {name}; add the one that “respite-notes request” made, with --request.")
            case .requestOfNobody: Message("{file} is the request of {name}, whom the programme file does not name; check the spelling.")
            case .bookingKeysMissing: Message("The provider's request holds no booking keys for the present quarter; ask for a fresh one.")
            case .sideKeyNew:
                isProvider
                    ? Message(
                        "The provider side's request is signed with another key than the roster names ({words}); if that side's server was really made anew, say so with --new-key provider."
                    )
                    : Message(
                        "The department side's request is signed with another key than the roster names ({words}); if that side's server was really made anew, say so with --new-key department."
                    )
            case .keysContradict:
                isProvider
                    ? Message(
                        "The provider side's request brings another key for {quarter} than the signed rounds name; use the server's own home, or restore it from its backup."
                    )
                    : Message(
                        "The department side's request brings another key for {quarter} than the signed rounds name; use the server's own home, or restore it from its backup."
                    )
            case .policyRefused:
                Message("The policy is beyond a limit that no signature can move ({reason}); change it in the programme file.")
            case .ruleBroken:
                Message(
                    "{file}, line {line}: “{key}” is beyond a limit that no signature can move: {reason}. {remedy}")
            case .fileNotOfPolicy:
                Message("{file} is not a file of a policy; a folder has {known}. Rename it to one of these, or remove it.")
            case .documentRefused: refusal
            case .bundleRefused: Message("{file} is not believed ({reason}); use the newest bundle, with all signatures it needs.")
            case .bundleOlder:
                Message(
                    "{file} is not the newest: this key has signed version {version} of the {document} before. Use the newest bundle; only if that one was given up, add --older-bundle."
                )
            case .numberTaken:
                Message(
                    "{file} has version {version} of a document ({document}); this key has signed one up to {known}. Whoever made it makes it again with --older-bundle, as often as it takes to pass {known}."
                )
            case .notASigner: Message("This key is not among the programme's signers.")
            case .nothingToSign: Message("There is nothing in {file} that this key still has to sign.")
            case .clinicianUnknown: Message("{name} is not on the roster; “respite-authority show” lists who is.")
            case .clinicianRevoked: Message("{name} has been revoked already; a clinician who comes back makes a new key.")
            case .clinicianTwice:
                Message(
                    "{name} is on the roster with several keys that are not revoked: {keys}. Ask {name} which is theirs, and revoke the others with “respite-authority revoke --words”."
                )
            case .clinicianKeyUnknown: Message("No key of {name} that is not revoked has these six words; on the roster are: {keys}.")
            case .clinicianKnown: Message("{name} is on the roster already, with another key; revoke the old key first.")
            case .clinicianGone:
                Message("{name} has been revoked; take them out of the programme file, or add the request with their new key.")
            case .cellUnknown: Message("There is no cell called “{name}”; the programme has {known}.")
            case .cellShrinks:
                Message(
                    "The cell {name} was counted with {departments}; a cell that loses a department needs another name in the programme file."
                )
            case .cardsTooFew:
                Message(
                    "Print at least {count} cards at once and keep the spare ones in a drawer: a single new card would tell whose it is.")
            case .cardsOver: Message("The cell has no cards for that time; a new year of cards is printed with “respite-authority rounds”.")
            case .roundsOver: Message("The signed rounds are over; begin a new year with “respite-authority rounds” first.")
            case .departmentNew: Message("The department {name} is not in the signed roster; add it with “respite-authority amend” first.")
            case .nothingChanged: Message("Nothing would change; the bundle says all this already.")
            case .roundSettled:
                Message(
                    "{file} changes what the check-in round {round} asks, settled a week before it begins. Take the bundle from before, with --older-bundle, and make the change again, for a later round."
                )
            case .changeUnseen:
                Message(
                    "{file} changes something that this tool cannot show ({document}). Do not sign it; ask whoever made it what that is, and use the newest version of this tool."
                )
            case .datedAhead:
                Message(
                    "{file} has a document ({document}) that is dated ahead, {date}. Do not sign it: where the clock of this machine is right, have it made again on one whose clock is."
                )
            case .datedBefore:
                Message(
                    "{file} has a new version of a document ({document}) that is dated before the one it replaces, {date}. Set the clock of the machine on which it was made, and have it made again."
                )
            case .versionFarAhead:
                Message(
                    "{file} has version {version} of a document ({document}) after version {known}, too far ahead. Do not sign it; ask whoever made it why, and have it made again."
                )
            case .verifiedAhead:
                Message(
                    "{file} says that {name} was last checked on {date}, a day that has not come. Where the clock of this machine is right, have the day corrected: every program would say that nobody has checked the number."
                )
            case .planNotGenuine: Message("{file} is not signed by a clinician of the roster, or was altered on its way; ask for it again.")
            case .holderUnknown:
                Message(
                    "{file} names a holder who is not on the signed roster, or was revoked; certify everybody first, or make a new plan.")
            case .holderIsPeer: Message("{name} is a peer supporter and cannot hold a share; make a plan without them.")
            case .passphraseWrong: Message("The passphrase does not open {file}, or the file is damaged.")
            case .passphraseShort: Message("A signer's passphrase needs at least {count} characters; four or five random words are good.")
            }
        return texts(message, values)
    }

    private var isProvider: Bool { values["side"] == SideRole.provider.rawValue }

    private var refusal: Message {
        switch values["document"] {
        case "charter": Message("The charter would break a rule of its format ({reason}); check the programme file.")
        case "roster": Message("The roster would break a rule of its format ({reason}); check the programme file.")
        case "rounds": Message("The rounds would break a rule of their format ({reason}); check the programme file.")
        default: Message("The policy would break a rule of its format ({reason}); check the files that its rules stand in.")
        }
    }
}
