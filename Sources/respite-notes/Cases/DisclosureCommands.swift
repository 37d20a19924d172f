// `respite-notes disclose` and `disclosures`: the log of what was told to whom, and by which right.

import ArgumentParser
import CaseFile
import CaseVault
import Localization
import PersonalTools
import Scheduling
import Sealing
import Terminal
import ToolSupport
import Wire

struct DiscloseCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "disclose",
            abstract: Texts.current("Log that something of a case was told, under a release or with another legal basis."),
            discussion: Texts.current(
                "Examples:\n  respite-notes disclose 1\n  respite-notes disclose 1 --release 1 --notice-sent\n  respite-notes disclose 1 --basis danger-to-persons --parts notes --recipient-file who.txt --purpose-file why.txt\n  respite-notes disclose 1 --report 1 --parts notes\n\nNothing is logged without a release that is in force and covers it, or a legal basis: own-request, danger-to-persons, child-abuse, elder-abuse, disability-abuse, peer-other-law, peer-danger, peer-witness, court-order, other-exception, treatment-team. “respite-notes strike --disclosure” marks a wrong entry; it stays readable."
            )
        )
    }

    @OptionGroup var of: CaseArgument

    @Option(help: ArgumentHelp(Texts.current("Under this release; “respite-notes roi list” lists them."), valueName: "number"))
    var release: Int?

    @Option(help: ArgumentHelp(Texts.current("The legal basis, where there is no release."), valueName: "word"))
    var basis: LegalBasis?

    @Option(help: ArgumentHelp(Texts.current("It was told with this mandated report, which gives the legal basis."), valueName: "number"))
    var report: Int?

    @OptionGroup var scope: ScopeOptions

    @Option(
        help: ArgumentHelp(Texts.current("Take the recipient from this file (- for standard input)."), valueName: "file"),
        completion: .file())
    var recipientFile: String?

    @Option(
        help: ArgumentHelp(Texts.current("Take the purpose from this file (- for standard input)."), valueName: "file"),
        completion: .file())
    var purposeFile: String?

    @Flag(help: ArgumentHelp(Texts.current("The notice against passing it on went with it, and the release or what it covers.")))
    var noticeSent = false

    @Option(help: ArgumentHelp(Texts.current("When it took place, in your zone: YYYY-MM-DD HH:MM."), valueName: "time"))
    var happened: String?

    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard [release != nil, basis != nil, report != nil].count(where: \.self) < 2, basis != .release else {
            throw ValidationError(Texts.current("Give --release and its number, or --basis, or --report."))
        }
    }

    func run() async throws {
        let desk = try await CaseDesk(state)
        let state = try desk.numbered(of.caseNumber).state
        let when = try desk.happened(happened)
        let made = try release.map { try under($0, state, when ?? desk.now, desk) } ?? otherwise(state, desk)
        let told = ["number": "\(of.caseNumber)", "recipient": made.recipient.value, "parts": made.scope.words(desk.texts)]
        guard try desk.tool.confirmUndoable(desk.texts("Log that {parts} of case {number} went to {recipient}?", told)) else { return }
        let entry = try desk.vault.write(.disclosure(made), in: state.id, happened: when, at: desk.now)
        let after = try desk.vault.state(of: state.id, at: desk.now)
        guard let index = after.disclosures.firstIndex(where: { $0.id == entry }) else { throw VaultError.notThere }
        let view = DisclosureView(after.disclosures[index], number: index + 1, after, desk)
        let values = ["number": "\(index + 1)", "recipient": made.recipient.value]
        try desk.say(desk.texts("Logged as disclosure {number}, to {recipient}.", values), view.json, output)
    }

    /// Refused where the release does not hold or does not cover it.
    private func under(_ number: Int, _ state: CaseState, _ when: Instant, _ desk: CaseDesk) throws -> Disclosure {
        guard case .release(let release) = try Permission.numbered(number, of: state).kind else { throw ReleaseInputError.notARelease }
        guard release.isActive(at: when) else { throw ReleaseInputError.notInForce }
        let scope = try scope.scope(desk, otherwise: release.content.scope)
        guard release.content.scope.covers(scope) else { throw ReleaseInputError.outsideScope }
        return try desk.record {
            try Disclosure(
                recipient: release.content.recipient.value, basis: .release, release: release.id, scope: scope,
                purpose: try purposeFile.map(InputFile.text) ?? release.content.purpose.value, noticeSent: noticeSent)
        }
    }

    private func otherwise(_ state: CaseState, _ desk: CaseDesk) throws -> Disclosure {
        let texts = desk.texts
        let known = try report.map { try ReportView.numbered($0, of: state) }
        guard known != nil || basis != nil || desk.tool.console.traits.isInteractive else { throw ReleaseInputError.noBasis }
        let basis = try known?.content.ground.basis ?? desk.chosen(basis, texts("By which right?"), "--basis", \.label)
        guard basis != .release else { throw ReleaseInputError.noBasis }
        let scope = try scope.scope(desk)
        let recipient = try desk.text(recipientFile, texts("To whom?"))
        let purpose = try purposeFile.map(InputFile.text)
        return try desk.record {
            try Disclosure(
                recipient: recipient, basis: basis, scope: scope, purpose: purpose, noticeSent: noticeSent, report: known?.id)
        }
    }
}

struct DisclosuresCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "disclosures",
            abstract: Texts.current("Show the log of disclosures of a case, with what is doubtful about them."),
            discussion: Texts.current("Examples:\n  respite-notes disclosures 1\n  respite-notes disclosures 1 --json")
        )
    }

    @OptionGroup var of: CaseArgument
    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let desk = try await CaseDesk(state)
        let state = try desk.numbered(of.caseNumber).state
        let views = state.disclosures.enumerated().map { DisclosureView($1, number: $0 + 1, state, desk) }
        let console = desk.tool.console
        guard !output.json else { return try console.write(json: views.map(\.json)) }
        guard !views.isEmpty else { return console.writeSentence(desk.texts("Nothing of this case was told to anybody.")) }
        console.write(Array(views.map { $0.lines(console.traits) }.joined(separator: [""])))
    }
}

struct DisclosureView {
    private let disclosure: DisclosureState
    private let number: Int
    private let doubts: [DisclosureDoubt]
    private let desk: CaseDesk

    init(_ disclosure: DisclosureState, number: Int, _ state: CaseState, _ desk: CaseDesk) {
        self.disclosure = disclosure
        self.number = number
        self.desk = desk
        doubts = state.doubts(about: disclosure)
    }

    struct JSON: Encodable {
        let number: Int
        let at: String
        let recipient: String
        let basis: String
        let parts: [String]
        let purpose: String?
        let noticeSent: Bool
        let by: String
        let doubts: [String]
        let struck: String?
    }

    var json: JSON {
        let content = disclosure.content
        return JSON(
            number: number, at: rfc3339(disclosure.stamp.occurredAt), recipient: content.recipient.value, basis: content.basis.rawValue,
            parts: content.scope.parts.elements.map(\.rawValue), purpose: content.purpose?.value, noticeSent: content.noticeSent,
            by: desk.name(of: disclosure.stamp.author), doubts: doubts.map(\.rawValue), struck: disclosure.strike?.reason.value)
    }

    func lines(_ traits: ConsoleTraits) -> [String] {
        let (texts, content) = (desk.texts, disclosure.content)
        var list = KeyValueList()
        list.add(texts("Disclosure"), texts.number(number))
        list.add(texts("Of"), desk.moments.instant(disclosure.stamp.occurredAt))
        list.add(texts("To"), content.told(texts))
        list.add(texts("Legal basis"), texts(content.basis.label))
        list.add(texts("Contains"), content.scope.words(texts))
        if let words = content.scope.words { list.add(texts("In words"), words.value) }
        if let purpose = content.purpose { list.add(texts("Purpose"), purpose.value) }
        list.add(texts("By"), desk.name(of: disclosure.stamp.author))
        if let strike = disclosure.strike { list.add(texts("Entered in error"), strike.reason.value) }
        for doubt in doubts { list.add(texts("Doubt"), texts(doubt.label)) }
        return list.lines(traits)
    }
}
