// A region with two cells and known keys, and rounds of it with a fixed seed.

import Policies
import RoundResults
import Sodium
import Summary
import SummaryKit
import TestSupport
import Wire

@testable import Trust

struct Region {
    let department: SigningKey
    let provider: SigningKey
    let stranger: SigningKey
    let programme: ProgrammeID
    let roster: Roster
    /// Of all that a summary shows.
    static let levels = {
        var levels = LevelGoals.none
        for level in [ProgrammeLevel.department, .region] { (levels[level, .enrolled], levels[level, .feelSafe]) = (80, 45) }
        (levels[.programme, .sessions], levels[.programme, .waitHours]) = (300, 24)
        return levels
    }()
    static let terms = try? RoundTerms(minimumBatch: 64, rhoThousandths: 150)

    init(programme byte: UInt8 = 1) throws {
        department = try Self.key(5)
        provider = try Self.key(6)
        stranger = try Self.key(7)
        programme = try ProgrammeID(bytes: Array(repeating: byte, count: ProgrammeID.length))
        func side(_ role: SideRole, _ key: SigningKey) throws -> SideEntry {
            try SideEntry(
                role: role, addresses: [SideAddress("https://\(role).example")], signingKey: key.publicKey,
                certificate: Digest(sha256: [1]))
        }
        roster = try Roster(
            programme: programme, version: 1, issued: Instant(seconds: 0), expires: Instant(seconds: 86_400),
            departments: [DepartmentName("Harbor")], clinicians: [],
            sides: [side(.department, department), side(.provider, provider)])
    }

    private static func key(_ byte: UInt8) throws -> SigningKey {
        var seed = [UInt8](repeating: byte, count: 32)
        return try SigningKey(seed: SecretBytes(wiping: &seed))
    }

    private var rounds: ExampleRounds { ExampleRounds(programme) }

    func year() throws -> [PublishedSummary] { try rounds.year() }

    func summary(
        _ round: UInt32, number: UInt32 = 1, previous: Digest? = nil, cells: [SummaryCell], services: ServiceMeasures? = nil,
        work: WorkRelease? = nil
    ) throws -> PublishedSummary {
        try rounds.summary(round, number: number, previous: previous, cells: cells, services: services, work: work)
    }

    static func questions() throws -> [TaskQuestion] { try ExampleRounds.questions() }

    static func release(
        _ counts: [[Int64]], reports: UInt32, terms: RoundTerms, using generator: inout some RandomNumberGenerator
    ) throws -> CellRelease {
        try ExampleRounds.release(counts, reports: reports, terms: terms, using: &generator)
    }

    static func cell(
        _ name: String, _ departments: [String], issued: UInt32, redeemed: UInt32, _ outcome: SummaryCell.Outcome
    ) throws -> SummaryCell {
        try ExampleRounds.cell(name, departments, issued: issued, redeemed: redeemed, outcome)
    }

    static func services() throws -> ServiceMeasures { try ExampleRounds.services() }

    func signed(_ summary: PublishedSummary, by keys: [SigningKey]? = nil) throws -> Blob {
        try SignedDocument(summary, signedBy: keys ?? [department, provider]).blob
    }

    func chain(_ summaries: [PublishedSummary]) throws -> SummaryChain {
        try SummaryChain(try summaries.map { try signed($0) }, of: programme, roster: roster)
    }

    /// The last of them, as it is shown.
    func picture(
        _ summaries: [PublishedSummary], name: String = "Lower River Region", levels: LevelGoals = .none, hasOneOperator: Bool = false
    ) throws -> SummaryPicture {
        let chain = try chain(summaries)
        return try SummaryPicture(
            of: try chain.summary(of: summaries[summaries.count - 1].round), in: chain, programmeName: name, levels: levels,
            hasOneOperator: hasOneOperator)
    }
}

struct Missing: Error {}

extension Optional {
    func orThrow() throws -> Wrapped {
        guard let self else { throw Missing() }
        return self
    }
}
