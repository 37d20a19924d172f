// A client that is a process of its own: prepares a booking, waits until it is let go, books with the transport that officers use, and says
// how it went.
//
// usage: BookingProbe JOB START    JOB is a `RaceJob` in JSON, START the session's start in seconds

import BookingKit
import Foundation
import ServiceAPI
import ServiceTransport
import Sodium
import Trust
import Wire

func say(_ text: String) { FileHandle.standardOutput.write(Data("\(text)\n".utf8)) }

guard CommandLine.arguments.count == 3, let start = Int64(CommandLine.arguments[2]) else { exit(2) }

do {
    let file = URL(filePath: CommandLine.arguments[1])
    let job = try JSONDecoder().decode(RaceJob.self, from: try Data(contentsOf: file))
    var seed = job.deviceSeed.bytes
    let device = try SigningKey(seed: try SecretBytes(wiping: &seed))
    let clinician = try SigningPublicKey(bytes: job.clinician.bytes)
    let officer = try SigningKey.random()
    let begins = Instant(seconds: start)
    let payment = try PreparedBooking.grant(by: device, of: clinician, to: officer.publicKey, until: begins + 86_400)
    let booking = try PreparedBooking(of: clinician, at: begins, by: officer, paying: payment)
    let client = ServiceClient(
        transport: TLSTransport(patience: 300), side: .department, address: job.address, identity: .pinned([job.certificate]))
    let barrier = open(job.barrier, O_RDONLY)
    guard barrier >= 0 else { exit(1) }
    say("ready")
    guard flock(barrier, LOCK_SH) == 0 else { exit(1) }
    let outcome: RaceOutcome
    do {
        _ = try await client.call(PostBooking.self, booking.body, by: officer, at: Instant(seconds: Int64(Date().timeIntervalSince1970)))
        outcome = RaceOutcome(status: 201, problem: nil, alternatives: [])
    } catch ServiceError.refused(let problem) {
        outcome = RaceOutcome(
            status: problem.status, problem: problem.kind?.rawValue, alternatives: problem.alternatives?.map(\.start) ?? [])
    }
    say(String(decoding: try JSONEncoder().encode(outcome), as: UTF8.self))
} catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    exit(1)
}
