// What every command needs: a console to ask on, a clock, a signer's key, files.

import ArgumentParser
import AuthorityDesk
import Foundation
import LocalState
import Localization
import Policies
import Sodium
import Terminal
import Trust
import Wire

/// The person said no.
struct Declined: Error {}

struct LanguageOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Texts.current("The language to speak, for example en."), valueName: "tag"))
    var language: String?
}

struct KeyOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Texts.current("The folder with your signer's key."), valueName: "folder"))
    var home: String = "signer"

    @Option(
        help: ArgumentHelp(Texts.current("Read the passphrase from the first line of this file; - is standard input."), valueName: "file"))
    var passphraseFile: String?

    @Flag(name: .shortAndLong, help: ArgumentHelp(Texts.current("Do not ask before signing.")))
    var yes = false

    @Flag(
        help: ArgumentHelp(
            Texts.current(
                "Work on a bundle older than what this key signed last, where the newer one was given up. New versions get higher numbers than that one, so that a copy of it is overtaken and not merely deleted; of a charter every copy must be destroyed."
            )))
    var olderBundle = false

    /// Opens the key, for this bundle: `bundleOlder` where this key has signed a newer one. New versions count on from what it has signed.
    func signer(_ desk: Desk, for bundle: inout DeskBundle, file: String) throws -> Signer {
        let signer = try signer(desk)
        if !olderBundle { try signer.requireNewest(bundle.trusted.bundle, file: file) }
        try bundle.countOn(from: signer)
        return signer
    }

    var folder: SignerHome { SignerHome(URL(filePath: home)) }

    /// Asks for the passphrase, where there is a key that it could open.
    func signer(_ desk: Desk) throws -> Signer {
        let home = folder
        guard home.hasKey else { throw LocalStateError.notFound }
        return try desk.withPassphrase(file: passphraseFile, desk.texts("Passphrase of the signer's key")) {
            try home.unlock(passphrase: $0)
        }
    }
}

struct Desk {
    let texts = Texts.current
    let console = SystemConsole()

    var prompter: Prompter {
        Prompter(console: console, texts: texts) { [texts] in
            CrisisCard.all(in: texts).map { "\($0.name): \($0.contact)" }.joined(separator: "\n")
        }
    }

    var now: Instant { Instant(seconds: Int64(Date().timeIntervalSince1970)) }

    func withPassphrase<Result>(file: String?, _ question: String, _ body: (borrowing SecretBytes) throws -> Result) throws -> Result {
        func use(_ bytes: inout [UInt8]) throws -> Result { try body(try Passphrase.normalised(wiping: &bytes)) }
        if let file { return try prompter.withPassphrase(file: file, use) }
        return try prompter.withPassphrase(question, use)
    }

    /// Throws `Declined` unless the person agrees; where nobody can answer, `--yes` is needed.
    /// - Parameter changes: those that are asked about alone come first.
    func confirm(_ question: String, about changes: [Change] = [], unless isConfirmed: Bool) throws {
        guard !isConfirmed else { return }
        for change in changes where change.isAskedAlone {
            guard try prompter.yesNo(texts("{change}. Is that meant?", ["change": change.sentence])) else { throw Declined() }
        }
        guard try prompter.yesNo(question) else { throw Declined() }
    }

    func read(_ path: String) throws -> [UInt8] { try DeskFiles.read(URL(filePath: path)) }

    /// Files handed in; a folder stands for all files in it.
    func handedIn(_ paths: [String]) throws -> [FoundingRequests.File] {
        try paths.flatMap { try DeskFiles.filesOrContents(URL(filePath: $0)) }
            .map { FoundingRequests.File(name: $0.relativePath, bytes: try DeskFiles.read($0)) }
    }

    func programmeFile(_ path: String) throws -> ProgrammeFile {
        let bytes = try read(path)
        guard let yaml = String(validating: bytes, as: UTF8.self) else {
            throw DeskError(.notYAML, ["file": path, "line": "1", "reason": texts("it is not text in UTF-8")])
        }
        return try ProgrammeFile(yaml: yaml, file: path)
    }

    /// The policy files of a folder, by name. Throws `fileUnreadable` where there is none.
    func policyFiles(_ folder: String) throws -> [String: String] {
        let places = try DeskFiles.filesOrContents(URL(filePath: folder))
        let names = try PolicyFolder.files(among: places.map(\.lastPathComponent), of: folder)
        var files: [String: String] = [:]
        for place in places where names.contains(place.lastPathComponent) {
            let file = place.lastPathComponent
            guard let text = String(validating: try DeskFiles.read(place), as: UTF8.self) else {
                throw DeskError(
                    .notYAML, ["file": "\(PolicyFolder.shown(folder))/\(file)", "line": "1", "reason": texts("it is not text in UTF-8")])
            }
            files[file] = text
        }
        guard !files.isEmpty else { throw DeskError(.fileUnreadable, ["file": folder]) }
        return files
    }

    /// The bundle that a command changes, believed.
    func bundle(_ path: String) throws -> DeskBundle {
        try DeskBundle(try bundleAsItIs(path), file: path, now: now)
    }

    func bundleAsItIs(_ path: String) throws -> TrustBundle {
        let document = try DeskDocument(try read(path), file: path)
        guard case .bundle(let bundle) = document else {
            throw DeskError(
                .fileIsAnother,
                ["file": path, "found": texts(document.title), "wanted": texts("a bundle of signed documents")]
            )
        }
        return bundle
    }

    /// Remembers with the signer's key what was just signed, and then writes the bundle: no signature leaves that the key would not know of.
    func write(_ bundle: TrustBundle, to path: String, signedBy signer: Signer, _ key: KeyOptions) async throws {
        try await signer.remember(bundle)
        try DeskFiles.write(try DeskFiles.bytes(bundle), to: URL(filePath: path))
        key.folder.remember(bundle)
    }
}
