// A warm hand-off to another service, tracked until it has an end: half of all referrals are never followed through.

public import Scheduling
public import Sealing
public import Wire

public enum HandOffStage: String, Choice {
    case offered, introduced, accepted
    case firstContact = "first-contact"
    case completed, declined, lost

    public var code: UInt8 {
        switch self {
        case .offered: 0
        case .introduced: 1
        case .accepted: 2
        case .firstContact: 3
        case .completed: 4
        case .declined: 5
        case .lost: 6
        }
    }

    public var isEnd: Bool {
        switch self {
        case .offered, .introduced, .accepted, .firstContact: false
        case .completed, .declined, .lost: true
        }
    }

    /// Whether this stage can come after `earlier`: forwards only, an introduction may be left out, and nothing is completed without a first contact.
    public func mayFollow(_ earlier: HandOffStage) -> Bool {
        guard !earlier.isEnd else { return false }
        switch self {
        case .offered: return false
        case .introduced, .accepted, .firstContact: return code > earlier.code
        case .completed: return earlier == .firstContact
        case .declined, .lost: return true
        }
    }
}

public struct HandOffOffered: CaseContentValue {
    public static let domain = "respite.case.hand-off-offered"
    public static let kind = ContentKind.handOffOffered

    /// As the resource directory names it.
    public let service: PlainText
    public let reason: PlainText
    /// How the service is reached.
    public let contact: PlainText?

    public init(service: String, reason: String, contact: String? = nil) throws(SealingError) {
        self.service = try PlainText(service, limit: TextLimit.line)
        self.reason = try PlainText(reason, limit: TextLimit.paragraph)
        self.contact = try PlainText(optional: contact, limit: TextLimit.line)
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        service = try reader.text(limit: TextLimit.line)
        reason = try reader.text(limit: TextLimit.paragraph)
        contact = try reader.optionalText(limit: TextLimit.line)
    }

    public func write(to writer: inout ByteWriter) {
        service.write(to: &writer)
        reason.write(to: &writer)
        writer.optionalText(contact)
    }
}

/// The next stage of a hand-off. An end without a reason cannot be written.
public struct HandOffStep: CaseContentValue {
    public static let domain = "respite.case.hand-off-step"
    public static let kind = ContentKind.handOffStep

    public let handOff: EntryID
    public let stage: HandOffStage
    public let remark: PlainText?

    /// Throws `textNotAllowed` also for an end without a reason.
    public init(_ handOff: EntryID, _ stage: HandOffStage, remark: String? = nil) throws(SealingError) {
        guard !stage.isEnd || remark?.contains(where: { !$0.isWhitespace }) == true else { throw .textNotAllowed }
        self.handOff = handOff
        self.stage = stage
        self.remark = try PlainText(optional: remark, limit: TextLimit.paragraph)
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        handOff = try reader.value()
        stage = try reader.value()
        remark = try reader.optionalText(limit: TextLimit.paragraph)
        let says = remark?.value.contains { !$0.isWhitespace } == true
        guard !stage.isEnd || says else { throw WireError(.invalidValue, "an end without a reason") }
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(handOff)
        writer.value(stage)
        writer.optionalText(remark)
    }
}
