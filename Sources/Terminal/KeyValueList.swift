// Titles and values below each other, the values aligned.

import Localization

public struct KeyValueList: Sendable {
    private var pairs: [(title: String, value: String)] = []

    public init() {}

    public mutating func add(_ title: String, _ value: String) {
        pairs.append((Visible.line(title), Isolation.isolated(Visible.text(value))))
    }

    /// Where titles would take more than half of the line, and for screen readers, values follow their title without alignment.
    public func lines(_ traits: ConsoleTraits) -> [String] {
        let column = (pairs.map(\.title.displayWidth).max() ?? 0) + 2
        let width = traits.width ?? .max
        guard !traits.isPlain || !traits.outputIsTerminal, column <= width / 2 else {
            return pairs.flatMap { Paragraph.lines("\($0.title): \($0.value)", width: width) }
        }
        return pairs.flatMap { title, value in
            Paragraph.lines(value, width: width - column).enumerated().map { index, line in
                ((index == 0 ? title : "").padded(to: column) + line).trimmingTrailingSpaces
            }
        }
    }
}

extension Console {
    public func write(_ list: KeyValueList) { write(list.lines(traits)) }
}
