// How many bookings a second a real server acknowledges, beside what the database alone and the HTTP server alone do in the same run.
//
// usage: booking-load FOLDER           FOLDER holds the built respite-server
//        booking-load bare PORT HOME   what the first form starts as the server without a database

import Foundation
import Sodium

let arguments = CommandLine.arguments
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
try await Comparison(tool: tool, folder: folder).run()
