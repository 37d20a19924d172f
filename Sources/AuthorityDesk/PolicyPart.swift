// The files of a policy folder, each with its keys: how a rule is written by people, and what to write instead where it does not fit.

internal import Foundation
internal import Policies
internal import Wire

/// One file of the folder. The `policy` part of a programme file may hold the keys of all of them.
enum PolicyPart: String, CaseIterable {
    case programme, confidentiality
    case checkIn = "checkin"
    case retention, documentation
    case followUp = "followup"
    case handOff = "handoff"
    case resources

    var fileName: String { rawValue + ".yaml" }

    /// Before its file is read: what a file does not say is as in the preset, so that whatever is struck from it ends.
    func restorePreset(in rules: inout PolicyRules) {
        let preset = PolicyRules.preset
        switch self {
        case .programme:
            (rules.model, rules.tokensPerQuarter, rules.singleOperator) = (preset.model, preset.tokensPerQuarter, preset.singleOperator)
            (rules.pilot, rules.ownGoals, rules.levels) = (preset.pilot, preset.ownGoals, preset.levels)
        case .confidentiality: rules.limits = preset.limits
        case .checkIn:
            (rules.minimumBatch, rules.rhoThousandths) = (preset.minimumBatch, preset.rhoThousandths)
            rules.questions = preset.questions
        case .retention:
            rules.bookingRetentionDays = preset.bookingRetentionDays
            rules.care.yearsAfterContact = preset.care.yearsAfterContact
            rules.care.yearsAfterDeath = preset.care.yearsAfterDeath
        case .documentation:
            rules.care.noteFormats = preset.care.noteFormats
            rules.care.signWithinHours = preset.care.signWithinHours
            rules.care.cosignWithinHours = preset.care.cosignWithinHours
        case .followUp:
            rules.care.followUpHours = preset.care.followUpHours
            rules.care.noShowHours = preset.care.noShowHours
        case .handOff: rules.care.handOffStageHours = preset.care.handOffStageHours
        case .resources:
            (rules.crisisResources, rules.directory) = (preset.crisisResources, preset.directory)
            rules.staleAfterDays = preset.staleAfterDays
        }
    }

    /// Takes what the mapping says into the rules, and notes where each bound's keys stand. Throws for a value that cannot be read.
    func read(_ map: inout YAMLMapping, into rules: inout PolicyRules, _ zone: TimeZone) throws {
        switch self {
        case .programme: try rules.readProgramme(&map, zone)
        case .confidentiality: try rules.readConfidentiality(&map)
        case .checkIn: try rules.readCheckIns(&map)
        case .retention: try rules.readRetention(&map)
        case .documentation: try rules.care.readDocumentation(&map)
        case .followUp: try rules.care.readFollowUps(&map)
        case .handOff: try rules.care.readHandOffs(&map)
        case .resources: try rules.readResources(&map)
        }
    }

    /// Where a bound is looked for.
    static func holding(_ code: PolicyError.Code) -> (part: PolicyPart, keys: [String]) {
        switch code {
        case .minimumBatchBelowFloor: (.checkIn, ["minimum_batch"])
        case .privacyBudgetOutOfBounds: (.checkIn, ["privacy_budget_per_round"])
        case .noQuestion: (.checkIn, ["questions"])
        case .retentionOutOfBounds: (.retention, ["booking_retention_days"])
        case .tokensOutOfBounds: (.programme, ["tokens_per_quarter"])
        case .limitsTextUnknown: (.confidentiality, ["limits_of_confidentiality", "limits_version"])
        case .cellsOverlap, .cellWithoutDepartments, .tooManyCells: (.programme, ["departments"])
        case .yearsAfterContactOutOfBounds: (.retention, ["years_after_contact"])
        case .yearsAfterDeathOutOfBounds: (.retention, ["years_after_death"])
        case .signAlarmOutOfBounds: (.documentation, ["sign_within_hours"])
        case .cosignAlarmOutOfBounds: (.documentation, ["cosign_within_hours"])
        case .handOffAlarmOutOfBounds: (.handOff, ["stage_within_hours"])
        case .followUpsOutOfBounds: (.followUp, ["after_session_hours"])
        case .noShowFollowUpsOutOfBounds: (.followUp, ["after_no_show_hours"])
        case .noNoteFormat: (.documentation, ["note_formats"])
        case .verificationAgeOutOfBounds: (.resources, ["stale_after_days"])
        case .verifiedOutOfBounds: (.resources, ["crisis_resources", "directory"])
        case .directoryNameTwice: (.resources, ["directory"])
        case .tooManyCrisisLines: (.resources, ["crisis_resources"])
        case .tooManyServices: (.resources, ["directory"])
        case .goalOutOfBounds: (.programme, ["goals"])
        case .measureOutOfBounds, .waitOutOfBounds: (.programme, ["measures"])
        }
    }
}

extension PolicyRules {
    fileprivate mutating func readProgramme(_ map: inout YAMLMapping, _ zone: TimeZone) throws {
        model = try map.optional("programme_model", ProgrammeWords.models, ProgrammeModel.init(name:)) ?? model
        tokensPerQuarter = try map.optional("tokens_per_quarter", "16", UInt16.init) ?? tokensPerQuarter
        singleOperator = try map.optional("single_operator", "true, false", Bool.init) ?? singleOperator
        if let span = try map.mapping("pilot") { pilot = try Self.pilot(span, zone) }
        if let goals = try map.mapping("goals") { ownGoals = try ServiceGoals(goals) }
        if let measures = try map.mapping("measures") { levels = try LevelGoals(measures) }
    }

    fileprivate mutating func readConfidentiality(_ map: inout YAMLMapping) throws {
        let known = LimitsOfConfidentiality.newest.map(\.id).joined(separator: ", ")
        let id = try map.optional("limits_of_confidentiality", known, ProgrammeWords.label) ?? limits.id
        let newest = LimitsOfConfidentiality.newest.first { $0.id == id } ?? .connecticut
        limits = LimitsReference(id: id, version: try map.optional("limits_version", "\(newest.version)", UInt32.init) ?? limits.version)
    }

    fileprivate mutating func readCheckIns(_ map: inout YAMLMapping) throws {
        minimumBatch = try map.optional("minimum_batch", "64", UInt32.init) ?? minimumBatch
        rhoThousandths = try map.optional("privacy_budget_per_round", "0.150", Self.thousandths) ?? rhoThousandths
        let known = QuestionName.allCases.map(\.rawValue).joined(separator: ", ")
        if let asked = try map.list("questions", known, QuestionName.init(rawValue:)) { questions = CheckInQuestions(Set(asked)) }
    }

    fileprivate mutating func readRetention(_ map: inout YAMLMapping) throws {
        bookingRetentionDays = try map.optional("booking_retention_days", "30", UInt16.init) ?? bookingRetentionDays
        care.yearsAfterContact = try map.optional("years_after_contact", "7", UInt8.init) ?? care.yearsAfterContact
        care.yearsAfterDeath = try map.optional("years_after_death", "3", UInt8.init) ?? care.yearsAfterDeath
    }

    fileprivate mutating func readResources(_ map: inout YAMLMapping) throws {
        staleAfterDays = try map.optional("stale_after_days", "365", UInt16.init) ?? staleAfterDays
        if map.has("crisis_resources") { crisisResources = try map.mappings("crisis_resources").map { try CrisisResource($0) } }
        if map.has("directory") { directory = try map.mappings("directory").map { try ServiceResource($0) } }
    }

    /// `0.15` or `0.150`: at most three decimals, so that nothing is rounded.
    private static func thousandths(_ text: String) -> UInt32? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let whole = UInt32(parts[0]), whole <= 1000 else { return nil }
        guard parts.count == 2 else { return whole * 1000 }
        guard (1...3).contains(parts[1].count), parts[1].allSatisfy(\.isASCII), let decimals = UInt32(parts[1]) else { return nil }
        return whole * 1000 + decimals * [100, 10, 1][parts[1].count - 1]
    }

    private static func pilot(_ map: YAMLMapping, _ zone: TimeZone) throws -> Span {
        var map = map
        // The people who write it may be elsewhere than the programme.
        let zone = try map.optional("time_zone", "America/New_York, Pacific/Honolulu") { TimeZone(identifier: $0) } ?? zone
        let start = try map.value("from", ProgrammeWords.someDay) { ProgrammeWords.day($0, in: zone) }
        let end = try map.value("until", ProgrammeWords.someDay) { ProgrammeWords.day($0, in: zone, adding: 1) }
        try map.finish()
        guard start < end else { throw map.backwards("until") }
        return try Span(start: start, end: end)
    }
}

extension CareRules {
    private static let someHours = "[24, 168]"

    fileprivate mutating func readDocumentation(_ map: inout YAMLMapping) throws {
        let known = NoteFormatName.allCases.map(\.rawValue).joined(separator: ", ")
        if let formats = try map.list("note_formats", known, NoteFormatName.init(rawValue:)) { noteFormats = Set(formats).sorted() }
        signWithinHours = try map.optional("sign_within_hours", "72", UInt16.init) ?? signWithinHours
        cosignWithinHours = try map.optional("cosign_within_hours", "168", UInt16.init) ?? cosignWithinHours
    }

    fileprivate mutating func readFollowUps(_ map: inout YAMLMapping) throws {
        followUpHours = try map.list("after_session_hours", Self.someHours, UInt16.init) ?? followUpHours
        noShowHours = try map.list("after_no_show_hours", Self.someHours, UInt16.init) ?? noShowHours
    }

    fileprivate mutating func readHandOffs(_ map: inout YAMLMapping) throws {
        handOffStageHours = try map.optional("stage_within_hours", "168", UInt16.init) ?? handOffStageHours
    }
}

extension ServiceGoals {
    /// In hundredths of the days of a round; all of them, so that none is forgotten.
    fileprivate init(_ map: YAMLMapping) throws {
        var map = map
        let nextDay = try map.value("next_day", "0-100", UInt8.init)
        var coverage: [DayPart: UInt8] = [:]
        for part in DayPart.allCases { coverage[part] = try map.value(part.rawValue, "0-100", UInt8.init) }
        try map.finish()
        self.init(nextDay: nextDay, coverage: coverage)
    }
}

extension CrisisResource {
    fileprivate init(_ map: YAMLMapping) throws {
        var map = map
        self = try CrisisResource(entry: &map)
        try map.finish()
    }

    fileprivate init(entry map: inout YAMLMapping) throws {
        let name = try map.value("name", ProgrammeWords.label, ProgrammeWords.name)
        let contact = try map.value("contact", ProgrammeWords.label, ProgrammeWords.label)
        let note = try map.optional("note", ProgrammeWords.label, ProgrammeWords.label) ?? ""
        let verified = try map.optional("verified", ProgrammeWords.someDay) { ProgrammeWords.day($0, in: .gmt) }
        self = try CrisisResource(name: name, contact: contact, note: note, verified: verified)
    }
}

extension ServiceResource {
    fileprivate init(_ map: YAMLMapping) throws {
        var map = map
        let known = ResourceKind.allCases.map(\.rawValue).joined(separator: ", ")
        let kind = try map.value("kind", known, ResourceKind.init(rawValue:))
        self.init(kind: kind, line: try CrisisResource(entry: &map))
        try map.finish()
    }
}
