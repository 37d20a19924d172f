// `respite verify`: is this the programme of my card, are both sides saying the same, and until when is it all valid?

import ArgumentParser
import FoundationEssentials
import LocalState
import Localization
import OfficerClient
import PersonalTools
import Policies
import ServiceAPI
import Terminal
import Tokens
import ToolSupport
import Trust
import Wire

struct Verify: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Check both sides and the signed documents, and show the six words and who signs."),
            discussion: Texts.current("Examples:\n  respite verify\n  respite verify --json")
        )
    }

    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    private struct JSON: Encodable {
        let programme: String
        let words: [String]
        let rosterWords: [String]
        let roundsWords: [String]
        let singleOperator: Bool
        let versions: [String: UInt64]
        let expired: [String]
        let expiring: [String]
        let frozen: Bool
        let differences: [String]
        let unreachable: [String]
        let tokens: Int
    }

    func run() async throws {
        let tool = OfficerTool()
        let session = try tool.unlock(state)
        try await show(session, tool)
        await tool.sendCheckInInPassing(session)
    }

    private func show(_ session: OfficerSession, _ tool: OfficerTool) async throws {
        let report = try await session.refresh()
        try await tool.tellOperators(session)
        let programme = try await session.programme().trusted
        let validity = programme.validity(at: tool.clock())
        let words = try programme.id.words().words
        let tokens = try session.state.read().wallet.tokens.count { $0.progress == .held && $0.place.purpose == .booking }
        guard !output.json else {
            return try tool.console.write(
                json: JSON(
                    programme: programme.name, words: words, rosterWords: try programme.roster.body.words().words,
                    roundsWords: try programme.rounds.body.words().words, singleOperator: programme.rules.singleOperator,
                    versions: [
                        "charter": programme.charters.current.version, "roster": programme.roster.body.version,
                        "policy": programme.policy.body.version, "rounds": programme.rounds.body.version,
                    ],
                    expired: validity.expired.map { "\($0.document)" }, expiring: validity.expiring.map { "\($0.document)" },
                    frozen: validity.isFrozen, differences: report.differences.map { "\($0.side): \($0.document)" },
                    unreachable: report.unreachable.map(\.rawValue), tokens: tokens))
        }
        try show(programme, words, validity, tokens, tool)
        let lines = RefreshView.lines(report, tool.texts)
        tool.console.writeSentences(lines.isEmpty ? [tool.texts("Both sides answered and serve the same documents.")] : lines)
    }

    private func show(_ programme: TrustedProgramme, _ words: [String], _ validity: Validity, _ tokens: Int, _ tool: OfficerTool) throws {
        let texts = tool.texts
        var list = KeyValueList()
        list.add(texts("Programme"), programme.name)
        list.add(texts("Six words"), words.joined(separator: " "))
        list.add(texts("Signed by"), texts.list(programme.signers.map(\.name)))
        list.add(texts("Roster"), try version(programme.roster.body, texts))
        list.add(texts("Keys of the year"), try version(programme.rounds.body, texts))
        list.add(texts("Policy"), texts("version {version}", ["version": "\(programme.policy.body.version)"]))
        list.add(texts("Tokens left"), texts.number(tokens))
        list.add(texts("Check-ins are counted from"), texts.number(Int(programme.rules.minimumBatch)))
        tool.console.write(list)
        tool.console.writeParagraph(
            texts(
                "Compare the words of roster and keys with another officer who has the same versions: where they differ, somebody shows one of you other keys, and could tell you apart."
            ))
        if programme.rules.singleOperator { tool.console.writeParagraph(texts.singleOperator) }
        for ending in validity.expiring {
            let date = texts.longDate(LocalTime(seconds: ending.expires.seconds, in: .current))
            tool.console.writeSentence(
                texts(
                    "A document expires on {date}; the clinical authority should renew it: {contact}.",
                    ["date": date, "contact": programme.contact]))
        }
        guard !validity.allowsNew else { return }
        tool.console.writeSentence(
            texts("New bookings wait until the clinical authority renews the documents: {contact}.", ["contact": programme.contact]))
    }

    private func version(_ document: some TrustDocument, _ texts: Texts) throws -> String {
        texts("version {version}, its six words: {words}", ["version": "\(document.version)", "words": try document.words().text])
    }
}
