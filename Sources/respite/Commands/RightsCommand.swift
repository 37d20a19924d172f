// `respite rights`: what the law gives an officer who seeks help, and what a social worker may have to tell.

import ArgumentParser
import LocalState
import Localization
import OfficerClient
import PersonalTools
import Policies
import ServiceAPI
import Terminal
import ToolSupport
import Trust

struct RightsCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rights",
            abstract: Texts.current("Show your rights and the limits of confidentiality. Needs no network."),
            discussion: Texts.current(
                "Examples:\n  respite rights\n  respite rights --json\n  respite rights --passphrase-file pass.txt\n\nShown is what your own programme had signed when this device last heard of it; without a programme, the laws of Connecticut. With the passphrase you also read who can recover records."
            )
        )
    }

    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    private struct JSON: Encodable {
        struct Law: Encodable {
            let statute: String
            let text: String
        }

        let limits: LimitsReference
        /// Whether they are this officer's own programme's.
        let own: Bool
        let rights: [Law]
        /// One paragraph each; none where this program does not carry the text.
        let notice: [String]
    }

    func run() async throws {
        let tool = OfficerTool()
        let texts = tool.texts
        let kept = KnownCrisisLines(kept: tool.file(state).keptCard).limits.flatMap { $0.isCarried ? $0 : nil }
        let signed = try await signedProgramme(tool, isKept: kept != nil)
        let known = signed.map { KnownLimits($0.rules) } ?? kept
        let limits = known ?? .usual
        let laws = Rights.facts(under: limits.reference)
        let custodian = signed?.roster.body.custodianNotice
        guard !output.json else {
            // For scripts: the same in every language.
            let english = Texts(.english)
            return try tool.console.write(
                json: JSON(
                    limits: limits.reference, own: known != nil,
                    rights: laws.map { JSON.Law(statute: $0.statute, text: english($0.text)) },
                    notice: notice(limits, custodian, english) ?? []))
        }
        if known == nil {
            tool.console.writeParagraph(
                texts(
                    "These are the laws of Connecticut and the limits of a usual programme. Yours may stand under other laws and keep bookings for another time: once you are enrolled, or have run “respite sync” again, you read here what your own programme has signed."
                ))
        }
        for law in laws {
            tool.console.writeHeading(law.statute)
            tool.console.writeParagraph(texts(law.text))
        }
        if !laws.isEmpty { tool.console.writeParagraph(texts(Rights.reservation)) }
        let title = LimitsOfConfidentiality.text(for: limits.reference)?.title
        guard let title, let paragraphs = notice(limits, custodian, texts) else {
            return tool.console.writeParagraph(
                texts(
                    "This program does not carry the texts of your programme ({name}); ask your clinician for them.",
                    ["name": limits.reference.id]))
        }
        tool.console.writeHeading(texts(title))
        for paragraph in paragraphs { tool.console.writeParagraph(paragraph) }
        if signed == nil, known != nil { try await offerCustodian(tool) }
    }

    /// With who holds shares, where that was read; `nil` for a text that this program does not carry.
    private func notice(_ limits: KnownLimits, _ custodian: CustodianNotice?, _ texts: Texts) -> [String]? {
        LimitsOfConfidentiality.text(for: limits.reference).map { text in
            text.shown(in: texts, days: limits.days) + (custodian.map { [texts.paragraph($0)] } ?? [])
        }
    }

    /// What this officer's programme has signed, where a passphrase is at hand: from a file, or from whoever sits here and has nothing kept in the clear.
    private func signedProgramme(_ tool: OfficerTool, isKept: Bool) async throws -> TrustedProgramme? {
        guard tool.file(state).exists else { return nil }
        if state.passphraseFile == nil {
            guard !isKept, tool.console.traits.isInteractive, !output.json else { return nil }
            let question = tool.texts("Show them as your own programme has signed them? That needs the passphrase.")
            guard try tool.prompter.yesNo(question, suggestion: true, help: Leaving.nothing.help(tool.texts)) else { return nil }
        }
        return try await unlocked(tool)
    }

    /// Who holds shares is said of people by name, and so lies nowhere in the clear.
    private func offerCustodian(_ tool: OfficerTool) async throws {
        guard tool.file(state).exists, tool.console.traits.isInteractive else { return }
        let question = tool.texts("Show who can recover records, too? That needs the passphrase.")
        guard try tool.prompter.yesNo(question, help: Leaving.nothing.help(tool.texts)) else { return }
        let custodian = try await unlocked(tool)?.roster.body.custodianNotice
        tool.console.writeParagraph(custodian.map { tool.texts.paragraph($0) } ?? tool.texts("The programme has no records custodian."))
    }

    /// `nil` before enrolment.
    private func unlocked(_ tool: OfficerTool) async throws -> TrustedProgramme? {
        let session = try tool.unlock(state)
        guard try session.state.read().memory != nil else { return nil }
        return try await session.programme().trusted
    }
}
