// What sharing, releases, disclosures, reports and copies have in common: words as arguments, texts from files, colleagues by name.

import ArgumentParser
import CaseFile
import CaseVault
import Localization
import PersonalTools
import Scheduling
import Sealing
import Sodium
import Terminal
import ToolSupport
import Trust
import Wire

extension CaseDesk {
    /// One text: from a file, or asked for.
    func text(_ file: String?, _ question: String) throws -> String { try file.map(InputFile.text) ?? tool.prompter.line(question) }

    /// An argument of a closed list; in a terminal it is chosen from a menu where it was not given.
    func chosen<Word: Choice>(_ given: Word?, _ question: String, _ option: String, _ label: (Word) -> Message) throws -> Word {
        if let given { return given }
        guard tool.console.traits.isInteractive else { throw InputError.needsAnswer(option) }
        let words = Array(Word.allCases)
        guard let index = try tool.prompter.menu(question, words.map { MenuItem(texts(label($0))) }) else { throw PromptError.turnedBack }
        return words[index]
    }

    /// In words for a person, or for a program.
    /// - Parameter names: whether the words hold a path, which is broken nowhere.
    func say(_ line: String, naming names: Bool = false, _ json: some Encodable, _ output: OutputOptions) throws {
        if output.json { return try tool.console.write(json: json) }
        if names { tool.console.write(line) } else { tool.console.writeParagraph(line) }
    }

    /// A text, a name or an authority that no record can hold.
    func record<Content>(_ body: () throws -> Content) throws -> Content {
        do { return try body() } catch let error as SealingError { throw VaultError.cannotSeal(error) }
    }

    /// When something took place, as it was typed.
    func happened(_ typed: String?) throws -> Instant? { try typed.map { try TypedTimes(session, now: now - 200 * 86_400).instant($0) } }

    /// The first second after a day of the case's zone. Throws where that day is over.
    func end(of day: String, in state: CaseState) throws -> Instant {
        let end = state.start(of: try TypedTimes.day(day).addingDays(1))
        guard now < end else { throw ReleaseInputError.dayIsOver }
        return end
    }

    // MARK: - Colleagues

    /// Whom the roster does not name any more is called by the first letters of their key.
    func name(of clinician: SigningPublicKey) -> String {
        vault.practice.names[clinician] ?? String(Hex.encode(Array(clinician.bytes.prefix(6))))
    }

    /// One of these, not oneself. Asked for where it was not given.
    func colleague(_ typed: String?, among people: [SigningPublicKey], _ option: String) throws -> SigningPublicKey {
        let others = people.filter { $0 != vault.owner.clinician }.map { NamedClinician(identity: $0, name: name(of: $0)) }
        return try tool.clinician(typed, among: others, texts("Who?"), option: option)
    }

    /// Those of the roster with whom a case can be shared now.
    var colleagues: [SigningPublicKey] {
        vault.practice.roster.clinicians.map(\.identity).filter { vault.practice.isActive($0, at: now) }
    }
}

/// A number, a day or a name that names nothing.
enum ReleaseInputError: Error {
    case nothingToTransfer
    case dayIsOver
    case noSuchPermission
    case noSuchReport
    case noSuchPrivateNote
    case notARelease
    case notAnAuthorisation
    case notInForce
    case outsideScope
    case noBasis
    case lastDayFirst
    case notExported(ExportRefusal)
    case notText(String)

    func sentence(_ texts: Texts) -> String {
        switch self {
        case .nothingToTransfer: texts("There is no case that could be handed over; nothing was changed.")
        case .dayIsOver: texts("This day is over.")
        case .noSuchPermission: texts("The case has no release with this number; “respite-notes roi list” lists them.")
        case .noSuchReport: texts("The case has no open report with this number; “respite-notes report list” lists them.")
        case .noSuchPrivateNote:
            texts("There is no psychotherapy note with this number; “respite-notes private list” lists them.")
        case .notARelease:
            texts("This is an authorization for psychotherapy notes alone; it releases nothing else. Nothing was written.")
        case .notAnAuthorisation:
            texts(
                "Psychotherapy notes leave under an authorization of their own alone, and this is a release of other things; “respite-notes roi add --psychotherapy” records one."
            )
        case .notInForce: texts("This release is not in force: it has expired, was revoked or struck. Nothing was written.")
        case .outsideScope: texts("The release does not cover all of this. Nothing was written.")
        case .noBasis:
            texts(
                "Nothing is told without a right to: give --release with its number, or --basis with the legal basis. Nothing was written.")
        case .lastDayFirst: texts("The last day comes before the first.")
        case .notExported(let refusal): Self.refusal(refusal, texts)
        case .notText(let path): texts("The file {path} is not plain text or Markdown in UTF-8.", ["path": path])
        }
    }

    private static func refusal(_ refusal: ExportRefusal, _ texts: Texts) -> String {
        switch refusal {
        case .notOpened: texts("The beginning of this case is not here; synchronise.")
        case .unknownRelease: texts("The case has no release with this number; “respite-notes roi list” lists them.")
        case .releaseNotInForce: texts("This release is not in force: it has expired, was revoked or struck. Nothing was written.")
        case .withoutAuthorisation:
            texts(
                "Psychotherapy notes leave under an authorization of their own alone, and this is a release of other things; “respite-notes roi add --psychotherapy” records one."
            )
        case .otherCase: texts("A psychotherapy note of another case is among these.")
        }
    }
}

/// What of a case, and of which days.
struct ScopeOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            Texts.current("What: sessions, notes, intake, safety-plan, plans-and-goals, hand-offs; several separated by commas."),
            valueName: "parts"))
    var parts: String?

    @Option(help: ArgumentHelp(Texts.current("Only of events from this day on."), valueName: "day"))
    var from: String?

    @Option(help: ArgumentHelp(Texts.current("Only of events through this day."), valueName: "day"))
    var through: String?

    /// `nil` where nothing was said and nobody can be asked.
    func scope(_ desk: CaseDesk, otherwise: ReleaseScope? = nil) throws -> ReleaseScope {
        var words = parts
        if words == nil, let otherwise, from == nil, through == nil { return otherwise }
        if words == nil, desk.tool.console.traits.isInteractive {
            let all = CasePart.allCases.map(\.rawValue).joined(separator: ",")
            words = try desk.tool.prompter.line(desk.texts("Which parts, separated by commas?"), suggestion: all)
        }
        guard let words else { throw InputError.needsAnswer("--parts") }
        let chosen = CasePartSet(try RuleOptions.choices(CasePart.self, words))
        let (first, last) = (try from.map(TypedTimes.day), try through.map(TypedTimes.day))
        guard let days = try? DayRange(first: first, last: last) else { throw ReleaseInputError.lastDayFirst }
        return try desk.record { try ReleaseScope(chosen, days: days) }
    }
}

extension ReleaseScope {
    func words(_ texts: Texts) -> String {
        var words = parts.elements.map { texts($0.label) }
        if let first = days.first { words.append(texts("from {day}", ["day": texts.wholeDay(first)])) }
        if let last = days.last { words.append(texts("through {day}", ["day": texts.wholeDay(last)])) }
        return texts.list(words)
    }
}
