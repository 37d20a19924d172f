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

    /// Whether a reader is warned: nobody has made sure of the entry, or not for `days`.
    public static func isStale(_ verified: Instant?, at now: Instant, after days: UInt16) -> Bool {
        verified.map { $0.seconds + Int64(days) * 86_400 < now.seconds } ?? true
    }
}
