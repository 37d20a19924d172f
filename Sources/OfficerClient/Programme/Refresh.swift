// Asking both sides what is new: documents, key lists, openings.

import LocalState
import Policies
public import Scheduling
public import ServiceAPI
public import Sodium
import Trust
import Wire

extension OfficerSession {
    /// Fetches documents from both sides, and key lists from the department side. A side that does not answer is reported; where a document is
    /// refused, this throws and nothing of it is kept.
    public func refresh() async throws -> RefreshReport {
        guard let memory = try state.read().memory else { throw OfficerError.notEnrolled }
        let now = clock()
        let news = try await ProgrammeNews.fetch(after: memory, over: transport, now: now)
        let report = try await state.update { state in
            guard var memory = state.memory else { throw OfficerError.notEnrolled }
            let report = try news.take(into: &memory, now: now)
            state.memory = memory
            return report
        }
        await keepCrisisLines()
        return report
    }

    /// For the card and the officer's rights, which ask for no passphrase. A disk that takes them not costs nothing else.
    func keepCrisisLines() async {
        guard let rules = try? await programme().trusted.rules else { return }
        try? state.file.keepCard(KnownCrisisLines(rules).canonicalBytes)
    }

    /// The free openings of every clinician of the roster: the same page for everyone who asks. Nobody signs the page, so what no clinician can
    /// offer is left out of it, as is what lies outside a pilot that the signed policy says this is; a page of more than any programme offers is no
    /// answer.
    public func openings() async throws -> [SigningPublicKey: [Opening]] {
        voice.lookForTime()
        let programme = try await programme()
        let page = try await programme.client(for: .department, over: transport).call(GetOpenings.self)
        let now = now(try state.read())
        let pilot = programme.trusted.rules.pilot
        let bookable = try Span(start: now - 86_400, end: now + Self.farthestHorizon)
        var openings: [SigningPublicKey: [Opening]] = [:]
        var count = 0
        for entry in page.clinicians where programme.trusted.clinician(entry.clinician) != nil {
            let all = try entry.openings()
            count += all.count
            guard count <= Self.mostOpenings, openings[entry.clinician] == nil else { throw ServiceError.badAnswer }
            openings[entry.clinician] = all.filter { bookable.contains($0.span) && pilot?.contains($0.span) ?? true }
        }
        return openings
    }

    /// In seconds: `BookingLimits` allows 400 days, and a session may begin late on the last.
    private static var farthestHorizon: Int64 { 402 * 86_400 }
    /// Some nine times what fifty clinicians offer in eight weeks, every quarter of an hour.
    private static var mostOpenings: Int { 1_000_000 }
}
