// What a person reads: one English key, looked up in the catalogue of the chosen language, its placeholders filled.

/// The words of one language.
///
///     texts("Booked with {clinician}.", ["clinician": name])
///     texts.plural("{count} token left", "{count} tokens left", count: tokens)
///
/// The key is the English text itself and must be a literal, so that `scripts/generate-texts` finds it. What the catalogue does not hold
/// is shown in English. Values are shown without control characters: a name that came from a server cannot move the cursor.
public struct Texts: Sendable {
    public let language: Language
    private let catalogue: Catalogue

    /// The language that `--language` or the environment of this process asks for.
    public static let current = Texts(Language.ofThisProcess)

    public init(_ language: Language) {
        self.init(language, catalogue: .embedded(for: language))
    }

    init(_ language: Language, catalogue: Catalogue) {
        self.language = language
        self.catalogue = catalogue
    }

    /// - Parameters:
    ///   - id: the English text, with `{name}` where a value goes.
    ///   - values: each placeholder's value; a value is never searched for placeholders itself.
    ///   - context: tells apart equal English texts that other languages say differently.
    public func callAsFunction(_ id: StaticString, _ values: [String: String] = [:], context: StaticString = "") -> String {
        self(Message(id, context: context), values)
    }

    /// A message that was written down elsewhere, for example in a table.
    public func callAsFunction(_ message: Message, _ values: [String: String] = [:]) -> String {
        let text = catalogue.forms(id: message.id, context: message.context)?.first ?? message.id
        return show(text, values)
    }

    /// Picks the form that the language wants for `count`, which is also the value of `{count}`.
    public func plural(
        _ one: StaticString,
        _ other: StaticString,
        count: Int,
        _ values: [String: String] = [:],
        context: StaticString = ""
    ) -> String {
        let text: String
        if let forms = catalogue.forms(id: one.description, context: context.description), !forms.isEmpty {
            text = forms[min(language.pluralRule.formIndex(for: count), forms.count - 1)]
        } else {
            text = PluralRule.english.category(for: count) == .one ? one.description : other.description
        }
        return show(text, values.merging(["count": number(count)]) { given, _ in given })
    }

    private func show(_ text: String, _ values: [String: String]) -> String { Placeholders.fill(disguised(text), values) }

    /// As it is, but in the pseudo-language.
    func disguised(_ text: String) -> String { language.isPseudo ? PseudoLanguage.disguise(text) : text }
}

extension Texts: CustomStringConvertible {
    /// The language, and not its thousands of texts.
    public var description: String { "texts in \(language)" }
}

/// A text that is written down in one place and shown in another; `scripts/generate-texts` finds it as it finds calls of `texts`.
public struct Message: Sendable, Hashable {
    /// The English text.
    public let id: String
    /// Empty for none.
    public let context: String

    public init(_ id: StaticString, context: StaticString = "") {
        self.id = id.description
        self.context = context.description
    }
}
