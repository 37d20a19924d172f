// A department side that hands out other shares, records or reports than were left, when a test wants it to.

import Foundation
import ServiceAPI
import Synchronization
import Trust

final class TamperedPost: Transport {
    private let honest: any Transport
    private let change = Mutex<(@Sendable (RecoveryPost) -> RecoveryPost)?>(nil)
    private let page = Mutex<(@Sendable (RecordPage) -> RecordPage)?>(nil)
    private let batch = Mutex<(@Sendable (RecordBatch) -> RecordBatch)?>(nil)
    private let ownPage = Mutex<(@Sendable (RecordPage) -> RecordPage)?>(nil)
    private let reports = Mutex<(@Sendable (NoteReports) -> NoteReports)?>(nil)
    private let answers = Mutex<(@Sendable (TransportRequest) -> TransportAnswer?)?>(nil)

    init(_ honest: any Transport) { self.honest = honest }

    /// - Parameter change: `nil` for honesty.
    func serve(_ change: (@Sendable (RecoveryPost) -> RecoveryPost)?) { self.change.withLock { $0 = change } }

    /// The same for a list of records that the custodian's key asks for.
    func list(_ change: (@Sendable (RecordPage) -> RecordPage)?) { page.withLock { $0 = change } }

    /// The same for the records that it is given then.
    func fetch(_ change: (@Sendable (RecordBatch) -> RecordBatch)?) { batch.withLock { $0 = change } }

    /// The same for a list of records that a clinician's device asks for.
    func listRecords(_ change: (@Sendable (RecordPage) -> RecordPage)?) { ownPage.withLock { $0 = change } }

    /// The same for reports about unsigned notes.
    func report(_ change: (@Sendable (NoteReports) -> NoteReports)?) { reports.withLock { $0 = change } }

    /// Answers in the department side's place, where there is something to answer.
    func answer(_ answer: (@Sendable (TransportRequest) -> TransportAnswer?)?) { answers.withLock { $0 = answer } }

    func send(
        _ request: TransportRequest, to address: SideAddress, identity: ServerIdentity
    ) async throws(ServiceError) -> TransportAnswer {
        if let answer = answers.withLock({ $0 })?(request) { return answer }
        let answer = try await honest.send(request, to: address, identity: identity)
        return altered(answer, of: request, ListCustodyRecords.self, page.withLock { $0 })
            ?? altered(answer, of: request, FetchCustodyRecords.self, batch.withLock { $0 })
            ?? altered(answer, of: request, ListRecords.self, ownPage.withLock { $0 })
            ?? altered(answer, of: request, GetNoteReports.self, reports.withLock { $0 })
            ?? altered(answer, of: request, GetRecoveryShares.self, change.withLock { $0 }) ?? answer
    }

    private func altered<Call: ServiceCall>(
        _ answer: TransportAnswer, of request: TransportRequest, _ call: Call.Type, _ change: (@Sendable (Call.Answer) -> Call.Answer)?
    ) -> TransportAnswer? {
        guard request.path == call.route.path, request.method == call.route.method.rawValue, let change,
            let honest = try? JSONDecoder().decode(Call.Answer.self, from: Data(answer.body)),
            let altered = try? JSONEncoder.service.encode(change(honest))
        else { return nil }
        return TransportAnswer(status: answer.status, contentType: answer.contentType, body: Array(altered))
    }
}
