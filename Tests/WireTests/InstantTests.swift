// Points and spans of time: whole seconds, and no date so far away that it traps.

import Foundation
import TestSupport
import Testing
import Wire

struct InstantTests {
    @Test func sumsBeyondTheEndsOfTimeStayAtTheEnds() {
        #expect((Instant(seconds: .max) + 1).seconds == .max)
        #expect((Instant(seconds: .min) + -1).seconds == .min)
        #expect((Instant(seconds: .min) - 1).seconds == .min)
        #expect((Instant(seconds: .max) - -1).seconds == .max)
        #expect((Instant(seconds: 0) - .min).seconds == .max)
        #expect(Instant(seconds: .max).since(Instant(seconds: .min)) == .max)
        #expect(Instant(seconds: .min).since(Instant(seconds: .max)) == .min)
    }

    @Test func sumsWithinTimeAreExact() {
        #expect((Instant(seconds: 100) + 20).seconds == 120)
        #expect((Instant(seconds: 100) - 120).seconds == -20)
        #expect(Instant(seconds: 100).since(Instant(seconds: 130)) == -30)
    }

    @Test(arguments: [(0, 0), (299, 0), (300, 300), (301, 300), (-1, -300), (-300, -300), (-301, -600), (1_800_000_123, 1_800_000_000)])
    func roundingGoesDownToFiveMinutes(_ seconds: Int64, _ rounded: Int64) {
        #expect(Instant(seconds: seconds).roundedToFiveMinutes.seconds == rounded)
    }

    @Test func noInstantTrapsWhenRounded() {
        var random = SeededGenerator()
        let seconds = [Int64.min, .min + 1, .max, .max - 1] + (0..<1000).map { _ in Int64.random(in: .min ... .max, using: &random) }
        for second in seconds {
            let instant = Instant(seconds: second)
            let rounded = instant.roundedToFiveMinutes
            #expect(rounded <= instant)
            #expect(instant.since(rounded) < 300)
        }
    }

    @Test func anInstantIsAnIntegerInJSON() throws {
        #expect(try JSONEncoder().encode([Instant(seconds: -5)]) == Data("[-5]".utf8))
        #expect(try JSONDecoder().decode([Instant].self, from: Data("[1800000000]".utf8)) == [Instant(seconds: 1_800_000_000)])
    }

    @Test(arguments: ["1.5", "\"5\"", "1e30", "9223372036854775808", "null"]) func anotherFormOfAnInstantIsRefused(_ value: String) {
        #expect(throws: (any Error).self) { try JSONDecoder().decode([Instant].self, from: Data("[\(value)]".utf8)) }
    }

    @Test(arguments: [(10, 10), (10, 9), (.max, .min)] as [(Int64, Int64)]) func aSpanThatDoesNotEndAfterItStartsIsRefused(
        _ start: Int64, _ end: Int64
    ) {
        #expect(throws: WireError(.invalidValue, "")) { try Span(start: Instant(seconds: start), end: Instant(seconds: end)) }
        let json = Data("{\"start\":\(start),\"end\":\(end)}".utf8)
        #expect(throws: WireError(.invalidValue, "")) { try JSONDecoder().decode(Span.self, from: json) }
        var writer = ByteWriter()
        writer.i64(start)
        writer.i64(end)
        #expect(throws: WireError(.invalidValue, "")) {
            var reader = ByteReader(writer.bytes)
            return try reader.value(Span.self)
        }
    }

    @Test(arguments: [(0, 10, 5, 15, true), (0, 10, 10, 20, false), (10, 20, 0, 10, false), (0, 30, 10, 20, true), (0, 1, 0, 1, true)])
    func spansOverlapWhereTheyShareASecond(_ start: Int64, _ end: Int64, _ otherStart: Int64, _ otherEnd: Int64, _ overlaps: Bool) throws {
        let span = try Span(start: Instant(seconds: start), end: Instant(seconds: end))
        let other = try Span(start: Instant(seconds: otherStart), end: Instant(seconds: otherEnd))
        #expect(span.overlaps(other) == overlaps)
        #expect(other.overlaps(span) == overlaps)
    }

    @Test func aSpanComesBackThroughJSONAndTheCanonicalEncoding() throws {
        let span = try Span(start: Instant(seconds: 1), end: Instant(seconds: 2))
        #expect(try JSONDecoder().decode(Span.self, from: try JSONEncoder().encode(span)) == span)
        var writer = ByteWriter()
        writer.value(span)
        var reader = ByteReader(writer.bytes)
        #expect(try reader.value(Span.self) == span)
    }
}
