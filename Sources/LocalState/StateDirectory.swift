// Where a person's state lies: one sealed file with a neutral name, and a lock beside it.

/// A directory that holds one state, and nothing that says whose or what for.
public struct StateDirectory: Sendable, Hashable {
    public let path: String

    public init(_ path: String) { self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path }

    static let stateName = "state"
    static let cardName = "card"
    var lockPath: String { path + "/lock" }
    var turnPath: String { path + "/turn" }
}

/// Whose state a file is. Stored as a number.
public enum StateKind: UInt8, Sendable, Hashable, CaseIterable {
    case officer = 1
    case clinician = 2
    case authority = 3
}
