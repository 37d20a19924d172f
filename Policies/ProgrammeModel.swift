// How a programme brings social workers and officers together: the four models of the POSTC guidance of 5 December 2024.

public import Wire

public enum ProgrammeModel: UInt8, CanonicalValue, CaseIterable {
    /// Social workers employed by, and working inside, the police department.
    case policeBased = 1
    /// A social worker and an officer answer calls together.
    case coResponse = 2
    /// A community agency answers instead of the police.
    case communityBased = 3
    case hybrid = 4

    /// As people write it in a policy file.
    public var name: String {
        switch self {
        case .policeBased: "police-based"
        case .coResponse: "co-response"
        case .communityBased: "community-based"
        case .hybrid: "hybrid"
        }
    }

    public init?(name: String) {
        guard let model = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = model
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        guard let model = ProgrammeModel(rawValue: try reader.u8()) else { throw WireError(.invalidValue, "unknown programme model") }
        self = model
    }

    public func write(to writer: inout ByteWriter) { writer.u8(rawValue) }
}
