// `sign`: a further signer's part.

import ArgumentParser
import AuthorityDesk
import Foundation
import Localization
import Sodium
import Terminal
import Trust

struct SignCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign",
        abstract: Texts.current("Add your signature to a bundle or to code digests."),
        discussion: Texts.current(
            """
            For example:
              respite-authority sign programme/programme.bundle --home council

            Shows in plain words what you are about to sign. The file is replaced by the same one with your signature added.
            """
        )
    )

    @Argument(help: ArgumentHelp(Texts.current("A bundle, or code digests."), valueName: "file"))
    var files: [String]

    @OptionGroup var key: KeyOptions
    @OptionGroup var language: LanguageOptions

    func run() async throws {
        let desk = Desk()
        let texts = desk.texts
        let signer = try key.signer(desk)
        for file in files {
            let document = try DeskDocument(try desk.read(file), file: file)
            switch document {
            case .bundle(let bundle):
                if !key.olderBundle { try signer.requireNewest(bundle, file: file) }
                let signed = try bundle.signed(by: signer.key, file: file)
                let changes = try show(bundle, document, signer, file, desk)
                try desk.confirm(texts("Sign this as {name}?", ["name": signer.entry.name]), about: changes, unless: key.yes)
                try await desk.write(signed, to: file, signedBy: signer, key)
            case .codes(let codes):
                let signed = try DeskFiles.bytes(try codes.signed(by: signer.key, file: file))
                desk.console.write(try document.outline(now: desk.now).lines(texts))
                try desk.confirm(texts("Sign this as {name}?", ["name": signer.entry.name]), unless: key.yes)
                try DeskFiles.write(signed, to: URL(filePath: file))
            default:
                let wanted = texts("a bundle of signed documents")
                throw DeskError(.fileIsAnother, ["file": file, "found": texts(document.title), "wanted": wanted])
            }
            desk.console.writeParagraph(texts("{file} now carries your signature.", ["file": file]))
        }
    }

    /// Whole the first time, or where another programme was signed last; after that what is new since this key's last signature.
    private func show(_ bundle: TrustBundle, _ document: DeskDocument, _ signer: Signer, _ file: String, _ desk: Desk) throws -> [Change] {
        guard let last = key.folder.remembered(of: bundle, signedBy: signer.key.publicKey) else {
            desk.console.write(try document.outline(now: desk.now).lines(desk.texts))
            return []
        }
        desk.console.writeParagraph(desk.texts("What is new since you signed last; “show” prints the whole file:"))
        return try Review(desk: desk).show(bundle, since: last, file: file)
    }
}
