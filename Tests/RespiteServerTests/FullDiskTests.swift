// A disk that fills up while the server serves: a plain refusal, nothing lost, and on it goes once there is room, without a restart.

import BookingKit
import DepartmentSide
import Foundation
import ServerCore
import ServiceAPI
import Sodium
import Testing
import Trust
import Wire

@Suite(.serialized, .timeLimit(.minutes(15))) struct FullDiskTests {
    private func booking(_ slot: Int64, _ founding: TestFounding) throws -> PreparedBooking {
        let start = Instant(seconds: Side.systemTime().seconds / 86_400 * 86_400 + 2 * 86_400 + slot * 3600)
        let (officer, clinician) = (try SigningKey.random(), founding.clinician.publicKey)
        let grant = try PreparedBooking.grant(by: founding.device, of: clinician, to: officer.publicKey, until: start + 86_400)
        return try PreparedBooking(of: clinician, at: start, by: officer, paying: grant)
    }

    @Test func aDiskThatFillsUpRefusesPlainlyAndLosesNothing() async throws {
        let tool = try ServerTool()
        let founded = try FoundedDepartment(tool)
        let port = founded.port
        func send(_ booking: PreparedBooking) async throws -> (status: UInt, body: [UInt8]) {
            try await WireClient.call(PostBooking.self, booking.body, by: booking.officer, port: port)
        }
        // Half a megabyte for each file stands for what is left on the disk.
        let server = try RunningServer(tool, home: "d", port: port, blocks: 1024)
        try await founded.publishHours()
        var (booked, refused): ([PreparedBooking], [PreparedBooking]) = ([], [])
        for slot: Int64 in 0..<500 where refused.count < 5 {
            let booking = try booking(slot, founded.founding)
            let answer = try await send(booking)
            if answer.status == 201 {
                booked.append(booking)
            } else {
                refused.append(booking)
                let problem = try JSONDecoder().decode(Problem.self, from: Data(answer.body))
                #expect(answer.status == 503 && problem.kind == .unavailable && problem.title.contains("disk is full"))
            }
        }
        #expect(!booked.isEmpty && refused.count == 5, "\(booked.count) booked, \(refused.count) refused")
        // What needs no room is served.
        #expect(try await server.get("/livez") == 204)
        #expect(try await server.get("/v1/openings") == 200)

        try server.makeRoom()
        for booking in refused { #expect(try await send(booking).status == 201) }
        for booking in booked { #expect(try await send(booking).status == 201) }
        #expect(server.stop() == 0)
        #expect(!server.errors.contains(Hex.encode(founded.founding.clinician.publicKey.bytes)))
        try await check(booked + refused, tool, founded.founding)
    }

    @Test func aServerThatStopsOnAFullDiskHasLostNothing() async throws {
        let tool = try ServerTool()
        let founded = try FoundedDepartment(tool)
        let server = try RunningServer(tool, home: "d", port: founded.port, blocks: 1024)
        try await founded.publishHours()
        var booked: [PreparedBooking] = []
        for slot: Int64 in 0..<500 {
            let booking = try booking(slot, founded.founding)
            let answer = try await WireClient.call(PostBooking.self, booking.body, by: booking.officer, port: founded.port)
            guard answer.status == 201 else { break }
            booked.append(booking)
        }
        #expect((1..<500).contains(booked.count))
        server.kill()
        let again = try RunningServer(tool, home: "d", port: founded.port)
        #expect(again.stop() == 0)
        try await check(booked, tool, founded.founding)
    }

    /// The other side's: a card that is refused is not used up, and every token that was counted can be asked for again.
    @Test func aProvidersDiskThatFillsUpUsesUpNoCard() async throws {
        let tool = try ServerTool()
        let founded = try FoundedProvider(tool, codes: 400)
        let server = try RunningServer(tool, home: "p", port: founded.port, blocks: 1024)
        func register(_ code: EligibilityCode, _ key: SigningKey) async throws -> (status: UInt, body: [UInt8]) {
            try await WireClient.call(
                PostRegistration.self, RegisterRequest(code: Blob(code.bytes)), by: key, to: .provider, port: founded.port)
        }
        var (taken, refused): ([(EligibilityCode, SigningKey)], [(EligibilityCode, SigningKey)]) = ([], [])
        for code in founded.codes where refused.count < 5 {
            let key = try SigningKey.random()
            let answer = try await register(code, key)
            if answer.status == 201 {
                taken.append((code, key))
            } else {
                refused.append((code, key))
                let problem = try JSONDecoder().decode(Problem.self, from: Data(answer.body))
                #expect(answer.status == 503 && problem.kind == .unavailable && problem.title.contains("disk is full"))
            }
        }
        #expect(!taken.isEmpty && refused.count == 5, "\(taken.count) taken, \(refused.count) refused")
        #expect(try await server.get("/livez") == 204)
        #expect(try await server.get("/v1/trust") == 200)

        try server.makeRoom()
        for (code, key) in refused + taken { #expect(try await register(code, key).status == 201) }
        // Somebody else's key comes too late for each of them.
        for (code, _) in refused { #expect(try await register(code, try SigningKey.random()).status == 409) }
        #expect(server.stop() == 0)
        #expect(try tool("check", "--home", "{root}/p").status == 0)
    }

    private func check(_ booked: [PreparedBooking], _ tool: ServerTool, _ founding: TestFounding) async throws {
        #expect(try tool("check", "--home", "{root}/d").status == 0)
        let database = try ServerDatabase(tool.path("d/respite.sqlite"), schema: .department)
        let stored = try await SQLiteBookingStore(database).bookings(of: founding.clinician.publicKey)
        #expect(Set(stored.map(\.view.booking)) == Set(booked.map(\.officer.publicKey)))
        try database.close()
    }
}
