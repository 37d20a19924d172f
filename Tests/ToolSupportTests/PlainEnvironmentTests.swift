// What the environment says of languages and widths ends no tool: names of locales at the edges of what is let through, and all five tools.

import Foundation
import Localization
import ProgrammeKit
import TestSupport
import Testing

@testable import ToolSupport

struct PlainEnvironmentTests {
    /// The last ones are as long as each part may be, or as odd.
    private static let letThrough = [
        "C", "POSIX", "C.UTF-8", "en", "en_US.UTF-8", "en_US.utf8", "pt-BR", "es-419", "zh_Hant_TW", "ca_ES.UTF-8@valencia", "sr_RS@latin",
        "de_DE.ISO-8859-15@euro", "xx_YY", "a", "a_1-b.-@1", "abcdefgh", "abcdefgh_12345678-abcdefgh",
        "abcdefgh_12345678.abcdefgh-1234567@abcdefghijkl",
    ]

    private static let takenAway = [
        "", ".", "..", "@", "@@@", "_", "____", "-", ".UTF-8", "@euro", "_US", "en_", "en__US", "en_US_x_y", "en_US.", "en_US@",
        "en_US.UTF-8@", "en_US@euro.UTF-8", "en.UTF_8", "en US", " en", "en ", "en\n", "en\r\n", "1en", "abcdefghi", "en_abcdefghi",
        "en.abcdefgh-12345678", "en@abcdefghijklm", "/usr/share/locale/en", "../en", "en%n", "en;es", "español", "e\u{301}n", "en\u{301}",
        "ｅｎ", "日本", "en\u{200B}", "en\u{7F}", "\u{1}", "\u{1B}[2J", "en\u{FFFD}",
    ]

    @Test(arguments: letThrough) func aNameAsLocalesHaveItStays(_ name: String) { #expect(PlainEnvironment.namesLocale(name)) }

    @Test(arguments: takenAway) func aNameOfNoLocaleIsTakenAway(_ name: String) { #expect(!PlainEnvironment.namesLocale(name)) }

    @Test(arguments: [9, 11, 12, 100, 100_000]) func aNameWithAPartThatIsTooLongIsTakenAway(_ length: Int) {
        for name in Self.long(length) { #expect(!PlainEnvironment.namesLocale(name)) }
    }

    private static func long(_ length: Int) -> [String] {
        let part = String(repeating: "a", count: length)
        return [part, "en_" + part, "en-" + part + "-u-nu-arab", "\u{1B}[2J" + part]
    }

    @Test(arguments: letThrough) func aNameThatStaysHasDatesAndNumbers(_ name: String) { expectDatesAndNumbers(name) }

    @Test func namesOfTheShapeOfLocalesHaveDatesAndNumbers() {
        var random = SeededGenerator()
        let letters = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { Character(UnicodeScalar($0)) }
        func part(_ most: Int) -> String {
            let length = Bool.random(using: &random) ? most : Int.random(in: 1...most, using: &random)
            return String((0..<length).map { _ in letters[Int.random(in: letters.indices, using: &random)] })
        }
        for _ in 0..<300 {
            var name = part(8)
            for _ in 0..<Int.random(in: 0...2, using: &random) { name += (Bool.random(using: &random) ? "_" : "-") + part(8) }
            if Bool.random(using: &random) { name += "." + part(16) }
            if Bool.random(using: &random) { name += "@" + part(12) }
            #expect(PlainEnvironment.namesLocale(name), "\(name)")
            expectDatesAndNumbers(name)
        }
    }

    /// In the words of the tools, and by Foundation's formatters, which are given the name as it is.
    private func expectDatesAndNumbers(_ name: String) {
        let texts = Texts(Language.chosen(option: nil, environment: ["LANG": name]))
        #expect(texts.longDate(LocalTime(seconds: 0, offset: 0)).contains("1970"), "\(name)")
        #expect(texts.number(1234).filter(\.isNumber) == "1234", "\(name)")
        let locale = Locale(identifier: name)
        let day = Date(timeIntervalSince1970: 0).formatted(Date.FormatStyle(date: .complete, locale: locale, timeZone: .gmt))
        #expect(!day.isEmpty && !1234.formatted(.number.locale(locale)).isEmpty, "\(name)")
    }

    // MARK: The tools

    private static let tools = ["respite", "respite-notes", "respite-summary", "respite-authority", "respite-server"]

    /// A command of each that takes no words: where it is given two, their number is said, and for that a formatter is made.
    private static func command(_ tool: String) -> [String] {
        switch tool {
        case "respite-summary": ["latest"]
        case "respite-authority": ["passphrase"]
        case "respite-server": ["check", "--home", "nowhere"]
        default: ["now"]
        }
    }

    /// - Parameter value: of this variable alone: ICU reads the first that is set, even to nothing.
    private func run(_ tool: String, _ words: [String], _ variable: String, _ value: String) throws -> Tool.Outcome {
        let others = ["LC_ALL", "LC_MESSAGES", "LANG"].filter { $0 != variable }
        let unset = "unset " + others.joined(separator: " ")
        return try Tool(tool, in: Tools.products).runNow(words, environment: [variable: value], after: unset)
    }

    /// ICU ends a program over a language of more than eleven letters.
    @Test(arguments: tools, ["LC_ALL", "LC_MESSAGES", "LANG"])
    func noNameOfALocaleEndsATool(_ tool: String, _ variable: String) throws {
        for name in [12, 100_000].map({ String(repeating: "a", count: $0) }) {
            let outcome = try run(tool, Self.command(tool) + ["one", "two", "--language", "es"], variable, name)
            #expect(outcome.status == 2 && outcome.error.contains("2 argumentos"), "\(name.count) letters: \(outcome)")
        }
        let help = try run(tool, ["--help"], variable, String(repeating: "a", count: 12))
        #expect(help.status == 0 && help.output.contains(tool))
    }

    @Test(arguments: tools) func noNameThatStaysEndsATool(_ tool: String) throws {
        for name in Self.letThrough.suffix(3) {
            let outcome = try run(tool, Self.command(tool) + ["one", "two", "--language", "es"], "LANG", name)
            #expect(outcome.status == 2 && outcome.error.contains("2 argumentos"), "\(name): \(outcome)")
        }
    }

    /// With the number of the crisis line in it.
    @Test(arguments: ["respite", "respite-notes"], ["LC_ALL", "LC_MESSAGES", "LANG"])
    func noNameOfALocaleTakesTheCardAway(_ tool: String, _ variable: String) throws {
        let outcome = try run(tool, ["now"], variable, String(repeating: "a", count: 12))
        #expect(outcome.status == 0 && outcome.output.contains("988"), "\(outcome)")
    }

    /// The parser ends a program whose help has no room.
    @Test(arguments: tools, ["0", "-1", "1", "20", "x", "9223372036854775807"])
    func helpHasRoomAtEveryWidth(_ tool: String, _ columns: String) async throws {
        let output = try await Tool(tool, in: Tools.products).succeed(["--help"], environment: ["COLUMNS": columns])
        #expect(output.contains("--help"))
    }
}
