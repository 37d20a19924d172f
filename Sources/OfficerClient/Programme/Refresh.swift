// Asking both sides what is new: documents, key lists, openings.

import LocalState
public import Scheduling
import ServiceAPI
public import Sodium
public import Trust
import Wire

/// What a refresh found.
public struct RefreshReport: Sendable {
    /// Sides that did not answer, or not with what the protocol says.
    public let unreachable: [SideRole]
    /// Where the two sides serve different documents.
    public let differences: [TrustDifference]
    /// Key lists that were refused; the clinicians behind them cannot be booked.
    public let refusedKeyLists: [TrustError]
}

extension OfficerSession {
    /// Fetches documents from both sides, and key lists from the department side. A side that does not answer is reported; where a document
    /// is refused, this throws and nothing of it is kept.
    public func refresh() async throws -> RefreshReport {
        let known = try await programme()
        let department = await attempt { try await known.client(for: .department, over: transport).call(GetTrust.self) }
        let provider = await attempt { try await known.client(for: .provider, over: transport).call(GetTrust.self) }
        let keys = await attempt { try await known.client(for: .department, over: transport).call(GetKeys.self) }
        let failures = [department.failure, provider.failure, keys.failure]
        guard !failures.contains(.wrongCertificate) else { throw ServiceError.wrongCertificate }
        let now = clock()
        return try await state.update { state in
            guard var memory = state.memory else { throw OfficerError.notEnrolled }
            var differences: [TrustDifference] = []
            switch (department.value, provider.value) {
            case (let department?, let provider?):
                differences = try memory.take(department: department, provider: provider, now: now)
            case (let bundle?, nil), (nil, let bundle?): try memory.take(bundle, now: now)
            case (nil, nil): throw department.failure ?? .unreachable
            }
            let refused = try keys.value.map { (keys) throws(TrustError) in try memory.take(keys, now: now) } ?? []
            state.memory = memory
            let isSilent: [(SideRole, Bool)] = [
                (.department, department.value == nil || keys.value == nil), (.provider, provider.value == nil),
            ]
            return RefreshReport(
                unreachable: isSilent.filter(\.1).map(\.0),
                differences: differences,
                refusedKeyLists: refused
            )
        }
    }

    /// The free openings of every clinician of the roster: the same page for everyone who asks. Nobody signs the page, so what no clinician can
    /// offer is left out of it, and a page of more than any programme offers is no answer.
    public func openings() async throws -> [SigningPublicKey: [Opening]] {
        let programme = try await programme()
        let page = try await programme.client(for: .department, over: transport).call(GetOpenings.self)
        let now = now(try state.read())
        let bookable = try Span(start: now - 86_400, end: now + Self.farthestHorizon)
        var openings: [SigningPublicKey: [Opening]] = [:]
        var count = 0
        for entry in page.clinicians where programme.trusted.clinician(entry.clinician) != nil {
            let all = try entry.openings()
            count += all.count
            guard count <= Self.mostOpenings, openings[entry.clinician] == nil else { throw ServiceError.badAnswer }
            openings[entry.clinician] = all.filter { bookable.start <= $0.span.start && $0.span.end <= bookable.end }
        }
        return openings
    }

    /// In seconds: `BookingLimits` allows 400 days, and a session may begin late on the last.
    private static var farthestHorizon: Int64 { 402 * 86_400 }
    /// Some nine times what fifty clinicians offer in eight weeks, every quarter of an hour.
    private static var mostOpenings: Int { 1_000_000 }

    private func attempt<Answer>(_ call: () async throws -> Answer) async -> Attempt<Answer> {
        do {
            return Attempt(value: try await call(), failure: nil)
        } catch {
            return Attempt(value: nil, failure: error as? ServiceError ?? .badAnswer)
        }
    }
}

private struct Attempt<Answer: Sendable>: Sendable {
    let value: Answer?
    let failure: ServiceError?
}
