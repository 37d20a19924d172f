// Who belongs to a case. Removing a member changes the keys of what comes after; nothing un-shares what was read.

public import Scheduling
public import Sealing
public import Sodium
public import Wire

public enum MemberRole: String, Choice {
    /// Answers for the case.
    case responsible
    /// Stands in, or takes over.
    case covering
    /// Sees the whole case, not only what is submitted.
    case supervising

    public var code: UInt8 {
        switch self {
        case .responsible: 0
        case .covering: 1
        case .supervising: 2
        }
    }
}

public struct MemberAdded: CaseContentValue {
    public static let domain = "respite.case.member-added"
    public static let kind = ContentKind.memberAdded

    public let member: SigningPublicKey
    public let role: MemberRole
    public let reason: PlainText?

    public init(member: SigningPublicKey, role: MemberRole, reason: String? = nil) throws(SealingError) {
        self.member = member
        self.role = role
        self.reason = try PlainText(optional: reason, limit: TextLimit.paragraph)
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        member = try reader.value()
        role = try reader.value()
        reason = try reader.optionalText(limit: TextLimit.paragraph)
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(member)
        writer.value(role)
        writer.optionalText(reason)
    }
}

public struct MemberRemoved: CaseContentValue {
    public static let domain = "respite.case.member-removed"
    public static let kind = ContentKind.memberRemoved

    public let member: SigningPublicKey
    public let reason: PlainText?

    public init(member: SigningPublicKey, reason: String? = nil) throws(SealingError) {
        self.member = member
        self.reason = try PlainText(optional: reason, limit: TextLimit.paragraph)
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        member = try reader.value()
        reason = try reader.optionalText(limit: TextLimit.paragraph)
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(member)
        writer.optionalText(reason)
    }
}
