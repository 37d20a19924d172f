// A QR code as a picture: SVG for paper, half blocks for a terminal or a plain text file.

internal import Localization

extension QRCode {
    /// Light modules that must surround the code (ISO/IEC 18004 section 6.3.8).
    static let quietZone = 4

    /// An SVG element of one path, black on white, to be put into a page as it stands.
    public func svg(title: String) -> String {
        let side = size + 2 * Self.quietZone
        var path = ""
        for row in 0..<size {
            var column = 0
            while column < size {
                guard isDark(row: row, column: column) else {
                    column += 1
                    continue
                }
                let start = column
                while isDark(row: row, column: column) { column += 1 }
                path += "M\(start + Self.quietZone) \(row + Self.quietZone)h\(column - start)v1h-\(column - start)z"
            }
        }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(side) \(side)" role="img" shape-rendering="crispEdges">\
            <title>\(Markup.escaped(title))</title><rect width="\(side)" height="\(side)" fill="#fff"/><path d="\(path)"/></svg>
            """
    }

    /// Two rows of modules in each line of text, dark modules as ink, for black on white; with the quiet zone.
    public var halfBlocks: String {
        let range = -Self.quietZone..<size + Self.quietZone
        return stride(from: range.lowerBound, to: range.upperBound, by: 2).map { row in
            range.map { column in
                switch (isDark(row: row, column: column), isDark(row: row + 1, column: column)) {
                case (true, true): "█"
                case (true, false): "▀"
                case (false, true): "▄"
                case (false, false): " "
                }
            }
            .joined() + "\n"
        }
        .joined()
    }
}
