// Release of information: whom the person allows to be told what, for which purpose, until when.

internal import Scheduling
public import Sealing
public import Wire

/// Written consent names recipient and scope (CGS 52-146q(b)). The entry's event instant is when it was signed.
public struct ReleaseGiven: CaseContentValue {
    public static let domain = "respite.case.release-given"
    public static let kind = ContentKind.releaseGiven

    public let recipient: PlainText
    public let scope: ReleaseScope
    public let purpose: PlainText
    /// The first second at which it no longer holds.
    public let expires: Instant
    /// The person was given a copy.
    public let copyGiven: Bool

    public init(recipient: String, scope: ReleaseScope, purpose: String, expires: Instant, copyGiven: Bool) throws(SealingError) {
        self.recipient = try PlainText(recipient, limit: TextLimit.line)
        self.scope = scope
        self.purpose = try PlainText(purpose, limit: TextLimit.paragraph)
        self.expires = expires
        self.copyGiven = copyGiven
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        recipient = try reader.text(limit: TextLimit.line)
        scope = try reader.value()
        purpose = try reader.text(limit: TextLimit.paragraph)
        expires = try reader.value()
        copyGiven = try reader.bool()
    }

    public func write(to writer: inout ByteWriter) {
        recipient.write(to: &writer)
        writer.value(scope)
        purpose.write(to: &writer)
        writer.value(expires)
        writer.bool(copyGiven)
    }
}

/// Withdraws a release, or an authorisation for psychotherapy notes, from the entry's event instant on.
public struct ReleaseRevoked: CaseContentValue {
    public static let domain = "respite.case.release-revoked"
    public static let kind = ContentKind.releaseRevoked

    public let release: EntryID
    /// The law asks for withdrawal in writing; what was said is kept to all the same.
    public let inWriting: Bool

    public init(release: EntryID, inWriting: Bool) {
        self.release = release
        self.inWriting = inWriting
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        release = try reader.value()
        inWriting = try reader.bool()
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(release)
        writer.bool(inWriting)
    }
}

/// The separate authorisation that 45 CFR 164.508 asks for psychotherapy notes. Combined with no other.
public struct PsychotherapyAuthorisation: CaseContentValue {
    public static let domain = "respite.case.psychotherapy-authorisation"
    public static let kind = ContentKind.psychotherapyAuthorisation

    public let recipient: PlainText
    public let purpose: PlainText
    /// The first second at which it no longer holds.
    public let expires: Instant

    public init(recipient: String, purpose: String, expires: Instant) throws(SealingError) {
        self.recipient = try PlainText(recipient, limit: TextLimit.line)
        self.purpose = try PlainText(purpose, limit: TextLimit.paragraph)
        self.expires = expires
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        recipient = try reader.text(limit: TextLimit.line)
        purpose = try reader.text(limit: TextLimit.paragraph)
        expires = try reader.value()
    }

    public func write(to writer: inout ByteWriter) {
        recipient.write(to: &writer)
        purpose.write(to: &writer)
        writer.value(expires)
    }
}
