// Why something signed by a device is refused before anybody could open it.

public import Wire

/// Equality is by value; nothing of what was refused is carried.
public enum EnvelopeError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Not what this version reads, and how.
    case malformed(WireError.Code)
    case badSignature
    /// Signed with another key than the statement names.
    case wrongKey
    /// Core, grant and head that are not of one record.
    case incoherent

    public var description: String {
        switch self {
        case .malformed(let code): "malformed: \(code.rawValue)"
        case .badSignature: "badSignature"
        case .wrongKey: "wrongKey"
        case .incoherent: "incoherent"
        }
    }
}
