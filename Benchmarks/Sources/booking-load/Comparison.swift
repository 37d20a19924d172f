// The run itself: the real server, then the HTTP server alone, then the database alone, with the same requests.

import Foundation
import Sodium

struct Comparison {
    let tool: URL
    let folder: URL

    // Together below the server's limit of 2000 signed requests at once, whatever the machine does.
    private let warm = 100
    private let kept = 1200
    private let fresh = 400
    private let atOnce = 16
    private let clinicians = 8

    func run() async throws {
        let home = folder.appending(path: "department")
        let programme = try Programme(tool: tool, home: home, port: try freePort(), clinicians: clinicians)
        say("preparing \(warm + kept + fresh) bookings, each with a token of its own")
        let all = try (0..<warm + kept + fresh).map { slot in
            try Prepared.booking(slot / clinicians, of: programme.clinicians[slot % clinicians].identity.publicKey, programme)
        }
        let prepared = (Array(all[..<warm]), Array(all[warm..<warm + kept]), Array(all[(warm + kept)...]))

        let server = try Served(tool, ["serve", "--home", home.path])
        _ = try await Load(port: programme.port, atOnce: 1, connections: .kept).run("opening", try programme.opening(), wanted: 204)
        let booked = try await measure("bookings", at: programme.port, prepared)
        server.stop()

        let port = try freePort()
        let bare = try Served(URL(filePath: "/proc/self/exe").resolvingSymlinksInPath(), ["bare", String(port), home.path])
        let route = try await measure("bare route", at: port, prepared)
        bare.stop()

        let commits = try await Bare.commits(2000, in: folder)
        for measured in [booked.kept, booked.fresh, route.kept, route.fresh, commits] { say(measured) }
        // A booking is two commits: the request's nonce, so that it cannot be replayed, then the booking itself.
        say(String(format: "two commits a booking: %.2f of what the disk gives", booked.kept.perSecond * 2 / commits.perSecond))
        let ratios = (booked.kept.perSecond / route.kept.perSecond, booked.fresh.perSecond / route.fresh.perSecond)
        say(String(format: "bookings are %.2f of the bare route, %.2f over connections of their own", ratios.0, ratios.1))
    }

    private func measure(
        _ name: String, at port: Int, _ prepared: (warm: [Prepared], kept: [Prepared], fresh: [Prepared])
    ) async throws -> (kept: Measured, fresh: Measured) {
        let steady = Load(port: port, atOnce: atOnce, connections: .kept)
        _ = try await steady.run("warm", prepared.warm, wanted: 201)
        let kept = try await steady.run("\(name), kept connections", prepared.kept, wanted: 201)
        let single = Load(port: port, atOnce: atOnce, connections: .fresh)
        return (kept, try await single.run("\(name), one connection each", prepared.fresh, wanted: 201))
    }

    private func say(_ measured: Measured) {
        let name = measured.name.padding(toLength: 34, withPad: " ", startingAt: 0)
        say(
            name
                + String(
                    format: "%9.0f /s   median %7.2f ms   99 %% %7.2f ms", measured.perSecond, measured.median, measured.slow))
    }

    private func say(_ text: String) { FileHandle.standardOutput.write(Data("\(text)\n".utf8)) }
}
