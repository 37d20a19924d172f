// Who takes part: departments and clinicians of the programme file, and as many invented officers as it names.

import Foundation
import Scheduling

/// A department of the programme file.
struct DemoDepartment: Sendable {
    let name: String
    let officers: Int
    let cell: String
}

/// A clinician of the programme file.
struct DemoClinician: Sendable {
    let name: String
    let role: String

    var seesOfficers: Bool { role != "supervisor" }
}

/// The programme file, read by its own lines, so that the demo plays what the file describes.
struct Cast: Sendable {
    let programme: String
    let departments: [DemoDepartment]
    let clinicians: [DemoClinician]
    let officers: [Officer]
    /// Every word that the programme file gives as a name or a value; its comments and keys excuse no word on a screen.
    let words: Set<String>

    init(file: URL) throws {
        let text = try String(contentsOf: file, encoding: .utf8)
        let values = text.replacing(#/#[^\n]*/#, with: " ").replacing(#/\b[a-z_]+:/#, with: " ")
        words = Set(values.split { !$0.isLetter && $0 != "-" && $0 != "'" }.map(String.init))
        programme = text.firstMatch(of: #/\nprogramme:\s*([^\n]+)/#).map { String($0.1) } ?? "the programme"
        departments = Self.section("departments", of: text).matches(
            of: #/- name:\s*([^\n]+)\n\s+officers:\s*(\d+)\n\s+cell:\s*([^\n]+)/#
        ).map { DemoDepartment(name: String($0.1), officers: Int($0.2) ?? 0, cell: String($0.3)) }
        clinicians = Self.section("clinicians", of: text).matches(of: #/name:\s*([^,\n]+?)\s*(?:,|\n)\s*role:\s*(\w+)/#).map {
            DemoClinician(name: String($0.1), role: String($0.2))
        }
        guard !departments.isEmpty, !clinicians.isEmpty else { throw DemoError.unreadableProgramme(file.path) }
        officers = Self.places(departments).enumerated().map { Officer(number: $0.offset, department: $0.element) }
    }

    private static func section(_ name: String, of text: String) -> Substring {
        guard let start = text.range(of: "\n\(name):") else { return "" }
        let rest = text[start.upperBound...]
        return rest[..<(rest.firstMatch(of: #/\n\w/#)?.range.lowerBound ?? rest.endIndex)]
    }

    /// One department after the other for the first few, who use the real tool; then each department's others.
    private static func places(_ departments: [DemoDepartment]) -> [DemoDepartment] {
        let first = (0..<Officers.withTool).map { departments[$0 % departments.count] }
        let others = departments.enumerated().flatMap { index, department in
            let seated = first.indices.count { $0 % departments.count == index }
            return Array(repeating: department, count: max(0, department.officers - seated))
        }
        return first + others
    }
}

/// An invented officer, with everything that must never be found on a server.
struct Officer: Sendable {
    let number: Int
    let department: DemoDepartment
    let name: String
    let phone: String
    let topic: String
    /// Goes with the booking, for the clinician alone.
    let note: String
    /// Is written later, to the clinician alone.
    let message: String
    /// What the clinician answers, to this officer alone.
    let answer: String
    let shifts: ShiftPreset

    var secrets: [String] { [name, phone, topic, note, message, answer] }

    init(number: Int, department: DemoDepartment) {
        self.number = number
        self.department = department
        // Two lists without a common divisor: every pair comes once before one comes again.
        let (first, last) = (Self.given[number % Self.given.count], Self.family[number % Self.family.count])
        name = "\(first) \(last)"
        phone = "860-555-\(1200 + number * 17)"
        topic = "\(Self.topics[number % Self.topics.count]) (\(first.prefix(2))\(last.prefix(3)))"
        note = "This is \(name); no voicemail at \(phone), please."
        message = "\(first) here: can we start with what happened on \(Self.places[number % Self.places.count]) No. \(number + 3)?"
        answer = "Yes, \(first). We begin with that, and at your pace; bring \(last)'s notes or nothing at all."
        shifts = ShiftPreset.allCases[number % ShiftPreset.allCases.count]
    }

    /// In scripts of many kinds: whoever is shown them needs columns that stand all the same.
    private static let given = [
        "Caroline", "Terrence", "Bridget", "Miguel", "Дмитрий", "Yolanda", "Owen", "प्रिया", "Lamar", "Siobha\u{301}n", "Rafael", "חנה",
        "Jerome", "نادية", "Colin", "Teresa", "Xavier", "恵子", "Brendan", "Lucinda", "Anton", "Felicity", "Darnell",
    ]
    private static let family = [
        "Maddox", "Oyelaran", "Fallon", "Santangelo", "Kovalenko", "Prescott", "Thackeray", "Venkataraman", "Whitfield", "Gallagher",
        "Quintero", "Bergstrom", "Castleberry", "Farouk", "Ashworth", "Malinowski", "Dupree", "Yamashiro", "O'Shaughnessy", "Vasquez",
        "Reznik", "Hargrove", "Pickering", "Solheim",
    ]
    private static let topics = [
        "cannot sleep after nights", "the bridge call in October", "trouble at home", "a complaint against me", "drinking more than I want",
        "retirement next year", "the crash on Route 9",
    ]
    private static let places = ["Alder Street", "the overpass", "Cannery Wharf", "Maple Court", "Old Mill Lane"]
}
