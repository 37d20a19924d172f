// What a social worker may have to tell others: shown at the first booking, its version kept with the booking.

public import Localization
public import Wire

/// Names one text, as the policy document and a booking carry it.
public struct LimitsReference: CanonicalValue, Hashable, Codable {
    /// For example `us-ct`.
    public let id: String
    /// Raised whenever the meaning changes; whoever acknowledged an older one is asked again.
    public let version: UInt32

    /// Connecticut.
    public static let connecticut = LimitsReference(id: "us-ct", version: 3)
    /// Officers of federal agencies.
    public static let federal = LimitsReference(id: "us-federal", version: 2)
    /// An example for a tribe's own police: its code decides, and its counsel should write the text that its officers read.
    public static let tribalExample = LimitsReference(id: "us-tribal-example", version: 2)

    /// Whether its readers should have a text of their own instead, written by their own counsel.
    public var isExample: Bool { id == Self.tribalExample.id }

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
    public func shown(in texts: Texts, policy: PolicyRules) -> [String] { shown(in: texts, days: policy.bookingRetentionDays) }

    /// As above, of a programme of which no more is at hand than the retention of bookings in days.
    public func shown(in texts: Texts, days: UInt16) -> [String] {
        paragraphs.map { texts($0, ["days": texts.number(Int(days))]) }
    }

    /// A policy that names an older version is still good, and its officers read what it names.
    static let known = [connecticut1, connecticut2, connecticut, federal1, federal, tribalExample1, tribalExample]

    /// The newest version of each text that this program carries.
    public static let newest = [LimitsReference.connecticut, .federal, .tribalExample]
}
