// What the commands about psychotherapy notes share: their passphrase, and the notes while they are looked at.

import ArgumentParser
import CaseFile
import CaseVault
import Localization
import PersonalTools
import Sealing
import Sodium
import Terminal
import Wire

struct PrivatePassphrase: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            Texts.current("Read the passphrase of the psychotherapy notes from this file (- for standard input)."), valueName: "file"),
        completion: .file())
    var privatePassphraseFile: String?

    /// The present one, normalised.
    func passphrase(_ desk: CaseDesk) throws -> SecretBytes {
        let prompter = desk.tool.prompter
        if let privatePassphraseFile {
            return try prompter.withPassphrase(file: privatePassphraseFile) { try Passphrase.normalised(wiping: &$0) }
        }
        return try prompter.withPassphrase(desk.texts("Passphrase of your psychotherapy notes")) {
            try Passphrase.normalised(wiping: &$0)
        }
    }

    /// Throws `noPassphrase` where no passphrase was ever chosen.
    func key(_ desk: CaseDesk) throws -> PsychotherapyKey {
        guard try desk.vault.hasPsychotherapyKey else { throw PrivateNoteError.noPassphrase }
        return try desk.vault.psychotherapyKey(passphrase: try passphrase(desk))
    }
}

enum PrivateNoteError: Error {
    case noPassphrase
    case nothingWritten

    func sentence(_ texts: Texts) -> String {
        switch self {
        case .noPassphrase:
            texts("Psychotherapy notes have a passphrase of their own; choose it first with “respite-notes private passphrase”.")
        case .nothingWritten: texts("Nothing was written.")
        }
    }
}

/// The psychotherapy notes of a case, numbered in the order of writing; each version has a number of its own.
struct PrivateNotes {
    let all: [(id: EntryID, note: StoredPsychotherapyNote)]

    init(in caseID: CaseID, with key: PsychotherapyKey, _ desk: CaseDesk) throws {
        all = try desk.vault.psychotherapyNotes(in: caseID, with: key, at: desk.now)
    }

    func numbered(_ number: Int) throws -> (id: EntryID, note: StoredPsychotherapyNote) {
        guard all.indices.contains(number - 1) else { throw ReleaseInputError.noSuchPrivateNote }
        return all[number - 1]
    }

    func number(of id: EntryID) -> Int? { all.firstIndex { $0.id == id }.map { $0 + 1 } }

    /// The number of the version after it.
    func successor(of id: EntryID) -> Int? { all.firstIndex { $0.note.note.revises == id }.map { $0 + 1 } }

    /// Without versions that another has replaced.
    var newest: [StoredPsychotherapyNote] { all.filter { successor(of: $0.id) == nil }.map(\.note) }
}
