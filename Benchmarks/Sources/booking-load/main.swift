// How many bookings a second a real server acknowledges, beside what the database alone and the HTTP server alone do in the same run.
//
// usage: booking-load FOLDER           FOLDER holds the built respite-server
//        booking-load bare PORT HOME   what the first form starts as the server without a database

import Foundation

let arguments = CommandLine.arguments
setvbuf(stdout, nil, _IOLBF, 0)
if arguments.count == 4, arguments[1] == "bare", let port = Int(arguments[2]) {
    try await Bare.serve(port: port, certificateOf: URL(filePath: arguments[3]))
    exit(0)
}
guard arguments.count == 2 else {
    FileHandle.standardError.write(Data("usage: booking-load FOLDER\n".utf8))
    exit(2)
}

let tool = URL(filePath: arguments[1]).appending(path: "respite-server")
let folder = FileManager.default.temporaryDirectory.appending(path: "respite-load-\(UUID().uuidString)")
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
defer { try? FileManager.default.removeItem(at: folder) }
let home = folder.appending(path: "department")

// Below the server's limit of 2000 signed requests at once, whatever the machine does.
let (warm, kept, fresh, atOnce) = (100, 1200, 400, 16)
let programme = try Programme(tool: tool, home: home, port: try freePort(), clinicians: 8)
var slots = (0..<warm + kept + fresh).makeIterator()
func bookings(_ count: Int) throws -> [Prepared] {
    try (0..<count).compactMap { _ in
        guard let slot = slots.next() else { return nil }
        let clinicians = programme.clinicians
        return try Prepared.booking(slot / clinicians.count, of: clinicians[slot % clinicians.count].identity.publicKey, programme)
    }
}
print("preparing \(warm + kept + fresh) bookings, each with a token of its own")
let prepared = (warm: try bookings(warm), kept: try bookings(kept), fresh: try bookings(fresh))

let server = try Served(tool, ["serve", "--home", home.path])
let open = Load(port: programme.port, atOnce: 1, connections: .kept)
_ = try await open.run("opening", try programme.opening(), wanted: 204)
let steady = Load(port: programme.port, atOnce: atOnce, connections: .kept)
let single = Load(port: programme.port, atOnce: atOnce, connections: .fresh)
_ = try await steady.run("warm", prepared.warm, wanted: 201)
let booked = try await steady.run("bookings, kept connections", prepared.kept, wanted: 201)
let bookedFresh = try await single.run("bookings, one connection each", prepared.fresh, wanted: 201)
server.stop()

let barePort = try freePort()
let bare = try Served(URL(filePath: "/proc/self/exe").resolvingSymlinksInPath(), ["bare", String(barePort), home.path])
let bareSteady = Load(port: barePort, atOnce: atOnce, connections: .kept)
let bareSingle = Load(port: barePort, atOnce: atOnce, connections: .fresh)
_ = try await bareSteady.run("warm", prepared.warm, wanted: 201)
let route = try await bareSteady.run("bare route, kept connections", prepared.kept, wanted: 201)
let routeFresh = try await bareSingle.run("bare route, one connection each", prepared.fresh, wanted: 201)
bare.stop()

let commits = try await Bare.commits(2000, in: folder)

func row(_ measured: Measured) {
    let name = measured.name.padding(toLength: 34, withPad: " ", startingAt: 0)
    print(name + String(format: "%9.0f /s   median %7.2f ms   99 %% %7.2f ms", measured.perSecond, measured.median, measured.slow))
}
for measured in [booked, bookedFresh, route, routeFresh, commits] { row(measured) }
// A booking is two commits: the request's nonce, so that it cannot be replayed, then the booking itself.
print(String(format: "two commits a booking: %.2f of what the disk gives", booked.perSecond * 2 / commits.perSecond))
print(
    String(
        format: "bookings are %.2f of the bare route, %.2f over connections of their own",
        booked.perSecond / route.perSecond, bookedFresh.perSecond / routeFresh.perSecond))
