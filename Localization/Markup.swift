// Text put into HTML or SVG.

public enum Markup {
    /// For attributes in double quotes, titles and SVG; what could steer a terminal or turn the reading direction is made harmless too.
    public static func escaped(_ text: String) -> String {
        Isolation.isolated(Visible.text(text)).replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }

    /// For the content of a page: as `escaped`, with `<bdi>` where a right-to-left name or text stands.
    public static func content(_ text: String) -> String { isolates(escaped(text)) }

    /// `<bdi>` instead of isolates, in text that is escaped already.
    public static func isolates(_ escaped: String) -> String {
        guard escaped.unicodeScalars.contains(Isolation.opening) else { return escaped }
        return escaped.replacing(String(Isolation.opening), with: "<bdi>").replacing(String(Isolation.closing), with: "</bdi>")
    }
}
