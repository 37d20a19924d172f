// `found`: from a programme file and everybody's requests to signed documents, code digests, cards and a poster.

import ArgumentParser
import AuthorityDesk
import Foundation
import Localization
import Policies
import Terminal
import Trust
import Wire

struct FoundCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "found",
        abstract: Texts.current("Found a programme: documents, a year of rounds, cards and a poster."),
        discussion: Texts.current(
            """
            For example:
              respite-authority found programme.yaml --side department.request --side provider.request --request requests --home helen

            Signs with your key. Further signers then run “sign”, and both sides import the bundle; the provider side also takes the code digests.
            """
        )
    )

    @Argument(help: ArgumentHelp(Texts.current("The programme file, in YAML."), valueName: "programme.yaml"))
    var programme: String

    @Option(help: ArgumentHelp(Texts.current("The request that a side's “init” wrote; once for each side."), valueName: "file"))
    var side: [String] = []

    @Option(
        help: ArgumentHelp(Texts.current("A request of a signer or clinician, or a folder of them; may be repeated."), valueName: "path"))
    var request: [String] = []

    @Option(help: ArgumentHelp(Texts.current("A new folder for everything that is made."), valueName: "folder"))
    var out: String = "programme"

    @OptionGroup var key: KeyOptions
    @OptionGroup var language: LanguageOptions

    func run() async throws {
        let desk = Desk()
        let texts = desk.texts
        let folder = URL(filePath: out)
        try DeskFiles.requireNew(folder)
        let file = try desk.programmeFile(programme)
        let handedIn = try FoundingRequests.HandedIn(try desk.handedIn(side + request), for: file)
        let signer = try key.signer(desk)
        let requests = try FoundingRequests(handedIn, for: file, founder: signer.entry)

        let cards = file.cells.reduce(0) { $0 + file.cards(of: $1) }
        desk.console.writeParagraph(
            texts(
                "{name}: {departments} departments, {clinicians} clinicians, {cards} cards.",
                [
                    "name": file.name, "departments": texts.number(file.departments.count),
                    "clinicians": texts.number(file.clinicians.count), "cards": texts.number(cards),
                ])
        )
        Review(desk: desk).show(requests)
        // Made before the question, so that what is shown is what is founded; nothing is written before the answer.
        let founding = try Founding(file, requests: requests, founder: signer.key, now: desk.now)
        try ProgrammeDraft(founding.bundle, file: programme).requirePlausible(since: nil, texts, file: programme, now: desk.now)
        let questions =
            try show(try ProgrammeDraft(founding.bundle, file: programme), file.rules.limits, desk) + Review(desk: desk).show(file.tool)
        let question = texts("Found this programme, and sign it as {name}?", ["name": signer.entry.name])
        try desk.confirm(question, about: questions, unless: key.yes)

        let poster = try CharterPoster(founding.programme, name: file.name, contact: file.contact, texts: texts)
        var files = try Printing.files(founding.cards, texts: texts)
        files["poster.html"] = Array(poster.html().utf8)
        files["programme.bundle"] = try DeskFiles.bytes(founding.bundle)
        files["provider.codes"] = try DeskFiles.bytes(founding.codes)
        try await signer.remember(founding.bundle)
        try DeskFiles.makeFolder(folder, files: files)
        key.folder.remember(founding.bundle)

        if founding.cellsWithoutKeys > 0 {
            let count = founding.cellsWithoutKeys
            desk.console.writeParagraph(
                texts.plural(
                    "The provider's request brings no check-in keys for {count} cell, so that nobody will be asked in the first year. If that is not meant, ask for one of “respite-server request --cells {count}” and found anew.",
                    "The provider's request brings no check-in keys for {count} cells, so that nobody will be asked in the first year. If that is not meant, ask for one of “respite-server request --cells {count}” and found anew.",
                    count: count))
        }
        desk.console.writeParagraph(texts("Made in {folder}:", ["folder": out]))
        desk.console.write([
            "  programme.bundle  " + texts("for both sides, after every signer has run “respite-authority sign” on it"),
            "  provider.codes    " + texts("for the provider side alone"),
            "  cards/            " + texts("to print, put into envelopes, hand out like lots, and then delete"),
            "  poster.html       "
                + texts("with the six words: {words}", ["words": try founding.programme.words().text]),
        ])
    }

    /// What this programme has of its own. Returns what is asked about by itself.
    private func show(_ draft: ProgrammeDraft, _ limits: LimitsReference, _ desk: Desk) throws -> [Change] {
        let (review, texts) = (Review(desk: desk), desk.texts)
        PolicyReview(desk: desk).warn(of: limits)
        let rules = try draft.changesFromPreset(texts)
        desk.console.writeParagraph(
            rules.isEmpty ? texts("The rules are the preset.") : texts("What the rules change against the preset:"))
        let questions = draft.firstQuestions(texts)
        for changes in [rules, questions + draft.signaturesNeeded(texts)] where !changes.isEmpty { review.show(changes) }
        return questions
    }
}
