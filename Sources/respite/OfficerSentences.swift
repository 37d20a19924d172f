// What to tell an officer when something was not done: one sentence, and what to do.

import LocalState
import Localization
import OfficerClient
import PersonalTools
import RoundResults
import Summary
import SummaryPages
import Trust
import Wire

enum OfficerSentences {
    /// `nil` for an error that other tools share, or of the command line.
    static func sentence(_ error: any Error, _ texts: Texts) -> String? {
        switch error {
        case let error as OfficerError: officer(error, texts)
        case let error as CardError: card(error, texts)
        case let error as SummaryError: SummaryReasons.sentence(error, texts)
        case is WordCodeError: texts("These are not six words of a cancel code; look at the words again.")
        case let error as InputError: error.sentence(texts)
        case LocalStateError.notFound: InputError.nothingHere.sentence(texts)
        default: nil
        }
    }

    private static func officer(_ error: OfficerError, _ texts: Texts) -> String {
        switch error {
        case .notEnrolled: texts("No card has been used here yet; start with “respite enroll”.")
        case .alreadyEnrolled:
            texts(
                "Another card is being registered here, or this one is another programme's; for that one choose another directory with --home."
            )
        case .codeUsed:
            texts(
                "This card has been used already. If you used it on another device: “respite backup” there, “respite restore” here. If it was not you, somebody found it and used it: draw another card, and tell a clinician. Whoever it was learns nothing about you, and nothing you booked is lost."
            )
        case .codeUnknown: texts("The provider does not know this card's code; it may be last year's. Ask for a new card.")
        case .noToken:
            texts(
                "No token is left this quarter; “respite sync” fetches what is due. Your clinician can offer a follow-up that costs none.")
        case .cardOver:
            texts("The year of your card is over. Draw a new one and run “respite enroll” with it; everything you have here stays.")
        case .postponed(let kind): postponed(kind, texts)
        case .tooLate: texts("What was saved was for a time that is over by now; it was not booked, and nothing was spent.")
        case .paymentUsed:
            texts(
                "What was to pay for this had been used before, perhaps from another copy of this state; that appointment is in your list again if it still exists. Nothing new was booked; try once more."
            )
        case .slotTaken: texts("Somebody else has just taken this time; nothing was spent. “respite find” shows what is free now.")
        case .slotNotOffered: texts("This time is not offered any more; nothing was spent. “respite find” shows what is free now.")
        case .clinicianNotBookable: texts("This clinician cannot be booked at present; nothing was spent. Choose another.")
        case .unfinished:
            texts(
                "The server did not answer. What you asked for is saved; “respite sync” sends it again, “respite cancel” withdraws it.")
        case .noSuchBooking: texts("There is no such appointment; “respite appointments” lists yours.")
        case .messageRefused:
            texts("The server takes no more messages about this appointment; what you wrote was not sent. Call the clinician instead.")
        case .refusedOften:
            texts(
                "Three bookings were refused within a day. Each one tells the server a time that suits you, so no other is tried today; call the programme, or “respite now” shows whom else."
            )
        case .notChangeable: texts("This appointment is over or cancelled, or a change to it is still under way.")
        case .programmeNotCurrent:
            texts(
                "The programme's documents have expired or are being held back: no new bookings for now; “respite verify” shows whom to call. What you have booked stands."
            )
        case .serverLied:
            texts(
                "The server's answer contradicts what this device has signed and seen. Nothing of it was kept; tell the clinical authority."
            )
        case .badInput(let field): input(field, texts)
        }
    }

    private static func postponed(_ kind: Problem.Kind, _ texts: Texts) -> String {
        let why = SharedErrors.refusal(kind, texts)
        return texts("{why} What you asked for is saved; “respite sync” sends it again, “respite cancel” withdraws it.", ["why": why])
    }

    private static func input(_ field: OfficerError.Field, _ texts: Texts) -> String {
        switch field {
        case .contact: texts("How the clinician can reach you is missing or too long.")
        case .topic: texts("The topic is too long, or not plain text.")
        case .department: texts("Your department is not set, or not one of this programme; “respite profile” chooses it.")
        case .unit: texts("The unit is too long, or not plain text.")
        case .language: texts("This is not a language tag such as en or es.")
        case .note: texts("The note is too long, or not plain text.")
        case .message: texts("The message is empty, too long, or not plain text.")
        }
    }

    private static func card(_ error: CardError, _ texts: Texts) -> String {
        switch error {
        case .wrongLength: texts("A card has six groups of nine characters; type all of them.")
        case .mistypedGroups(let groups):
            texts.plural(
                "Look again at group {groups}: something in it is mistyped.",
                "Look again at groups {groups}: something in them is mistyped.", count: groups.count,
                ["groups": texts.list(groups.map(String.init))])
        case .badAddress: texts("The address on the card looks like https://support.example:8443; type it again.")
        }
    }
}

/// A flag or file that cannot be used, or an answer that is needed.
enum InputError: Error {
    case notJSON(String)
    /// An answer to what the signed policy does not ask.
    case notAsked(Question)
    case unknownAppointment
    case unknownClinician
    case nothingFound
    case nothingProposed
    case notAtThatTime
    case needsAnswer(String)
    /// There is no state in this directory.
    case nothingHere
    case notCurrent(contact: String)
    /// A booking of an earlier run, finished now.
    case finishedEarlier(String)
    case stillWaiting(String)
    /// A booking of an earlier run, refused now.
    case earlierRefused
    case noTimerHere
    /// Neither at enrolment nor in the middle of fetching tokens.
    case providerSilent
    /// Travel or rest, and nothing around which to keep it.
    case noShifts
    case timerNeedsFile
    case timerFailed

    func sentence(_ texts: Texts) -> String {
        switch self {
        case .notJSON(let path): texts("The file {path} is not JSON of the form that --help shows.", ["path": path])
        case .notAsked(let question):
            texts("“{question}” is not asked at present; leave it out of the file.", ["question": texts(question.label)])
        case .unknownAppointment: texts("There is no appointment with this number; “respite appointments” lists yours.")
        case .unknownClinician: texts("No clinician of this programme has this name, or several have.")
        case .nothingFound:
            texts("Nothing fits at present. Try --include-shifts, another day or modality, or “respite now” for help at once.")
        case .nothingProposed: texts("The clinician has proposed no other time.")
        case .notAtThatTime: texts("Nothing begins at that instant any more; nothing was booked. “respite find” shows what is free now.")
        case .needsAnswer(let option): texts("There is nobody to ask; give {option}.", ["option": option])
        case .nothingHere:
            texts(
                "Nothing is set up here. New here: “respite enroll” with your card. New or broken laptop: “respite restore” with a backup; without one, draw another card, and the six words still cancel what you had booked."
            )
        case .notCurrent(let contact):
            texts(
                "The programme's documents have expired or are being held back: no new bookings for now; call {contact}. What you have booked stands.",
                ["contact": contact])
        case .finishedEarlier(let appointment):
            texts(
                "What you began before is booked now: {appointment}. Nothing else was booked; run the command again if you want another.",
                ["appointment": appointment])
        case .stillWaiting(let appointment):
            texts(
                "What you began before is not confirmed yet: {appointment}. Nothing else was booked; “respite cancel” withdraws it.",
                ["appointment": appointment])
        case .earlierRefused:
            texts("What you began before was refused, and nothing else was booked; run the command again to choose another time.")
        case .noTimerHere:
            texts(
                "This machine has neither a systemd of your own nor crontab; run “respite sync” yourself once in the last month of a quarter."
            )
        case .providerSilent:
            texts(
                "The provider side does not answer. Your card and what was fetched so far are kept: run “respite enroll” again without the card, and it goes on where it stopped."
            )
        case .noShifts: texts("No shifts are set yet; say which with --preset, --cycle or --calendar.")
        case .timerNeedsFile:
            texts("A timer cannot type a passphrase: give --passphrase-file, best on a memory stick that you take out.")
        case .timerFailed: texts("The timer could not be set; nothing was changed.")
        }
    }
}
