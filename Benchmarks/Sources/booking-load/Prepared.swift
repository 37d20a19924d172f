// A request that only has to be sent: encoded and signed before anything is measured.

import Bookings
import Envelope
import Foundation
import Scheduling
import ServerCore
import ServiceAPI
import Sodium
import Tokens
import Trust
import Wire

struct Prepared: Sendable {
    let method: String
    let path: String
    let headers: [(name: String, value: String)]
    let body: [UInt8]

    init<Call: ServiceCall>(_ call: Call.Type, _ body: Call.Body, by key: SigningKey) throws {
        let bytes = Array(try JSONEncoder.service.encode(body))
        method = call.route.method.rawValue
        path = call.route.path
        headers = try RequestSigner.sign(
            method: method, path: path, side: .department, body: bytes, key: key, now: Side.systemTime(),
            nonce: try RequestNonce(bytes: try Randomness.bytes(RequestNonce.length)))
        self.body = bytes
    }

    /// A booking of the hour `slot` hours after the day after tomorrow, paid with a token, as an officer's device sends it.
    static func booking(_ slot: Int, of clinician: SigningPublicKey, _ programme: Programme) throws -> Prepared {
        let officer = try SigningKey.random()
        let midnight = Side.systemTime().seconds / 86_400 * 86_400
        let start = Instant(seconds: midnight + 2 * 86_400 + Int64(slot) * 3600)
        let terms = BookingTerms(
            clinician: clinician, span: try Span(start: start, end: start + 3600), kind: .individual, purpose: .intake, modality: .video)
        let intake = try sealedIntake()
        let action = BookingChange.Action.book(
            terms, cancelKey: try SigningKey.random().publicKey, intake: Digest(sha256: intake.bytes), notice: 1)
        let change = BookingChange(booking: officer.publicKey, sequence: 0, previous: nil, rosterVersion: 1, action: action)
        let period = TokenPeriod.booking(PeriodID(containing: Side.systemTime()))
        let pending = try PendingToken(purpose: .booking, period: period, boundTo: officer.publicKey, keys: programme.keys)
        let token = try pending.finish(try TokenIssuer.issue(pending.request, key: programme.tokens))
        let body = BookRequest(
            payment: .token(Blob(token.bytes)),
            change: Blob(try SignedChange(signing: change, with: officer).canonicalBytes),
            intake: intake)
        return try Prepared(PostBooking.self, body, by: officer)
    }

    /// Looks sealed from outside, which is all that the server can see of it.
    private static func sealedIntake() throws -> Blob {
        var writer = ByteWriter()
        writer.fixed(try Randomness.bytes(Nonce.length + KeyCommitment.length))
        writer.prefixed(try Randomness.bytes(SizeBucket.kib1.rawValue))
        var reader = ByteReader(writer.bytes)
        return try SealedObject(
            type: .intake, recipient: try SealingKey.random().publicKey, number: 0,
            wrappedKey: try WrappedContentKey(bytes: try Randomness.bytes(WrappedContentKey.length)),
            body: try CommittedCiphertext(from: &reader)
        ).blob
    }
}
