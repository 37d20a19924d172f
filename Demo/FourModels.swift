// The same region under each of the four programme models: signed anew, taken by both servers, and which shifts each would leave uncovered.

import Foundation
import Policies
import ProgrammeKit
import Scheduling
import Wire

struct FourModels {
    let stage: Stage
    let programme: RunningProgramme
    /// The programme file.
    let example: URL

    private var bundle: String { stage.root.appending(path: "programme/programme.bundle").path }
    private var home: [String] { ["--home", stage.root.appending(path: "chief/planner").path] }

    /// Ends with the model of the programme file.
    func tell() async throws {
        stage.heading("Four models, and the shifts that each would leave without anybody")
        stage.say(
            "How a programme brings social workers and officers together is signed like every other rule. The region is loaded under each model of the guidance in turn: one line of the programme file is changed, the clinical authority and the sponsor sign, both servers take it. Whoever plans asks for the shifts without a session to book (respite-summary coverage); everything it needs is public."
        )
        _ = try await stage.tools.summary.succeed(["join", "--bundle", bundle, "--words-compared"] + home)
        let file = try String(contentsOf: example, encoding: .utf8)
        guard let own = file.firstMatch(of: /\nmodel: +([a-z-]+)/).flatMap({ ProgrammeModel(name: String($0.1)) }) else {
            throw DemoError.unreadableProgramme(example.path)
        }
        for model in ProgrammeModel.allCases.filter({ $0 != own }) + [own] {
            try await load(model, file.replacing(/\nmodel: +[a-z-]+/, with: "\nmodel: \(model.name)"))
            let report = try await coverage(["--model", model.name, "--json"])
            stage.say("\(model.name): \(report.told)")
            let expected = report.departments.map { Self.uncovered(model, in: $0.department) }
            guard !expected.isEmpty, report.departments.map(\.uncovered) == expected else {
                throw DemoError.notPublished("under \(model.name), not the shifts in which nobody works: \(report.told)")
            }
        }
        stage.say("What officers can book now, with everybody who works for the region:")
        stage.quote(try stage.tools.summary.shown(["coverage"] + home, columns: 100), lines: 60)
    }

    /// What nobody of the example's region works, by its file and by the hours that its clinicians publish here. The one who is attached to a
    /// unit is there four evenings a week until two at night, and co-response has a goal for nights. Of those whom the programme itself
    /// employs, one begins before seven every morning, but not for Harbor City.
    private static func uncovered(_ model: ProgrammeModel, in department: String) -> [String] {
        let week = Weekday.allCases
        func shifts(_ name: String, _ days: some Sequence<Weekday>) -> [String] { days.map { "\(name) \($0.rawValue)" } }
        return switch model {
        case .policeBased: department == "Harbor City Police" ? shifts("nights", week.suffix(3)) : []
        case .coResponse: shifts("days", week) + shifts("evenings", week.suffix(3)) + shifts("nights", week.suffix(3))
        case .communityBased, .hybrid: []
        }
    }

    private func load(_ model: ProgrammeModel, _ file: String) async throws {
        let changed = try stage.write(file, to: "programme-\(model.name).yaml")
        func key(_ role: String) -> [String] {
            ["--home", stage.root.appending(path: "signer-\(role)").path, "--passphrase-file", stage.passphraseFile, "--yes"]
        }
        _ = try await stage.tools.authority.succeed(["amend", bundle, "--programme", changed] + key("clinical"))
        _ = try await stage.tools.authority.succeed(["sign", bundle] + key("sponsor"))
        try await stage.pass(to: stage.time.now + 600, programme, importing: bundle)
        // What is signed now, and not a plan.
        let signed = try await coverage(["--json"])
        guard signed.model == model.name, !signed.plan else { throw DemoError.notPublished("the model is \(signed.model)") }
    }

    private func coverage(_ options: [String]) async throws -> Report {
        try JSONDecoder().decode(Report.self, from: Data(try await stage.tools.summary.succeed(["coverage"] + options + home).utf8))
    }

    /// As the tool says it.
    private struct Report: Decodable {
        struct Part: Decodable {
            let part: String
            let goalPercent: Int
            let met: Bool?
        }

        struct Department: Decodable {
            let department: String
            let parts: [Part]
            let uncovered: [String]
        }

        let model: String
        let plan: Bool
        let departments: [Department]

        /// Departments for which the same is true are named together.
        var told: String {
            let each = departments.map { (name: $0.department, gaps: Self.gaps($0)) }
            var order: [String] = []
            for gap in each.map(\.gaps) where !order.contains(gap) { order.append(gap) }
            return order.map { gaps in
                "\(each.filter { $0.gaps == gaps }.map(\.name).joined(separator: ", ")): \(gaps)."
            }.joined(separator: " ")
        }

        private static func gaps(_ department: Department) -> String {
            let missed = department.parts.filter { $0.met == false }.map { "\($0.part) (\($0.goalPercent)%)" }
            let goals = missed.isEmpty ? "every goal is met" : "short of its goals for \(missed.joined(separator: ", "))"
            guard !department.uncovered.isEmpty else { return "no shift uncovered, \(goals)" }
            var days: [String: [String]] = [:]
            for name in department.uncovered {
                let words = name.split(separator: " ").map(String.init)
                if words.count == 2 { days[words[0], default: []].append(String(words[1].capitalized.prefix(3))) }
            }
            let shifts = ["days", "evenings", "nights"].compactMap { shift in
                days[shift].map { $0.count == 7 ? "\(shift) of the whole week" : "\(shift) of \($0.joined(separator: ", "))" }
            }
            return "uncovered \(shifts.joined(separator: "; ")); \(goals)"
        }
    }
}
