// Killed at any moment under load, a server loses nothing that it acknowledged, and needs no repair.

import Bookings
import DepartmentSide
import Envelope
import Foundation
import Scheduling
import ServerCore
import ServiceAPI
import Sodium
import Testing
import Trust
import Wire

@Suite(.serialized) struct CrashTests {
    /// What a booking was asked for, and whether the server said yes.
    private struct Attempt: Sendable {
        let key: SigningPublicKey
        let start: Instant
        let isAcknowledged: Bool
    }

    @Test func killedFiftyTimesUnderLoadEveryAcknowledgedBookingIsThereOnce() async throws {
        let tool = try ServerTool()
        let founded = try FoundedDepartment(tool)
        let founding = founded.founding
        var server = try RunningServer(tool, home: "d", port: founded.port)
        try await publish(founded)
        var attempts: [Attempt] = []
        var generator = SystemRandomNumberGenerator()
        for round in 0..<50 {
            let wanted = (0..<6).map { _ in Int64.random(in: 0..<400, using: &generator) }
            let enough = Int.random(in: 0...5, using: &generator)
            let (answers, answered) = AsyncStream.makeStream(of: Void.self)
            async let load = Self.load(wanted, founding, port: founded.port, answered)
            // Killed when some have their answer and the others are under way.
            var answer = answers.makeAsyncIterator()
            for _ in 0..<enough { await answer.next() }
            server.kill()
            attempts += await load
            server = try RunningServer(tool, home: "d", port: founded.port)
            #expect(try await server.get("/readyz") == 204, "round \(round)")
        }
        #expect(server.stop() == 0)
        try await check(attempts, tool, founding)
    }

    private static func load(_ slots: [Int64], _ founding: TestFounding, port: Int, _ answered: AsyncStream<Void>.Continuation) async
        -> [Attempt]
    {
        await withTaskGroup(of: Attempt?.self) { group in
            for slot in slots {
                group.addTask {
                    let attempt = try? await book(slot: slot, founding, port: port)
                    answered.yield()
                    return attempt
                }
            }
            return await group.reduce(into: [Attempt]()) { attempts, attempt in
                if let attempt { attempts.append(attempt) }
            }
        }
    }

    private func check(_ attempts: [Attempt], _ tool: ServerTool, _ founding: TestFounding) async throws {
        let acknowledged = attempts.filter(\.isAcknowledged)
        #expect(acknowledged.count > 20, "the load was too small to show anything")
        #expect(Set(acknowledged.map(\.start)).count == acknowledged.count)
        let database = try ServerDatabase(tool.path("d/respite.sqlite"), schema: .department)
        try await database.check()
        let store = SQLiteBookingStore(database)
        let stored = Set(try await store.bookings(of: founding.clinician.publicKey).map(\.view.booking))
        #expect(acknowledged.allSatisfy { stored.contains($0.key) })
        try database.close()
        #expect(try tool("check", "--home", "{root}/d").status == 0)
        print("crashes: 50, acknowledged: \(acknowledged.count), stored: \(stored.count), attempts: \(attempts.count)")
    }

    private func publish(_ founded: FoundedDepartment) async throws {
        let founding = founded.founding
        let list = KeysRequest(list: try founding.deviceList(of: founded.bundle, issued: Side.systemTime() - 60))
        try #require(try await WireClient.call(PutKeys.self, list, by: founding.clinician, port: founded.port).status == 204)
        let hours = try OfferedHours(from: .midnight, to: .endOfDay, modalities: [.video], gridMinutes: 60)
        let rules = try AvailabilityRules(
            revision: 1, zone: .utc, offerings: [try SessionOffering(kind: .individual, purpose: .intake, durationMinutes: 60)],
            weekly: [try WeeklyRule(weekdays: .all, hours: hours)], limits: try BookingLimits(bufferAfterMinutes: 0))
        let signed = try SignedAvailability(signing: rules, of: founding.clinician.publicKey, with: founding.device)
        let request = AvailabilityRequest(rules: Blob(signed.canonicalBytes))
        try #require(try await WireClient.call(PutAvailability.self, request, by: founding.device, port: founded.port).status == 204)
    }

    /// Asks for the hour `slot` hours after the day after tomorrow.
    private static func book(slot: Int64, _ founding: TestFounding, port: Int) async throws -> Attempt {
        let officer = try SigningKey.random()
        let midnight = Side.systemTime().seconds / 86_400 * 86_400
        let start = Instant(seconds: midnight + 2 * 86_400 + slot * 3600)
        let clinician = founding.clinician.publicKey
        let terms = BookingTerms(
            clinician: clinician, span: try Span(start: start, end: start + 3600), kind: .individual, purpose: .intake, modality: .video)
        let intake = try sealedIntake()
        let action = BookingChange.Action.book(
            terms, cancelKey: try SigningKey.random().publicKey, intake: Digest(sha256: intake.bytes), notice: 1)
        let change = BookingChange(booking: officer.publicKey, sequence: 0, previous: nil, rosterVersion: 1, action: action)
        let grant = FollowUpGrant(clinician: clinician, booking: officer.publicKey, kind: .individual, expires: start + 86_400)
        let body = BookRequest(
            payment: .grant(Blob(try SignedGrant(signing: grant, with: founding.device).canonicalBytes)),
            change: Blob(try SignedChange(signing: change, with: officer).canonicalBytes), intake: intake)
        let answer = try? await WireClient.call(PostBooking.self, body, by: officer, port: port)
        return Attempt(key: officer.publicKey, start: start, isAcknowledged: answer?.status == 201)
    }

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
