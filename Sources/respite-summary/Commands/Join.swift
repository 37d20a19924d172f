// `respite-summary join`: first contact with a programme, from an invitation that anybody may have.

import ArgumentParser
import Foundation
import Localization
import PersonalTools
import Policies
import ServiceAPI
import SummaryClient
import SummaryPages
import Terminal
import Trust
import Wire

struct Join: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Set up a programme from its invitation, or from the bundle file that the authority hands out."),
            discussion: Texts.current(
                "Examples:\n  respite-summary join\n  respite-summary join --invitation-file invitation.txt --words-compared\n  respite-summary join --bundle programme.bundle\n\nAn invitation is an address and four groups, as “respite-summary invitation” prints it. An officer's card is not one: its code belongs to an officer."
            )
        )
    }

    @Option(
        help: ArgumentHelp(
            Texts.current("Read the invitation, address and four groups, from this file (- for standard input)."), valueName: "file"),
        completion: .file()
    )
    var invitationFile: String?

    @Option(help: ArgumentHelp(Texts.current("Read the programme's documents from this file."), valueName: "file"), completion: .file())
    var bundle: String?

    @Flag(help: ArgumentHelp(Texts.current("You have compared the six words with the poster already.")))
    var wordsCompared = false

    @OptionGroup var options: HomeOptions

    func run() async throws {
        let tool = SummaryTool(options)
        let texts = tool.texts
        let (documents, id) = try await contact(tool)
        let memory = try ProgrammeMemory(firstContact: documents, programme: id, now: tool.now())
        let programme = try memory.known(now: tool.now()).trusted
        if tool.memory.exists, try tool.memory.load().programme.known(now: tool.now()).trusted.id != id { throw ReaderError.alreadyJoined }
        let values = [
            "programme": programme.name, "words": try programme.id.words().words.joined(separator: " "), "contact": programme.contact,
        ]
        tool.console.write(texts("Programme: {programme}", values))
        tool.console.write(texts("Its six words: {words}", values))
        if programme.rules.singleOperator { tool.console.writeParagraph(SummaryWords(texts).singleOperator) }
        if !wordsCompared {
            tool.console.writeParagraph(
                texts("Compare the words with the poster, or call {contact}. If they differ, stop: this is another programme.", values))
            guard tool.console.traits.isInteractive else { throw ReaderError.needsAnswer("--words-compared") }
            guard try tool.prompter.yesNo(texts("Are the words the same?"), help: "") else { throw PromptError.noAnswer }
        }
        guard let address = programme.side(.provider)?.addresses.first else { throw ServiceError.badAnswer }
        let shelf = tool.memory.exists ? try tool.memory.load().shelf : SummaryShelf()
        try tool.memory.save(
            ReaderState(
                invitation: ProgrammeInvitation(address: address, programme: id).description, programme: memory, shelf: shelf,
                toldOneOperator: programme.rules.singleOperator))
        tool.console.writeParagraph(texts("You are ready. “respite-summary latest” shows the newest summary."))
    }

    private func contact(_ tool: SummaryTool) async throws -> (TrustBundle, ProgrammeID) {
        if let bundle {
            guard let documents = try? JSONDecoder().decode(TrustBundle.self, from: Data(try InputFile.bytes(bundle))),
                let first = documents.charters.first
            else { throw ReaderError.notABundle }
            return (documents, try ProgrammeID(firstCharter: try Unverified<Charter>(first).forItsSigner.body))
        }
        let invitation = try invitation(tool)
        // The certificate proves nothing yet: the documents are verified from the invitation, and nothing but the question is sent.
        let client = ServiceClient(transport: tool.transport, side: .provider, address: invitation.address, identity: .unknownYet)
        return (try await client.call(GetTrust.self), invitation.programme)
    }

    private func invitation(_ tool: SummaryTool) throws -> ProgrammeInvitation {
        if let invitationFile { return try ProgrammeInvitation(try InputFile.text(invitationFile)) }
        guard tool.console.traits.isInteractive else { throw ReaderError.needsAnswer("--invitation-file") }
        return try tool.prompter.line(tool.texts("Your invitation: the address and the four groups"), help: "") { typed in
            do { return .value(try ProgrammeInvitation(typed)) } catch {
                return .again(SummarySentences.sentence(error, tool.texts) ?? "")
            }
        }
    }
}

struct InvitationCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "invitation",
            abstract: Texts.current("Print this programme's invitation, for others to read its summary. It holds no secret."),
            discussion: Texts.current("Examples:\n  respite-summary invitation\n  respite-summary invitation > invitation.txt")
        )
    }

    @OptionGroup var options: HomeOptions

    func run() async throws {
        let tool = SummaryTool(options)
        tool.console.write(try tool.memory.load().invitation)
    }
}
