// The policy folder of this repository, folders with one fault each, and what each key does.

import Foundation
import Localization
import Policies
import ProgrammeKit
import TestSupport
import Testing
import Wire

@testable import AuthorityDesk

@Suite struct PolicyFolderTests {
    private static let policies = PackageRoot.url.appending(path: "Policies")
    private static let broken = PackageRoot.url.appending(path: "Tests/BrokenPolicies")

    private static func files(_ folder: URL) throws -> [String: String] {
        let places = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return Dictionary(
            uniqueKeysWithValues: try places.filter { ["yaml", "yml"].contains($0.pathExtension.lowercased()) }.map {
                ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8))
            })
    }

    private static var faults: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: broken.path)) ?? []).sorted()
    }

    @Test func theFolderOfThisRepositoryIsThePreset() throws {
        let files = try Self.files(Self.policies)
        #expect(Set(files.keys) == Set(PolicyPart.allCases.map(\.fileName)))
        #expect(try PolicyFolder(files: files, name: "Policies").rules == .preset)
    }

    /// What stands behind `#` as an example is read, too: nobody copies a line that does not work.
    @Test func theExamplesInItWork() throws {
        let files = try Self.files(Self.policies).mapValues(PolicyExamples.uncommented)
        let rules = try PolicyFolder(files: files, name: "Policies").rules
        #expect(rules.pilot != nil && rules.ownGoals == ProgrammeModel.hybrid.goals)
        #expect(rules.levels.goals.count == ProgrammeLevel.allCases.reduce(0) { $0 + $1.measures.count })
        #expect(rules.coverageGoals(of: .department) == ProgrammeModel.hybrid.goals.coverage)
        #expect(rules.crisisResources.count == 1 && rules.directory.map(\.kind) == [.financial])
    }

    @Test func thereAreFoldersWithOneFaultEach() { #expect(Self.faults.count >= 90) }

    private static func refusal(of fault: String) throws -> DeskError {
        let files = try files(broken.appending(path: fault))
        let error = #expect(throws: DeskError.self, "\(fault) was taken") { try PolicyFolder(files: files, name: fault) }
        return try #require(error)
    }

    private static func expected(of fault: String) throws -> String {
        try String(contentsOf: broken.appending(path: "\(fault)/expected.txt"), encoding: .utf8)
    }

    @Test(arguments: faults) func aBrokenFolderIsRefusedInWordsThatHelp(_ fault: String) throws {
        #expect(try Self.refusal(of: fault).sentence(Texts(.english)) + "\n" == Self.expected(of: fault))
    }

    /// Of a whole folder, in which every other key stands as well, the faulty one is named.
    @Test(arguments: faults) func aFaultIsNamedAmongAllThatIsRight(_ fault: String) throws {
        let whole = try Self.files(Self.policies).merging(Self.files(Self.broken.appending(path: fault))) { $1 }
        let among = #expect(throws: DeskError.self) { try PolicyFolder(files: whole, name: fault) }
        #expect(try among?.sentence(Texts(.english)) == Self.refusal(of: fault).sentence(Texts(.english)))
    }

    /// Of each kind of fault one folder, in front of the tool as it was built.
    @Test func theToolSaysOfABrokenFolderWhatTheLibrarySays() throws {
        let tool = Tool("respite-authority", in: Tools.products, directory: Self.broken)
        var tried: Set<DeskError.Code> = []
        for fault in Self.faults {
            let kind = try Self.refusal(of: fault).code
            guard tried.insert(kind).inserted else { continue }
            let outcome = try tool.runNow(["policy", "check", fault, "--json"])
            #expect(outcome.status == 1 && outcome.output.isEmpty, "\(fault): \(outcome.output)")
            #expect(try outcome.error == Self.expected(of: fault))
        }
        #expect(
            tried == [
                .notYAML, .keyUnknown, .keyTwice, .keyMissing, .valueWrong, .endBeforeBeginning, .ruleBroken, .fileNotOfPolicy,
            ])
    }

    /// Passed over, it would leave the preset in force.
    @Test(arguments: ["checkin.yml", "checkin.YML", "CHECKIN.YAML", "Checkin.yaml", "more.yaml"])
    func aFileOfAnotherNameIsNotPassedOver(_ file: String) {
        let files = ["retention.yaml": "booking_retention_days: 30", file: "minimum_batch: 20"]
        let error = #expect(throws: DeskError(.fileNotOfPolicy)) { try PolicyFolder(files: files, name: "folder//") }
        #expect(error?.values["file"] == "folder/\(file)")
    }

    /// What an editor keeps beside a file is no rule; without the file it is the only one there is.
    @Test(
        arguments: [
            "checkin.yaml.txt", "checkin.yaml.TXT", "Checkin.yaml.txt", "checkin.yaml~", "checkin.yaml.bak", "checkin.yaml.orig",
            "checkin.yaml.", "#checkin.yaml#", "checkin.yml.txt",
        ])
    func aFileThatTakesThePlaceOfAMissingOneIsNamed(_ file: String) throws {
        let error = #expect(throws: DeskError(.fileNotOfPolicy)) {
            try PolicyFolder.files(among: ["retention.yaml", file], of: "folder/")
        }
        #expect(error?.values["file"] == "folder/\(file)")
        let whole = ["checkin.yaml", "retention.yaml"]
        #expect(try PolicyFolder.files(among: whole + [file], of: "folder") == Set(whole))
    }

    /// This repository keeps code and texts for people in the folder with its policies.
    @Test func whatIsForPeopleIsPassedOver() throws {
        let names = [
            "retention.yaml", "README.md", "confidentiality.md", "confidentiality.us-federal.md", "checkin.txt", "CareRules.swift",
        ]
        #expect(try PolicyFolder.files(among: names, of: "folder") == ["retention.yaml"])
        let here = try FileManager.default.contentsOfDirectory(atPath: Self.policies.path)
        #expect(try PolicyFolder.files(among: here, of: "Policies").count == PolicyPart.allCases.count && here.count > 20)
    }

    @Test(arguments: [("rules", "rules"), ("rules/", "rules"), ("a/rules//", "a/rules"), ("/", "/"), ("", "")])
    func aFolderIsNamedWithoutTheSlashesAtItsEnd(_ typed: String, _ shown: String) {
        #expect(PolicyFolder.shown(typed) == shown)
        let error = #expect(throws: DeskError(.ruleBroken)) {
            try PolicyFolder(files: ["checkin.yaml": "minimum_batch: 19"], name: typed)
        }
        #expect(error?.values["file"] == "\(shown)/checkin.yaml")
    }

    /// Every bound has a broken folder of its own; those of cells are of the programme file.
    @Test func noBoundIsWithoutABrokenFolder() throws {
        var missing = Set(PolicyError.Code.allCases).subtracting([.cellsOverlap, .cellWithoutDepartments, .tooManyCells])
        for fault in Self.faults {
            let text = try Self.expected(of: fault)
            missing = missing.filter { !text.contains(DeskWords.sentence($0, Texts(.english))) }
        }
        #expect(missing.isEmpty)
    }

    /// Nor is a key: in one folder it has a value that is none for it.
    @Test func noKeyIsWithoutAFolderInWhichItsValueIsWrong() throws {
        // Levels hold their measures alike.
        func name(_ key: String) -> String { ProgrammeLevel(rawValue: key) == nil ? key : "a level" }
        var missing: Set<String> = []
        for part in PolicyPart.allCases {
            let text = try String(contentsOf: Self.policies.appending(path: part.fileName), encoding: .utf8)
            var map = try YAMLMapping(text: PolicyExamples.uncommented(text), file: part.fileName)
            var rules = PolicyRules.preset
            try part.read(&map, into: &rules, .gmt)
            for key in map.known {
                let last = key.split(separator: ".").last.map(String.init) ?? key
                missing.insert("\(part.fileName) \(name(last))")
            }
        }
        #expect(missing.count > 40)
        for fault in Self.faults {
            let error = try Self.refusal(of: fault)
            guard error.code == .valueWrong, let file = error.values["file"], let key = error.values["key"] else { continue }
            missing.remove("\(file.dropFirst(fault.count + 1)) \(name(key))")
        }
        #expect(missing.isEmpty, "\(missing.sorted())")
    }

    /// Another value of every key, and the effect by which people read of it.
    private static let others: [(part: PolicyPart, line: String, effect: String)] = [
        (.programme, "programme_model: co-response", "programme_model"),
        (.programme, "tokens_per_quarter: 4", "tokens_per_quarter"),
        (.programme, "single_operator: true", "single_operator"),
        (.programme, "pilot: { from: 2027-01-01, until: 2027-06-30 }", "pilot"),
        (.programme, "goals: { next_day: 1, days: 95, evenings: 75, nights: 25, weekends: 60 }", "goals.next_day"),
        (.programme, "measures: { supervisor: { notes_answered_in_time: 50 } }", "measures.supervisor.notes_answered_in_time"),
        (.checkIn, "minimum_batch: 20", "minimum_batch"),
        (.checkIn, "privacy_budget_per_round: 0.2", "privacy_budget_per_round"),
        (.checkIn, "questions: [stress]", "questions"),
        (.confidentiality, "limits_version: 1", "limits_of_confidentiality"),
        (.retention, "booking_retention_days: 60", "booking_retention_days"),
        (.retention, "years_after_contact: 10", "years_after_contact"),
        (.retention, "years_after_death: 10", "years_after_death"),
        (.documentation, "note_formats: [soap]", "note_formats"),
        (.documentation, "sign_within_hours: 24", "sign_within_hours"),
        (.documentation, "cosign_within_hours: 24", "cosign_within_hours"),
        (.followUp, "after_session_hours: [12]", "after_session_hours"),
        (.followUp, "after_no_show_hours: [12]", "after_no_show_hours"),
        (.handOff, "stage_within_hours: 24", "stage_within_hours"),
        (.resources, "stale_after_days: 30", "stale_after_days"),
        (.resources, "crisis_resources: [{ name: A, contact: B }]", "crisis_resources"),
        (.resources, "directory: [{ kind: faith, name: A, contact: B }]", "directory"),
    ]

    @Test func everyKeyChangesARule() throws {
        for (part, line, effect) in Self.others {
            let rules = try PolicyFolder(files: [part.fileName: line], name: "other").rules
            #expect(rules.effects(since: .preset, Texts(.english)).map(\.key).contains(effect), "\(line)")
        }
    }

    /// Walks the keys of every file of this repository. Another text has another version too, so its name alone is no rule.
    @Test func noKeyOfAFileIsLeftOut() throws {
        var known = Set(Self.others.map { "\($0.part.fileName) \($0.line.prefix { $0 != ":" })" })
        known.insert("confidentiality.yaml limits_of_confidentiality")
        for (name, text) in try Self.files(Self.policies) {
            let keys = text.split(separator: "\n").compactMap { $0.firstMatch(of: /^(?:# )?([a-z_]+):/)?.output.1 }
            for key in keys where key != "kinds" { #expect(known.remove("\(name) \(key)") != nil, "\(name) \(key)") }
        }
        #expect(known.isEmpty)
    }

    @Test func aProgrammeFileMayHoldEveryKey() throws {
        for (_, line, effect) in Self.others where !line.contains("programme_model") {
            let file = try ProgrammeFile(yaml: TestProgramme.yaml + "\npolicy: { \(line) }", file: "p.yaml")
            var before = PolicyRules.preset
            (before.cells, before.model) = (file.rules.cells, file.rules.model)
            #expect(Set(file.rules.effects(since: before, Texts(.english)).map(\.key)) == [effect], "\(line)")
        }
    }

    /// Every rule otherwise than in the preset, as a programme may have signed them.
    private static func othersInForce() throws -> PolicyRules {
        let files = Dictionary(grouping: others) { $0.part.fileName }.mapValues { $0.map { $0.line }.joined(separator: "\n") }
        return try PolicyFolder(files: files, name: "others").rules
    }

    /// What a file says nothing of, since it is not there, stays in force: so a folder with one file changes the rules of that file alone.
    @Test(arguments: PolicyPart.allCases) func aFileReplacesItsOwnRulesAndNoOthers(_ part: PolicyPart) throws {
        let (preset, inForce) = (try Self.files(Self.policies), try Self.othersInForce())
        let folder = try PolicyFolder(files: [part.fileName: try #require(preset[part.fileName])], name: "one", over: inForce)
        let theirs = Set(Self.others.filter { $0.part == part }.map { $0.effect })
        #expect(Set(folder.rules.effects(since: inForce, Texts(.english)).map(\.key)) == theirs)
        #expect(folder.missing == PolicyPart.allCases.filter { $0 != part }.map(\.fileName))
        #expect(try PolicyFolder(files: [:], name: "none", over: inForce).rules == inForce)
        #expect(try PolicyFolder(files: preset, name: "whole", over: inForce).rules == .preset)
    }

    /// Otherwise nobody could end a pilot, or strike a goal, by leaving it out.
    @Test func aKeyThatIsMissingInItsFileIsAsInThePreset() throws {
        for (part, line, _) in Self.others {
            let inForce = try PolicyFolder(files: [part.fileName: line], name: "in-force").rules
            for (other, key, _) in Self.others where other == part {
                let files = [part.fileName: key]
                let over = try PolicyFolder(files: files, name: "new", over: inForce).rules
                #expect(try over == PolicyFolder(files: files, name: "new").rules, "\(line), then \(key)")
            }
        }
        let cell = PolicyCell(name: try CellName("Coast"), departments: [try DepartmentName("Harbor")])
        var withCells = PolicyRules.preset
        withCells.cells = [cell]
        #expect(try PolicyFolder(files: try Self.files(Self.policies), name: "whole", over: withCells).rules.cells == [cell])
    }
}
