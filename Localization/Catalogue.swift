// The translations of one language, held in memory. The sources are embedded as literals: an installed binary has no bundle beside it.

/// Translated texts by context and English key.
struct Catalogue: Sendable {
    private struct Key: Hashable {
        let context: String
        let id: String
    }

    private let forms: [Key: [String]]

    init(_ entries: [CatalogueEntry]) {
        forms = Dictionary(entries.filter(\.isTranslated).map { (Key(context: $0.context, id: $0.id), $0.forms) }) { first, _ in first }
    }

    /// The text in its plural forms, or alone; nil where it is not translated.
    func forms(id: String, context: String) -> [String]? { forms[Key(context: context, id: id)] }

    /// The generated literals by language code.
    static let sources: [String: String] = ["en": englishSource, "es": spanishSource, "pl": polishSource, "pt": portugueseSource]

    private static let english = Catalogue(PortableObject.readable(in: englishSource))

    static func embedded(for language: Language) -> Catalogue {
        guard language.code != "en", let source = sources[language.code] else { return english }
        return Catalogue(PortableObject.readable(in: source))
    }
}
