// `cards`: more cards between two years.

import ArgumentParser
import AuthorityDesk
import Foundation
import Localization
import Policies
import Terminal
import Tokens
import Trust

struct CardsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cards",
        abstract: Texts.current("Make more cards for a cell."),
        discussion: Texts.current(
            """
            For example:
              respite-authority cards programme.bundle --cell "River towns" --count 10 --programme programme.yaml

            They replace lost cards and end with the others; for officers who joined, say how many with --new-officers: only those make a cell \
            larger. At least ten at once, since a single new card would tell whose it is. Cards that were printed before stay valid. Nothing lists which card is whose: let them be drawn like lots.
            """
        )
    )

    @Argument(help: ArgumentHelp(Texts.current("The programme's bundle."), valueName: "bundle"))
    var bundle: String

    @Option(help: ArgumentHelp(Texts.current("The cell that the cards are for."), valueName: "name"))
    var cell: String

    @Option(help: ArgumentHelp(Texts.current("How many cards, 10 to 100000; keep spare ones in a drawer."), valueName: "number"))
    var count: Int

    @Option(help: ArgumentHelp(Texts.current("How many of the cards are for officers who joined."), valueName: "number"))
    var newOfficers = 0

    @Flag(help: ArgumentHelp(Texts.current("Cards of the next year, which “rounds” has begun.")))
    var nextYear = false

    @Option(help: ArgumentHelp(Texts.current("The programme file, for where to get the tool."), valueName: "programme.yaml"))
    var programme: String?

    @Option(help: ArgumentHelp(Texts.current("A new folder for the cards and their digests."), valueName: "folder"))
    var out: String = "more-cards"

    @OptionGroup var key: KeyOptions
    @OptionGroup var language: LanguageOptions

    func validate() throws {
        guard (DeskBundle.fewestCards...100_000).contains(count) else {
            throw ValidationError(Texts.current("The number of cards must be 10 to 100000."))
        }
        guard (0...count).contains(newOfficers) else {
            throw ValidationError(Texts.current("There cannot be more new officers than cards."))
        }
    }

    func run() async throws {
        let desk = Desk()
        let texts = desk.texts
        let folder = URL(filePath: out)
        try DeskFiles.requireNew(folder)
        let tool = try programme.map { try desk.programmeFile($0).tool } ?? nil
        var current = try desk.bundle(bundle)
        guard let name = try? CellName(PlainText.asName(cell)) else { throw DeskError(.cellUnknown, ["name": cell, "known": "…"]) }
        let signer = try key.signer(desk, for: &current, file: bundle)
        let more = try current.addingCards(
            count, to: name, newOfficers: newOfficers, nextYear: nextYear, tool: tool, key: signer.key, now: desk.now)
        let review = Review(desk: desk)
        let changes = try review.show(more.bundle, since: current, by: signer, file: bundle) + review.show(tool)
        let question = texts("Sign rounds that count these cards, as {name}?", ["name": signer.entry.name])
        try desk.confirm(question, about: changes, unless: key.yes)
        try await Printing.write([more.batch], more.codes, to: folder, texts: texts) {
            try await desk.write(more.bundle, to: bundle, signedBy: signer, key)
        }
        desk.console.writeParagraph(
            texts(
                "The cards are in {folder}; both sides import {file}, then the provider side its provider.codes.",
                ["folder": out, "file": bundle])
        )
    }
}
