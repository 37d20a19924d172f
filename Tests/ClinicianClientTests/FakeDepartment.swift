// A department side in memory, as honest or as hostile as a test wants it. The provider side's documents come from it too.

import Bookings
import Foundation
import ServiceAPI
import Sodium
import Synchronization
import Trust
import Wire

final class FakeDepartment: Transport {
    struct State {
        var bundle: TrustBundle
        var lists: [SigningPublicKey: Blob] = [:]
        var bookings: [BookingView] = []
        var availability: Blob?
        var isReachable = true
        /// Of each host; another than the roster names is refused by a client that asks for one.
        var certificates: [String: Digest] = ["department.example": Digest(sha256: [1]), "provider.example": Digest(sha256: [2])]
        /// Served by these hosts in place of the programme's documents.
        var bundles: [String: TrustBundle] = [:]
        /// Bookings on one page of the schedule; `nil` for all on one.
        var pageSize: Int?
        /// The page after the first that is not answered.
        var breaksOff: Problem?
        /// Every page says that another follows after this booking.
        var endlessAfter: SigningPublicKey?
        /// Answered with what is no answer.
        var garbledPath: String?
        /// Every path that was asked for.
        var paths: [String] = []
        /// The request is done, and its answer lost.
        var losesAnswers = false
        /// Every path that is refused, and with what.
        var refusals: [String: Problem] = [:]
        /// What a hostile operator makes of the schedule before it is served.
        var tamper: (@Sendable (SchedulePage) -> SchedulePage)?
        /// Every body that was ever received.
        var received: [String] = []
    }

    private let state: Mutex<State>

    init(_ bundle: TrustBundle) { state = Mutex(State(bundle: bundle)) }

    func with<Result: Sendable>(_ body: (inout sending State) throws -> sending Result) rethrows -> Result {
        try state.withLock { try body(&$0) }
    }

    func booking(_ key: SigningPublicKey) -> BookingView? { with { $0.bookings.first { $0.booking == key } } }

    func send(_ request: TransportRequest, to address: SideAddress, identity: ServerIdentity) async throws(ServiceError) -> TransportAnswer
    {
        if case .pinned(let known) = identity, let shown = with({ $0.certificates[address.host] }), !known.contains(shown) {
            throw .wrongCertificate
        }
        let (answer, isLost): (TransportAnswer?, Bool) = with { state in
            guard state.isReachable else { return (nil, true) }
            state.paths.append(request.path)
            state.received.append(String(decoding: request.body, as: UTF8.self))
            if state.garbledPath == request.path {
                return (TransportAnswer(status: 200, contentType: "application/json", body: [1, 2]), false)
            }
            if let problem = state.refusals[request.path] {
                return (Self.answer(problem, status: problem.status, type: "application/problem+json"), false)
            }
            if request.path == "/v1/trust", let bundle = state.bundles[address.host] { return (Self.answer(bundle), false) }
            return (state.answer(request), state.losesAnswers && request.method != "GET")
        }
        guard let answer, !isLost else { throw .unreachable }
        return answer
    }

    fileprivate static func answer(_ value: some Encodable, status: Int = 200, type: String = "application/json") -> TransportAnswer {
        TransportAnswer(status: status, contentType: type, body: (try? JSONEncoder.service.encode(value)).map(Array.init) ?? [])
    }
}

extension FakeDepartment.State {
    fileprivate mutating func answer(_ request: TransportRequest) -> TransportAnswer {
        func body<Body: Decodable>(_ type: Body.Type) -> Body? { try? JSONDecoder().decode(type, from: Data(request.body)) }
        switch (request.method, request.path) {
        case ("GET", "/v1/trust"): return FakeDepartment.answer(bundle)
        case ("GET", "/v1/keys"): return FakeDepartment.answer(KeyDirectory(lists: Array(lists.values)))
        case ("GET", "/v1/clinician/schedule"):
            if let endlessAfter {
                return FakeDepartment.answer(SchedulePage(bookings: bookings, availability: availability, next: endlessAfter))
            }
            let page = SchedulePage(bookings: bookings, availability: availability)
            return FakeDepartment.answer(Self.page(tamper?(page) ?? page, after: nil, size: pageSize))
        case ("POST", "/v1/clinician/schedule"):
            guard let after = body(ScheduleAfter.self)?.after else { break }
            if endlessAfter != nil { return FakeDepartment.answer(SchedulePage(bookings: [], availability: nil, next: after)) }
            if let breaksOff { return FakeDepartment.answer(breaksOff, status: breaksOff.status, type: "application/problem+json") }
            let page = SchedulePage(bookings: bookings, availability: nil)
            return FakeDepartment.answer(Self.page(tamper?(page) ?? page, after: after, size: pageSize))
        case ("PUT", "/v1/clinician/keys"):
            guard let list = body(KeysRequest.self)?.list, let read = try? Unverified<DeviceList>(list).forItsSigner.body else { break }
            lists[read.clinician] = list
            return FakeDepartment.answer(Nothing(), status: 204)
        case ("PUT", "/v1/clinician/availability"):
            guard let rules = body(AvailabilityRequest.self)?.rules else { break }
            availability = rules
            return FakeDepartment.answer(Nothing(), status: 204)
        case ("POST", "/v1/clinician/bookings"):
            guard let change = body(ClinicianBookRequest.self)?.change, let signed = try? SignedChange(canonicalBytes: change.bytes) else {
                break
            }
            let key = signed.change.booking
            if !bookings.contains(where: { $0.booking == key }) {
                bookings.append(
                    BookingView(booking: key, changes: [change], payment: nil, intake: nil, officerMessages: [], clinicianMessages: []))
            }
            return view(key)
        case ("POST", "/v1/clinician/booking/changes"), ("POST", "/v1/booking/changes"):
            guard let change = body(ChangeRequest.self)?.change, let signed = try? SignedChange(canonicalBytes: change.bytes) else { break }
            return edit(signed.change.booking) { $0.changes.contains(change) ? $0 : $0.adding(change: change) }
        case ("POST", "/v1/clinician/booking/messages"):
            guard let message = body(ClinicianMessageRequest.self) else { break }
            return edit(message.booking) {
                $0.clinicianMessages.contains(message.message) ? $0 : $0.adding(clinicianMessage: message.message)
            }
        default: break
        }
        return FakeDepartment.answer(
            Problem(.malformedRequest, status: 400, title: "malformed"), status: 400, type: "application/problem+json")
    }

    private static func page(_ whole: SchedulePage, after last: SigningPublicKey?, size: Int?) -> SchedulePage {
        guard let size else { return whole }
        let rest = whole.bookings.sorted { $0.booking < $1.booking }.filter { view in last.map { $0 < view.booking } ?? true }
        return SchedulePage(
            bookings: Array(rest.prefix(size)), availability: whole.availability,
            next: rest.count > size ? rest[size - 1].booking : nil)
    }

    private mutating func edit(_ key: SigningPublicKey, _ change: (BookingView) -> BookingView) -> TransportAnswer {
        for index in bookings.indices where bookings[index].booking == key { bookings[index] = change(bookings[index]) }
        return view(key)
    }

    private func view(_ key: SigningPublicKey) -> TransportAnswer {
        guard let view = bookings.first(where: { $0.booking == key }) else {
            return FakeDepartment.answer(
                Problem(.notFound, status: 404, title: "not found"), status: 404, type: "application/problem+json")
        }
        return FakeDepartment.answer(view)
    }
}

extension BookingView {
    /// The same with some of it exchanged.
    func changing(
        changes: [Blob]? = nil, payment: Payment?? = nil, intake: Blob?? = nil, officer: [Blob]? = nil, clinician: [Blob]? = nil
    ) -> BookingView {
        BookingView(
            booking: booking, changes: changes ?? self.changes, payment: payment ?? self.payment, intake: intake ?? self.intake,
            officerMessages: officer ?? officerMessages, clinicianMessages: clinician ?? clinicianMessages)
    }

    func adding(change: Blob) -> BookingView { changing(changes: changes + [change]) }
    func adding(officerMessage: Blob) -> BookingView { changing(officer: officerMessages + [officerMessage]) }
    func adding(clinicianMessage: Blob) -> BookingView { changing(clinician: clinicianMessages + [clinicianMessage]) }
}

extension SchedulePage {
    func mapping(_ change: (BookingView) -> BookingView) -> SchedulePage {
        SchedulePage(bookings: bookings.map(change), availability: availability)
    }
}
