// `rounds` and `cards`: a new year of keys, more cards.

import ArgumentParser
import AuthorityDesk
import Foundation
import Localization
import Policies
import Terminal
import Trust

struct RoundsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rounds",
        abstract: Texts.current("Begin a new year of rounds, from fresh requests of both sides."),
        discussion: Texts.current(
            """
            For example:
              respite-authority rounds programme.bundle --side department.request --side provider.request

            Roster and policy are dated anew with it. The sponsor signs the policy after that, with “sign”.
            """
        )
    )

    @Argument(help: ArgumentHelp(Texts.current("The programme's bundle."), valueName: "bundle"))
    var bundle: String

    @Option(help: ArgumentHelp(Texts.current("The request that a side wrote; once for each side."), valueName: "file"))
    var side: [String] = []

    @OptionGroup var key: KeyOptions
    @OptionGroup var language: LanguageOptions

    func run() async throws {
        let desk = Desk()
        let texts = desk.texts
        let sides = try SideRequests(try desk.handedIn(side))
        let current = try desk.bundle(bundle)
        let signer = try key.signer(desk)
        let changed = try current.renewing(department: sides.department, provider: sides.provider, key: signer.key, now: desk.now)
        try desk.confirm(texts("Sign a new year as {name}?", ["name": signer.entry.name]), unless: key.yes)
        try desk.write(changed, to: bundle)
        desk.console.writeParagraph(texts("{file} holds the new year; the sponsor signs it, then both sides import it.", ["file": bundle]))
    }
}

struct CardsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cards",
        abstract: Texts.current("Make more cards for a cell."),
        discussion: Texts.current(
            """
            For example:
              respite-authority cards programme.bundle --cell "River towns" --count 10 --programme programme.yaml

            Cards that were printed before stay valid. Nothing lists which card is whose: let them be drawn like lots.
            """
        )
    )

    @Argument(help: ArgumentHelp(Texts.current("The programme's bundle."), valueName: "bundle"))
    var bundle: String

    @Option(help: ArgumentHelp(Texts.current("The cell that the cards are for."), valueName: "name"))
    var cell: String

    @Option(help: ArgumentHelp(Texts.current("How many cards, 1 to 100000."), valueName: "number"))
    var count: Int

    @Option(help: ArgumentHelp(Texts.current("The programme file, for where to get the tool."), valueName: "programme.yaml"))
    var programme: String?

    @Option(help: ArgumentHelp(Texts.current("A new folder for the cards and their digests."), valueName: "folder"))
    var out: String = "more-cards"

    @OptionGroup var key: KeyOptions
    @OptionGroup var language: LanguageOptions

    func validate() throws {
        guard (1...100_000).contains(count) else { throw ValidationError(Texts.current("The number of cards must be 1 to 100000.")) }
    }

    func run() async throws {
        let desk = Desk()
        let texts = desk.texts
        let folder = URL(filePath: out)
        try DeskFiles.requireNew(folder)
        let tool = try programme.map { try desk.programmeFile($0).tool } ?? nil
        let current = try desk.bundle(bundle)
        guard let name = try? CellName(cell) else { throw DeskError(.cellUnknown, ["name": cell, "known": "…"]) }
        let signer = try key.signer(desk)
        let more = try current.addingCards(count, to: name, tool: tool, key: signer.key, now: desk.now)
        try desk.confirm(texts("Sign rounds that count these cards, as {name}?", ["name": signer.entry.name]), unless: key.yes)
        var files = try Printing.files([more.batch], texts: texts)
        files["provider.codes"] = try DeskFiles.bytes(more.codes)
        try DeskFiles.makeFolder(folder, files: files)
        do {
            try desk.write(more.bundle, to: bundle)
        } catch {
            // Cards that no rounds count would be refused by the provider side.
            try? FileManager.default.removeItem(at: folder)
            throw error
        }
        desk.console.writeParagraph(
            texts(
                "The cards are in {folder}; both sides import {file}, then the provider side its provider.codes.",
                ["folder": out, "file": bundle])
        )
    }
}
