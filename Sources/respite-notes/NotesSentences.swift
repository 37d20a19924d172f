// What to tell a clinician when something was not done: one sentence, and what to do.

import CaseVault
import ClinicianClient
import LocalState
import Localization
import PersonalTools
import Wire

enum NotesSentences {
    /// `nil` for an error that other tools share, or of the command line.
    static func sentence(_ error: any Error, _ texts: Texts) -> String? {
        switch error {
        case let error as ClinicianError: clinician(error, texts)
        case let error as InputError: error.sentence(texts)
        case let error as VaultError: error.sentence(texts)
        case let error as EditorError: error.sentence(texts)
        case let error as CaseInputError: error.sentence(texts)
        case let error as ClinicianChoiceError: error.sentence(texts)
        case let error as NamedCustodianError: error.error.sentence(texts, name: error.name)
        case let error as CustodianError: error.sentence(texts) { _ in "–" }
        case let error as ReleaseInputError: error.sentence(texts)
        case let error as PrivateNoteError: error.sentence(texts)
        case LocalStateError.notFound:
            texts("There is nothing here yet; start with “respite-notes init”, or name the right directory with --home.")
        default: nil
        }
    }

    static func clinician(_ error: ClinicianError, _ texts: Texts) -> String {
        switch error {
        case .notJoined: texts("No programme was joined yet; ask the clinical authority for its bundle, then run “respite-notes join”.")
        case .otherProgramme: texts("Another programme was joined here; for a second one choose another directory with --home.")
        case .notInRoster:
            texts("The roster does not name you yet, or not any more; give the clinical authority the file of “respite-notes request”.")
        case .programmeNotCurrent:
            texts("The programme's documents have expired; no new bookings until the clinical authority renews them.")
        case .noAvailability: texts("You have not said when you work yet; “respite-notes availability set” does.")
        case .noSuchBooking: texts("There is no booking with this number; “respite-notes schedule” lists them.")
        case .otherCase(let number?):
            texts(
                "This booking belongs to case {number}; write there, or look at the number of the booking again.", ["number": "\(number)"])
        case .otherCase(nil):
            texts("This booking belongs to no case yet; “respite-notes cases open --booking” with its number opens or finds its officer's.")
        case .notChangeable: texts("This booking is over, cancelled, or was changed meanwhile; look at it again.")
        case .notBegun:
            texts("Whether somebody came is not known before the session begins; until then only “cancelled” can be kept.")
        case .noReplyKey: texts("This officer booked without a device and cannot be written to; use the contact you have.")
        case .noFollowUpKey:
            texts(
                "One more session was offered on this booking already, and the offer still stands or was used; the officer can also book with a token."
            )
        case .slotTaken: texts("This time is taken or not free; nothing was booked. “respite-notes schedule” shows what is there.")
        case .clinicianNotBookable:
            texts("You may not hold sessions on that day by your licence, contract or supervision; nothing was booked.")
        case .refused: texts("The server refused this and will not take it later; it was withdrawn. Synchronise and look again.")
        case .badInput(let field): input(field, texts)
        case .notAway: texts("You are not away then; “respite-notes availability show” lists when you are.")
        case .longOver:
            texts("The server has forgotten this session, as the policy says; nothing can be sent about it. Use the contact that you have.")
        case .otherCopy:
            texts(
                "Another copy of your keys published last, so this one publishes none; use one copy only. If this is the one that goes on, run “respite-notes sync --only-copy”."
            )
        case .keysRefused:
            texts(
                "The department side refused the list of your keys: officers cannot book you with new ones until it takes it. If it stays so, tell the clinical authority."
            )
        case .device(let refusal): refusal.sentence(texts)
        case .numbersExhausted:
            texts(
                "Somebody published with your keys up to the last number there is. Tell the clinical authority: your identity has to be revoked and a new one made."
            )
        }
    }

    private static func input(_ field: ClinicianError.Field, _ texts: Texts) -> String {
        switch field {
        case .name: texts("A name has 1 to 200 bytes and no control characters.")
        case .message: texts("The message is empty, too long, or not plain text.")
        case .contact: texts("A contact has 1 to 500 bytes.")
        case .hours: texts("Hours are written like “mon-fri 18:00-22:00” or “sat,sun 10:00-14:00”.")
        case .period: texts("This time is over, or ends before it begins.")
        case .programme:
            texts("This is neither a programme's bundle nor the code of a card; ask the clinical authority for the right file.")
        }
    }
}

/// A flag or file that cannot be used.
enum InputError: Error {
    case notAvailability(String)
    case badTime
    case unknownWord(String, allowed: [String])
    case needsAnswer(String)
    case recoveryDiffers
    case noSuchEntry
    case noBookings
    case wordsDiffer
    case revokedBefore(Int)

    func sentence(_ texts: Texts) -> String {
        switch self {
        case .notAvailability(let path):
            texts(
                "The file {path} does not describe availability; “respite-notes availability show --json” shows the form.", ["path": path])
        case .badTime: texts("A time is written like “2026-11-24 19:00”, a day like “2026-11-24”.")
        case .unknownWord(let word, let allowed):
            texts("“{word}” is not one of {allowed}.", ["word": word, "allowed": texts.list(allowed)])
        case .needsAnswer(let option): texts("There is nobody to ask; give {option}.", ["option": option])
        case .noSuchEntry: texts("There is no such entry; “respite-notes availability show” numbers them.")
        case .noBookings: texts("There is no booking here; “respite-notes sync” fetches them. For somebody at the door give --walk-in.")
        case .wordsDiffer:
            texts("Nothing was joined. Words that differ mean another programme's file, or an exchanged one: tell the clinical authority.")
        case .revokedBefore(let number): texts("Device {number} was revoked before, and stays so.", ["number": "\(number)"])
        case .recoveryDiffers: texts("The backup did not open with its recovery sheet and was removed; try another disk.")
        }
    }
}
