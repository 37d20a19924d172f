// Who takes part: the clinicians of the programme file, twelve officers with the real tool, and a crowd with the same library.

import Foundation

/// An invented officer, with everything that must never be found on a server.
struct Officer: Sendable {
    let name: String
    let department: String
    let phone: String
    let topic: String
    let note: String
    let message: String
    /// A preset of `respite shifts`.
    let shifts: String

    /// Every text that the scan looks for.
    var secrets: [String] { [name, phone, topic, note, message] }

    static let all: [Officer] = zip(names, 0...).map { name, index in
        Officer(
            name: name,
            department: departments[index % departments.count],
            phone: "860-555-\(String(format: "%04d", 2100 + index * 37))",
            topic: topics[index % topics.count] + " (\(initials(name)))",
            note: "My name is \(name); please do not leave a voicemail, \(initials(name)) \(index).",
            message: "\(name.split(separator: " ")[0]) here: can we start with what happened on \(streets[index % streets.count])?",
            shifts: shifts[index % shifts.count]
        )
    }

    private static func initials(_ name: String) -> String { String(name.split(separator: " ").compactMap(\.first)) }

    private static let names = [
        "Caroline Maddox", "Terrence Oyelaran", "Bridget Fallon", "Miguel Santangelo", "Dmitri Kovalenko", "Yolanda Prescott",
        "Owen Thackeray", "Priya Venkataraman", "Lamar Whitfield", "Siobhan Gallagher", "Rafael Quintero", "Hannah Bergstrom",
        "Jerome Castleberry", "Nadia Farouk", "Colin Abernethy", "Teresa Malinowski", "Xavier Dupree", "Keiko Yamashiro",
        "Brendan O'Shaughnessy", "Lucinda Vasquez", "Anton Reznik", "Felicity Hargrove", "Darnell Pickering", "Ingrid Solheim",
    ]
    private static let departments = ["Millbrook Police", "Eastport Police", "Harbor City Police"]
    private static let topics = [
        "cannot sleep after nights", "the bridge call in October", "trouble at home", "a complaint against me", "drinking more than I want",
        "retirement next year",
    ]
    private static let streets = ["Alder Street", "the Route 9 overpass", "Cannery Wharf", "the Maple Court fire", "Old Mill Lane"]
    private static let shifts = ["pitman-nights", "5-2-days", "4-10s-evenings", "5-2-nights", "pitman-days", "5-2-evenings"]
}

/// A clinician of the programme file.
struct DemoClinician: Sendable {
    let name: String
    let seesOfficers: Bool

    /// Reads names and roles from the file's own lines, so that the demo plays the programme that the file describes.
    static func all(in file: String) -> [DemoClinician] {
        guard let start = file.range(of: "\nclinicians:") else { return [] }
        let text = file[start.upperBound...]
        return text.matches(of: #/name:\s*([^,\n]+?)\s*(?:,|\n)\s*role:\s*(\w+)/#).map {
            DemoClinician(name: String($0.1), seesOfficers: $0.2 != "supervisor")
        }
    }
}
