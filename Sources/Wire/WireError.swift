// What can be wrong with bytes from outside. Reading never traps; it throws one of these.

/// Why bytes could not be read as the value they claim to be.
///
/// Equality is by `code`; `reason` is for people and never contains the bytes themselves.
public struct WireError: Error, Sendable, Equatable, CustomStringConvertible {
    public enum Code: String, Sendable {
        case truncated
        case trailingBytes
        case tooLong
        case nonCanonical
        case unknownTag
        case unknownVersion
        case invalidText
        case invalidValue
    }

    public let code: Code
    public let reason: String

    public init(_ code: Code, _ reason: String) {
        self.code = code
        self.reason = reason
    }

    public static func == (left: WireError, right: WireError) -> Bool { left.code == right.code }

    public var description: String { "\(code.rawValue): \(reason)" }
}
