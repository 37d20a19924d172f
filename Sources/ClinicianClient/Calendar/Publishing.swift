// Publishing availability: changed in the state, signed with a higher revision, saved, sent, and sent again until the server has it.

import Bookings
import Foundation
import LocalState
public import Scheduling
import ServiceAPI
import Sodium
import Trust
import Wire

extension ClinicianSession {
    /// Replaces the rules. Busy time of an imported calendar and times away stay.
    @discardableResult
    public func setAvailability(_ rules: AvailabilityRules) async throws -> Delivery {
        _ = try ZoneClock(rules.zone, covering: try Span(start: clock(), end: clock() + 86_400))
        return try await changeAvailability { $0.rules = rules }
    }

    /// Takes another calendar's events as busy time, in place of what was imported before.
    /// - Parameter icalendar: the bytes of an .ics file (RFC 5545). Nothing but start and end of its events is kept.
    @discardableResult
    public func importCalendar(_ icalendar: [UInt8]) async throws -> (calendar: ImportedCalendar, delivery: Delivery) {
        guard let rules = try state.read().calendar.rules else { throw ClinicianError.noAvailability }
        let year = try Span(start: clock(), end: clock() + 366 * 86_400)
        let calendar = try ImportedCalendar(icalendar: icalendar, clock: ZoneClock(rules.zone, covering: year))
        return (calendar, try await changeAvailability { $0.imported = calendar })
    }

    /// Forgets the imported calendar.
    @discardableResult
    public func removeImportedCalendar() async throws -> Delivery { try await changeAvailability { $0.imported = nil } }

    /// Makes a change and publishes it. Before a programme is joined it is only saved.
    func changeAvailability(_ change: (inout AvailabilityBook) throws -> Void) async throws -> Delivery {
        let rootKey = state.rootKey
        let now = now(try state.read())
        try await state.update { state in
            // Two devices that publish would take back each other's hours.
            guard state.keyring.isFirst else { throw ClinicianError.device(.firstDeviceOnly) }
            try change(&state.calendar)
            let device = try rootKey.deviceKey(state.keyring)
            try state.calendar.sign(of: try rootKey.identityKey(state.keyring).publicKey, with: device, at: now)
        }
        return try await delivered { try await sendAvailability() }
    }

    /// Sends what is saved.
    func sendAvailability() async throws {
        let saved = try state.read()
        guard let pending = saved.calendar.pending else { return }
        let device = try state.rootKey.deviceKey(saved.keyring)
        do {
            _ = try await departmentClient().call(PutAvailability.self, AvailabilityRequest(rules: pending), by: device, at: now(saved))
        } catch ServiceError.refused(let problem) where problem.kind == .documentRefused {
            // The server has a higher revision, of another copy of this state: the next synchronisation learns it and signs above it.
            try await state.update { if $0.calendar.pending == pending { $0.calendar.withdraw() } }
            throw ClinicianError.refused(problem.kind)
        }
        try await state.update { state in
            guard state.calendar.pending == pending else { return }
            state.calendar.pending = nil
            state.calendar.published = Digest(of: try SignedAvailability(canonicalBytes: pending.bytes))
        }
    }

    /// Signs again where a revision was refused, or busy time would run out within the horizon.
    func renewAvailability() async throws {
        let saved = try state.read()
        guard saved.keyring.isFirst, saved.calendar.needsRenewal(at: now(saved)) else { return }
        _ = try await changeAvailability { _ in }
    }

    /// Runs a step of sending: no answer means that what is saved stays queued. A refusal is thrown.
    func delivered(_ send: () async throws -> Void) async throws -> Delivery {
        do {
            try await send()
            return .sent
        } catch ServiceError.unreachable, ClinicianError.notJoined {
            return .queued
        } catch ServiceError.refused(let problem) where problem.kind == .tooManyRequests || problem.kind == .unavailable {
            return .queued
        } catch ServiceError.refused(let problem) {
            throw ClinicianError.refused(problem.kind)
        }
    }
}
