// What the commands about cases share: the open vault, which case, which note, and texts that come from a file, an editor or a prompt.

import ArgumentParser
import CaseFile
import CaseVault
import ClinicianClient
import LocalState
import Localization
import PersonalTools
import Scheduling
import Sealing
import Terminal
import ToolSupport
import Wire

/// An unlocked clinician at their open vault.
struct CaseDesk {
    let tool: NotesTool
    let session: ClinicianSession
    let vault: Vault
    let now: Instant
    let moments: Moments

    init(_ state: StateOptions) async throws {
        let tool = NotesTool()
        try await self.init(try tool.unlock(state), tool)
    }

    init(_ session: ClinicianSession, _ tool: NotesTool) async throws {
        self.tool = tool
        self.session = session
        vault = try await session.vault()
        now = try session.writingTime()
        moments = try tool.moments(session)
        if vault.notRewrapped > 0 {
            tool.console.writeError(CaseSyncView(tool.texts).notRewrapped(vault.notRewrapped))
        }
        let unreached = try vault.unreached(at: now).map(name(of:)).sorted()
        if !unreached.isEmpty {
            let values = ["names": tool.texts.list(unreached)]
            tool.console.writeError(
                tool.texts(
                    "Without a current key, since they have not synchronised for long: {names}. What you write in cases with them reaches them later.",
                    values))
        }
    }

    var texts: Texts { tool.texts }

    /// Where the work is done, for new cases.
    func zone() throws -> ZoneID { try session.state.read().calendar.rules?.zone ?? .utc }

    func numbered(_ number: Int) throws -> NumberedCase {
        guard let found = try vault.cases(at: now).first(where: { $0.number == number }) else { throw CaseInputError.noSuchCase }
        return found
    }

    /// Notes are numbered within their case, in order, addenda among them.
    func note(_ number: Int, of state: CaseState) throws -> NoteState {
        guard state.notes.indices.contains(number - 1) else { throw CaseInputError.noSuchNote }
        return state.notes[number - 1]
    }

    func confirm(_ question: String, _ yes: Bool) throws -> Bool { try tool.confirm(question, yes) }
}

struct CaseArgument: ParsableArguments {
    @Argument(help: ArgumentHelp(Texts.current("The number of the case; “respite-notes cases” lists them."), valueName: "case"))
    var caseNumber: Int
}

struct YesOption: ParsableArguments {
    @Flag(name: .shortAndLong, help: ArgumentHelp(Texts.current("Do not ask.")))
    var yes = false
}

/// One text of a few lines, such as a reason.
struct ReasonOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(Texts.current("Take the reason from this file (- for standard input)."), valueName: "file"),
        completion: .file())
    var reasonFile: String?

    func text(_ question: String, _ tool: NotesTool) throws -> String {
        try reasonFile.map(InputFile.text) ?? tool.prompter.line(question)
    }
}

enum CaseInputError: Error {
    case noSuchCase
    case noSuchNote
    case nothingWaits
    case textNotHere
    case noSuchGoal
    case noSuchPlan
    case noSuchFollowUp
    case noSuchHandOff
    case noSuchResource
    case noSuchSession
    case noSuchDraft
    case visits
    case nothingToChoose
    case dayAhead
    case nothingToStrike
    case followUpOfSession
    /// Of a case that cannot be closed over so many things.
    case unfinished(Int)
    case closingNoteWaits
    case notANote(NoteTemplateError)

    func sentence(_ texts: Texts) -> String {
        switch self {
        case .noSuchCase: texts("There is no case with this number; “respite-notes cases” lists them.")
        case .noSuchNote: texts("The case has no note with this number; “respite-notes cases show” lists them.")
        case .nothingWaits: texts("No note with this number waits for your co-signature; “respite-notes queue” lists them.")
        case .textNotHere:
            texts("The text of this note is not here, the server may hold it back; nothing was answered. Synchronise, or ask its author.")
        case .noSuchGoal: texts("The case has no goal with this number; “respite-notes goal list” lists them.")
        case .noSuchPlan: texts("The case has no version of a plan with this number; “respite-notes plan history” lists them.")
        case .noSuchFollowUp: texts("The case has no follow-up with this number; “respite-notes followup list --all” lists them.")
        case .noSuchHandOff: texts("The case has no hand-off with this number; “respite-notes handoff list --all” lists them.")
        case .noSuchResource: texts("The directory has no service with this number; “respite-notes handoff resources” lists them.")
        case .noSuchSession: texts("The case has no session with this number; “respite-notes cases show” lists them.")
        case .noSuchDraft: texts("There is no draft with this number; “respite-notes drafts” lists them.")
        case .visits: texts("Visits need --from, --every (1 to 366 days) and --visits (1 to 520).")
        case .nothingToChoose: texts("Nothing here fits; “respite-notes cases show” shows what a case holds.")
        case .nothingToStrike:
            texts("The case has nothing of this kind with this number; “respite-notes cases show” shows what it holds.")
        case .followUpOfSession:
            texts("This follow-up comes from a session: strike the session, or end it with “respite-notes followup drop”.")
        case .dayAhead: texts("This day has not come yet.")
        case .unfinished(let count):
            texts.plural(
                "Not closed: {count} thing is unfinished; finish it first.",
                "Not closed: {count} things are unfinished; finish them first.",
                count: count)
        case .closingNoteWaits:
            texts("Not closed yet: the closing note waits for your supervisor's co-signature; run the same command after it.")
        case .notANote(let error): Self.template(error, texts)
        }
    }

    private static func template(_ error: NoteTemplateError, _ texts: Texts) -> String {
        switch error {
        case .unknownHeading(let line):
            texts("Line {line} is a heading that this format does not have.", ["line": "\(line)"])
        case .headingTwice(let line):
            texts("The heading in line {line} is there twice.", ["line": "\(line)"])
        case .textBeforeHeading(let line):
            texts("Line {line} stands before the first heading.", ["line": "\(line)"])
        case .notANote: texts("Nothing was written, or more than a note may hold.")
        }
    }
}

extension EditorError {
    func sentence(_ texts: Texts) -> String {
        switch self {
        case .failed: texts("The editor ended with an error; nothing became a draft.")
        case .notText: texts("The editor did not save UTF-8; nothing became a draft.")
        case .leftBehind(let path, _): texts("What you wrote lies in {path}.", ["path": path])
        }
    }
}

extension VaultError {
    /// One sentence, and what to do.
    func sentence(_ texts: Texts) -> String {
        switch self {
        case .notFound: texts("The case files that were here are gone; put the folder “vault” back, or restore and synchronise.")
        case .otherKey: texts("The case files here belong to other keys.")
        case .damaged: texts("The case files here are damaged and are not shown in part; restore them from a copy.")
        case .newer: texts("A newer version of this program wrote the case files here; update it.")
        case .endless: texts("The server lists without end; nothing more was fetched. Tell the clinical authority.")
        case .notWiped:
            texts(
                "The keys were overwritten and removed, but files of the case files could not be: look at the folder “vault”. Without the keys nobody can read them."
            )
        case .busy: texts("Another window is writing to the case files; try again.")
        case .diskFull: texts("The disk is full; nothing was changed. Free some space and run the command again.")
        case .notPermitted: texts("The case files cannot be read or written by you; look at the permissions of the folder.")
        case .storageFailed: texts("The disk failed; nothing was written.")
        case .notThere: texts("That is not among your case files.")
        case .refused(let refusal): texts("Not written: {reason}", ["reason": texts(refusal.sentence)])
        case .formatNotOffered(let formats):
            texts(
                "The programme's policy does not allow this format for a new note; choose {formats}.",
                ["formats": texts.alternatives(formats.map(\.rawValue))])
        case .noKey: texts("This colleague has no current key; nothing was written. Synchronise, or ask them to.")
        case .outdatedKeys: DeviceRefusal.needsWelcome.sentence(texts)
        case .firstDeviceOnly:
            texts("The key of your psychotherapy notes is made on your first device; “device request” and “device add” bring it here.")
        case .cannotSeal(.textTooLong): texts("The text is longer than a record may be; nothing was written.")
        case .tooManyMembers(let most):
            texts("A case has at most {most} members; remove one of them first.", ["most": texts.number(most)])
        case .cannotSeal: texts("This is no text that a record can hold; nothing was written.")
        case .noSupervisor: texts("Nobody supervises you now, so nobody can co-sign; the note stays a draft. Tell the clinical authority.")
        case .notDue: texts("Its time is not over, or a legal hold stands; “respite-notes retention” lists until when each case is kept.")
        case .incomplete:
            texts("The server does not show all of the case, and what is missing may be a legal hold. Ask who worked with it.")
        case .notHandedIn: texts("A record of the case has not reached the server; run “respite-notes sync --hand-in” first.")
        case .wrongPassphrase: texts("This is not the passphrase of your psychotherapy notes; nobody else has it and it cannot be reset.")
        }
    }
}
