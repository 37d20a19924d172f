// A department side that hands out other shares than were left, when a test wants it to.

import Foundation
import ServiceAPI
import Synchronization
import Trust

final class TamperedPost: Transport {
    private let honest: any Transport
    private let change = Mutex<(@Sendable (RecoveryPost) -> RecoveryPost)?>(nil)
    private let page = Mutex<(@Sendable (RecordPage) -> RecordPage)?>(nil)

    init(_ honest: any Transport) { self.honest = honest }

    /// - Parameter change: `nil` for honesty.
    func serve(_ change: (@Sendable (RecoveryPost) -> RecoveryPost)?) { self.change.withLock { $0 = change } }

    /// The same for a list of records that the custodian's key asks for.
    func list(_ change: (@Sendable (RecordPage) -> RecordPage)?) { page.withLock { $0 = change } }

    func send(
        _ request: TransportRequest, to address: SideAddress, identity: ServerIdentity
    ) async throws(ServiceError) -> TransportAnswer {
        let answer = try await honest.send(request, to: address, identity: identity)
        if request.path == ListCustodyRecords.route.path, let change = page.withLock({ $0 }),
            let honest = try? JSONDecoder().decode(RecordPage.self, from: Data(answer.body)),
            let altered = try? JSONEncoder.service.encode(change(honest))
        {
            return TransportAnswer(status: answer.status, contentType: answer.contentType, body: Array(altered))
        }
        guard request.method == "GET", request.path == GetRecoveryShares.route.path, let change = change.withLock({ $0 }),
            let post = try? JSONDecoder().decode(RecoveryPost.self, from: Data(answer.body)),
            let altered = try? JSONEncoder.service.encode(change(post))
        else { return answer }
        return TransportAnswer(status: answer.status, contentType: answer.contentType, body: Array(altered))
    }
}
