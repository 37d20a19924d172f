// `respite privacy BOOKING` shows what was sent: every field of every request about a booking, with what really stood in it.

import Bookings
import Envelope
import LocalState
import ProgrammeFixture
import Scheduling
import Sealing
import ServiceAPI
import Sodium
import Testing
import Wire

@testable import OfficerClient

@Suite struct SentTests {
    private func paths(_ request: SentRequest) -> [String] {
        request.parts.flatMap { part in part.inside.map { "\(part.field).\($0.field)" } }
    }

    private func value(_ path: String, _ request: SentRequest) -> SentValue? {
        let names = path.split(separator: ".").map(String.init)
        return request.parts.first { $0.field == names[0] }?.inside.first { $0.field == names[1] }?.value
    }

    /// A field that a request's type gains is in the list at once, and has no value until somebody says which.
    private func expectComplete<Call: ServiceCall>(_ call: Call.Type, _ request: SentRequest) {
        let expected = Call.Body.disclosures.flatMap { field in Contents.inside(call, field.field).map { "\(field.field).\($0.field)" } }
        #expect(request.route == Call.route && paths(request) == expected && !expected.isEmpty)
        for part in request.parts {
            for field in part.inside { #expect(field.value != .unknown, "\(Call.route.path) \(part.field).\(field.field)") }
        }
    }

    @Test func everyFieldThatWasSentIsShownAsItWas() async throws {
        try await withOfficer { programme, officer, session in
            let wish = try await session.wish(for: programme.ada.key)
            let key = try await session.book(wish).booking.booking
            let span = try await session.wish(for: programme.ada.key, skipping: 7).terms.span
            try await session.reschedule(key, to: span, by: .phone)
            for text in [Secrets.message, Secrets.answer] { try await session.write(text, about: key) }
            let view = try #require(try await programme.ada.schedule(in: programme).first)
            try await session.cancel(key)

            let sent = try session.sent(about: try officer.booking(key))
            try #require(
                sent.map(\.route.path)
                    == ["bookings", "booking/changes", "booking/changes", "booking/messages", "booking/messages"].map { "/v1/\($0)" })
            #expect(sent.allSatisfy { $0.isConfirmed })
            expectComplete(PostBooking.self, sent[0])
            for change in sent[1...2] { expectComplete(PostBookingChange.self, change) }
            for message in sent[3...4] { expectComplete(PostBookingMessage.self, message) }

            // The earlier time stays in the list: it was sent, and whoever owns the server may have kept it.
            #expect(value("change.span", sent[0]) == .span(wish.terms.span))
            #expect(value("change.span", sent[1]) == .span(span) && value("change.modality", sent[1]) == .modality(.phone))
            #expect(value("change.span", sent[2]) == .nothing)
            #expect(sent.prefix(3).map { value("change.sequence", $0) } == [.number(0), .number(1), .number(2)])
            #expect(value("change.previous", sent[0]) == .nothing && value("change.previous", sent[1]) != .nothing)

            // What the clinician opens is what this device says that it sealed.
            let intake = try programme.ada.intake(view)
            #expect(value("intake.replyKey", sent[0]) == .bytes(intake.replyKey.bytes))
            #expect(value("intake.followUpKey", sent[0]) == intake.followUpKey.map { .bytes($0.bytes) })
            #expect(value("intake.topic", sent[0]) == intake.topic.map { .text($0.value) })
            #expect(value("intake.limitsVersion", sent[0]) == .number(UInt64(intake.limitsVersion)))
            #expect(value("intake.continuity", sent[0]) == .secret)
            #expect(value("intake.recipient", sent[0]) == .bytes(programme.ada.subkey.publicKey.bytes))
            let sealed = try view.officerMessages.map { try SealedObject($0) }
            for (request, object) in zip(sent[3...4], sealed) {
                #expect(value("message.number", request) == .number(UInt64(object.number)))
                #expect(value("message.bucket", request) == .length(object.bucket.rawValue))
                #expect(value("message.recipient", request) == object.recipient.map { .bytes($0.bytes) })
            }
            #expect(value("message.previous", sent[3]) == .nothing && value("message.previous", sent[4]) == .bytes(sealed[0].digest.bytes))
            #expect(sent[3...4].map { value("message.text", $0) } == [.text(Secrets.message), .text(Secrets.answer)])
        }
    }

    @Test func aFollowUpIsShownAsWhatPaid() async throws {
        try await withOfficer { programme, officer, session in
            let first = try await session.book(try await session.wish(for: programme.ada.key)).booking.booking
            let view = try #require(try await programme.ada.schedule(in: programme).first)
            let expires = programme.clock.now + 30 * 86_400
            try await programme.ada.send(try programme.ada.grant(view, expires: expires), about: view, in: programme)
            _ = try await session.synchroniseBookings()
            let offer = try #require(try officer.state.read().followUps.first)
            let wish = try await session.wish(for: programme.ada.key, skipping: 9, followUp: offer)
            let booking = try await session.book(wish).booking
            #expect(booking.booking != first)
            let payment = try #require(try session.sent(about: booking).first?.parts.first { $0.field == "payment" })
            #expect(payment.meaning == Contents.grantMeaning)
            #expect(payment.inside.map(\.field) == Contents.grant.map(\.field) && payment.inside.allSatisfy { $0.value != .unknown })
            #expect(payment.inside.first { $0.field == "expires" }?.value == .instant(expires))
        }
    }
}
