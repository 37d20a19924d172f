// `custodian`: the records custodian of the case files, whose key clinicians hold in shares, comes into the roster or goes out of it.

import ArgumentParser
import AuthorityDesk
import Foundation
import Localization
import Terminal
import Trust

struct CustodianCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "custodian",
        abstract: Texts.current("Name the records custodian, whose key clinicians hold in shares."),
        discussion: Texts.current(
            """
            For example:
              respite-authority custodian programme.bundle --plan custodian.plan
              respite-authority custodian programme.bundle --none

            The plan is what “respite-notes custodian found” wrote. Compare the six words with the clinician who ran it, in person or by telephone. \
            Officers read in the limits of confidentiality who holds shares and how many are needed. A new custodian takes the place of the one before.
            """
        )
    )

    @Argument(help: ArgumentHelp(Texts.current("The programme's bundle."), valueName: "bundle"))
    var bundle: String

    @Option(help: ArgumentHelp(Texts.current("The plan that “respite-notes custodian found” wrote."), valueName: "file"))
    var plan: String?

    @Flag(help: ArgumentHelp(Texts.current("No records custodian any more.")))
    var none = false

    @OptionGroup var key: KeyOptions
    @OptionGroup var language: LanguageOptions

    func validate() throws {
        guard (plan == nil) == none else { throw ValidationError(Texts.current("Give the plan with --plan, or say --none.")) }
    }

    func run() async throws {
        let desk = Desk()
        let texts = desk.texts
        var current = try desk.bundle(bundle)
        let founded = try plan.map { file in
            try current.founded(try DeskDocument(try desk.read(file), file: file), file: file, now: desk.now)
        }
        let signer = try key.signer(desk, for: &current, file: bundle)
        let changed = try current.entrusting(founded, key: signer.key, now: desk.now)
        let review = Review(desk: desk)
        if let founded { review.show(founded) }
        let changes = try review.show(changed, since: current, by: signer, file: bundle)
        try desk.confirm(texts("Sign a new roster as {name}?", ["name": signer.entry.name]), about: changes, unless: key.yes)
        try await desk.write(changed, to: bundle, signedBy: signer, key)
        desk.console.writeParagraph(texts("{file} holds the new roster; both sides import it now.", ["file": bundle]))
    }
}
