// `respite-notes sync` and `verify`: fetch, check, send; and say what was checked.

import ArgumentParser
import ClinicianClient
import LocalState
import Localization
import PersonalTools
import Policies
import ServiceAPI
import Terminal
import ToolSupport
import Trust
import Wire

struct Sync: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Fetch and verify the schedule, acknowledge what is new, send what is saved."),
            discussion: Texts.current(
                "Examples:\n  respite-notes sync\n  respite-notes sync --json\n  respite-notes sync --only-copy\n  respite-notes sync --hand-in\n\nRecords of your cases wait for a time of their own, so that the server does not see when they were written; --hand-in sends them now. --only-copy is for the one device that goes on after two copies of your keys were in use.\n\nWhat the server shows and should not, or holds back, is never taken for true: each sort is a warning on standard error, and is counted by --json under “findings”. The command still ends with 0, since what verifies was taken and the work goes on; it ends with 1 where the department side does not answer."
            )
        )
    }

    @Flag(help: ArgumentHelp(Texts.current("No other copy of your keys is in use any more; this one publishes.")))
    var onlyCopy = false

    @Flag(help: ArgumentHelp(Texts.current("Hand in records of your cases now; the server sees when they were written.")))
    var handIn = false

    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let tool = NotesTool()
        let session = try tool.unlock(state)
        if onlyCopy { try await session.state.update { $0.markRestored() } }
        try await run(session, tool)
    }

    func run(_ session: ClinicianSession, _ tool: NotesTool) async throws {
        let report = try await session.synchronise()
        let view = SyncView(tool.texts)
        let counted = try await lookForCounts(session)
        let (cases, counts, caseFailure) = await synchroniseCases(session, tool)
        let (share, shareFailure) = await synchroniseCustodian(session, tool.texts)
        let failure = shareFailure ?? caseFailure
        let caseView = CaseSyncView(tool.texts)
        let countsView = CountsView(tool.texts, try tool.moments(session))
        if output.json {
            try tool.console.write(json: view.json(report, cases: cases.map(caseView.json), counts: counts.map { countsView.json($0) }))
            try await tool.tellOperators(session)
        } else {
            let news =
                view.news(report) + (cases.map(caseView.news) ?? []) + share + [counts.flatMap(countsView.news)].compactMap(\.self)
                + counted.map(countsView.news)
            tool.console.writeSentences(news.isEmpty ? [tool.texts("Nothing new.")] : news)
            try await tool.tell(report, session)
        }
        for line in cases.map(caseView.warnings) ?? [] { tool.console.writeError(line) }
        if let failure { throw failure }
    }

    /// One's share of the records custodian's key, told where it has come or gone; nothing is asked for where there is none.
    private func synchroniseCustodian(_ session: ClinicianSession, _ texts: Texts) async -> (news: [String], (any Error)?) {
        do {
            let before = try await session.custodianStatus().own
            try await session.synchroniseCustodian()
            let after = try await session.custodianStatus().own
            guard after != before else { return ([], nil) }
            return (["\(texts("Records custodian")): \(CustodianView.words(after, texts))"], nil)
        } catch {
            return ([], error)
        }
    }

    /// A side that does not answer was told of; the next run looks again.
    private func lookForCounts(_ session: ClinicianSession) async throws -> [CountOutcome] {
        do {
            return try await session.lookForOwnCounts()
        } catch is ServiceError {
            return []
        }
    }

    /// What goes wrong with the case files is told when what was brought of the schedule has been.
    private func synchroniseCases(
        _ session: ClinicianSession, _ tool: NotesTool
    ) async -> (CaseSyncReport?, OwnCounts?, (any Error)?) {
        var report: CaseSyncReport?
        do {
            let line = FetchingLine(tool)
            defer { line.end() }
            let vault = try await session.vault(synchronising: true) { line.show($0, $1, of: $2) }
            report = try await session.synchroniseCases(vault, handsIn: handIn) { line.show($0, $1, of: $2) }
            return (report, try await session.sendCounts(vault), nil)
        } catch {
            return (report, nil, error)
        }
    }
}

struct Verify: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.current("Check both sides, the signed documents and every booking again."),
            discussion: Texts.current("Examples:\n  respite-notes verify\n  respite-notes verify --json")
        )
    }

    @OptionGroup var state: StateOptions
    @OptionGroup var output: OutputOptions

    private struct JSON: Encodable {
        let programme: String
        let words: [String]
        let versions: [String: UInt64]
        let expired: [String]
        let expiring: [String]
        let frozen: Bool
        let differences: [String]
        let unreachable: [String]
        let verified: Int
        let unverified: [ScheduleView.FindingJSON]
    }

    func run() async throws {
        let tool = NotesTool()
        let session = try tool.unlock(state)
        let report = try await session.synchronise()
        try await tool.tellOperators(session)
        let programme = try await session.programme().trusted
        let validity = programme.validity(at: tool.clock())
        let words = try programme.id.words()
        let verified = try session.state.read().bookings.count { booking in !report.findings.contains { $0.booking == booking.booking } }
        guard !output.json else {
            return try tool.console.write(
                json: JSON(
                    programme: programme.name, words: words.words,
                    versions: [
                        "charter": programme.charters.current.version, "roster": programme.roster.body.version,
                        "policy": programme.policy.body.version, "rounds": programme.rounds.body.version,
                    ],
                    expired: validity.expired.map { $0.document.rawValue }, expiring: validity.expiring.map { $0.document.rawValue },
                    frozen: validity.isFrozen, differences: report.refresh.differences.map { "\($0.side): \($0.document)" },
                    unreachable: report.refresh.unreachable.map(\.rawValue), verified: verified,
                    unverified: report.findings.map(ScheduleView.FindingJSON.init)))
        }
        show(programme, words, validity, verified, try tool.moments(session), tool)
        let warnings = SyncView(tool.texts).warnings(report)
        tool.console.writeSentences(warnings.isEmpty ? [tool.texts("Both sides answered; everything that they serve verifies.")] : warnings)
    }

    private func show(
        _ programme: TrustedProgramme, _ words: WordCode, _ validity: Validity, _ verified: Int, _ moments: Moments, _ tool: NotesTool
    ) {
        let texts = tool.texts
        var list = KeyValueList()
        list.add(texts("Programme"), programme.name)
        list.add(texts("Six words"), words.text)
        list.add(texts("Signed by"), texts.list(programme.signers.map(\.name)))
        list.add(texts("Roster"), texts("version {version}", ["version": "\(programme.roster.body.version)"]))
        list.add(texts("Bookings verified"), texts.number(verified))
        for ending in validity.expired {
            list.add(texts("Expired"), texts.ending(ending, moments))
        }
        for ending in validity.expiring {
            list.add(texts("Expires soon"), texts.ending(ending, moments))
        }
        tool.console.write(list)
        if programme.rules.singleOperator { tool.console.writeParagraph(texts.singleOperator) }
        if validity.isFrozen { tool.console.writeParagraph(texts("No fresh timestamp: somebody may hold back newer documents.")) }
    }
}
