// The n-th write to the disk fails, for every n, the emptying of the write-ahead log among them: each change happens whole or not at all, and
// what was to go is gone as soon as the disk works again.

import Envelope
import FaultyDisk
import Foundation
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Wire

@testable import DepartmentSide
@testable import ServerCore

@Suite struct RecordDiskFaultTests {
    @Test(arguments: RecordFaultTests.Change.allCases)
    func aWriteThatFailsLeavesTheStoreAsItWasOrAsItShouldBe(kind: RecordFaultTests.Change) async throws {
        FaultyDisk.install()
        var (number, happened, finished) = (0, true, 0)
        while happened {
            let scene = try await RecordFaultTests()
            let (change, before) = (try scene.change(kind), try await scene.contents())
            // So that the log begins empty, whatever came before.
            #expect(try await scene.database.forgetDeleted())
            let folder = scene.directory.url.lastPathComponent
            FaultyDisk.arm(at: number, dead: false, in: folder)
            var caught: (any Error)?
            do { try await change() } catch { caught = error }
            happened = FaultyDisk.disarm(in: folder)
            if let caught { #expect(caught is ServerError && happened, "\(kind) \(number): \(caught)") }
            let found = try await scene.contents()
            try await scene.database.check()
            if found != before {
                finished += 1
            } else {
                #expect(caught != nil, "\(kind) \(number)")
            }
            // Whoever sends it again is served, once.
            try await change()
            let after = try await scene.contents()
            #expect(after != before && (found == before || found == after), "\(kind) \(number)")
            try await scene.database.check()
            if kind == .shred {
                let marks = scene.uploads.flatMap { [$0.core.body.commitment.bytes, Array($0.core.body.ciphertext.suffix(16))] }
                let files = try FileManager.default.contentsOfDirectory(atPath: scene.directory.path).map {
                    try Data(contentsOf: scene.directory.url.appendingPathComponent($0))
                }
                #expect(files.count >= 2)
                for mark in marks { #expect(!files.contains { $0.range(of: Data(mark)) != nil }, "write \(number)") }
            }
            number += 1
            try #require(number < 400)
        }
        #expect(number > 3 && finished > 0, "\(kind)")
    }
}
