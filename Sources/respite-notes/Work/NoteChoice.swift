// Which note of which case: by number, or from menus.

import ArgumentParser
import CaseFile
import CaseVault
import Localization
import PersonalTools
import Scheduling
import Terminal

/// Which note, and where it stands now: for programs.
struct NoteStanding: Encodable {
    enum State: String, Encodable { case draft, signed, submitted, cosigned, returned }

    let `case`: Int
    let note: Int
    let state: State
}

struct NoteChoice: ParsableArguments {
    @OptionGroup var of: CaseChoice

    @Argument(
        help: ArgumentHelp(Texts.current("The number of the note in its case; “respite-notes cases show” lists them."), valueName: "note"))
    var noteNumber: Int?

    /// - Parameter fits: which notes a menu offers; a number that was given is taken as it is.
    func chosen(
        _ desk: CaseDesk, where fits: (NoteState) -> Bool
    ) throws -> (found: NumberedCase, number: Int, note: NoteState) {
        let found = try of.chosen(desk) { $0.notes.contains(where: fits) }
        let (number, note) = try desk.choose(
            noteNumber, of: found.state.notes, desk.texts("Which note?"), missing: .noSuchNote, offered: fits
        ) {
            desk.texts(
                "{kind} of {time}", ["kind": desk.texts($0.format.label), "time": desk.moments.instant($0.current.stamp.occurredAt)])
        }
        return (found, number, note)
    }
}
