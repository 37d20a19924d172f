// Asking both sides what is new: documents and key lists. Public and signed, so that they may come from anybody who has them.

public import Trust
public import Wire

/// What a refresh found.
public struct RefreshReport: Sendable {
    /// Sides that did not answer, or not with what the protocol says.
    public let unreachable: [SideRole]
    /// Sides whose documents were taken into account.
    public let answered: [SideRole]
    /// Sides that showed a certificate which the newest roster does not name. Only what is public was asked of them.
    public let strangers: [SideRole]
    /// Where the two sides serve different documents.
    public let differences: [TrustDifference]
    /// Key lists that were refused; the clinicians behind them cannot be booked.
    public let refusedKeyLists: [TrustError]
}

/// What both sides serve, not believed yet.
public struct ProgrammeNews: Sendable {
    private var department: PublicAnswer<TrustBundle>
    private var provider: PublicAnswer<TrustBundle>
    private let keys: PublicAnswer<KeyDirectory>

    /// The key lists as the department side serves them; `nil` where it is not known that they come from it.
    public var servedKeys: KeyDirectory? { keys.isStrange ? nil : keys.value }

    /// Fetches documents from both sides, and key lists from the department side as the newest roster names it.
    public static func fetch(after memory: ProgrammeMemory, over transport: any Transport, now: Instant) async throws(TrustError) -> Self {
        let known = try memory.known(now: now)
        var department = await known.ask(GetTrust.self, of: .department, over: transport)
        var provider = await known.ask(GetTrust.self, of: .provider, over: transport)
        department.dropUntrueWord(after: memory, now: now)
        provider.dropUntrueWord(after: memory, now: now)
        var news = ProgrammeNews(department: department, provider: provider, keys: PublicAnswer())
        var next = memory
        _ = try? news.takeDocuments(into: &next, now: now)
        let newest = (try? next.known(now: now)) ?? known
        // The certificate may be one that the roster has just named.
        if department.isStrange { department.isStrange = await newest.ask(GetTrust.self, of: .department, over: transport).isStrange }
        if provider.isStrange { provider.isStrange = await newest.ask(GetTrust.self, of: .provider, over: transport).isStrange }
        let keys = await newest.ask(GetKeys.self, of: .department, over: transport)
        news = ProgrammeNews(department: department, provider: provider, keys: keys)
        return news
    }

    /// Takes what verifies. Throws `ServiceError` where no side answered, `TrustError` where a document is refused; nothing of it is kept then.
    public func take(into memory: inout ProgrammeMemory, now: Instant) throws -> RefreshReport {
        var next = memory
        let differences = try takeDocuments(into: &next, now: now)
        let refused = try keys.value.map { (keys) throws(TrustError) in try next.take(keys, now: now) } ?? []
        memory = next
        let isSilent = [(SideRole.department, department.value == nil || keys.value == nil), (.provider, provider.value == nil)]
        let isStrange = [(SideRole.department, department.isStrange || keys.isStrange), (.provider, provider.isStrange)]
        let hasAnswered = [(SideRole.department, department.value != nil), (.provider, provider.value != nil)]
        return RefreshReport(
            unreachable: isSilent.filter(\.1).map(\.0),
            answered: hasAnswered.filter(\.1).map(\.0),
            strangers: isStrange.filter(\.1).map(\.0),
            differences: differences,
            refusedKeyLists: refused
        )
    }

    private func takeDocuments(into memory: inout ProgrammeMemory, now: Instant) throws -> [TrustDifference] {
        switch (department.value, provider.value) {
        case (let department?, let provider?): return try memory.take(department: department, provider: provider, now: now)
        case (let bundle?, nil), (nil, let bundle?): try memory.take(bundle, now: now)
        case (nil, nil):
            throw department.isStrange || provider.isStrange ? ServiceError.wrongCertificate : department.failure ?? .unreachable
        }
        return []
    }
}

/// What came of asking one side for something public.
private struct PublicAnswer<Value: Sendable>: Sendable {
    var value: Value?
    var failure: ServiceError?
    var isStrange = false
}

extension PublicAnswer<TrustBundle> {
    /// What a stranger says that does not verify counts as silence: it must not spoil what the other side says.
    fileprivate mutating func dropUntrueWord(after memory: ProgrammeMemory, now: Instant) {
        guard isStrange, let bundle = value else { return }
        var memory = memory
        if (try? memory.take(bundle, now: now)) == nil { value = nil }
    }
}

extension KnownProgramme {
    /// Where a side shows another certificate, it is asked as at first contact.
    fileprivate func ask<Call: ServiceCall>(_ call: Call.Type, of side: SideRole, over transport: any Transport) async -> PublicAnswer<
        Call.Answer
    >
    where Call.Body == Nothing {
        do {
            return PublicAnswer(value: try await client(for: side, over: transport).call(call))
        } catch ServiceError.wrongCertificate {
            let stranger = try? await client(for: side, over: transport, identity: .unknownYet).call(call)
            return PublicAnswer(value: stranger, failure: .wrongCertificate, isStrange: true)
        } catch {
            return PublicAnswer(failure: error as? ServiceError ?? .badAnswer)
        }
    }
}
