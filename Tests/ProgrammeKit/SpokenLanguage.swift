// A language as the built tools speak it: the four languages of the region and the pseudo-locale.

public import Localization

/// A language of the region, or the pseudo-locale, chosen as a person's system chooses it.
public struct SpokenLanguage: Sendable, CustomStringConvertible {
    /// As in LC_ALL, for example `es_US`.
    public let name: String
    public let texts: Texts

    public static let all = ["en_US", "es_US", "pt_BR", "pl_PL", "en_XA"].compactMap { name in
        Language(name).map { SpokenLanguage(name: name, texts: Texts($0)) }
    }

    public var description: String { name }

    /// As the end of a file's name: `es`, `pseudo`.
    public var short: String { texts.language.isPseudo ? "pseudo" : texts.language.code }

    public var environment: [String: String] { ["LC_ALL": "\(name).UTF-8", "COLUMNS": "100"] }
}
