// What the tools have in common to say when something goes wrong: the disk, the network, the documents. What to do is part of the sentence.

import LocalState
public import Localization
import Scheduling
import ServiceAPI
import Sodium
import Terminal
import Trust
public import Wire

public enum SharedErrors {
    /// `nil` for an error that is a tool's own, or of the command line.
    public static func sentence(_ error: any Error, _ texts: Texts) -> String? {
        switch error {
        case let error as PromptError: error.sentence(texts)
        case let error as FileError: file(error, texts)
        case let error as LocalStateError: state(error, texts)
        case let error as ServiceError: service(error, texts)
        case let error as TrustError: trust(error, texts)
        case let error as SodiumError: sodium(error, texts)
        case let error as PaperCodeError: paper(error, texts)
        case let error as SchedulingError: scheduling(error, texts)
        default: nil
        }
    }

    private static func file(_ error: FileError, _ texts: Texts) -> String {
        switch error {
        case .unreadable(let path): texts("The file {path} cannot be read.", ["path": path])
        case .unwritable(let path): texts("The file {path} cannot be written, or is there already; nothing was lost.", ["path": path])
        }
    }

    private static func state(_ error: LocalStateError, _ texts: Texts) -> String {
        switch error {
        case .notFound: texts("There is nothing here yet; name the right directory with --home.")
        case .alreadyThere: texts("There is something here already; nothing was changed. Choose another directory with --home.")
        case .cannotOpen:
            texts(
                "This passphrase does not open it. Try again; if you have forgotten it, the recovery sheet opens it: see “restore --help”.")
        case .notAState, .damaged:
            texts("The file in this directory is not one of ours, or is cut short. Restore it from a backup.")
        case .unknownVersion: texts("This was written by a newer version of the program; install that version.")
        case .otherKind: texts("This directory belongs to another of the programs; name the right one with --home.")
        case .costOutOfBounds: texts("The file asks for a passphrase cost that is not allowed; restore it from a backup.")
        case .unreadable: texts("The file opened but could not be read; restore it from a backup.")
        case .changedElsewhere: texts("The passphrase or recovery sheet was changed meanwhile; run the command again.")
        case .busy: texts("Another copy of this program is busy with the same directory; try again in a moment.")
        case .tooLarge: texts("There is more to keep than the file can hold; nothing was changed.")
        case .diskFull: texts("The disk is full; nothing was changed. Free some space and run the command again.")
        case .notPermitted: texts("The directory may not be read or written; check its permissions.")
        case .storageFailed: texts("The disk reported an error; nothing was changed.")
        case .backupDiffers: texts("The backup did not read back as it was written and was removed; try another disk.")
        }
    }

    private static func service(_ error: ServiceError, _ texts: Texts) -> String {
        switch error {
        case .unreachable, .notConnected: texts("The server does not answer. Check your connection and try again; nothing is lost.")
        case .wrongCertificate:
            texts("The server is not the one that the signed roster names. Nothing was sent to it; tell the clinical authority.")
        case .badAnswer: texts("The server gave an answer that makes no sense. Nothing of it was kept; try again later.")
        case .refused(let problem): refusal(problem.kind, texts)
        }
    }

    /// What a server's refusal means.
    public static func refusal(_ kind: Problem.Kind?, _ texts: Texts) -> String {
        switch kind {
        case .tooManyRequests: texts("The server is asked too much just now; try again in a minute.")
        case .requestTooOld: texts("The clock of this machine is wrong by more than a few minutes; set it and try again.")
        case .programmeNotFounded: texts("The server has no programme yet; its operator must import the documents first.")
        case .programmeExpired:
            texts("The programme's documents have expired: nothing new can be booked until they are renewed. What is booked stays booked.")
        case .unavailable, .internalError: texts("The server is in trouble; try again later. Nothing is lost.")
        case .codeUsed: texts("This code has been used already.")
        case .codeUnknown: texts("The server does not know this code.")
        default: texts("The server refused the request.")
        }
    }

    private static func trust(_ error: TrustError, _ texts: Texts) -> String {
        switch error.code {
        case .notTheCardsCharter: texts("This server serves another programme than your card names. Nothing was sent; check the address.")
        case .rolledBack, .forked:
            texts(
                "The server shows older or other documents than you have seen before. Nothing of it was kept; tell the clinical authority.")
        case .implausibleTime where error.document != .timestamp:
            texts(
                "The programme's documents are dated in the future. Set the clock of this machine; if it is right, tell the clinical authority."
            )
        case .implausibleTime:
            texts("The server's timestamp is from the future. Set the clock of this machine; if it is right, tell the clinical authority.")
        case .revocationUndone, .keysExchanged:
            texts(
                "The server shows documents that take back what cannot be taken back. Nothing of it was kept; tell the clinical authority.")
        case .frozen:
            texts(
                "No fresh timestamp was found: the server may be holding something back. New bookings wait, the rest goes on; call the number on the programme's poster."
            )
        case .expired:
            texts(
                "The programme's documents have expired; new bookings wait until the clinical authority renews them. Its number is on the programme's poster."
            )
        case .clinicianRevoked, .clinicianUnknown: texts("This clinician is not in the programme any more.")
        case .noCurrentSubkey: texts("This clinician has not published a key for this quarter and cannot be booked yet.")
        default: texts("The server's documents do not verify. Nothing of it was kept; tell the clinical authority.")
        }
    }

    private static func sodium(_ error: SodiumError, _ texts: Texts) -> String {
        switch error {
        case .outOfMemory:
            texts("There is not enough memory to check a passphrase or to work out six words; close other programs and try again.")
        case .wrongLength: texts("An empty passphrase, or one that is not readable text, cannot be used.")
        default: texts("A key or a seal does not fit; nothing was changed.")
        }
    }

    private static func paper(_ error: PaperCodeError, _ texts: Texts) -> String {
        guard case .mistypedGroups(let groups) = error else {
            return texts("This is not the whole code; type every group that is printed.")
        }
        return texts.plural(
            "Look again at group {groups}: something in it is mistyped.",
            "Look again at groups {groups}: something in them is mistyped.", count: groups.count,
            ["groups": texts.list(groups.map(String.init))])
    }

    private static func scheduling(_ error: SchedulingError, _ texts: Texts) -> String {
        let reason = SchedulingWords.reason(error.code, texts)
        guard let line = error.line else { return texts("This cannot be used: {reason}.", ["reason": reason]) }
        return texts("Line {line} cannot be used: {reason}.", ["reason": reason, "line": String(line)])
    }
}
