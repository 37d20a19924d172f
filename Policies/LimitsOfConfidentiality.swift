// What a social worker may have to tell others: shown at the first booking, its version kept with the booking.

public import Localization
public import Wire

/// Names one text, as the policy document and a booking carry it.
public struct LimitsReference: CanonicalValue, Hashable, Codable {
    /// For example `us-ct`.
    public let id: String
    /// Raised whenever the meaning changes; whoever acknowledged an older one is asked again.
    public let version: UInt32

    public static let connecticut = LimitsReference(id: "us-ct", version: 1)

    public init(id: String, version: UInt32) {
        self.id = id
        self.version = version
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        id = try reader.string(limit: 32)
        version = try reader.u32()
    }

    public func write(to writer: inout ByteWriter) {
        writer.string(id)
        writer.u32(version)
    }
}

/// A notice in plain language, one message a paragraph. `{days}` is the retention of bookings in days.
public struct LimitsOfConfidentiality: Sendable {
    public let reference: LimitsReference
    public let title: Message
    public let paragraphs: [Message]

    /// `nil` for a text that this program does not carry: a booking under it must not be made.
    public static func text(for reference: LimitsReference) -> LimitsOfConfidentiality? {
        known.first { $0.reference == reference }
    }

    /// As shown to an officer, in the language of `texts`.
    public func shown(in texts: Texts, policy: PolicyRules) -> [String] {
        paragraphs.map { texts($0, ["days": texts.number(Int(policy.bookingRetentionDays))]) }
    }

    static let known = [connecticut]

    /// Sources: CGS 52-146q, 52-146v, 17a-101 to 17a-101c; State v. Orr, 291 Conn. 642 (2009). `confidentiality.md` shows it for people.
    static let connecticut = LimitsOfConfidentiality(
        reference: .connecticut,
        title: Message("What stays between you and your social worker, and what may not"),
        paragraphs: [
            Message(
                "What you say to a licensed clinical social worker, or to an intern working under one's supervision, is confidential by law (CGS 52-146q). It is not shared with your department, your chief or your union without your written consent, except as this notice says."
            ),
            Message(
                "What you say to a peer supporter is protected too, and so is whether you took part at all (CGS 52-146v). The protection ends where another law demands disclosure, where there is a clear and present danger to somebody, or where the peer supporter saw, or was part of, the incident itself."
            ),
            Message(
                "Your social worker may speak up without your consent if they believe there is a risk of imminent harm to you or to somebody else. They will tell you first if they can, and say no more than is needed."
            ),
            Message(
                "Every social worker, like every police officer, must report suspected abuse or neglect of a child: orally within 12 hours, in writing within 48 (CGS 17a-101 to 17a-101c). Abuse of elders and of people with disabilities must be reported as well."
            ),
            Message(
                "Anything else needs your consent in writing. It names who may receive what, and you can withdraw it in writing at any time."
            ),
            Message(
                "Your social worker keeps a record of your care, as their profession requires. Nobody in command can read it, nor can whoever runs the servers."
            ),
            Message(
                "A booking holds no name. It is deleted from the servers {days} days after the session, with all messages about it."
            ),
            Message(
                "This notice explains; it is not legal advice. Ask your social worker anything about it before you begin."
            ),
        ]
    )
}
