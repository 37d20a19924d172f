// Openings folded into runs for the public page, and unfolded from it: nothing is lost, and nothing hostile fills the memory.

import Scheduling
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Wire

@Suite struct OpeningRunsTests {
    private func opening(_ start: Int64, minutes: Int64 = 60, seats: Int = 1, offset: Int = -18_000) throws -> Opening {
        Opening(
            span: try Span(start: Instant(seconds: start), end: Instant(seconds: start + minutes * 60)), kind: .individual,
            purpose: .intake,
            modalities: [.phone, .video], seatsLeft: seats, utcOffset: offset)
    }

    private func page(_ openings: [Opening]) throws -> ClinicianOpenings {
        ClinicianOpenings(clinician: try SigningKey.random().publicKey, zone: try ZoneID("America/New_York"), openings: openings)
    }

    @Test(arguments: 0..<20)
    func unfoldingGivesWhatWasFolded(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var openings: [Opening] = []
        var start: Int64 = 1_800_000_000
        for _ in 0..<Int.random(in: 1...200, using: &random) {
            start += Int64([900, 900, 900, 1800, 7200].randomElement(using: &random) ?? 900)
            let seats = Int.random(in: 1...10, using: &random) == 1 ? 4 : 1
            openings.append(try opening(start, seats: seats, offset: start > 1_800_200_000 ? -14_400 : -18_000))
        }
        #expect(try page(openings).openings() == openings, "seed \(seed)")
    }

    @Test func aFreeAfternoonIsOneRun() throws {
        let openings = try (0..<16).map { try opening(1_800_000_000 + $0 * 900) }
        #expect(try page(openings).offers.flatMap(\.runs).count == 1)
    }

    private func hostile(
        first: Int64 = 1_800_000_000, step: Int64 = 900, count: Int = 4, offset: Int = 0, seats: Int = 1, seconds: Int64 = 3600,
        runs: Int = 1
    ) throws -> ClinicianOpenings {
        let run = ClinicianOpenings.Run(first: Instant(seconds: first), step: step, count: count, offset: offset, seats: seats)
        let offer = ClinicianOpenings.Offer(
            kind: .individual, purpose: .intake, modalities: [.phone], hold: .open, seconds: seconds,
            runs: Array(repeating: run, count: runs))
        return ClinicianOpenings(clinician: try SigningKey.random().publicKey, zone: .utc, offers: [offer])
    }

    @Test func whatIsNoRunIsRefusedWithoutATrap() throws {
        #expect(try hostile().openings().count == 4)
        let pages = [
            try hostile(count: 0), try hostile(count: -1), try hostile(count: .min), try hostile(count: .max),
            try hostile(count: ClinicianOpenings.startLimit + 1), try hostile(count: ClinicianOpenings.startLimit / 2, runs: 3),
            try hostile(step: 0), try hostile(step: -900), try hostile(step: .min), try hostile(step: .max),
            try hostile(seats: 0), try hostile(seats: .max), try hostile(offset: .min), try hostile(offset: .max),
            try hostile(seconds: 0), try hostile(seconds: -1), try hostile(seconds: .min),
            try hostile(first: .max), try hostile(first: .max - 3600),
        ]
        for (index, page) in pages.enumerated() {
            #expect(throws: ServiceError.badAnswer, "page \(index)") { try page.openings() }
        }
        // One start needs no step, and the beginning of time is a time.
        #expect(try hostile(first: .min, step: .min, count: 1).openings().count == 1)
        // As the end of time is; whoever reads a page for somebody leaves out what nobody can book.
        #expect(try hostile(first: .max - 4 * 3600).openings().count == 4)
    }
}
