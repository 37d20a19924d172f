// What an officer's device does again and again, in processor time, each beside the plain way of doing the same: finding its own notice on the
// board, reading and changing its sealed state, believing the programme.
//
// usage: device-steps [BOOKINGS]    so many are on the board; 374 unless said otherwise

import Foundation
import LocalState
import ServiceAPI
import Sodium
import Wire

/// Milliseconds that this process has used.
func used() -> Double {
    var clock = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &clock)
    return Double(clock.tv_sec) * 1e3 + Double(clock.tv_nsec) / 1e6
}

@MainActor func measure(_ name: String, times: Int, _ body: (Int) async throws -> Void) async throws {
    let start = used()
    for time in 0..<times { try await body(time) }
    print("  " + name.padding(toLength: 60, withPad: " ", startingAt: 0) + String(format: "%8.3f", (used() - start) / Double(times)))
}

/// As large as the state of an officer with sixteen tokens and the documents of a programme of sixteen clinicians.
struct SampleState: Codable, Sendable {
    var number = 0
    let documents: [Blob]
    let tokens: [Blob]
}

struct Unexpected: Error {}

let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 374
let keys = try (0..<max(1, count)).map { _ in try SigningKey.random().publicKey }
let salt = try NoticeSalt(bytes: try Randomness.bytes(NoticeSalt.length))
// A booking's step, an acknowledgement and an answer.
let news = BookingNews(
    changes: [Blob(try Randomness.bytes(300))], clinicianMessages: try (0..<2).map { _ in Blob(try Randomness.bytes(2300)) })

@MainActor func page() throws -> [UInt8] {
    let notices = try keys.map { Blob(try SealedNotice(news, of: $0, on: salt).canonicalBytes) }
    return Array(try JSONEncoder.service.encode(NoticePage(salt: salt, notices: notices)))
}

let json = try page()
print("a device's steps: milliseconds of processor time, once each")
try await measure("the board of \(keys.count) bookings (\(json.count >> 10) KiB) made by the server", times: 10) { _ in _ = try page() }
try await measure("one notice found on it", times: 50) { time in
    guard try NoticeBoard(json: json).notice(of: keys[time % keys.count]) == .whole(news) else { throw Unexpected() }
}
try await measure("the same board decoded whole", times: 20) { _ in
    let page = try JSONDecoder().decode(NoticePage.self, from: Data(json))
    let tags = try Set(page.notices.map { try SealedNotice(canonicalBytes: $0.bytes).tag })
    guard tags.count == keys.count else { throw Unexpected() }
}

let folder = FileManager.default.temporaryDirectory.appending(path: "device-steps-\(UUID().uuidString)")
defer { try? FileManager.default.removeItem(at: folder) }
var words = Array("correct horse battery staple".utf8)
let passphrase = try Passphrase.normalised(wiping: &words)
let file = StateFile<SampleState>(in: StateDirectory(folder.path), kind: .officer)
let sample = SampleState(
    documents: try (0..<8).map { _ in Blob(try Randomness.bytes(4000)) }, tokens: try (0..<16).map { _ in Blob(try Randomness.bytes(354)) })
let state = try await file.create(sample, passphrase: passphrase, cost: .interactive).state
let other = try file.unlock(passphrase: passphrase)
try await measure("a state read that nobody has changed", times: 300) { _ in _ = try state.read() }
try await measure("a state changed by the one who changed it last", times: 100) { time in try await state.update { $0.number = 1000 + time }
}
try await measure("a state changed by two in turn, each opening it anew", times: 100) { time in
    try await (time.isMultiple(of: 2) ? state : other).update { $0.number = 2000 + time }
}
try await measure("a passphrase stretched (interactive)", times: 5) { _ in _ = try file.unlock(passphrase: passphrase) }

struct Sample: CanonicalObject {
    static let domain = "respite.benchmark"
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }
    init(from reader: inout ByteReader) throws(WireError) { bytes = try reader.prefixed(limit: 1000) }
    func write(to writer: inout ByteWriter) { writer.prefixed(bytes) }
}

let signer = try SigningKey.random()
let signed = Sample(try Randomness.bytes(300))
let signature = try signer.sign(signed)
// Seven of documents, three of each of sixteen clinicians' key lists.
try await measure("the 55 signatures of a programme, which a run now checks once", times: 20) { _ in
    for _ in 0..<55 { try signer.publicKey.verify(signature, of: signed) }
}
