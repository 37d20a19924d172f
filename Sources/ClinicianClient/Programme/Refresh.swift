// Asking both sides what is new: documents and key lists.

import LocalState
import ServiceAPI
import Sodium
public import Trust
import Wire

/// What a refresh found.
public struct RefreshReport: Sendable {
    /// Sides that did not answer.
    public let unreachable: [SideRole]
    /// Where the two sides serve different documents.
    public let differences: [TrustDifference]
    /// Key lists that were refused.
    public let refusedKeyLists: [TrustError]
}

extension ClinicianSession {
    /// Fetches documents from both sides, and key lists from the department side. A side that does not answer is reported; where a document
    /// is refused, this throws and nothing of it is kept.
    public func refresh() async throws -> RefreshReport {
        let known = try await programme()
        let department = try await bundle(of: .department, known)
        let provider = try await bundle(of: .provider, known)
        let keys = department == nil ? nil : try? await known.client(for: .department, over: transport).call(GetKeys.self)
        let now = clock()
        return try await state.update { state in
            guard var memory = state.memory else { throw ClinicianError.notJoined }
            var differences: [TrustDifference] = []
            switch (department, provider) {
            case (let department?, let provider?):
                differences = try memory.take(department: department, provider: provider, now: now)
            case (let bundle?, nil), (nil, let bundle?): try memory.take(bundle, now: now)
            case (nil, nil): throw ServiceError.unreachable
            }
            let refused = try keys.map { (keys) throws(TrustError) in try memory.take(keys, now: now) } ?? []
            state.memory = memory
            return RefreshReport(
                unreachable: [(SideRole.department, department == nil), (.provider, provider == nil)].filter(\.1).map(\.0),
                differences: differences,
                refusedKeyLists: refused
            )
        }
    }

    /// `nil` where the side does not answer with a bundle. Throws `wrongCertificate`.
    private func bundle(of side: SideRole, _ known: KnownProgramme) async throws -> TrustBundle? {
        do {
            return try await known.client(for: side, over: transport).call(GetTrust.self)
        } catch ServiceError.wrongCertificate {
            throw ServiceError.wrongCertificate
        } catch is ServiceError {
            return nil
        }
    }
}
