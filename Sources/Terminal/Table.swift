// Rows under headings, aligned in every script and as wide as the terminal.

public import Localization

public struct Table: Sendable {
    public struct Column: Sendable {
        public let title: String
        public let alignment: DisplayWidth.Alignment

        public init(_ title: String, alignment: DisplayWidth.Alignment = .leading) {
            self.title = Visible.line(title)
            self.alignment = alignment
        }
    }

    private let columns: [Column]
    private var rows: [[String]] = []
    private static let gap = 2
    /// A column narrower than this cannot be read.
    private static let leastWidth = 6

    public init(_ columns: [Column]) { self.columns = columns }

    public init(_ titles: [String]) { self.init(titles.map { Column($0) }) }

    /// Missing cells are empty; cells without a column are left out.
    public mutating func add(_ cells: [String]) {
        let cells = cells.prefix(columns.count).map { Isolation.isolated(Visible.line($0)) }
        rows.append(cells + Array(repeating: "", count: columns.count - cells.count))
    }

    public var isEmpty: Bool { rows.isEmpty }

    /// Cells that do not fit are broken into several lines. Where even that does not fit, and for screen readers, each row becomes a list
    /// of titles and values.
    public func lines(_ traits: ConsoleTraits) -> [String] {
        if traits.isPlain && traits.outputIsTerminal { return lists(traits) }
        guard let widths = widths(within: traits.width) else { return lists(traits) }
        let titles = line(columns.map(\.title), widths)
        let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: String(repeating: " ", count: Self.gap))
        return titles + [rule] + rows.flatMap { line($0, widths) }
    }

    private func widths(within limit: Int?) -> [Int]? {
        var widths = columns.indices.map { index in
            max(1, rows.reduce(columns[index].title.displayWidth) { max($0, $1[index].displayWidth) })
        }
        guard let limit else { return widths }
        let room = limit - Self.gap * max(0, columns.count - 1)
        while widths.reduce(0, +) > room {
            guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > Self.leastWidth else { return nil }
            widths[widest] -= 1
        }
        return widths
    }

    private func line(_ cells: [String], _ widths: [Int]) -> [String] {
        let wrapped = zip(cells, widths).map { Paragraph.lines($0, width: $1) }
        let height = wrapped.map(\.count).max() ?? 1
        return (0..<height).map { index in
            let texts = wrapped.indices.map { column in
                let text = index < wrapped[column].count ? wrapped[column][index] : ""
                return text.padded(to: widths[column], alignment: columns[column].alignment)
            }
            return texts.joined(separator: String(repeating: " ", count: Self.gap)).trimmingTrailingSpaces
        }
    }

    private func lists(_ traits: ConsoleTraits) -> [String] {
        let lists = rows.map { row in
            var list = KeyValueList()
            for (column, cell) in zip(columns, row) where !cell.isEmpty { list.add(column.title, cell) }
            return list.lines(traits)
        }
        return Array(lists.joined(separator: [""]))
    }
}

extension Console {
    public func write(_ table: Table) { write(table.lines(traits)) }
}

extension String {
    var trimmingTrailingSpaces: String { String(self[..<(lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex)]) }
}
