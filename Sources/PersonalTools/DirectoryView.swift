// The directory on a screen, and as JSON: what each service is for, how it is reached, and when somebody last made sure of it.

public import Localization
public import Policies
public import Terminal
import Wire

/// What a clinician sees of the directory before they pass a number on.
public struct DirectoryView: Sendable {
    public let directory: ServiceDirectory
    private let texts: Texts

    public init(_ directory: ServiceDirectory, _ texts: Texts) {
        self.directory = directory
        self.texts = texts
    }

    public struct JSON: Encodable {
        let number: Int
        /// `nil` for a line of the crisis card.
        let kind: String?
        let name: String
        let contact: String
        let note: String
        let verified: Bool
        let verifiedOn: String?
        /// Older than the policy allows, or never checked.
        let stale: Bool
    }

    /// In the order of `lines`, with names of kinds as scripts know them.
    public var json: [JSON] {
        directory.entries.enumerated().map { index, entry in
            JSON(
                number: index + 1, kind: entry.kind?.rawValue, name: entry.line.name, contact: entry.line.contact, note: entry.line.note,
                verified: entry.verified != nil, verifiedOn: entry.verified.map(rfc3339), stale: entry.isStale)
        }
    }

    /// A table, numbered as `handoff offer --resource` takes the numbers.
    public func lines(_ traits: ConsoleTraits) -> [String] {
        var table = Table([texts("No."), texts("Kind"), texts("Service"), texts("Contact"), texts("Note"), texts("Last checked")])
        for (index, entry) in directory.entries.enumerated() {
            let kind = entry.kind.map { texts($0.label) } ?? texts("Crisis card")
            table.add([texts.number(index + 1), kind, entry.line.name, entry.line.contact, entry.line.note, checked(entry)])
        }
        return table.lines(traits)
    }

    private func checked(_ entry: ServiceDirectory.Entry) -> String {
        guard let day = entry.verified else { return texts("not checked", context: "a number of the directory") }
        let date = texts.longDate(LocalTime(seconds: day.seconds, offset: 0))
        return entry.isStale ? texts("{date}: check again", ["date": date]) : date
    }

    /// Before a number is passed on that nobody has made sure of lately; `nil` where somebody has.
    public func warning(_ entry: ServiceDirectory.Entry) -> String? {
        entry.isStale ? CrisisView.warning([entry.line.name], texts) : nil
    }
}
