// Asking both sides what is new: documents and key lists.

import LocalState
import Policies
public import ServiceAPI
import Trust
import Wire

extension ClinicianSession {
    /// Fetches documents from both sides, and key lists from the department side. A side that does not answer is reported; where a document
    /// is refused, this throws and nothing of it is kept.
    public func refresh() async throws -> RefreshReport { try await refreshed().report }

    /// - Returns: also whether the department side serves this clinician's newest key list; `true` where that is not known.
    func refreshed() async throws -> (report: RefreshReport, servesOwnKeys: Bool) {
        let saved = try state.read()
        guard let memory = saved.memory else { throw saved.keyring.isFirst ? ClinicianError.notJoined : .device(.notFinished) }
        let now = clock()
        let identity = try identity()
        let news = try await ProgrammeNews.fetch(after: memory, over: transport, now: now)
        let refreshed = try await state.update { state in
            guard var memory = state.memory else { throw ClinicianError.notJoined }
            state.remember(try memory.known(now: now).trusted.rounds.body)
            let report = try news.take(into: &memory, now: now)
            state.memory = memory
            let known = try memory.known(now: now)
            state.remember(known.trusted.rounds.body)
            let own = known.devices.lists[identity]
            let servesOwnKeys = news.servedKeys.map { keys in own.map { keys.lists.contains($0.blob) } ?? true } ?? true
            return (report: report, servesOwnKeys: servesOwnKeys)
        }
        await keepCrisisLines()
        return refreshed
    }

    /// For the card, which asks for no passphrase. A disk that takes them not costs nothing but these lines.
    func keepCrisisLines() async {
        guard let rules = try? await programme().trusted.rules else { return }
        try? state.file.keepCard(KnownCrisisLines(rules).canonicalBytes)
    }
}
