// Attack class 23: every key that a body names is checked against the key that signed the request. Nobody acts for another.

import Bookings
import LocalState
import ProgrammeFixture
import Scheduling
import Sealing
import ServiceAPI
import Sodium
import Testing
import Tokens
import Trust
import Wire

@testable import OfficerClient

@Suite struct AccountBindingTests {
    /// Two officers who have each booked Ada, and a stranger with a key.
    private struct Parties: Sendable {
        let programme: Programme
        let mine: BookingView
        let theirs: BookingView
        /// The booking key behind `mine`, and the cancel key.
        let key: SigningKey
        let cancelKey: SigningKey
        let stranger: SigningKey

        var client: ServiceClient { programme.departmentClient }
        var now: Instant { programme.clock.now }

        static func meet(_ body: @escaping @Sendable (Parties) async throws -> Void) async throws {
            try await Programme.run(tokens: 1) { programme in
                let officers = [try await TestOfficer(programme, card: 0), try await TestOfficer(programme, card: 1)]
                for (index, officer) in officers.enumerated() {
                    let session = try await officer.enrol(over: programme.transport)
                    _ = try await session.book(try await session.wish(for: programme.ada.key, skipping: index * 10))
                }
                let booking = try #require(try officers[0].state.read().bookings.first)
                let views = try await programme.ada.schedule(in: programme)
                let root = officers[0].state.rootKey
                try await body(
                    Parties(
                        programme: programme,
                        mine: try #require(views.first { $0.booking == booking.booking }),
                        theirs: try #require(views.first { $0.booking != booking.booking }),
                        key: try root.bookingKey(booking.key),
                        cancelKey: try CancelKey.derive(from: try root.cancelCode(booking.key), programme: programme.documents.programme),
                        stranger: try SigningKey.random()
                    ))
            }
        }

        func change(_ action: BookingChange.Action, of view: BookingView, by signer: SigningKey) throws -> ChangeRequest {
            let history = try programme.ada.history(view)
            return ChangeRequest(
                change: Blob(try SignedChange(signing: history.next(action, rosterVersion: 1), with: signer).canonicalBytes))
        }

        func message(about view: BookingView, by signer: SigningKey) throws -> MessageRequest {
            let sealed = try Sealed.seal(
                try OfficerMessage(Secrets.message), signedBy: signer, to: programme.ada.subkey.publicKey, clinician: programme.ada.key,
                after: MessageThread())
            return MessageRequest(message: sealed.blob)
        }
    }

    /// Runs a call, expects its refusal, and that nothing has changed for anybody.
    private func expectRefused(
        _ parties: Parties, _ kind: Problem.Kind, sourceLocation: SourceLocation = #_sourceLocation,
        _ call: () async throws -> some Any
    ) async throws {
        let before = try await parties.programme.everyBooking()
        let refused = await refusal(call)
        #expect(refused == kind, sourceLocation: sourceLocation)
        #expect(try await parties.programme.everyBooking() == before, sourceLocation: sourceLocation)
    }

    @Test func nobodyReadsABookingWithoutItsKey() async throws {
        try await Parties.meet { parties in
            for key in [parties.stranger, parties.programme.ada.device, parties.programme.ada.identity] {
                try await expectRefused(parties, .notFound) { try await parties.client.call(GetBooking.self, by: key, at: parties.now) }
            }
            #expect(try await parties.client.call(GetBooking.self, by: parties.key, at: parties.now).booking == parties.mine.booking)
            #expect(try await parties.client.call(GetBooking.self, by: parties.cancelKey, at: parties.now).booking == parties.mine.booking)
        }
    }

    @Test func nobodyChangesAnothersBooking() async throws {
        try await Parties.meet { parties in
            // My key signs a request about somebody else's booking.
            let foreign = try parties.change(.cancel, of: parties.theirs, by: parties.key)
            try await expectRefused(parties, .notAuthorised) {
                try await parties.client.call(PostBookingChange.self, foreign, by: parties.key, at: parties.now)
            }
            // A stranger sends a change that I have signed.
            let stolen = try parties.change(.cancel, of: parties.mine, by: parties.key)
            try await expectRefused(parties, .notFound) {
                try await parties.client.call(PostBookingChange.self, stolen, by: parties.stranger, at: parties.now)
            }
            // I send a change that a stranger has signed.
            let forged = try parties.change(.cancel, of: parties.mine, by: parties.stranger)
            try await expectRefused(parties, .notAuthorised) {
                try await parties.client.call(PostBookingChange.self, forged, by: parties.key, at: parties.now)
            }
        }
    }

    @Test func theCancelKeyCancelsAndDoesNothingElse() async throws {
        try await Parties.meet { parties in
            let span = try parties.programme.ada.history(parties.mine).terms.span
            let later = try Span(start: span.start + 86_400, end: span.end + 86_400)
            let move = try parties.change(.reschedule(later, .phone), of: parties.mine, by: parties.cancelKey)
            try await expectRefused(parties, .changeRefused) {
                try await parties.client.call(PostBookingChange.self, move, by: parties.cancelKey, at: parties.now)
            }
            let message = try parties.message(about: parties.mine, by: parties.cancelKey)
            try await expectRefused(parties, .notAuthorised) {
                try await parties.client.call(PostBookingMessage.self, message, by: parties.cancelKey, at: parties.now)
            }
            let cancel = try parties.change(.cancel, of: parties.mine, by: parties.cancelKey)
            _ = try await parties.client.call(PostBookingChange.self, cancel, by: parties.cancelKey, at: parties.now)
        }
    }

    @Test func nobodyWritesInAnothersName() async throws {
        try await Parties.meet { parties in
            let message = try parties.message(about: parties.mine, by: parties.stranger)
            try await expectRefused(parties, .notFound) {
                try await parties.client.call(PostBookingMessage.self, message, by: parties.stranger, at: parties.now)
            }
            // The server cannot look inside; whoever opens it can.
            let view = try await parties.client.call(PostBookingMessage.self, message, by: parties.key, at: parties.now)
            #expect(throws: SealingError.cannotOpen) { try parties.programme.ada.messages(view) }
        }
    }

    @Test func aBookingIsMadeUnderTheKeyThatAsks() async throws {
        try await Parties.meet { parties in
            let payment = try #require(parties.mine.payment)
            let body = BookRequest(payment: payment, change: parties.mine.changes[0], intake: try #require(parties.mine.intake))
            try await expectRefused(parties, .notAuthorised) {
                try await parties.client.call(PostBooking.self, body, by: parties.stranger, at: parties.now)
            }
            // Another intake than the one that the signed change names.
            let swapped = BookRequest(payment: payment, change: parties.mine.changes[0], intake: try #require(parties.theirs.intake))
            try await expectRefused(parties, .changeRefused) {
                try await parties.client.call(PostBooking.self, swapped, by: parties.key, at: parties.now)
            }
        }
    }

    @Test func aClinicianActsOnTheirOwnBookingsOnly() async throws {
        try await Parties.meet { parties in
            let (ben, client, now) = (parties.programme.ben, parties.client, parties.now)
            #expect(try await ben.schedule(in: parties.programme).isEmpty)
            let cancel = ClinicianChangeRequest(change: try parties.change(.cancelByClinician, of: parties.mine, by: ben.device).change)
            try await expectRefused(parties, .notFound) {
                try await client.call(PostClinicianChange.self, cancel, by: ben.device, at: now)
            }
            let blob = try parties.programme.ada.seal(try .answering(Secrets.answer), about: parties.mine, by: ben.device)
            let message = ClinicianMessageRequest(booking: parties.mine.booking, message: blob)
            try await expectRefused(parties, .notFound) {
                try await client.call(PostClinicianMessage.self, message, by: ben.device, at: now)
            }
            // Ada's device, but Ben has signed the change.
            try await expectRefused(parties, .notAuthorised) {
                try await client.call(PostClinicianChange.self, cancel, by: parties.programme.ada.device, at: now)
            }
            // The cancel key does not pass for the booking's name.
            let renamed = ClinicianMessageRequest(booking: parties.cancelKey.publicKey, message: blob)
            try await expectRefused(parties, .notFound) {
                try await client.call(PostClinicianMessage.self, renamed, by: parties.programme.ada.device, at: now)
            }
        }
    }

    @Test func nobodyPublishesForAClinician() async throws {
        try await Parties.meet { parties in
            let (ada, ben, client, now) = (parties.programme.ada, parties.programme.ben, parties.client, parties.now)
            let rules = AvailabilityRequest(rules: Blob(try ada.availability(revision: 2).canonicalBytes))
            for key in [ben.device, parties.stranger, parties.key] {
                try await expectRefused(parties, .notAuthorised) { try await client.call(PutAvailability.self, rules, by: key, at: now) }
            }
            let list = try SignedDocument(try ada.devices(parties.programme.documents.programme, version: 2), signedBy: [ada.identity])
            for key in [ben.device, ben.identity, parties.stranger] {
                try await expectRefused(parties, .notAuthorised) {
                    try await client.call(PutKeys.self, KeysRequest(list: list.blob), by: key, at: now)
                }
            }
            for key in [parties.stranger, parties.key, ada.identity] {
                try await expectRefused(parties, .notAuthorised) { try await client.call(GetSchedule.self, by: key, at: now) }
            }
        }
    }

    /// Two keys cannot share a code, nor one key two codes; tokens are issued to registered keys only.
    @Test func aCodeBelongsToTheKeyThatRegisteredIt() async throws {
        try await Parties.meet { parties in
            let programme = parties.programme
            let entry = try #require(programme.documents.sides.first { $0.role == .provider })
            let client = ServiceClient(
                transport: programme.transport, side: .provider, address: entry.addresses[0], identity: .pinned(entry.certificates))
            let (key, now) = (try SigningKey.random(), parties.now)
            func register(_ card: Int, _ key: SigningKey) async throws -> Registration {
                let body = RegisterRequest(code: Blob(programme.cards[card].code.bytes))
                return try await client.call(PostRegistration.self, body, by: key, at: now)
            }
            #expect(await refusal { try await register(0, key) } == .codeUsed)
            #expect(await refusal { try await register(2, key) } == nil)
            #expect(await refusal { try await register(3, key) } == .issuanceRefused)
            let keys = try TokenKeySet(
                try TrustEvaluator.firstContact(
                    try programme.provider.bundle, programme: programme.documents.programme, now: now
                ).programme.rounds)
            let quarter = PeriodID(containing: now)
            let pending = try PendingToken(purpose: .booking, period: .booking(quarter), boundTo: key.publicKey, keys: keys)
            func issue(_ index: Int, _ key: SigningKey) async throws -> TokenIssueAnswer {
                let body = TokenIssueRequest(
                    purpose: "booking", period: quarter.description, index: index, request: Blob(pending.request.bytes))
                return try await client.call(PostTokenRequest.self, body, by: key, at: now)
            }
            #expect(await refusal { try await issue(0, parties.stranger) } == .issuanceRefused)
            #expect(await refusal { try await issue(1, key) } == .issuanceRefused)
            #expect(await refusal { try await issue(-1, key) } == .issuanceRefused)
            #expect(await refusal { try await issue(.max, key) } == .issuanceRefused)
            #expect(await refusal { try await issue(0, key) } == nil)
        }
    }
}
