// A case as a person reads it: headings, fields and paragraphs, before they become text or HTML.

/// One heading with what stands under it.
public struct ReadableSection: Hashable, Sendable {
    public enum Line: Hashable, Sendable {
        /// A name and a short value.
        case field(String, String)
        /// A name over the text of a person.
        case text(String, String)
        /// Of our own, for example what is missing.
        case remark(String)
    }

    public var heading: String
    /// 1 for a part of the case, 2 for one thing in it, 3 for what belongs to that.
    public var level: Int
    /// Entered in error.
    public var isStruck: Bool
    public var lines: [Line]

    init(_ heading: String, level: Int, isStruck: Bool = false, _ lines: [Line?] = []) {
        self.heading = heading
        self.level = level
        self.isStruck = isStruck
        self.lines = lines.compactMap(\.self)
    }
}

public struct ReadableCase: Hashable, Sendable {
    public let title: String
    public let sections: [ReadableSection]
}
