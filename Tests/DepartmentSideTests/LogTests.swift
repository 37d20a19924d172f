// The log says nothing about people.

import Bookings
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Scheduling
import ServerCore
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Trust
import Wire

@testable import DepartmentSide

@Suite struct LogTests {
    @Test func noKeyNoPathAndNoBodyIsInAnyLine() async throws {
        let fixture = try await DepartmentFixture()
        let cast = fixture.cast
        let request = try fixture.request(cast)
        let server = fixture.department.server()
        let clock = fixture.clock
        try await server.plainApplication().test(.router) { client in
            let caller = Caller(client: client, clock: clock)
            _ = try await caller.send(PostBooking.self, request, by: cast.officer)
            _ = try await caller.send(GetBooking.self, Nothing(), by: cast.officer)
            _ = try await caller.send(GetSchedule.self, Nothing(), by: cast.device)
            _ = try await caller.send(PostBooking.self, request, by: nil)
            let secretPath = "/v1/booking/\(Base64URL.encode(cast.officer.publicKey.bytes))?name=Novak"
            _ = try await caller.send("GET", secretPath, [], headers: [(name: "X-Forwarded-For", value: "203.0.113.9")])
        }
        server.reportRequests()
        let lines = fixture.book.lines
        #expect(lines.contains { $0.contains("route=signed") && $0.contains("status=201") && $0.contains("count=few") })
        #expect(!lines.contains { $0.contains("/v1/booking") || $0.contains("count=1") || $0.contains("POST") })
        #expect(lines.contains { $0.contains("route=NotFound") && $0.contains("status=404") })
        let log = lines.joined(separator: "\n").lowercased()
        let keys = [cast.officer, cast.cancel, cast.device, cast.identity, fixture.side.key].map(\.publicKey.bytes)
        let forms = keys.flatMap { [Base64URL.encode($0), Hex.encode($0), Data($0).base64EncodedString()] }
        for form in forms + ["novak", "203.0.113.9", Base64URL.encode(Array(request.intake.bytes.prefix(24)))] {
            #expect(!log.contains(form.lowercased()))
        }
        // Times are whole hours.
        #expect(lines.allSatisfy { $0.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\dZ [a-z]+ .*/) != nil })
    }
}
