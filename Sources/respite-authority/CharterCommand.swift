// `charter`: signers come and go; thresholds, the contact, another three years.

import ArgumentParser
import AuthorityDesk
import Foundation
import Localization
import Terminal
import Trust

struct CharterCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "charter",
        abstract: Texts.current("Replace the charter: other signers, thresholds or contact, or three more years."),
        discussion: Texts.current(
            """
            For example:
              respite-authority charter programme.bundle --programme programme.yaml --request ruth/signer.request

            The programme file names the signers from now on; --request brings the keys that are new. Enough signers of the old charter and \
            enough of the new one then run “sign”. Cards that were printed before stay valid.
            """
        )
    )

    @Argument(help: ArgumentHelp(Texts.current("The programme's bundle."), valueName: "bundle"))
    var bundle: String

    @Option(help: ArgumentHelp(Texts.current("The programme file, which names the signers from now on."), valueName: "programme.yaml"))
    var programme: String

    @Option(help: ArgumentHelp(Texts.current("A signer's request, for a key that is new; may be repeated."), valueName: "path"))
    var request: [String] = []

    @OptionGroup var key: KeyOptions
    @OptionGroup var language: LanguageOptions

    func run() async throws {
        let desk = Desk()
        let texts = desk.texts
        let file = try desk.programmeFile(programme)
        let requests = try desk.handedIn(request)
        let newSigners = try requests.map { try CharterSigner(handedIn: $0) }
        var current = try desk.bundle(bundle)
        let signer = try key.signer(desk, for: &current, file: bundle)
        let changed = try current.replacingCharter(planned: file, requests: requests, key: signer.key, now: desk.now)
        let review = Review(desk: desk)
        review.show(newSigners)
        let changes = try review.show(changed, since: current, by: signer, file: bundle)
        try desk.confirm(texts("Sign a new charter as {name}?", ["name": signer.entry.name]), about: changes, unless: key.yes)
        try await desk.write(changed, to: bundle, signedBy: signer, key)
        desk.console.writeParagraph(
            texts(
                "{file} holds the new charter; old and new signers sign it with “sign”, then both sides import it. “status” says who is missing.",
                ["file": bundle])
        )
    }
}
