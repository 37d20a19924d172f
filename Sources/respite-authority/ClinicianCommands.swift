// `certify` and `revoke`: clinicians come and go.

import ArgumentParser
import AuthorityDesk
import Foundation
import Localization
import Terminal
import Trust

struct CertifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "certify",
        abstract: Texts.current("Put clinicians on the roster, from the programme file and their requests."),
        discussion: Texts.current(
            """
            For example:
              respite-authority certify programme.bundle --programme programme.yaml --request ana.request

            Compare the six words with the clinician in person or by telephone before you sign. The bundle is replaced; both sides import it again. \
            Without --request the entries of those who are on the roster already are taken anew from the programme file.
            """
        )
    )

    @Argument(help: ArgumentHelp(Texts.current("The programme's bundle."), valueName: "bundle"))
    var bundle: String

    @Option(help: ArgumentHelp(Texts.current("The programme file, which now names the clinician too."), valueName: "programme.yaml"))
    var programme: String

    @Option(help: ArgumentHelp(Texts.current("A clinician's request, or a folder of them; may be repeated."), valueName: "path"))
    var request: [String] = []

    @OptionGroup var key: KeyOptions
    @OptionGroup var language: LanguageOptions

    func run() async throws {
        let desk = Desk()
        let texts = desk.texts
        let file = try desk.programmeFile(programme)
        let requests = try desk.handedIn(request).map { try ClinicianRequest(handedIn: $0) }
        var current = try desk.bundle(bundle)
        let signer = try key.signer(desk, for: &current, file: bundle)
        let changed = try current.certifying(requests, planned: file, key: signer.key, now: desk.now)
        let review = Review(desk: desk)
        review.show(requests)
        let changes = try review.show(changed, since: current, by: signer, file: bundle)
        try desk.confirm(texts("Sign a new roster as {name}?", ["name": signer.entry.name]), about: changes, unless: key.yes)
        try await desk.write(changed, to: bundle, signedBy: signer, key)
        desk.console.writeParagraph(texts("{file} holds the new roster; both sides import it now.", ["file": bundle]))
    }
}

struct RevokeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: Texts.current("Take a clinician off: no new bookings from the moment the sides import it."),
        discussion: Texts.current(
            """
            For example:
              respite-authority revoke programme.bundle "Ana Torres"

            Cannot be undone for that key; a clinician who comes back makes a new one.
            """
        )
    )

    @Argument(help: ArgumentHelp(Texts.current("The programme's bundle."), valueName: "bundle"))
    var bundle: String

    @Argument(help: ArgumentHelp(Texts.current("The clinician's name as the roster writes it."), valueName: "name"))
    var name: String

    @Option(
        help: ArgumentHelp(Texts.current("The six words of the key, where several on the roster have this name."), valueName: "words"))
    var words: String?

    @OptionGroup var key: KeyOptions
    @OptionGroup var language: LanguageOptions

    func run() async throws {
        let desk = Desk()
        let texts = desk.texts
        var current = try desk.bundle(bundle)
        let clinician = try current.certified(name, words: words, now: desk.now)
        let signer = try key.signer(desk, for: &current, file: bundle)
        let changed = try current.revoking(name, words: words, key: signer.key, now: desk.now)
        let changes = try Review(desk: desk).show(changed, since: current, by: signer, file: bundle)
        let question = texts("Revoke {name} ({words})? This cannot be undone.", ["name": name, "words": clinician.identity.words])
        try desk.confirm(question, about: changes, unless: key.yes)
        try await desk.write(changed, to: bundle, signedBy: signer, key)
        desk.console.writeParagraph(
            texts(
                "{name} is revoked in {file}. Both sides import it now; tools that cannot reach them learn of it within 7 days.",
                ["name": name, "file": bundle])
        )
    }
}
