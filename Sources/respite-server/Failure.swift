// What went wrong, in a sentence that says what to do.

import Foundation
import Localization
import ServerCore
import Trust

enum Failure {
    static func sentence(for error: ServerError, _ texts: Texts = .current) -> String {
        texts(message(for: error.code), ["detail": detail(error, texts), "reason": systemReason(error)])
    }

    /// A name of a file as it is; everything else in words.
    private static func detail(_ error: ServerError, _ texts: Texts) -> String {
        switch error.code {
        case .documentRefused:
            if let cards = error.refusedCards { return texts(message(for: cards)) }
            return (error.refusedDocument ?? TrustError(.malformed)).words(texts)
        case .homeOfOtherRole: return SideRole(rawValue: error.detail).map { texts($0.title) } ?? error.detail
        case .notInRoster: return texts(difference(error.detail))
        // A table, unless it has the name of a file.
        case .databaseDamaged: return error.detail.contains(".") ? error.detail : texts("table {name}", ["name": error.detail])
        case .invariantBroken: return texts((Invariant.Rule(rawValue: error.detail) ?? .references).violation)
        default: return error.detail
        }
    }

    private static func difference(_ detail: String) -> Message {
        switch detail {
        case "key": Message("the key of this server is not in it")
        case "certificate": Message("neither certificate of this server is in it")
        case "address": Message("the address of this server is not in it")
        default: Message("the other side is not in it")
        }
    }

    private static func message(for cards: CardsRefusal) -> Message {
        switch cards {
        case .cardsUnreadable: Message("the list of cards is damaged")
        case .cardsNotNamed: Message("cards that the rounds do not name")
        case .cardsOverlap: Message("two years of cards overlap")
        case .tooManyCards: Message("more cards than the rounds count")
        }
    }

    /// The operating system's word for an `errno`.
    private static func systemReason(_ error: ServerError) -> String {
        guard error.code == .cannotListen, let number = Int32(error.detail) else { return error.detail }
        return String(cString: strerror(number))
    }

    private static func message(for code: ServerError.Code) -> Message {
        switch code {
        case .homeNotEmpty: Message("There is something in {detail} already; choose an empty folder, or one that does not exist yet.")
        case .homeMissing: Message("No server was set up in {detail}; run “respite-server init” first, or check --home.")
        case .homeOfOtherRole: Message("This folder is that of the {detail}; check --role and --home.")
        case .homeDamaged: Message("{detail} is missing or damaged; restore this server from a backup.")
        case .homeInUse: Message("A server is running from {detail} already; stop it first.")
        case .badAddress: Message("An address is written as host:port, for example support.example.org:8443.")
        case .databaseDamaged: Message("The database is damaged ({detail}); stop the server and restore it from a backup.")
        case .databaseNewer: Message("The database was made by a newer version of respite-server; use that version or a newer one.")
        case .diskFull: Message("The disk is full, or a limit is reached; nothing was half-written. Make room and try again.")
        case .inputOutput: Message("The system could not read or write {detail}; check permissions and the disk.")
        case .backupExists: Message("There is something in {detail} already; give the backup a name of its own.")
        case .backupDamaged: Message("The backup is damaged ({detail} is missing, altered or does not belong); use another one.")
        case .notFounded:
            Message("No programme was imported yet; have the authority found it with side.request, then run “respite-server import”.")
        case .notInRoster:
            Message("The imported programme does not fit this server: {detail}. Give the authority this server's side.request.")
        case .singleOperatorNotAllowed:
            Message("The programme's policy does not allow one operator for both sides; run each side on its own machine.")
        case .documentRefused:
            Message("This was not imported, since it is not to be believed: {detail}. Ask the authority for the newest file.")
        case .otherProgramme:
            Message("These documents belong to another programme than the one that this server serves; check which file you were given.")
        case .fileUnreadable: Message("{detail} cannot be read; check its name and permissions.")
        case .fileNotKnown: Message("{detail} is not a file that the authority writes for this side, or it is damaged; ask for it again.")
        case .certificateNotAnnounced:
            Message("Clients do not know the next certificate yet: give the authority side.request, import the new roster, then rotate.")
        case .cannotListen:
            Message("The server cannot listen on its address ({reason}); check --listen, and whether another program uses it.")
        case .invariantBroken:
            Message(
                "The check found what must never be: {detail} Stop the server, keep a copy of its folder for whoever looks for the cause, and restore the last backup that “check” finds in order."
            )
        }
    }
}
