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

    /// Every clinician's free openings: the same page for everyone who asks.
    public func openings() async throws -> [SigningPublicKey: [Opening]] {
        let page = try await programme().client(for: .department, over: transport).call(GetOpenings.self)
        var openings: [SigningPublicKey: [Opening]] = [:]
        for entry in page.clinicians { openings[entry.clinician] = try entry.openings() }
        return openings
    }

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
