// Reading `programme.yaml`: each value with the remedy that an error message gives.

internal import Foundation
internal import Policies
internal import Trust
internal import Wire

extension ProgrammeFile {
    /// - Parameter file: the name that errors give.
    public init(yaml: String, file: String) throws {
        var top = try YAMLMapping(text: yaml, file: file)
        name = try top.value("programme", ProgrammeWords.label, ProgrammeWords.label)
        contact = try top.value("contact", ProgrammeWords.label, ProgrammeWords.label)
        let zone = try top.value("time_zone", "America/New_York, Pacific/Honolulu") { TimeZone(identifier: $0) }
        tool = try top.mapping("tool").map { try Tool($0) }

        signers = try top.mappings("signers").map { try Signer($0) }
        var thresholds = try top.mapping("thresholds")
        clinicalThreshold = try thresholds?.optional("clinical", "1", UInt8.init) ?? 1
        sponsorThreshold = try thresholds?.optional("sponsor", "1", UInt8.init) ?? 1
        try thresholds?.finish()

        let departmentMaps = try top.mappings("departments")
        guard !departmentMaps.isEmpty else { throw top.wrong("departments", "- name: …") }
        departments = try departmentMaps.map { try Department($0) }
        let names = departments.map(\.name)
        try Self.unique(departmentMaps, names.map(\.text))

        let clinicianMaps = try top.mappings("clinicians")
        clinicians = try clinicianMaps.map { try Clinician($0, departments: names, zone: zone) }
        try Self.unique(clinicianMaps, clinicians.map(\.name))
        let known = Set(clinicians.map(\.name))
        for (map, clinician) in zip(clinicianMaps, clinicians) {
            guard let supervisor = clinician.supervisor, !known.contains(supervisor) else { continue }
            throw DeskError(
                .nameUnknown,
                ["file": file, "line": "\(map.line(of: "supervisor"))", "key": "supervisor", "name": supervisor]
            )
        }
        let all = departments
        let order = all.map(\.cell).reduce(into: [CellName]()) { if !$0.contains($1) { $0.append($1) } }
        let cells = order.map { cell in PolicyCell(name: cell, departments: all.filter { $0.cell == cell }.map(\.name)) }
        model = try top.optional("model", ProgrammeWords.models, ProgrammeModel.init(name:))
        let policy = try top.mapping("policy")
        hasRules = policy != nil
        rules = try PolicyRules(policy, model: model, cells: cells, zone: zone)
        try top.finish()
        guard signers.contains(where: { $0.role == .clinical }), signers.contains(where: { $0.role == .sponsor }) else {
            throw top.wrong("signers", "role: clinical, role: sponsor")
        }
    }

    private static func unique(_ maps: [YAMLMapping], _ names: [String]) throws {
        var seen: Set<String> = []
        for (map, name) in zip(maps, names) where !seen.insert(name).inserted {
            throw DeskError(.nameTwice, ["file": map.file, "line": "\(map.line)", "name": name, "key": map.name])
        }
    }
}

/// The words of the file, and how each is read.
enum ProgrammeWords {
    static let label = "1-200 bytes"
    static let someDay = "2026-10-01"
    static let models = ProgrammeModel.allCases.map(\.name).joined(separator: ", ")
    static let signerRoles: [String: SignerRole] = ["clinical": .clinical, "sponsor": .sponsor]
    static let clinicianRoles: [String: ClinicianRole] = [
        "licensed": .licensedClinician, "intern": .intern, "peer": .peerSupporter, "supervisor": .supervisorOnly,
    ]

    static func label(_ text: String) -> String? {
        (1...200).contains(text.utf8.count) && PlainText.isAcceptable(text) ? text : nil
    }

    /// Of a person, or of a line of the crisis card: wide and narrow blanks become spaces.
    static func name(_ text: String) -> String? { label(PlainText.asName(text)).flatMap { PlainText.isName($0) ? $0 : nil } }

    /// The first second of a day, `2026-10-01`, in the programme's zone.
    static func day(_ text: String, in zone: TimeZone, adding days: Int = 0) -> Instant? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let wanted = DateComponents(calendar: calendar, year: year, month: month, day: day)
        guard wanted.isValidDate, let date = calendar.date(from: wanted), let moved = calendar.date(byAdding: .day, value: days, to: date)
        else { return nil }
        return Int64(exactly: moved.timeIntervalSince1970.rounded()).map { Instant(seconds: $0) }
    }
}

extension ProgrammeFile.Signer {
    init(_ map: YAMLMapping) throws {
        var map = map
        name = try map.value("name", ProgrammeWords.label, ProgrammeWords.name)
        role = try map.value("role", "clinical, sponsor") { ProgrammeWords.signerRoles[$0] }
        try map.finish()
    }
}

extension ProgrammeFile.Tool {
    init(_ map: YAMLMapping) throws {
        var map = map
        address = try map.value("address", "https://…", ProgrammeWords.label)
        digest = try map.value("sha256", "64 × 0-9 a-f") { text in
            (try? Hex.decode(text)).flatMap { try? Digest(bytes: $0) }
        }
        try map.finish()
    }
}

extension ProgrammeFile.Department {
    init(_ map: YAMLMapping) throws {
        var map = map
        name = try map.value("name", "1-64 bytes") { try? DepartmentName(PlainText.asName($0)) }
        officers = try map.value("officers", "1-100000") { text in Int(text).flatMap { (1...100_000).contains($0) ? $0 : nil } }
        cell = try map.value("cell", "1-64 bytes") { try? CellName(PlainText.asName($0)) }
        try map.finish()
    }
}

extension ProgrammeFile.Clinician {
    init(_ map: YAMLMapping, departments known: [DepartmentName], zone: TimeZone) throws {
        var map = map
        let day = ProgrammeWords.someDay
        name = try map.value("name", ProgrammeWords.label, ProgrammeWords.name)
        role = try map.value("role", "licensed, intern, peer, supervisor") { ProgrammeWords.clinicianRoles[$0] }
        let licenceKind = try map.optional("licence", "LCSW", ProgrammeWords.label)
        let licenceEnd = try map.optional("licensed_until", day) { ProgrammeWords.day($0, in: zone, adding: 1) }
        if licenceKind == nil, licenceEnd != nil { throw map.wrong("licensed_until", "licence: LCSW") }
        licence = try licenceKind.map { kind in
            guard let licenceEnd else {
                throw DeskError(.keyMissing, ["file": map.file, "line": "\(map.line)", "key": "licensed_until", "remedy": day])
            }
            return try Licence(kind: kind, expires: licenceEnd)
        }
        engagements = try ProgrammeFile.PlannedEngagement.all(&map, zone)
        supervisor = try map.optional("supervisor", ProgrammeWords.label, ProgrammeWords.name)
        if role == .intern, supervisor == nil {
            throw DeskError(.keyMissing, ["file": map.file, "line": "\(map.line)", "key": "supervisor", "remedy": "supervisor: …"])
        }
        self.departments = try Self.departments("departments", &map, known) ?? (role == .supervisorOnly ? [] : known)
        mandatedAssessorFor = try Self.departments("assesses", &map, known) ?? []
        attachedUnit = try map.optional("attached_unit", ProgrammeWords.label, ProgrammeWords.label)
        languages = try map.list("languages", "[en, es]", ProgrammeWords.label) ?? ["en"]
        specialties = try map.list("specialties", "[…]", ProgrammeWords.label) ?? []
        try map.finish()
    }

    /// Names of departments that the file has.
    private static func departments(_ key: String, _ map: inout YAMLMapping, _ known: [DepartmentName]) throws -> [DepartmentName]? {
        let names = try map.list(key, known.map(\.text).joined(separator: ", ")) { try? DepartmentName(PlainText.asName($0)) }
        for name in names ?? [] where !known.contains(name) {
            throw DeskError(.nameUnknown, ["file": map.file, "line": "\(map.line(of: key))", "key": key, "name": name.text])
        }
        return names
    }
}
