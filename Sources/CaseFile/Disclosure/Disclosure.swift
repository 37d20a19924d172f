// The log of what was told to whom. It records what happened, also where it should not have: a doubt is shown, nothing is left out.

internal import Scheduling
public import Sealing
public import Wire

public struct Disclosure: CaseContentValue {
    public static let domain = "respite.case.disclosure"
    public static let kind = ContentKind.disclosure

    /// `nameless` for somebody who asked for their own record, and whom nobody calls by a name.
    public let recipient: PlainText
    public let basis: LegalBasis
    /// The release or authorisation, where that is the basis.
    public let release: EntryID?
    public let scope: ReleaseScope
    public let purpose: PlainText?
    /// The notice against passing it on went with it, and the consent or its scope (42 CFR Part 2).
    public let noticeSent: Bool
    /// The report of which this is the disclosure.
    public let report: EntryID?

    static let nameless = "-"

    public init(
        recipient: String,
        basis: LegalBasis,
        release: EntryID? = nil,
        scope: ReleaseScope,
        purpose: String? = nil,
        noticeSent: Bool,
        report: EntryID? = nil
    ) throws(SealingError) {
        self.recipient = try PlainText(recipient, limit: TextLimit.line)
        self.basis = basis
        self.release = release
        self.scope = scope
        self.purpose = try PlainText(optional: purpose, limit: TextLimit.paragraph)
        self.noticeSent = noticeSent
        self.report = report
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        recipient = try reader.text(limit: TextLimit.line)
        basis = try reader.value()
        release = try reader.optional(of: EntryID.self)
        scope = try reader.value()
        purpose = try reader.optionalText(limit: TextLimit.paragraph)
        noticeSent = try reader.bool()
        report = try reader.optional(of: EntryID.self)
    }

    public func write(to writer: inout ByteWriter) {
        recipient.write(to: &writer)
        writer.value(basis)
        writer.optional(release)
        writer.value(scope)
        writer.optionalText(purpose)
        writer.bool(noticeSent)
        writer.optional(report)
    }
}
