// In the pseudo-locale: what the tools showed to anybody in the play, and what of it did not come from the catalogue or stands in no column.

import Foundation
import ProgrammeKit
import Synchronization
import TestSupport
import Wire

final class Screens: Sendable {
    /// What signers are shown as it stands in files: values of rules.
    private static let values: Set<String> = [
        "us-ct", "programme", "department", "clinician", "region", "provider", "stress", "stressors", "safety", "BIRP", "CONTACT", "DAP",
        "GIRP", "GROUP", "SOAP",
    ]
    /// What a signer has made.
    private static let files: Set<String> = ["programme.bundle", "provider.codes", "poster.html"]

    private let seen = Mutex<[Tool.Screen]>([])

    /// What a program gives to other programs has no language, and the server's operator reads English.
    @Sendable func see(_ screen: Tool.Screen) {
        guard screen.tool != "respite-server", !screen.arguments.contains("--json") else { return }
        seen.withLock { $0.append(screen) }
    }

    /// Everything that was shown, for whoever wants to read it.
    var record: String {
        seen.withLock { $0.map { "$ \($0.tool) \($0.arguments.joined(separator: " "))\n\($0.text)\n" }.joined() }
    }

    /// - Parameters:
    ///   - typed: what people wrote, and what was made up for them, such as cancel words.
    ///   - names: words that stand in the programme file.
    /// - Returns: how many screens were looked through. Throws `notTranslated` with what is wrong in them.
    func conclude(typed: [String], names: Set<String>) throws -> Int {
        let screens = seen.withLock { $0 }
        let phrases = Set(typed.map(Self.flat)).filter { !$0.isEmpty }.sorted { $0.count > $1.count }
        var faults: Set<String> = []
        for screen in screens {
            let words = screen.arguments.prefix { !$0.hasPrefix("-") && !$0.hasPrefix("/") }.prefix(2)
            let command = ([screen.tool] + words).joined(separator: " ")
            let text = Self.withoutCodes(phrases.reduce(Self.flat(screen.text)) { $0.replacing($1, with: " ") })
            let isSigners = screen.tool == "respite-authority"
            let unwrapped = PseudoScreen.unwrapped(
                in: text, data: names, values: isSigners ? Self.values : [], files: isSigners ? Self.files : [])
            faults.formUnion(unwrapped.map { "\(command): \($0)" })
            faults.formUnion(PseudoScreen.broken(in: screen.text).map { "\(command): \($0)" })
        }
        guard faults.isEmpty else { throw DemoError.notTranslated(faults.sorted()) }
        return screens.count
    }

    /// Without keys, digests and codes, which are chance: long tokens, hexadecimal, and six words of the word list.
    private static func withoutCodes(_ text: String) -> String {
        var words = text.replacing(#/(?=\S*[0-9A-Z])[A-Za-z0-9_-]{16,}|\b[0-9a-f]{8,}\b/#, with: " ").split(separator: " ").map(String.init)
        var place = 0
        while place + WordCode.wordCount <= words.count {
            let range = place..<place + WordCode.wordCount
            let code = words[range].joined(separator: " ")
            // A bracket at the last word belongs to the text around the words.
            if (try? WordCode(reading: code)) != nil { words.replaceSubrange(range, with: [code.filter { "[]".contains($0) }]) }
            place += 1
        }
        return words.joined(separator: " ")
    }

    /// Without line breaks: what somebody wrote stands there in lines of another length.
    private static func flat(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
