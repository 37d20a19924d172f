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
    /// Sides that showed a certificate which the newest roster does not name. Only public documents were asked of them.
    public let strangers: [SideRole]
    /// Where the two sides serve different documents.
    public let differences: [TrustDifference]
    /// Key lists that were refused; the clinicians behind them cannot be booked.
    public let refusedKeyLists: [TrustError]
}

extension OfficerSession {
    /// Fetches documents from both sides, and key lists from the department side: public and signed, so that they may come from a server with
    /// another certificate, as at first contact; whatever else is asked of it is not. A side that does not answer is reported; where a document is
    /// refused, this throws and nothing of it is kept.
    public func refresh() async throws -> RefreshReport {
        let known = try await programme()
        let department = await documents(GetTrust.self, of: .department, known)
        let provider = await documents(GetTrust.self, of: .provider, known)
        let keys = await documents(GetKeys.self, of: .department, known)
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
            let isStrange: [(SideRole, Bool)] = [
                (.department, department.isStrange || keys.isStrange), (.provider, provider.isStrange),
            ]
            return RefreshReport(
                unreachable: isSilent.filter(\.1).map(\.0),
                strangers: isStrange.filter(\.1).map(\.0),
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

    private func documents<Call: ServiceCall>(_ call: Call.Type, of side: SideRole, _ known: KnownProgramme) async -> Attempt<Call.Answer>
    where Call.Body == Nothing {
        do {
            return Attempt(value: try await known.client(for: side, over: transport).call(call), failure: nil)
        } catch ServiceError.wrongCertificate {
            guard let address = known.trusted.side(side)?.addresses.first else { return Attempt(value: nil, failure: .unreachable) }
            let stranger = ServiceClient(transport: transport, side: side, address: address, identity: .unknownYet)
            return Attempt(value: try? await stranger.call(call), failure: .wrongCertificate, isStrange: true)
        } catch {
            return Attempt(value: nil, failure: error as? ServiceError ?? .badAnswer)
        }
    }
}

private struct Attempt<Answer: Sendable>: Sendable {
    let value: Answer?
    let failure: ServiceError?
    var isStrange = false
}
