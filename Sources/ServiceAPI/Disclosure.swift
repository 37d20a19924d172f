// What each field of each request tells, and to whom: the source of `respite privacy`. A request type without this does not compile,
// and a test compares the list with the fields that are really encoded.

public import Localization

/// Somebody who can read a field of a request in the clear.
public enum Reader: String, Sendable, CaseIterable, Codable {
    /// Whoever runs, or owns, the department side's server.
    case department
    /// Whoever runs the provider side's server.
    case provider
    /// The one clinician whom it is sealed to.
    case clinician
}

/// One field of a request body.
public struct FieldDisclosure: Sendable, Hashable {
    /// As encoded, for example `intake`.
    public let field: String
    /// What it is, in the words of the person who sends it.
    public let meaning: Message
    public let readers: [Reader]

    public init(_ field: String, _ meaning: Message, readableBy readers: [Reader]) {
        self.field = field
        self.meaning = meaning
        self.readers = readers
    }
}

/// A request body that says what it discloses.
public protocol Disclosing {
    static var disclosures: [FieldDisclosure] { get }
}
