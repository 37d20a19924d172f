// How each attack answers a request.

import Foundation
import ProgrammeFixture
import ServiceAPI
import Sodium
import Trust
import Wire

extension Attack {
    /// `nil` where the attack has nothing to do with the request.
    func answer(
        _ request: TransportRequest, to address: SideAddress, _ identity: ServerIdentity, _ loot: HostileTransport.Loot
    ) async throws -> TransportAnswer? {
        let honest: () async throws -> TransportAnswer = {
            try await loot.programme.transport.send(request, to: address, identity: identity)
        }
        switch self {
        case .documents(let attack):
            guard request.path == GetTrust.route.path else { return nil }
            return try await honest().bent { try attack.bundle(from: $0, loot) }
        case .keys(let attack):
            guard request.path == GetKeys.route.path else { return nil }
            return try await honest().bent { (keys: KeyDirectory) in KeyDirectory(lists: try attack.lists(from: keys.lists, loot)) }
        case .openings(let attack):
            guard request.path == GetOpenings.route.path else { return nil }
            return try await honest().bent { attack.page(from: $0, loot) }
        case .notices(let attack):
            guard request.path == GetNotices.route.path else { return nil }
            return try await honest().bent { try attack.page(from: $0, loot) }
        case .booking(let attack):
            if request.path == GetNotices.route.path { return try await honest().bentNotices(loot) { try attack.view(from: $0, loot) } }
            guard Self.showsBookings.contains(request.path) else { return nil }
            return try await honest().bent { try attack.view(from: $0, loot) }
        case .messages(let attack):
            if request.path == GetNotices.route.path { return try await honest().bentNotices(loot) { try attack.view(from: $0, loot) } }
            guard Self.showsBookings.contains(request.path) else { return nil }
            return try await honest().bent { try attack.view(from: $0, loot) }
        case .tokens(let attack):
            return try await attack.answer(request, loot, honest)
        case .records(let attack):
            let honest = try await RecordShelf(of: loot.records.reader ?? loot.programme.ben.key, in: loot.programme)
            return try attack.shelf(from: honest, loot.records).answer(request)
        case .members(let lie):
            guard let reader = loot.members.reader else { return nil }
            let honest = try await RecordShelf(of: reader, in: loot.programme)
            return try lie.shelf(from: honest, loot.members).answer(request)
        case .bytes(let attack):
            return attack.answer
        case .lie(let kind, let after):
            if after { _ = try await honest() }
            return .problem(Problem(kind, status: 409, title: "No."))
        case .certificate:
            // What the TLS transport says where the certificate is another; at first contact there is nothing to compare it with.
            guard case .pinned = identity else { return nil }
            throw ServiceError.wrongCertificate
        }
    }

    private static var showsBookings: Set<String> {
        [PostBooking.route.path, GetBooking.route.path, PostBookingChange.route.path, PostBookingMessage.route.path]
    }
}

extension TransportAnswer {
    /// The same answer with other content. A refusal stays as it is.
    func bent<Content: Codable>(_ change: (Content) throws -> Content) throws -> TransportAnswer {
        guard (200..<300).contains(status) else { return self }
        let content = try JSONDecoder().decode(Content.self, from: Data(body))
        return .json(Array(try JSONEncoder.service.encode(try change(content))), status: status)
    }

    /// The same board with other notices: whoever owns the server knows every booking key, and seals what they like.
    func bentNotices(_ loot: HostileTransport.Loot, _ change: (BookingView) throws -> BookingView) throws -> TransportAnswer {
        try bent { (page: NoticePage) in
            let board = try NoticeBoard(page)
            var notices: [NoticeTag: SealedNotice] = [:]
            for blob in page.notices {
                let notice = try SealedNotice(canonicalBytes: blob.bytes)
                notices[notice.tag] = notice
            }
            for known in loot.otherBookings {
                guard case .whole(let news)? = try board.notice(of: known.booking) else { continue }
                let shown = known.with(changes: news.changes, clinicianMessages: news.clinicianMessages)
                let sealed = try SealedNotice(BookingNews(try change(shown)), of: known.booking, on: page.salt, limit: 1 << 20)
                notices[sealed.tag] = sealed
            }
            return NoticePage(salt: page.salt, notices: notices.values.map { Blob($0.canonicalBytes) })
        }
    }

    static func json(_ body: [UInt8], status: Int = 200) -> TransportAnswer {
        TransportAnswer(status: status, contentType: "application/json", body: body)
    }

    static func problem(_ problem: Problem) -> TransportAnswer {
        let body = (try? JSONEncoder.service.encode(problem)) ?? Data()
        return TransportAnswer(status: problem.status, contentType: "application/problem+json", body: Array(body))
    }
}
