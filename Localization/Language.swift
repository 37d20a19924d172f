// Which language a person gets: the tool's option first, then what POSIX says about the environment.

import Foundation

/// A language that Respite can speak, and the region whose habits it follows.
public struct Language: Sendable, Hashable, CustomStringConvertible {
    /// ISO 639 code, lower case.
    public let code: String
    /// ISO 3166 code, upper case, or three digits of UN M49, as in `es-419`.
    public let region: String?

    public static let english = Language(code: "en", region: nil)

    /// English with accents and brackets, for tests: what is not in brackets did not go through the catalogue.
    public static let pseudo = Language(code: "en", region: "XA")

    /// The codes that have a catalogue in this program.
    public static var available: [String] { Catalogue.sources.keys.sorted() }

    init(code: String, region: String?) {
        self.code = code
        self.region = region
    }

    /// Reads `es`, `pt-BR`, `pl_PL.UTF-8` or `ca_ES@valencia`; nil for text that names no language that this program has.
    public init?(_ name: String) {
        let tag = name.prefix { $0 != "." && $0 != "@" }
        let parts = tag.split(whereSeparator: { $0 == "_" || $0 == "-" })
        guard let code = parts.first?.lowercased(), Self.available.contains(code) else { return nil }
        let region = parts.dropFirst().first { $0.wholeMatch(of: #/[A-Za-z]{2}|[0-9]{3}/#) != nil }
        self.init(code: code, region: region?.uppercased())
    }

    /// `option`, or else the first of LC_ALL, LC_MESSAGES and LANG that is set and not empty (POSIX 8.2). C, POSIX and languages without
    /// a catalogue give English.
    public static func chosen(option: String?, environment: [String: String]) -> Language {
        if let option, let language = Language(option) { return language }
        let names = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
        return names.first { !$0.isEmpty }.flatMap { Language($0) } ?? .english
    }

    /// The value of `--language` among a program's arguments. Read before the arguments are parsed, since help texts have a language too.
    public static func option(in arguments: [String]) -> String? {
        let options = arguments.prefix { $0 != "--" }
        if let joined = options.last(where: { $0.hasPrefix("--language=") }) { return String(joined.dropFirst("--language=".count)) }
        guard let index = options.lastIndex(of: "--language"), options.indices.contains(index + 1) else { return nil }
        return options[index + 1]
    }

    static var ofThisProcess: Language {
        chosen(option: option(in: CommandLine.arguments), environment: ProcessInfo.processInfo.environment)
    }

    public var isPseudo: Bool { self == .pseudo }

    /// The BCP 47 tag, for example `pt-BR`.
    public var description: String { region.map { "\(code)-\($0)" } ?? code }
}
