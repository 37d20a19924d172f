// `sides`: a rotated certificate, a new address or a new key of one side, in the roster alone.

import ArgumentParser
import AuthorityDesk
import Foundation
import Localization
import Terminal
import Trust

struct SidesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sides",
        abstract: Texts.current("Take a side's new certificate, address or key into the roster."),
        discussion: Texts.current(
            """
            For example:
              respite-authority sides programme.bundle --side department.request

            For the request that a side writes after rotating its certificate or moving. Rounds and policy stay as they are.
            """
        )
    )

    @Argument(help: ArgumentHelp(Texts.current("The programme's bundle."), valueName: "bundle"))
    var bundle: String

    @Option(help: ArgumentHelp(Texts.current("The request that a side wrote; of one side or of both."), valueName: "file"))
    var side: [String] = []

    @OptionGroup var newKeys: NewKeyOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var language: LanguageOptions

    func validate() throws {
        guard !side.isEmpty else { throw ValidationError(Texts.current("Name the request of a side with --side.")) }
    }

    func run() async throws {
        let desk = Desk()
        let texts = desk.texts
        let sides = try SideRequests.each(try desk.handedIn(side))
        var current = try desk.bundle(bundle)
        let signer = try key.signer(desk, for: &current, file: bundle)
        let changed = try current.taking(sides, newKeys: newKeys.roles, key: signer.key, now: desk.now)
        let review = Review(desk: desk)
        review.show(sides)
        let changes = try review.show(changed, since: current, by: signer, file: bundle)
        try desk.confirm(texts("Sign a new roster as {name}?", ["name": signer.entry.name]), about: changes, unless: key.yes)
        try await desk.write(changed, to: bundle, signedBy: signer, key)
        desk.console.writeParagraph(texts("{file} holds the new roster; both sides import it now.", ["file": bundle]))
    }
}
