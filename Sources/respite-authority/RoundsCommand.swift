// `rounds`: a new year of keys and cards.

import ArgumentParser
import AuthorityDesk
import Foundation
import Localization
import Terminal
import Tokens
import Trust

struct RoundsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rounds",
        abstract: Texts.current("Begin a new year: keys for the quarters to come, cards for every officer."),
        discussion: Texts.current(
            """
            For example:
              respite-authority rounds programme.bundle --programme programme.yaml --side department.request --side provider.request --out 2027

            Keys that are named stay; bookings and tokens of the old year stay good. New cards begin where the old ones end; none are printed while \
            the old ones last for three quarters more. Roster and policy are dated anew, from the programme file. The sponsor signs the policy after \
            that, with “sign”.
            """
        )
    )

    @Argument(help: ArgumentHelp(Texts.current("The programme's bundle."), valueName: "bundle"))
    var bundle: String

    @Option(
        help: ArgumentHelp(Texts.current("The programme file, for how many cards and where to get the tool."), valueName: "programme.yaml"))
    var programme: String

    @Option(help: ArgumentHelp(Texts.current("The request that a side wrote; once for each side."), valueName: "file"))
    var side: [String] = []

    @Option(help: ArgumentHelp(Texts.current("A new folder for the cards and their digests."), valueName: "folder"))
    var out: String = "new-year"

    @OptionGroup var newKeys: NewKeyOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var language: LanguageOptions

    func run() async throws {
        let desk = Desk()
        let texts = desk.texts
        let folder = URL(filePath: out)
        try DeskFiles.requireNew(folder)
        let file = try desk.programmeFile(programme)
        let sides = try SideRequests(try desk.handedIn(side))
        var current = try desk.bundle(bundle)
        let signer = try key.signer(desk, for: &current, file: bundle)
        let renewal = try current.renewing(
            planned: file, department: sides.department, provider: sides.provider, newKeys: newKeys.roles, key: signer.key, now: desk.now)
        let review = Review(desk: desk)
        review.show([sides.department, sides.provider])
        let changes = try review.show(renewal.bundle, since: current, by: signer, file: bundle)
        let printed = review.show(renewal.cards.isEmpty ? nil : file.tool)
        try desk.confirm(texts("Sign a new year as {name}?", ["name": signer.entry.name]), about: changes + printed, unless: key.yes)

        if let codes = renewal.codes {
            try await Printing.write(renewal.cards, codes, to: folder, texts: texts) {
                try await desk.write(renewal.bundle, to: bundle, signedBy: signer, key)
            }
        } else {
            try await desk.write(renewal.bundle, to: bundle, signedBy: signer, key)
        }
        report(renewal, desk)
    }

    private func report(_ renewal: Renewal, _ desk: Desk) {
        let texts = desk.texts
        desk.console.writeParagraph(texts("{file} holds the new year; the sponsor signs it, then both sides import it.", ["file": bundle]))
        if let register = renewal.cards.first?.register {
            let values = [
                "folder": out, "cards": texts.number(renewal.cards.reduce(0) { $0 + $1.cards.count }),
                "first": register.first.description, "last": register.last.description,
            ]
            desk.console.writeParagraph(
                texts(
                    "{cards} cards are in {folder}, good from {first} to {last}: hand them out like lots, in the last month of the old ones. The provider side imports provider.codes after the bundle.",
                    values))
        } else {
            desk.console.writeParagraph(
                texts("No cards were printed: those in use last for three quarters more. “status” says when they end."))
        }
    }
}
