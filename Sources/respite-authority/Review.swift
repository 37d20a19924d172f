// What a signer sees before signing: who handed in what, and what would change, the grave things first and loudly.

import ArgumentParser
import AuthorityDesk
import Foundation
import Localization
import Sodium
import Terminal
import Trust

/// Shown before every question whether to sign.
struct Review {
    let desk: Desk

    private var texts: Texts { desk.texts }

    /// Requests of sides: each in full, since the roster will name it.
    func show(_ sides: [SideRequest]) {
        compare()
        for side in sides { desk.console.write([""] + side.outline.lines(texts)) }
        desk.console.write()
    }

    /// Requests of sides and keys of people, for a programme that is founded.
    func show(_ requests: FoundingRequests) {
        compare()
        for side in [requests.department, requests.provider] { desk.console.write([""] + side.outline.lines(texts)) }
        desk.console.write()
        for signer in requests.signers { show(signer) }
        for (name, key) in requests.clinicians.sorted(by: { $0.key < $1.key }) {
            desk.console.writeSentence(texts("{name}, clinician:", ["name": name]))
            desk.console.write("    \(key.words)")
        }
        desk.console.write()
    }

    func show(_ signer: CharterSigner) {
        let values = ["name": signer.name]
        let title = signer.role == .clinical ? texts("{name}, clinical signer:", values) : texts("{name}, sponsor signer:", values)
        desk.console.writeSentence(title)
        desk.console.write("    \(signer.key.words)")
    }

    func show(_ clinicians: [ClinicianRequest]) {
        guard !clinicians.isEmpty else { return }
        compare()
        for clinician in clinicians { desk.console.write([""] + clinician.outline.lines(texts)) }
        desk.console.write()
    }

    /// A records custodian that is to be named.
    func show(_ custodian: FoundedCustodian) {
        desk.console.writeParagraph(
            texts("Compare the six words with whoever put the plan together, in person or by telephone: their tool showed the same."))
        desk.console.write([""] + custodian.outline.lines(texts))
        desk.console.write()
    }

    func show(_ signers: [CharterSigner]) {
        guard !signers.isEmpty else { return }
        compare()
        for signer in signers { show(signer) }
        desk.console.write()
    }

    /// What a bundle that this key makes changes against the one that it was made from. Throws where nobody should be asked to sign it.
    @discardableResult
    func show(_ made: TrustBundle, since current: DeskBundle, by signer: Signer, file: String) throws -> [Change] {
        let (new, old) = (try ProgrammeDraft(made, file: file), try ProgrammeDraft(current.trusted.bundle, file: file))
        let unseen = current.isInForce(at: desk.now) ? [] : new.unseen(since: old, by: signer.key.publicKey, texts)
        try new.requireSignable(since: old, texts, file: file, now: desk.now)
        let changes = unseen + new.changes(since: old, texts)
        show(new.meaning(since: old, texts) + changes)
        if !unseen.isEmpty, let source = old.source { advise(source) }
        return changes
    }

    /// Where officers get the program, which no signed document says: asked about alone, since every card sends its officer there.
    func show(_ tool: ProgrammeFile.Tool?) -> [Change] {
        guard let tool else { return [] }
        let changes = [Change.printed(tool, texts)]
        show(changes)
        return changes
    }

    /// Where a bundle is to be had of which nobody has to be asked whether it is the newest.
    func advise(_ source: String) {
        desk.console.writeParagraph(
            texts("The bundle in force is at {address}, with the provider side's own word that nothing is newer.", ["address": source]))
    }

    /// - Parameter skipped: documents of which the signer does not know the version before: said first, and shown whole.
    @discardableResult
    func show(
        _ new: ProgrammeDraft, since old: ProgrammeDraft, skipping skipped: [SkippedVersions] = [], file: String
    ) throws -> [Change] {
        try new.requireSignable(since: old, texts, file: file, now: desk.now)
        let changes = skipped.map(\.change) + new.changes(since: old, texts)
        show(new.meaning(since: old, texts) + changes)
        for document in skipped { desk.console.write(document.outline.lines(texts) + [""]) }
        return changes
    }

    /// The grave ones first, each named as one.
    func show(_ changes: [Change]) {
        guard !changes.isEmpty else { return desk.console.writeParagraph(texts("Nothing changes but dates and versions.")) }
        for change in changes.filter(\.isGrave) {
            desk.console.writeHeading(texts("Look twice: {change}", ["change": change.sentence]))
        }
        for change in changes where !change.isGrave { desk.console.writeSentence(texts("- {change}", ["change": change.sentence])) }
        desk.console.write()
    }

    private func compare() {
        desk.console.writeParagraph(
            texts("Compare the six words with whoever handed in each request, in person or by telephone: their tool shows the same."))
    }
}

/// Which side's server was made anew; another key is refused without it.
enum SideArgument: String, ExpressibleByArgument, CaseIterable {
    case department, provider

    var role: SideRole { self == .department ? .department : .provider }
}

struct NewKeyOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            Texts.current("A side whose server was made anew, with another key; may be repeated."), valueName: "department|provider"))
    var newKey: [SideArgument] = []

    var roles: Set<SideRole> { Set(newKey.map(\.role)) }
}
