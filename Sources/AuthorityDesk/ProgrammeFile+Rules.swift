// The `policy` part of `programme.yaml`: what differs from the preset.

internal import Foundation
internal import Policies
internal import Wire

extension PolicyRules {
    /// The preset, changed by what the file says. Throws `policyRefused` beyond the compiled bounds.
    init(_ map: YAMLMapping?, model: ProgrammeModel?, cells: [PolicyCell], zone: TimeZone) throws {
        self = .preset
        self.cells = cells
        if let model { self.model = model }
        if var map {
            minimumBatch = try map.optional("minimum_batch", "64", UInt32.init) ?? minimumBatch
            let budget = try map.optional("privacy_budget_per_round", "0.150", PolicyRules.thousandths)
            rhoThousandths = budget ?? rhoThousandths
            bookingRetentionDays = try map.optional("booking_retention_days", "30", UInt16.init) ?? bookingRetentionDays
            tokensPerQuarter = try map.optional("tokens_per_quarter", "16", UInt16.init) ?? tokensPerQuarter
            singleOperator = try map.optional("single_operator", "true, false", Bool.init) ?? singleOperator
            let text = try map.optional("limits_of_confidentiality", "us-ct", ProgrammeWords.label) ?? limits.id
            limits = LimitsReference(id: text, version: try map.optional("limits_version", "1", UInt32.init) ?? limits.version)
            pilot = try map.mapping("pilot").map { try Self.pilot($0, zone) }
            crisisResources = try map.mappings("crisis_resources").map { try CrisisResource($0) }
            try map.finish()
        }
        do { try check() } catch { throw DeskError(.policyRefused, ["reason": DeskWords.sentence(error.code)]) }
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
        let start = try map.value("from", ProgrammeWords.someDay) { ProgrammeWords.day($0, in: zone) }
        let end = try map.value("until", ProgrammeWords.someDay) { ProgrammeWords.day($0, in: zone, adding: 1) }
        try map.finish()
        guard start < end else { throw map.wrong("until", "from < until") }
        return try Span(start: start, end: end)
    }
}

extension CrisisResource {
    fileprivate init(_ map: YAMLMapping) throws {
        var map = map
        let name = try map.value("name", ProgrammeWords.label, ProgrammeWords.label)
        let contact = try map.value("contact", ProgrammeWords.label, ProgrammeWords.label)
        let note = try map.optional("note", ProgrammeWords.label, ProgrammeWords.label) ?? ""
        let verified = try map.optional("verified", ProgrammeWords.someDay) { ProgrammeWords.day($0, in: .gmt) }
        try map.finish()
        self = try CrisisResource(name: name, contact: contact, note: note, verified: verified)
    }
}
