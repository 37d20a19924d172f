// The text of a note: a format and its sections, empty ones left out.

public import Sealing
public import Wire

public struct NoteBody: CanonicalValue, Hashable {
    public let format: NoteFormat
    private let texts: [NoteSection: PlainText]

    /// Empty texts count as left out.
    ///
    /// - Throws: `textTooLong`; `textNotAllowed` for a section that the format does not have, and where nothing is written at all.
    public init(_ format: NoteFormat, _ sections: [NoteSection: String]) throws(SealingError) {
        let allowed = Set(format.sections)
        var texts: [NoteSection: PlainText] = [:]
        for (section, text) in sections where !text.isEmpty {
            guard allowed.contains(section) else { throw .textNotAllowed }
            texts[section] = try PlainText(text, limit: TextLimit.section)
        }
        guard !texts.isEmpty else { throw .textNotAllowed }
        guard Self.length(of: texts) <= TextLimit.note else { throw .textTooLong }
        self.format = format
        self.texts = texts
    }

    public subscript(section: NoteSection) -> PlainText? { texts[section] }

    /// What is written, in the format's order.
    public var filled: [(section: NoteSection, text: PlainText)] {
        format.sections.compactMap { section in texts[section].map { (section, $0) } }
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        let format: NoteFormat = try reader.value()
        let order = format.sections
        var texts: [NoteSection: PlainText] = [:]
        var next = 0
        let count = Int(try reader.u8())
        for _ in 0..<count {
            let section: NoteSection = try reader.value()
            guard let place = order.firstIndex(of: section) else { throw WireError(.invalidValue, "the format has no such section") }
            guard place >= next else { throw WireError(.nonCanonical, "sections are not in the format's order") }
            texts[section] = try reader.text(limit: TextLimit.section)
            next = place + 1
        }
        guard !texts.isEmpty else { throw WireError(.invalidValue, "a note without text") }
        guard Self.length(of: texts) <= TextLimit.note else { throw WireError(.tooLong, "a note longer than any may be") }
        self.format = format
        self.texts = texts
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(format)
        let filled = filled
        writer.u8(UInt8(clamping: filled.count))
        for (section, text) in filled {
            writer.value(section)
            text.write(to: &writer)
        }
    }

    private static func length(of texts: [NoteSection: PlainText]) -> Int { texts.values.reduce(0) { $0 + $1.value.utf8.count } }
}
