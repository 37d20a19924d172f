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

    @Option(
        help: ArgumentHelp(
            Texts.current(
                "The bundle in force, as the provider side serves it: what changes is shown against it, where others have signed since you did."
            ),
            valueName: "bundle"))
    var since: String?

    @OptionGroup var key: KeyOptions
    @OptionGroup var language: LanguageOptions

    func run() async throws {
        let desk = Desk()
        let texts = desk.texts
        // Read before anybody types a passphrase for them.
        let documents = try files.map { (file: $0, document: try DeskDocument(try desk.read($0), file: $0)) }
        let signer = try key.signer(desk)
        for (file, document) in documents {
            switch document {
            case .bundle(let bundle):
                if !key.olderBundle { try signer.requireNewest(bundle, file: file) }
                try signer.requireHigher(bundle, file: file)
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

    /// What is new since this key's last signature, or since the bundle that is named; whole where neither is known, and then what a first look must not
    /// miss is asked about. A document of which others signed, or can have signed, a version that this key has not seen is shown whole, and asked
    /// about by itself.
    private func show(_ bundle: TrustBundle, _ document: DeskDocument, _ signer: Signer, _ file: String, _ desk: Desk) throws -> [Change] {
        let (review, texts, publicKey) = (Review(desk: desk), desk.texts, signer.key.publicKey)
        let new = try ProgrammeDraft(bundle, file: file)
        let named = try since.map { try desk.bundle($0) }
        let base = try named?.base(for: bundle, file: since ?? "")
        let isInForce = named?.isInForce(at: desk.now) ?? false
        let signed = try signer.remembered(of: bundle, in: key.folder).map { try ProgrammeDraft($0, file: file) }
        // What is in force goes before whatever this key signed: that may have been given up.
        guard let known = base.map({ isInForce ? $0 : signed?.raised(to: $0) ?? $0 }) ?? signed else {
            try new.requirePlausible(since: nil, texts, file: file, now: desk.now)
            desk.console.write(try document.outline(now: desk.now).lines(texts))
            let pins = try signer.signed(of: bundle)
            let skipped = new.skipped(since: pins, isInForce: false, by: publicKey, texts).map(\.change)
            let changes = (pins.isEmpty ? [] : [Change.forgotten(texts)]) + skipped + new.firstQuestions(texts)
            if !changes.isEmpty { review.show(changes) }
            return changes
        }
        let pins = base == nil ? known.pins.merging(try signer.signed(of: bundle)) { $1 } : known.pins
        let skipped = new.skipped(since: pins, isInForce: isInForce, by: publicKey, texts)
        desk.console.writeParagraph(beginning(isCombined: signed != nil && !isInForce, texts))
        let changes = try review.show(new, since: known, skipping: skipped, file: file)
        if !isInForce, !skipped.isEmpty {
            if since == nil {
                desk.console.writeParagraph(
                    texts("To see what changes against the bundle in force, do not sign yet, and name that bundle with --since."))
            }
            if let source = known.source { review.advise(source) }
        }
        return changes
    }

    private func beginning(isCombined: Bool, _ texts: Texts) -> String {
        guard let since else { return texts("What is new since you signed last; “show” prints the whole file:") }
        return isCombined
            ? texts(
                "What is new since {file}, or since you signed last where that is newer; “show” prints the whole file:", ["file": since])
            : texts("What is new since {file}; “show” prints the whole file:", ["file": since])
    }
}
