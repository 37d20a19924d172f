// The directory on a screen, and as JSON: what each service is for, how it is reached, and when somebody last made sure of it.

import Localization
import PersonalTools
import Policies
import Terminal
import Wire

struct DirectoryView {
    let directory: ServiceDirectory
    let texts: Texts

    struct JSON: Encodable {
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

    var json: [JSON] {
        directory.entries.enumerated().map { index, entry in
            JSON(
                number: index + 1, kind: entry.kind?.rawValue, name: entry.line.name, contact: entry.line.contact, note: entry.line.note,
                verified: entry.line.verified != nil, verifiedOn: entry.line.verified.map(rfc3339), stale: entry.isStale)
        }
    }

    func lines(_ traits: ConsoleTraits) -> [String] {
        var table = Table([texts("No."), texts("Kind"), texts("Service"), texts("Contact"), texts("Note"), texts("Last checked")])
        for (index, entry) in directory.entries.enumerated() {
            let kind = entry.kind.map { texts($0.label) } ?? texts("Crisis card")
            table.add([texts.number(index + 1), kind, entry.line.name, entry.line.contact, entry.line.note, checked(entry)])
        }
        return table.lines(traits)
    }

    private func checked(_ entry: ServiceDirectory.Entry) -> String {
        guard let day = entry.line.verified else { return texts("not checked", context: "a number of the directory") }
        let date = texts.longDate(LocalTime(seconds: day.seconds, offset: 0))
        return entry.isStale ? texts("{date}: check again", ["date": date]) : date
    }

    /// Before a number is passed on that nobody has made sure of lately; `nil` where somebody has.
    func warning(_ entry: ServiceDirectory.Entry) -> String? {
        entry.isStale ? CrisisView.warning([entry.line.name], texts) : nil
    }
}
