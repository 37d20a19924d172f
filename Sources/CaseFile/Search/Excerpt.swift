// The line that is shown of a hit.

enum Excerpt {
    private static let before = 24
    private static let length = 80

    /// At most 80 characters of the line in which the word stands, the word among them; the text's first line where only its folding has it.
    static func around(_ word: ByteSearch, in text: String) -> String {
        let lines = text.utf8.split { $0 == 0x0A || $0 == 0x0D }
        for line in lines {
            let line = String(decoding: line, as: UTF8.self)
            let folded = FoldedText.bytes(of: line)
            if let place = word.firstIndex(in: folded) { return cut(line, folded, at: place) }
        }
        return cut(lines.first.map { String(decoding: $0, as: UTF8.self) } ?? "", [], at: 0)
    }

    /// - Parameter place: in the folded line; as many characters into the line itself, but for folding that changed their number.
    private static func cut(_ line: String, _ folded: [UInt8], at place: Int) -> String {
        guard line.utf8.count > length else { return line }
        let position = String(decoding: folded.prefix(place), as: UTF8.self).count
        let count = line.count
        guard count > length else { return line }
        let start = max(0, min(position - before, count - length))
        let end = min(start + length, count)
        let cut = line.dropFirst(start).prefix(length)
        return (start > 0 ? "…" : "") + cut + (end < count ? "…" : "")
    }
}
