// The roster's short words as scheduling sees them: departments, units, languages, specialties. Each its own type, so that none is taken
// for another.

public import Wire

/// A short name of the signed roster: 1 to 64 bytes without control characters; compared without regard to case, so kept in lower case.
public protocol Label: CanonicalValue, Hashable, Comparable, Codable {
    var text: String { get }
    init(_ text: String) throws(SchedulingError)
}

extension Label {
    static func checked(_ text: String) throws(SchedulingError) -> String {
        let lowered = text.lowercased()
        let allowed = lowered.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
        guard allowed, (1...64).contains(lowered.utf8.count) else {
            throw SchedulingError(.invalidLabel, "a label has 1 to 64 bytes and no control characters")
        }
        return lowered
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        let text = try reader.string(limit: 64)
        do { try self.init(text) } catch { throw WireError(.invalidValue, error.reason) }
        guard self.text == text else { throw WireError(.nonCanonical, "a label is written in lower case") }
    }

    public func write(to writer: inout ByteWriter) { writer.string(text) }

    public init(from decoder: any Decoder) throws { try self.init(try decoder.singleValueContainer().decode(String.self)) }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// A department (cell) of the programme.
public struct DepartmentLabel: Label {
    public let text: String
    public init(_ text: String) throws(SchedulingError) { self.text = try Self.checked(text) }
}

/// A unit within a department to which a clinician may be attached.
public struct UnitLabel: Label {
    public let text: String
    public init(_ text: String) throws(SchedulingError) { self.text = try Self.checked(text) }
}

/// A language tag (BCP 47), for example `en` or `es`; compared as lower case.
public struct LanguageLabel: Label {
    public let text: String
    public init(_ text: String) throws(SchedulingError) { self.text = try Self.checked(text) }
}

/// What a clinician is experienced in, for example `critical-incident` or `family`.
public struct SpecialtyLabel: Label {
    public let text: String
    public init(_ text: String) throws(SchedulingError) { self.text = try Self.checked(text) }
}
