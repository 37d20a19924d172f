// Reading a paper card: from a file, or typed group by group.

import Localization
import OfficerClient
import PersonalTools
import Terminal
import Trust

enum CardReading {
    /// A file holds the address and the groups as the QR code does, with spaces or line ends between.
    static func card(from path: String?, _ tool: OfficerTool) throws -> OfficerCard {
        if let path {
            let parts = try InputFile.text(path).split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
            guard parts.count == 2 else { throw CardError.badAddress }
            return try OfficerCard(address: parts[0], typed: parts[1])
        }
        guard tool.console.traits.isInteractive else { throw InputError.needsAnswer("--card-file") }
        let texts = tool.texts
        let help = Leaving.card.help(
            texts,
            texts(
                "Both stand on the paper card; spaces, dashes and small letters do not matter. If you have lost it, draw another one: nothing you booked is lost, and whoever finds it learns nothing about you."
            ))
        let address = try tool.prompter.line(texts("The address on the card"), help: help)
        return try tool.prompter.line(texts("The six groups on the card"), help: help) { typed in
            do {
                return .value(try OfficerCard(address: address, typed: typed))
            } catch {
                return .again(OfficerSentences.sentence(error, texts) ?? "")
            }
        }
    }
}
