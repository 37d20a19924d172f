// The network with a department side that shows what a test makes of the honest answers.

import Foundation
import ProgrammeFixture
import ServiceAPI
import Synchronization
import Trust
import Wire

final class TamperingTransport: Transport {
    typealias Change = @Sendable (_ path: String, _ answer: TransportAnswer) -> TransportAnswer?

    private let honest: HonestTransport
    private let sent = Mutex<[[UInt8]]>([])
    private let isCut = Mutex(false)
    private let change = Mutex<Change?>(nil)

    init(_ honest: HonestTransport) { self.honest = honest }

    /// From now on each answer goes through this; `nil` for no answer at all.
    func tamper(_ change: @escaping Change) { self.change.withLock { $0 = change } }

    /// Everything that went out, headers and bodies.
    var requests: [[UInt8]] { sent.withLock(\.self) }

    /// From now on nothing gets through, in either direction.
    func cut() { isCut.withLock { $0 = true } }

    func behave() {
        change.withLock { $0 = nil }
        isCut.withLock { $0 = false }
    }

    /// From now on these lists are served in place of the true ones.
    func serve(_ lists: [Blob]) throws {
        let body = Array(try JSONEncoder.service.encode(KeyDirectory(lists: lists)))
        tamper { path, answer in
            path == GetKeys.route.path ? TransportAnswer(status: 200, contentType: answer.contentType, body: body) : answer
        }
    }

    func send(
        _ request: TransportRequest, to address: SideAddress, identity: ServerIdentity
    ) async throws(ServiceError) -> TransportAnswer {
        sent.withLock { sent in
            sent.append(request.body)
            sent += request.headers.map { Array("\($0.name): \($0.value)".utf8) }
        }
        guard !isCut.withLock(\.self) else { throw .unreachable }
        let answer = try await honest.send(request, to: address, identity: identity)
        guard let change = change.withLock(\.self) else { return answer }
        guard let changed = change(request.path, answer) else { throw .unreachable }
        return changed
    }
}
