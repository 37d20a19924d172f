// The names of the region's languages, for people who know no language tags.

extension Texts {
    private var texts: Texts { self }

    /// `Spanish` for `es` and `es-US`; a tag of another language as it is.
    public func language(tag: String) -> String {
        switch tag.prefix(while: { $0 != "-" }).lowercased() {
        case "en": texts("English", context: "language")
        case "es": texts("Spanish", context: "language")
        case "pt": texts("Portuguese", context: "language")
        case "pl": texts("Polish", context: "language")
        default: tag
        }
    }
}
