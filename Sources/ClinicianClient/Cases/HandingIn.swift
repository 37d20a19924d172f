// Case files to the department side: each kind by itself, and what it will never take holds up nothing behind it.

import CaseVault
import ServiceAPI
import Sodium
import Wire

extension ClinicianSession {
    /// New records go in the order of the chain, so that one that is refused holds up the rest. Grants and tombstones stand by themselves: of a
    /// refused batch each is tried alone, and one that is refused for good is offered no more.
    /// - Returns: how many were taken; why something was not, where it is to be tried again; how many tombstones never will be.
    func handIn(
        _ vault: Vault, _ client: ServiceClient, _ device: SigningKey, at now: Instant, _ progress: CaseSyncStep.Progress
    ) async throws -> (count: Int, refused: Problem.Kind?, tombstonesRefused: Int) {
        let total = try vault.waiting(at: now)
        var count = 0
        var tombstonesRefused = 0
        while true {
            // Tombstones are no records that wait.
            if total > 0 { progress(.handingIn, min(count, total), total) }
            let next = try vault.handIn(at: now)
            guard !next.isEmpty else { return (count, nil, tombstonesRefused) }
            var refused: Problem.Kind?
            do {
                for request in RecordsRequest.batches(of: next.uploads) {
                    _ = try await client.call(PostRecords.self, request, by: device, at: now)
                }
                try vault.handedIn(HandIn(uploads: next.uploads), at: now)
                count += next.uploads.count
            } catch ServiceError.refused(let problem) {
                refused = try Self.kind(of: problem)
            }
            let grants = try await send(next.grants) { grants in
                for request in RecordGrantsRequest.batches(of: grants) {
                    _ = try await client.call(PostRecordGrants.self, request, by: device, at: now)
                }
            } done: {
                try vault.handedIn(HandIn(grants: $0), at: now)
            } never: {
                // What the department side has instead it lists, and the next look goes by that.
                try vault.handedIn(HandIn(grants: $0), at: now)
            }
            let tombstones = try await send(next.tombstones) { tombstones in
                for request in TombstonesRequest.batches(of: tombstones) {
                    _ = try await client.call(PostTombstones.self, request, by: device, at: now)
                }
            } done: {
                try vault.handedIn(HandIn(tombstones: $0), at: now)
            } never: {
                try vault.refused($0, at: now)
                tombstonesRefused += $0.count
            }
            count += grants.count + tombstones.count
            if let refused = refused ?? grants.refused ?? tombstones.refused { return (count, refused, tombstonesRefused) }
        }
    }

    /// - Parameters:
    ///   - done: told of what was taken.
    ///   - never: told of what never will be.
    private func send<Element>(
        _ elements: [Element], post: ([Element]) async throws -> Void, done: ([Element]) throws -> Void,
        never: ([Element]) throws -> Void
    ) async throws -> (count: Int, refused: Problem.Kind?) {
        guard !elements.isEmpty else { return (0, nil) }
        do {
            try await post(elements)
        } catch ServiceError.refused(let problem) {
            let kind = try Self.kind(of: problem)
            guard Self.final.contains(kind) else { return (0, kind) }
            guard elements.count > 1 else {
                try never(elements)
                return (0, nil)
            }
            // By halves: one among many is found in a few requests.
            let middle = elements.count / 2
            let first = try await send(Array(elements[..<middle]), post: post, done: done, never: never)
            let second = try await send(Array(elements[middle...]), post: post, done: done, never: never)
            return (first.count + second.count, first.refused ?? second.refused)
        }
        try done(elements)
        return (elements.count, nil)
    }

    /// Throws `badAnswer` for a refusal in words that this program does not know: to go on would be to ask for ever.
    private static func kind(of problem: Problem) throws(ServiceError) -> Problem.Kind {
        guard let kind = problem.kind else { throw .badAnswer }
        return kind
    }

    /// The clinician was removed, or supervises no more; the record was destroyed; there are as many grants as there may be.
    private static let final: Set<Problem.Kind> = [.notFound, .documentRefused, .changeRefused]
}
