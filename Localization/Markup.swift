// Text put into HTML or SVG.

public enum Markup {
    /// For content and for attributes in double quotes; what could steer a terminal or turn the reading direction is made harmless too.
    public static func escaped(_ text: String) -> String {
        Visible.text(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
