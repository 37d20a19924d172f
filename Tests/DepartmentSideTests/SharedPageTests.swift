// A shared page is made once for all who wait, and never shows what was before a change to somebody who came after it.

import Synchronization
import Testing
import Wire

@testable import DepartmentSide

@Suite struct SharedPageTests {
    private final class Maker: Sendable {
        let count = Mutex(0)
        let atWork = Mutex((now: 0, most: 0))

        func make() -> [UInt8] {
            count.withLock {
                $0 += 1; return [UInt8($0)]
            }
        }
    }

    @Test func everyoneWhoWaitsGetsTheOnePage() async throws {
        let (page, maker) = (SharedPage<Int>(lifetime: 60), Maker())
        let (gate, open) = AsyncStream<Void>.makeStream()
        let now = Instant(seconds: 1_000)
        let answers = try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<50 {
                group.addTask {
                    try await page.json(0, at: now) {
                        for await _ in gate { break }
                        return maker.make()
                    }
                }
            }
            open.yield()
            open.finish()
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.allSatisfy { $0 == [1] })
        #expect(maker.count.withLock { $0 } == 1)
    }

    @Test func aChangeAnotherBasisOrAgeMakesAnother() async throws {
        let (page, maker) = (SharedPage<Int>(lifetime: 60), Maker())
        func get(_ basis: Int, _ seconds: Int64) async throws -> [UInt8] {
            try await page.json(basis, at: Instant(seconds: seconds)) { maker.make() }
        }
        #expect(try await get(0, 1_000) == [1])
        #expect(try await get(0, 1_059) == [1])
        #expect(try await get(0, 1_060) == [2])
        #expect(try await get(1, 1_060) == [3])
        page.invalidate()
        #expect(try await get(1, 1_060) == [4])
    }

    /// However many changes come while a page is made, there is one making at a time, and those who came after a change get a page begun after it.
    @Test func whileAPageIsMadeChangesStartNoOther() async throws {
        let (page, maker) = (SharedPage<Int>(lifetime: 60), Maker())
        let (gate, open) = AsyncStream<Void>.makeStream()
        let (started, start) = AsyncStream<Void>.makeStream()
        let now = Instant(seconds: 1_000)
        @Sendable func get(_ make: @escaping @Sendable () async -> Void = {}) async throws -> [UInt8] {
            try await page.json(0, at: now) {
                let json = maker.make()
                maker.atWork.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
                await make()
                maker.atWork.withLock { $0.now -= 1 }
                return json
            }
        }
        let early = Task {
            try await get {
                start.yield()
                for await _ in gate { break }
            }
        }
        for await _ in started { break }
        let late = try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<20 {
                page.invalidate()
                group.addTask { try await get { await Task.yield() } }
            }
            open.finish()
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(try await early.value == [1])
        #expect(late.allSatisfy { $0 != [1] })
        #expect(maker.atWork.withLock(\.most) == 1)
        #expect(try await get() == [UInt8(maker.count.withLock { $0 })], "the last page made stays")
    }

    @Test func whoComesAfterAChangeIsNotServedThePageBegunBeforeIt() async throws {
        let (page, maker) = (SharedPage<Int>(lifetime: 60), Maker())
        let now = Instant(seconds: 1_000)
        // A change comes while the first page is made.
        #expect(
            try await page.json(0, at: now) {
                page.invalidate()
                return [0]
            } == [0])
        #expect(try await page.json(0, at: now) { maker.make() } == [1])
        #expect(try await page.json(0, at: now) { maker.make() } == [1])
    }

    @Test func afterAFailureTheNextOneTriesAgain() async throws {
        struct Failure: Error {}
        let (page, maker) = (SharedPage<Int>(lifetime: 60), Maker())
        await #expect(throws: Failure.self) { try await page.json(0, at: Instant(seconds: 1)) { throw Failure() } }
        #expect(try await page.json(0, at: Instant(seconds: 1)) { maker.make() } == [1])
    }
}
