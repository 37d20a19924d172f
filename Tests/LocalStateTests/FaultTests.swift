// Each file operation fails in turn: the old state or the new one is there, whole, and the caller is told.

import Foundation
import Sodium
import TestSupport
import Testing

@testable import LocalState

@Suite struct FaultTests {
    /// Fails the first, the second, … operation of `action` until one run meets no fault; `check` looks at what each left behind.
    private func failEach(
        _ fault: FaultyFiles.Fault,
        of files: FaultyFiles,
        _ action: () async throws -> Void,
        check: (_ operation: Int, _ error: (any Error)?) async throws -> Void
    ) async throws {
        var operation = 0
        var happened = true
        while happened {
            files.arm(fault, at: operation)
            var caught: (any Error)?
            do { try await action() } catch { caught = error }
            happened = files.disarm()
            if !happened { #expect(caught == nil, "without a fault it succeeds: \(String(describing: caught))") }
            try await check(operation, caught)
            operation += 1
        }
        #expect(operation > 4, "an action has several operations")
    }

    @Test(arguments: FaultyFiles.Fault.allCases) func aFailedUpdateLeavesTheOldOrTheNewState(fault: FaultyFiles.Fault) async throws {
        let files = FaultyFiles()
        let desk = try Desk(files: files)
        let state = try await desk.create().state
        var expected = 0
        try await failEach(fault, of: files) {
            try await state.update { $0.number += 1 }
        } check: { operation, error in
            let found = try state.read().number
            #expect(found == expected || found == expected + 1, "operation \(operation)")
            if error == nil { #expect(found == expected + 1) }
            if fault == .diskFull, let error { #expect(error as? LocalStateError == .diskFull) }
            if fault != .killed { #expect(try desk.names() == ["lock", "state"], "operation \(operation)") }
            // Nothing that a fault left behind hinders the next change, which tidies up.
            try await state.update { $0.number = found + 10 }
            #expect(try desk.names() == ["lock", "state"])
            expected = try state.read().number
            #expect(expected == found + 10)
        }
        #expect(try desk.unlock().read().number == expected)
    }

    /// The new file is made, written, made durable, closed and renamed: a stop before any of these leaves the very bytes that were there.
    @Test func aStopBeforeTheRenameLeavesTheOldFileUntouched() async throws {
        let files = FaultyFiles()
        let desk = try Desk(files: files)
        let state = try await desk.create(Diary(number: 1)).state
        let before = try desk.bytes()
        for operation in 0..<5 {
            files.arm(.killed, at: operation)
            await #expect(throws: LocalStateError.storageFailed) { try await state.update { $0.number = 2 } }
            #expect(files.disarm())
            #expect(try desk.bytes() == before, "operation \(operation)")
        }
        #expect(try desk.names().count > 2, "a stopped process leaves its new file behind")
        try await state.update { $0.number = 3 }
        #expect(try desk.names() == ["lock", "state"])
        #expect(try state.read().number == 3)
    }

    @Test func aFullDiskLeavesNothingHalfWritten() async throws {
        let files = FaultyFiles()
        let desk = try Desk(files: files)
        let state = try await desk.create(Diary(number: 1)).state
        let before = try desk.bytes()
        for operation in 0..<5 {
            files.arm(.diskFull, at: operation)
            await #expect(throws: LocalStateError.diskFull) { try await state.update { $0.number = 2 } }
            #expect(files.disarm())
            #expect(try desk.bytes() == before)
            #expect(try desk.names() == ["lock", "state"], "operation \(operation)")
        }
    }

    @Test func aFailedChangeOfPassphraseLocksNobodyOut() async throws {
        let files = FaultyFiles()
        let desk = try Desk(files: files)
        var state = try await desk.create(Diary(number: 1)).state
        var passphrase = Desk.passphrase
        var turn = 0
        try await failEach(.killed, of: files) {
            turn += 1
            try await state.changePassphrase(to: Desk.secret("passphrase \(turn)"), cost: .interactive)
        } check: { operation, error in
            // One of the two opens it; which one follows from whether the file was replaced.
            let opened = try ["passphrase \(turn)", passphrase].compactMap { candidate in
                do {
                    return (try desk.unlock(candidate), candidate)
                } catch LocalStateError.cannotOpen {
                    return nil
                }
            }
            #expect(opened.count == 1, "operation \(operation)")
            let first = try #require(opened.first)
            if error == nil { #expect(first.1 == "passphrase \(turn)") }
            (state, passphrase) = first
            #expect(try state.read().number == 1)
        }
    }

    @Test(arguments: [FaultyFiles.Fault.failure, .diskFull]) func aFailedCreationLeavesNoState(fault: FaultyFiles.Fault) async throws {
        let files = FaultyFiles()
        let desk = try Desk(files: files)
        for operation in 0..<6 {
            files.arm(fault, at: operation)
            await #expect(throws: LocalStateError.self) { try await desk.create() }
            #expect(files.disarm())
            #expect(!desk.file.exists, "operation \(operation)")
        }
        _ = try await desk.create(Diary(number: 4))
        #expect(try desk.unlock().read().number == 4)
    }

    @Test func aFailedBackupLeavesNoFile() async throws {
        let files = FaultyFiles()
        let desk = try Desk(files: files)
        let state = try await desk.create(Diary(number: 1)).state
        for operation in 0..<4 {
            let path = desk.directory.path + "/backup"
            files.arm(.diskFull, at: operation)
            #expect(throws: LocalStateError.diskFull) { try state.backup(to: path) }
            #expect(files.disarm())
            #expect(!FileManager.default.fileExists(atPath: path), "operation \(operation)")
        }
    }

    #if os(Linux)
        /// The real thing: a device that is always full.
        @Test func aFullDeviceIsAFullDisk() throws {
            let files = SystemFiles()
            let descriptor = try files.openExisting("/dev/full")
            #expect(throws: LocalStateError.diskFull) { try files.write([1, 2, 3], to: descriptor) }
            try files.close(descriptor)
        }
    #endif

    /// Root may write anywhere, so that this says nothing when run by root.
    @Test func aDirectoryThatMayNotBeWrittenIsSaid() async throws {
        guard getuid() != 0 else { return }
        let desk = try Desk()
        let state = try await desk.create(Diary(number: 1)).state
        try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: desk.home.path)
        await #expect(throws: LocalStateError.notPermitted) { try await state.update { $0.number = 2 } }
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: desk.home.path)
        #expect(try state.read().number == 1)
    }
}
