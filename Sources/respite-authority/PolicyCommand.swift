// `policy`: the programme's law book as a folder of files: checked, compared, shown, and signed into the bundle.

import ArgumentParser
import AuthorityDesk
import Foundation
import Localization
import Policies
import Terminal
import ToolSupport
import Trust
import Wire

struct PolicyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy",
        abstract: Texts.current("Check, compare, show and sign a folder of policy files."),
        discussion: Texts.current(
            """
            For example:
              respite-authority policy check Policies
              respite-authority policy diff Policies programme/programme.bundle
              respite-authority policy sign Policies programme/programme.bundle --home clinical

            A rule holds only in a bundle that a clinical signer and the sponsor have both signed; every program checks that itself.
            """
        ),
        subcommands: [PolicyCheckCommand.self, PolicyDiffCommand.self, PolicyShowCommand.self, PolicySignCommand.self]
    )
}

struct PolicyFolderArgument: ParsableArguments {
    @Argument(help: ArgumentHelp(Texts.current("The folder with the policy files."), valueName: "folder"))
    var folder: String

    /// Said in the help of each command that has a bundle to compare with.
    static var whatIsMissing: String {
        Texts.current(
            "A file that is not in the folder leaves its rules as they are in the bundle; without a bundle, as in the preset. A key that is not in its file is as in the preset, so that what you strike from a file ends."
        )
    }

    /// - Parameter rules: of the bundle, which a file that is missing leaves as they are; the preset without one.
    func read(_ desk: Desk, over rules: PolicyRules = .preset) throws -> PolicyFolder {
        try PolicyFolder(files: try desk.policyFiles(folder), name: folder, over: rules)
    }

    /// Names the files that are not there.
    func tellMissing(_ read: PolicyFolder, isOverBundle: Bool, _ desk: Desk) {
        guard !read.missing.isEmpty else { return }
        let values = ["folder": PolicyFolder.shown(folder), "files": desk.texts.list(read.missing)]
        desk.console.writeParagraph(
            isOverBundle
                ? desk.texts("Not in {folder}: {files}; what is signed stays.", values)
                : desk.texts("Not in {folder}: {files}; there the preset's rules hold.", values))
    }
}

struct PolicyCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: Texts.current("Read a folder and say whether every program would accept it.")
    )

    @OptionGroup var policy: PolicyFolderArgument
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let desk = Desk()
        let folder = try policy.read(desk)
        let rules = folder.rules
        try rules.requireVerifiedByNow(desk.texts, file: PolicyFolder.fileOfLines(in: policy.folder), now: desk.now)
        let stale = (rules.crisisResources + rules.directory.map(\.line)).filter {
            ResourceAge.isStale($0.verified, at: desk.now, after: rules.staleAfterDays)
        }
        let isCardStale = ResourceAge.isStale(CrisisCard.verified, at: desk.now, after: rules.staleAfterDays)
        if output.json {
            struct Answer: Encodable {
                let acceptable: Bool
                /// Files that are not there, in whose place the preset holds.
                let missing: [String]
                let unverified: [String]
                /// The limits of confidentiality are an example, to be replaced by a text of the programme's own.
                let limitsAreExample: Bool
                /// The version of a newer text of the limits of confidentiality that this program carries.
                let newerLimits: UInt32?
                /// The lines that every copy of the tools carries.
                let crisisCardStale: Bool
            }
            return try desk.console.write(
                json: Answer(
                    acceptable: true, missing: folder.missing, unverified: stale.map(\.name), limitsAreExample: rules.limits.isExample,
                    newerLimits: rules.limits.successor?.version, crisisCardStale: isCardStale))
        }
        desk.console.writeParagraph(
            desk.texts("Every rule in {folder} is within what the programs accept.", ["folder": PolicyFolder.shown(policy.folder)]))
        policy.tellMissing(folder, isOverBundle: false, desk)
        for resource in stale {
            desk.console.writeParagraph(
                desk.texts(
                    "{name}: nobody has checked this number lately; call it, then write the day as “verified”.", ["name": resource.name]))
        }
        PolicyReview(desk: desk).warn(of: rules.limits)
        guard isCardStale else { return }
        let day = desk.texts.longDate(LocalTime(seconds: CrisisCard.verified.seconds, offset: 0))
        desk.console.writeParagraph(
            desk.texts(
                "The crisis card that every copy of the tools carries was last checked on {date}: look for a newer one.", ["date": day]))
    }
}

struct PolicyDiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: Texts.current("Say what a folder would change for officers, clinicians and the chief."),
        discussion: PolicyFolderArgument.whatIsMissing
    )

    @OptionGroup var policy: PolicyFolderArgument

    @Argument(help: ArgumentHelp(Texts.current("The programme's bundle; without it, the preset."), valueName: "bundle"))
    var bundle: String?

    @OptionGroup var output: OutputOptions

    func run() async throws {
        let desk = Desk()
        let current = try bundle.map { try desk.bundle($0) }
        let old = current?.trusted.rules ?? .preset
        let folder = try policy.read(desk, over: old)
        let rules = folder.rules
        func effects(_ texts: Texts) -> [PolicyEffect] {
            rules.effects(since: old, texts) + (current?.silenced(by: rules, texts) ?? [])
        }
        // For scripts: the same sentences in every language.
        if output.json { return try desk.console.write(json: effects(Texts(.english))) }
        policy.tellMissing(folder, isOverBundle: current != nil, desk)
        let review = PolicyReview(desk: desk)
        review.warn(of: rules.limits)
        review.show(effects(desk.texts))
    }
}

struct PolicyShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: Texts.current("Show the rules of a folder in plain words.")
    )

    @OptionGroup var policy: PolicyFolderArgument
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let desk = Desk()
        let outline = try policy.read(desk).outline
        if output.json { return try desk.console.write(json: outline) }
        desk.console.write(outline.lines(desk.texts))
    }
}

struct PolicySignCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign",
        abstract: Texts.current("Put a folder's rules into the bundle and sign them; the sponsor signs after you."),
        discussion: PolicyFolderArgument.whatIsMissing
    )

    @OptionGroup var policy: PolicyFolderArgument

    @Argument(help: ArgumentHelp(Texts.current("The programme's bundle."), valueName: "bundle"))
    var bundle: String

    @OptionGroup var key: KeyOptions
    @OptionGroup var language: LanguageOptions

    func run() async throws {
        let desk = Desk()
        let texts = desk.texts
        var current = try desk.bundle(bundle)
        let folder = try policy.read(desk, over: current.trusted.rules)
        let rules = folder.rules
        let signer = try key.signer(desk, for: &current, file: bundle)
        let changed = try current.ruling(rules, key: signer.key, now: desk.now)
        policy.tellMissing(folder, isOverBundle: true, desk)
        PolicyReview(desk: desk).warn(of: rules.limits)
        let changes = try Review(desk: desk).show(changed, since: current, by: signer, file: bundle)
        try desk.confirm(texts("Sign these changes as {name}?", ["name": signer.entry.name]), about: changes, unless: key.yes)
        try await desk.write(changed, to: bundle, signedBy: signer, key)
        desk.console.writeParagraph(
            texts("{file} holds the changes; whoever must signs it with “sign”, then both sides import it.", ["file": bundle]))
    }
}

/// Effects as a signer reads them: what protects somebody less first, and loudly.
struct PolicyReview {
    let desk: Desk

    /// Says where officers would read and agree to a text that nobody has written for them, or that has been overtaken.
    func warn(of limits: LimitsReference) {
        if let newer = limits.successor {
            desk.console.writeParagraph(
                desk.texts(
                    "{text} has a newer text, version {version}: officers would read and agree to the old one, version {old}. Write {version} as limits_version.",
                    ["text": limits.id, "version": desk.texts.number(Int(newer.version)), "old": desk.texts.number(Int(limits.version))]))
        }
        guard limits.isExample else { return }
        desk.console.writeParagraph(
            desk.texts(
                "{text}: only an example. Officers would read and agree to it before they book: have the tribe's counsel write its own text first, and ask whoever makes these programs to carry it.",
                ["text": limits.id]))
    }

    func show(_ effects: [PolicyEffect]) {
        let texts = desk.texts
        guard !effects.isEmpty else { return desk.console.writeParagraph(texts("No rule changes.")) }
        for effect in effects.filter(\.isWeaker) {
            desk.console.writeHeading(texts("Look twice: {change}", ["change": effect.sentence]))
        }
        for effect in effects where !effect.isWeaker { desk.console.writeSentence(texts("- {change}", ["change": effect.sentence])) }
        desk.console.write()
    }
}
