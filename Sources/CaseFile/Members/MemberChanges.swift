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
    /// The first second after a cover. It ends nothing by itself: what is due says that it is over.
    public let until: Instant?

    public init(member: SigningPublicKey, role: MemberRole, reason: String? = nil, until: Instant? = nil) throws(SealingError) {
        self.member = member
        self.role = role
        self.reason = try PlainText(optional: reason, limit: TextLimit.paragraph)
        // Nobody else's membership has a day on which it is over.
        guard until == nil || role == .covering else { throw .textNotAllowed }
        self.until = until
    }

    /// In the place of the role: covering, and the last field is the time.
    private static let coveringUntil: UInt8 = 3

    public init(from reader: inout ByteReader) throws(WireError) {
        member = try reader.value()
        let code = try reader.u8()
        let isTimed = code == Self.coveringUntil
        guard let role = isTimed ? .covering : MemberRole.allCases.first(where: { $0.code == code }) else {
            throw WireError(.unknownTag, "no such role")
        }
        self.role = role
        reason = try reader.optionalText(limit: TextLimit.paragraph)
        until = isTimed ? try reader.value() : nil
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(member)
        if until == nil { writer.value(role) } else { writer.u8(Self.coveringUntil) }
        writer.optionalText(reason)
        if let until { writer.value(until) }
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
