// What officers' devices ask for. The booking key that signed the request is all the server learns of who acts.

internal import Bookings
internal import Envelope
internal import Scheduling
internal import ServerCore
internal import ServiceAPI
internal import Sodium
internal import Tokens
internal import Trust
internal import Wire

struct BookingDesk: Sendable {
    private let department: Department

    init(_ department: Department) { self.department = department }

    func addRoutes(to routes: Routes) {
        routes.answer(PostBooking.self, status: 201) { try await book($0, by: $1) }
        routes.answer(GetBooking.self) { _, caller in try await booking(of: caller).view(for: caller) }
        routes.answer(PostBookingChange.self) { try await change($0, by: $1) }
        routes.answer(PostBookingMessage.self) { try await message($0, by: $1) }
    }

    private func book(_ body: BookRequest, by caller: SigningPublicKey) async throws -> BookingView {
        let programme = try department.side.trust.founded()
        let change = try reading { try SignedChange(canonicalBytes: body.change.bytes) }
        guard change.change.booking == caller, case .book(let terms, _, let intake, _) = change.change.action else {
            throw Problem.notAuthorised
        }
        try checkFrame(body.intake, .intake, number: 0)
        guard Digest(sha256: body.intake.bytes) == intake else { throw Problem.changeRefused }
        guard programme.validity(at: department.side.now()).expired.isEmpty else { throw Problem.expired }
        let circumstances = department.circumstances(programme)
        let payment = try verify(body.payment, pays: terms, of: caller, programme, circumstances)
        return try await department.changing(programme, wanted: terms) {
            try await department.store.book(NewBooking(change, payment: payment, intake: body.intake), as: circumstances)
        }
    }

    private func change(_ body: ChangeRequest, by caller: SigningPublicKey) async throws -> BookingView {
        let programme = try department.side.trust.founded()
        let change = try reading { try SignedChange(canonicalBytes: body.change.bytes) }
        let stored = try await booking(of: caller)
        guard change.signer == caller, change.change.booking == stored.view.booking else { throw Problem.notAuthorised }
        let view = try await department.changing(programme, wanted: wanted(change, stored)) {
            try await department.store.append(change, as: department.circumstances(programme))
        }
        return StoredBooking(clinician: stored.clinician, view: view).view(for: caller)
    }

    private func message(_ body: MessageRequest, by caller: SigningPublicKey) async throws -> BookingView {
        guard try await booking(of: caller).view.booking == caller else { throw Problem.notAuthorised }
        let frame = try checkFrame(body.message, .officerMessage)
        return try await refusing {
            try await department.store.append(body.message, number: frame.number, by: .officer, to: caller).view
        }
    }

    /// By the booking key or the cancel key.
    private func booking(of key: SigningPublicKey) async throws -> StoredBooking {
        guard let stored = try await department.store.booking(key) else { throw Problem.bookingUnknown }
        return stored
    }

    private func verify(
        _ payment: Payment,
        pays terms: BookingTerms,
        of booking: SigningPublicKey,
        _ programme: TrustedProgramme,
        _ circumstances: Circumstances
    ) throws(Problem) -> NewBooking.PaidBy {
        switch payment {
        case .token(let blob):
            guard let keys = try? TokenKeySet(programme.rounds),
                let token = try? TokenVerifier(keys: keys)
                    .verify(blob.bytes, purpose: .booking, .spending(at: circumstances.now), boundTo: booking)
            else { throw .tokenRefused }
            return .token(token)
        case .grant(let blob):
            guard let grant = try? SignedGrant(canonicalBytes: blob.bytes),
                (try? grant.check(pays: terms, of: booking, isDevice: circumstances.isDevice)) != nil
            else { throw .grantRefused }
            return .grant(grant)
        }
    }

    /// What a reschedule asks for, so that a refusal can name other times.
    private func wanted(_ change: SignedChange, _ stored: StoredBooking) -> BookingTerms? {
        guard case .reschedule(let span, let modality) = change.change.action else { return nil }
        let changes = stored.view.changes.compactMap { try? SignedChange(canonicalBytes: $0.bytes) }
        return try? BookingHistory(changes, isDevice: { _, _ in true }).terms.moved(to: span, by: modality)
    }
}

extension StoredBooking {
    /// The cancel key cancels: for that it is shown the changes, and nothing of what was said.
    fileprivate func view(for caller: SigningPublicKey) -> BookingView {
        guard caller != view.booking else { return view }
        return BookingView(
            booking: view.booking, changes: view.changes, payment: nil, intake: nil, officerMessages: [], clinicianMessages: [])
    }
}
