// Group sessions: seats, and what a group that has begun to fill clashes with.

import Scheduling
import Testing
import Wire

@Suite struct GroupTests {
    let evening = "2026-01-12T23:00Z"

    func groupRules(seats: Int = 6, roomSeats: Int? = nil, perDay: Int? = nil) throws -> AvailabilityRules {
        try rules(
            [weekly([.monday], hours("18:00", "20:00", kinds: [.group], modalities: [.offSite, .video], groupSeats: roomSeats))],
            offerings: [hourly(.group, seats: seats)],
            limits: limits(after: 15, perDay: perDay)
        )
    }

    func seat(_ start: String, modality: Modality = .offSite, seats: Int = 1) throws -> BookedSpan {
        booked(try span(start, minutes: 60), after: 15, kind: .group, modality: modality, seats: seats)
    }

    @Test func aGroupFillsSeatBySeat() throws {
        let rules = try groupRules(seats: 3)
        for taken in 0...3 {
            let bookings = try (0..<taken).map { _ in try seat(evening) }
            let found = try openings(rules, in: winterDay("2026-01-12"), booked: bookings).filter { try $0.span.start == utc(evening) }
            #expect(found.map(\.seatsLeft) == (taken < 3 ? [3 - taken] : []))
        }
    }

    @Test func whoJoinsAGroupJoinsItsModality() throws {
        let found = try openings(groupRules(), in: winterDay("2026-01-12"), booked: [seat(evening, modality: .video)])
        #expect(found.map(\.modalities) == [[.video]])
    }

    @Test func aGroupThatHasBegunToFillClashesWithOthersBesideIt() throws {
        // 18:30 and 19:00 overlap the group at 18:00 with its time for notes.
        let found = try openings(groupRules(), in: winterDay("2026-01-12"), booked: [seat(evening)])
        #expect(try wallClock(found) == ["18:00"])
    }

    @Test func aSmallerRoomHasFewerSeats() throws {
        let found = try openings(groupRules(seats: 6, roomSeats: 2), in: winterDay("2026-01-12"), booked: [seat(evening)])
        #expect(found.map(\.seatsLeft) == [1])
    }

    @Test func severalSeatsOfOneBookingCount() throws {
        #expect(try openings(groupRules(seats: 3), in: winterDay("2026-01-12"), booked: [seat(evening, seats: 3)]).isEmpty)
        #expect(try openings(groupRules(seats: 3), in: winterDay("2026-01-12"), booked: [seat(evening, seats: .max)]).isEmpty)
    }

    @Test func anotherSeatOfAGroupDoesNotCountAgainstTheCap() throws {
        let found = try openings(groupRules(perDay: 1), in: winterDay("2026-01-12"), booked: [seat(evening), seat(evening)])
        #expect(found.map(\.seatsLeft) == [4])
    }

    @Test func seatsOfOneSessionDoNotClashAndOtherSessionsDo() throws {
        let one = try seat(evening)
        #expect(!one.clashes(with: try seat(evening)))
        #expect(one.clashes(with: try seat(evening, modality: .video)))
        #expect(one.clashes(with: try seat("2026-01-12T23:30Z")))
        #expect(one.clashes(with: booked(try span(evening, minutes: 60))))
    }

    @Test func anIndividualSessionNeverSharesItsTime() throws {
        let one = booked(try span(evening, minutes: 60))
        #expect(one.clashes(with: one))
    }
}
