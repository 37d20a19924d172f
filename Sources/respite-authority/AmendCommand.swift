// `amend`: departments, cells and rules from a changed programme file.

import ArgumentParser
import AuthorityDesk
import Foundation
import Localization
import Terminal
import Trust

struct AmendCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "amend",
        abstract: Texts.current("Change departments, cells and rules, from the programme file."),
        discussion: Texts.current(
            """
            For example:
              respite-authority amend programme.bundle --programme programme.yaml

            Says in plain words what changes. The sponsor signs the policy after that, with “sign”; until then the old one holds. Print cards for \
            a new department with “cards --new-officers”.
            """
        )
    )

    @Argument(help: ArgumentHelp(Texts.current("The programme's bundle."), valueName: "bundle"))
    var bundle: String

    @Option(help: ArgumentHelp(Texts.current("The programme file as it is to be from now on."), valueName: "programme.yaml"))
    var programme: String

    @OptionGroup var key: KeyOptions
    @OptionGroup var language: LanguageOptions

    func run() async throws {
        let desk = Desk()
        let texts = desk.texts
        let file = try desk.programmeFile(programme)
        var current = try desk.bundle(bundle)
        let signer = try key.signer(desk, for: &current, file: bundle)
        let changed = try current.amending(planned: file, key: signer.key, now: desk.now)
        let changes = try Review(desk: desk).show(changed, since: current, by: signer, file: bundle)
        try desk.confirm(texts("Sign these changes as {name}?", ["name": signer.entry.name]), about: changes, unless: key.yes)
        try await desk.write(changed, to: bundle, signedBy: signer, key)
        desk.console.writeParagraph(
            texts("{file} holds the changes; whoever must signs it with “sign”, then both sides import it.", ["file": bundle]))
    }
}
