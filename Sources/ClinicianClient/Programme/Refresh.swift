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
    /// Sides whose certificate is not one that the roster names: what is public was taken as far as its signatures hold, and nothing signed by
    /// this clinician is sent to such a side.
    public let strangers: [SideRole]
    /// Whether the department side serves this clinician's newest key list; `true` where that is not known.
    let servesOwnKeys: Bool
}

extension ClinicianSession {
    /// Fetches documents from both sides, and key lists from the department side. A side that does not answer is reported; where a document
    /// is refused, this throws and nothing of it is kept.
    public func refresh() async throws -> RefreshReport {
        let known = try await programme()
        let now = clock()
        let department = try await bundle(of: .department, known, at: now)
        let provider = try await bundle(of: .provider, known, at: now)
        let identity = try identity()
        let differences = try await take(
            department.bundle, provider.bundle, isStranger: department.isStranger || provider.isStranger, at: now)
        // With the certificates that the newest roster names.
        let keys = department.bundle == nil ? nil : try? await programme().client(for: .department, over: transport).call(GetKeys.self)
        let (refused, servesOwnKeys) = try await state.update { state in
            guard var memory = state.memory else { throw ClinicianError.notJoined }
            let refused = try keys.map { (keys) throws(TrustError) in try memory.take(keys, now: now) } ?? []
            state.memory = memory
            let own = try memory.known(now: now).devices.lists[identity]
            return (refused, keys.map { keys in own.map { keys.lists.contains($0.blob) } ?? true } ?? true)
        }
        return RefreshReport(
            unreachable: [(SideRole.department, department), (.provider, provider)].filter { $1.bundle == nil }.map(\.0),
            differences: differences,
            refusedKeyLists: refused,
            strangers: [(SideRole.department, department), (.provider, provider)].filter(\.1.isStranger).map(\.0),
            servesOwnKeys: servesOwnKeys
        )
    }

    private func take(
        _ department: TrustBundle?, _ provider: TrustBundle?, isStranger: Bool, at now: Instant
    ) async throws -> [TrustDifference] {
        try await state.update { state in
            guard var memory = state.memory else { throw ClinicianError.notJoined }
            state.remember(try memory.known(now: now).trusted.rounds.body)
            var differences: [TrustDifference] = []
            switch (department, provider) {
            case (let department?, let provider?):
                differences = try memory.take(department: department, provider: provider, now: now)
            case (let bundle?, nil), (nil, let bundle?): try memory.take(bundle, now: now)
            case (nil, nil): throw isStranger ? ServiceError.wrongCertificate : .unreachable
            }
            state.memory = memory
            state.remember(try memory.known(now: now).trusted.rounds.body)
            return differences
        }
    }

    /// `nil` where the side does not answer with a bundle. Documents are public and signed: where a side shows another certificate, they are
    /// fetched as at first contact, since the newest roster may be what names it; what a stranger says that does not verify counts as silence.
    private func bundle(of side: SideRole, _ known: KnownProgramme, at now: Instant) async throws -> (
        bundle: TrustBundle?, isStranger: Bool
    ) {
        do {
            return (try await known.client(for: side, over: transport).call(GetTrust.self), false)
        } catch ServiceError.wrongCertificate {
            guard let address = known.trusted.side(side)?.addresses.first else { return (nil, true) }
            let client = ServiceClient(transport: transport, side: side, address: address, identity: .unknownYet)
            guard let bundle = try? await client.call(GetTrust.self), var memory = try state.read().memory,
                (try? memory.take(bundle, now: now)) != nil
            else { return (nil, true) }
            return (bundle, true)
        } catch is ServiceError {
            return (nil, false)
        }
    }
}
