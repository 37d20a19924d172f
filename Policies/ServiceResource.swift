// The resource directory: where an officer can be handed off to. Each entry says when somebody last made sure of it.

public import Wire

/// What a service is for.
public enum ResourceKind: String, Sendable, CaseIterable, Codable, CanonicalValue {
    case treatment, substanceUse = "substance-use", family, legal, financial, housing, peer, faith, medical, other

    public init(from reader: inout ByteReader) throws(WireError) {
        guard let kind = ResourceKind(rawValue: try reader.string(limit: 32)) else {
            throw WireError(.unknownTag, "an unknown kind of service")
        }
        self = kind
    }

    public func write(to writer: inout ByteWriter) { writer.string(rawValue) }
}

/// One service of the directory.
public struct ServiceResource: CanonicalValue, Hashable {
    public let kind: ResourceKind
    /// How it is reached, as on the crisis card.
    public let line: CrisisResource

    public var name: String { line.name }

    public init(kind: ResourceKind, line: CrisisResource) {
        self.kind = kind
        self.line = line
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        kind = try reader.value()
        line = try reader.value()
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(kind)
        writer.value(line)
    }
}

/// How old the last look at an entry may be.
public struct ResourceAge {
    /// In days. Longer than two years is no verification.
    public static let bounds: ClosedRange<UInt16> = 30...730

    /// The years 2000 to 2200: a day outside them is a slip of the pen, or meant never to grow old.
    public static let verifiedBounds = Instant(seconds: 946_684_800)...Instant(seconds: 7_289_654_399)

    /// The day on which somebody made sure of an entry; `nil` where nobody has, or where that day cannot have been: it is out of bounds, or
    /// later than tomorrow. Where a clock is slow, the day of the card that this program carries has been all the same.
    public static func believed(_ verified: Instant?, at now: Instant) -> Instant? {
        guard let verified, verifiedBounds.contains(verified), verified <= max(now, CrisisCard.verified) + 86_400 else { return nil }
        return verified
    }

    /// Whether a reader is warned: nobody has made sure of the entry, or not for `days`.
    public static func isStale(_ verified: Instant?, at now: Instant, after days: UInt16) -> Bool {
        believed(verified, at: now).map { $0 + Int64(days) * 86_400 < now } ?? true
    }
}
