// What the person of a case is called from now on: somebody at the door gives their name later, or wants none kept.

public import Sealing
public import Wire

/// The names before it stay in the history.
public struct CaseRenaming: CaseContentValue {
    public static let domain = "respite.case.renamed"
    public static let kind = ContentKind.renamed

    /// `nil` for no name.
    public let person: PlainText?

    public init(person: String?) throws(SealingError) { self.person = try PlainText(optional: person, limit: TextLimit.line) }

    public init(from reader: inout ByteReader) throws(WireError) { person = try reader.optionalText(limit: TextLimit.line) }

    public func write(to writer: inout ByteWriter) { writer.optionalText(person) }
}
