// What clinicians' devices ask for. A device acts for the clinician whose signed list certifies it now.

internal import Bookings
internal import Envelope
internal import Scheduling
internal import ServerCore
internal import ServiceAPI
internal import Sodium
internal import Trust
internal import Wire

struct ClinicianDesk: Sendable {
    private let department: Department

    init(_ department: Department) { self.department = department }

    func addRoutes(to routes: Routes) {
        routes.answer(GetSchedule.self) { _, caller in try await schedule(for: caller, after: nil) }
        routes.answer(MoreOfSchedule.self) { try await schedule(for: $1, after: $0.after) }
        routes.answer(PutAvailability.self) { try await publish($0, by: $1) }
        routes.answer(PutKeys.self) { try await keep($0, by: $1) }
        routes.answer(PostClinicianBooking.self, status: 201) { try await book($0, by: $1) }
        routes.answer(PostClinicianChange.self) { try await change($0, by: $1) }
        routes.answer(PostClinicianMessage.self) { try await message($0, by: $1) }
    }

    private func schedule(for caller: SigningPublicKey, after last: SigningPublicKey?) async throws -> SchedulePage {
        let clinician = try owner(of: caller)
        let all = try await department.store.bookings(of: clinician).map(\.view)
        let availability = last == nil ? try await department.store.availability(of: clinician) : nil
        return SchedulePage(of: all, after: last, availability: availability.map { Blob($0.canonicalBytes) })
    }

    private func publish(_ body: AvailabilityRequest, by caller: SigningPublicKey) async throws -> Nothing {
        let programme = try department.side.trust.founded()
        let clinician = try department.clinician(of: caller)
        let availability = try reading { try SignedAvailability(canonicalBytes: body.rules.bytes) }
        guard availability.clinician == clinician else { throw Problem.notAuthorised }
        // Beyond this the database could not tell two revisions apart.
        guard availability.rules.revision <= UInt64(Int64.max) else { throw Problem.documentRefused }
        guard (try? availability.check(isDevice: department.circumstances(programme).isDevice)) != nil else {
            throw Problem.documentRefused
        }
        try await refusing { try await department.store.publish(availability) }
        department.openings.invalidate(clinician)
        return Nothing()
    }

    private func keep(_ body: KeysRequest, by caller: SigningPublicKey) async throws -> Nothing {
        let roster = try department.side.trust.founded().roster.body
        // Whoever may not act is refused before their list is read: reading one costs hundreds of operations on curves.
        let identity = try roster.clinician(caller)?.identity ?? department.clinician(of: caller)
        do {
            let list = try Unverified<DeviceList>(body.list).verified(by: roster).body
            guard list.clinician == identity else { throw Problem.notAuthorised }
            guard list.version <= UInt64(Int64.max) else { throw Problem.documentRefused }
            _ = try await department.side.trust.accept(body.list)
        } catch is TrustError {
            throw Problem.documentRefused
        }
        return Nothing()
    }

    private func book(_ body: ClinicianBookRequest, by caller: SigningPublicKey) async throws -> BookingView {
        let programme = try department.side.trust.founded()
        let change = try reading { try SignedChange(canonicalBytes: body.change.bytes) }
        guard change.signer == caller, case .bookForOfficer(let terms) = change.change.action,
            try department.clinician(of: caller) == terms.clinician
        else { throw Problem.notAuthorised }
        guard programme.validity(at: department.side.now()).expired.isEmpty else { throw Problem.expired }
        let booking = NewBooking(change, payment: .clinician, intake: nil)
        return try await department.changing(programme, wanted: terms) {
            try await department.store.book(booking, as: department.circumstances(programme))
        }
    }

    private func change(_ body: ClinicianChangeRequest, by caller: SigningPublicKey) async throws -> BookingView {
        let programme = try department.side.trust.founded()
        let change = try reading { try SignedChange(canonicalBytes: body.change.bytes) }
        guard change.signer == caller else { throw Problem.notAuthorised }
        try await requireOwn(change.change.booking, caller)
        return try await department.changing(programme, wanted: nil) {
            try await department.store.append(change, as: department.circumstances(programme, withRevoked: true))
        }
    }

    private func message(_ body: ClinicianMessageRequest, by caller: SigningPublicKey) async throws -> BookingView {
        try await requireOwn(body.booking, caller)
        let frame = try checkFrame(body.message, .clinicianMessage)
        let view = try await refusing {
            try await department.store.append(body.message, number: frame.number, by: .clinician, to: body.booking).view
        }
        department.notices.invalidate()
        return view
    }

    /// Every booking that a body names is checked against the caller (attack class 23). Another clinician's booking is as good as none.
    private func requireOwn(_ booking: SigningPublicKey, _ caller: SigningPublicKey) async throws {
        let clinician = try owner(of: caller)
        let stored = try await department.store.booking(booking)
        guard let stored, stored.clinician == clinician, stored.view.booking == booking else { throw Problem.bookingUnknown }
    }

    /// For what also somebody who has left may do, and should: see who is still coming, write to them, cancel.
    private func owner(of device: SigningPublicKey) throws(Problem) -> SigningPublicKey {
        let side = department.side
        _ = try side.trust.founded()
        guard let owner = side.trust.devices.owner(of: device, at: side.now()) else { throw .notAuthorised }
        return owner
    }
}
