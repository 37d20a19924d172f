// Copies that are known to open, bringing one back, and leaving nothing behind.

import Foundation
import Sodium
import TestSupport
import Testing

@testable import LocalState

@Suite struct BackupTests {
    private let desk: Desk
    private let state: OpenState<Diary>
    private let recovery: RecoveryKey

    init() async throws {
        desk = try Desk()
        (state, recovery) = try await desk.create(Diary(number: 6))
    }

    private var path: String { desk.directory.path + "/copy" }

    @Test func aBackupComesBackOnAnotherMachine() async throws {
        try state.backup(to: path)
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
        let other = try Desk()
        let restored = try await other.file.restore(from: path, passphrase: Desk.secret())
        #expect(try restored.read().number == 6)
        try await restored.update { $0.number = 7 }
        #expect(try other.unlock().read().number == 7)
        let third = try Desk()
        let recovered = try await third.file.restore(from: path, recovery: recovery)
        #expect(try recovered.read().number == 6)
        let first = try state.rootKey.derive("a", []).secret.withBytes { Array($0) }
        let again = try recovered.rootKey.derive("a", []).secret.withBytes { Array($0) }
        #expect(first == again)
    }

    @Test func aBackupNeverReplacesAFile() throws {
        try Data("something of somebody".utf8).write(to: URL(fileURLWithPath: path))
        #expect(throws: LocalStateError.alreadyThere) { try state.backup(to: path) }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "something of somebody")
    }

    @Test func aBackupIntoNowhereIsRefused() {
        #expect(throws: LocalStateError.notFound) { try state.backup(to: desk.directory.path + "/missing/copy") }
    }

    @Test func restoringNeverReplacesAStateUnasked() async throws {
        try state.backup(to: path)
        try await state.update { $0.number = 9 }
        let before = try desk.bytes()
        await #expect(throws: LocalStateError.alreadyThere) { try await desk.file.restore(from: path, passphrase: Desk.secret()) }
        #expect(try desk.bytes() == before)
        let restored = try await desk.file.restore(from: path, passphrase: Desk.secret(), replacing: true)
        #expect(try restored.read().number == 6)
    }

    @Test func whatDoesNotOpenIsNotRestored() async throws {
        try state.backup(to: path)
        let before = try desk.bytes()
        await #expect(throws: LocalStateError.cannotOpen) {
            try await desk.file.restore(from: path, passphrase: Desk.secret("wrong"), replacing: true)
        }
        await #expect(throws: LocalStateError.cannotOpen) { try await desk.file.restore(from: path, recovery: .random(), replacing: true) }
        try Data(try Data(contentsOf: URL(fileURLWithPath: path)).dropLast()).write(to: URL(fileURLWithPath: path))
        await #expect(throws: LocalStateError.damaged) {
            try await desk.file.restore(from: path, passphrase: Desk.secret(), replacing: true)
        }
        await #expect(throws: LocalStateError.notFound) {
            try await desk.file.restore(from: path + "-missing", passphrase: Desk.secret(), replacing: true)
        }
        #expect(try desk.bytes() == before)
    }

    @Test func wipingLeavesNothing() async throws {
        try Data([1, 2, 3]).write(to: URL(fileURLWithPath: desk.home.path + "/.state.new-0011223344556677"))
        // A second name for the same file shows what happened to its blocks.
        let witness = desk.directory.path + "/witness"
        try FileManager.default.linkItem(atPath: desk.statePath, toPath: witness)
        let before = try desk.bytes()
        try await desk.file.wipe()
        #expect(!FileManager.default.fileExists(atPath: desk.home.path))
        #expect(!desk.file.exists)
        let left = Array(try Data(contentsOf: URL(fileURLWithPath: witness)))
        #expect(left.count == before.count)
        #expect(zip(left, before).filter { $0 == $1 }.count < before.count / 100, "overwritten before it was removed")
        #expect(throws: LocalStateError.notFound) { try state.read() }
        await #expect(throws: LocalStateError.notFound) { try await state.update { $0.number = 1 } }
    }

    @Test func wipingWhatIsNotThereIsNoMistake() async throws {
        let other = try Desk()
        try await other.file.wipe()
        try await desk.file.wipe()
        try await desk.file.wipe()
        #expect(!FileManager.default.fileExists(atPath: desk.home.path))
    }

    @Test func afterWipingANewStateCanBeMade() async throws {
        try await desk.file.wipe()
        _ = try await desk.create(Diary(number: 1))
        #expect(try desk.unlock().read().number == 1)
    }
}
