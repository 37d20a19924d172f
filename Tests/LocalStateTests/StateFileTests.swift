// A state is made, unlocked with passphrase or recovery sheet, changed, and refused where anything is wrong.

import Foundation
import Sodium
import TestSupport
import Testing
import Wire

@testable import LocalState

@Suite struct StateFileTests {
    @Test func whatWasSavedIsThereAfterUnlocking() async throws {
        let desk = try Desk()
        #expect(!desk.file.exists)
        let made = try await desk.create(Diary(number: 1, note: "first"))
        #expect(desk.file.exists)
        #expect(try made.state.read() == Diary(number: 1, note: "first"))
        let returned = try await made.state.update { diary in
            diary.number = 2
            return "done"
        }
        #expect(returned == "done")
        #expect(try desk.unlock().read() == Diary(number: 2, note: "first"))
    }

    @Test func aStateIsMadeOnlyOnce() async throws {
        let desk = try Desk()
        _ = try await desk.create()
        let before = try desk.bytes()
        await #expect(throws: LocalStateError.alreadyThere) { try await desk.create() }
        #expect(try desk.bytes() == before)
    }

    /// As the demonstration makes hundreds.
    @Test func statesUnderOneStretchedPassphraseShareNothingElse() async throws {
        let stretched = try StretchedPassphrase(Desk.secret(), cost: .interactive)
        let (first, second) = (try Desk(), try Desk())
        _ = try await first.file.create(Diary(number: 1), under: stretched)
        _ = try await second.file.create(Diary(number: 2), under: stretched)
        await #expect(throws: LocalStateError.alreadyThere) { try await second.file.create(Diary(), under: stretched) }
        #expect(try first.unlock().read().number == 1)
        #expect(try second.unlock().read().number == 2)
        let headers = try [first, second].map { try $0.file.image(at: $0.statePath).header }
        #expect(headers[0].salt == headers[1].salt)
        #expect(headers[0].passphraseWrap != headers[1].passphraseWrap)
        #expect(headers[0].rootWrap != headers[1].rootWrap)
        #expect(headers[0].recoveryKey != headers[1].recoveryKey)
    }

    @Test func withoutAStateThereIsNothingToUnlock() throws {
        let desk = try Desk()
        #expect(throws: LocalStateError.notFound) { try desk.unlock() }
    }

    @Test(arguments: ["", " ", "A passphrase of the tests", "a passphrase of the tests ", "x"])
    func anotherPassphraseIsRefused(passphrase: String) async throws {
        let desk = try Desk()
        _ = try await desk.create()
        guard !passphrase.isEmpty else { return }
        #expect(throws: LocalStateError.cannotOpen) { try desk.unlock(passphrase) }
    }

    @Test func theRecoverySheetOpensIt() async throws {
        let desk = try Desk()
        let made = try await desk.create(Diary(number: 5))
        let typed = made.recovery.groups.joined(separator: " ").lowercased()
        let state = try desk.file.unlock(recovery: RecoveryKey(typed: typed))
        #expect(try state.read().number == 5)
        #expect(throws: LocalStateError.cannotOpen) { try desk.file.unlock(recovery: .random()) }
        // Whoever forgot the passphrase sets another.
        try await state.changePassphrase(to: Desk.secret("a new passphrase"), cost: .interactive)
        #expect(try desk.unlock("a new passphrase").read().number == 5)
    }

    @Test func aMistypedRecoverySheetNamesItsGroup() throws {
        var groups = try RecoveryKey.random().groups
        #expect(groups.count == RecoveryKey.groupCount)
        groups[2] = String(groups[2].reversed())
        guard groups[2] != String(groups[2].reversed()) else { return }
        #expect(throws: PaperCodeError.mistypedGroups([3])) { try RecoveryKey(typed: groups.joined()) }
        #expect(throws: PaperCodeError.wrongLength(groups: 6)) { try RecoveryKey(typed: groups.dropLast().joined()) }
    }

    /// Groups that are right in themselves, of two sheets.
    @Test func groupsOfTwoSheetsAreNoSheet() throws {
        let first = try RecoveryKey.random().groups
        let second = try RecoveryKey.random().groups
        #expect(throws: PaperCodeError.mistypedGroups(Array(1...7))) {
            try RecoveryKey(typed: (first.prefix(3) + second.suffix(4)).joined())
        }
    }

    @Test func changingThePassphraseShutsTheOldOneOut() async throws {
        let desk = try Desk()
        let made = try await desk.create(Diary(number: 3))
        let old = try desk.bytes()
        try await made.state.changePassphrase(to: Desk.secret("a new passphrase"), cost: .interactive)
        #expect(throws: LocalStateError.cannotOpen) { try desk.unlock() }
        #expect(try desk.unlock("a new passphrase").read().number == 3)
        #expect(try desk.file.unlock(recovery: made.recovery).read().number == 3)
        #expect(try made.state.read().number == 3)
        try await made.state.update { $0.number = 4 }
        // Who knows the old passphrase and has an old copy comes to what it held then; its state key opens nothing written since.
        let now = try StateImage(file: desk.bytes(), kind: .officer)
        let then = try StateImage(file: old, kind: .officer)
        let oldKey = try SymmetricKey(passphrase: Desk.secret(), salt: then.header.salt, cost: then.header.cost)
        let keys = try StateKeys(opening: then.header, passphraseKey: oldKey)
        #expect(throws: Never.self) { try keys.open(then) }
        #expect(throws: LocalStateError.cannotOpen) { try keys.open(now) }
    }

    @Test func aNewRecoverySheetShutsTheOldOneOut() async throws {
        let desk = try Desk()
        let made = try await desk.create(Diary(number: 3))
        let fresh = try await made.state.rotateRecovery(passphrase: Desk.secret())
        #expect(throws: LocalStateError.cannotOpen) { try desk.file.unlock(recovery: made.recovery) }
        #expect(try desk.file.unlock(recovery: fresh).read().number == 3)
        #expect(try desk.unlock().read().number == 3)
        await #expect(throws: LocalStateError.cannotOpen) { try await made.state.rotateRecovery(passphrase: Desk.secret("wrong")) }
        #expect(try desk.file.unlock(recovery: fresh).read().number == 3)
    }

    @Test func theRootKeyOutlivesEverything() async throws {
        let desk = try Desk()
        let made = try await desk.create()
        func derived(_ state: OpenState<Diary>) throws -> [UInt8] {
            try state.rootKey.derive("respite.test", [1, 2, 3]).secret.withBytes { Array($0) }
        }
        let first = try derived(made.state)
        try await made.state.changePassphrase(to: Desk.secret("a new passphrase"), cost: .interactive)
        #expect(try derived(made.state) == first)
        #expect(try derived(desk.unlock("a new passphrase")) == first)
        #expect(try derived(desk.file.unlock(recovery: made.recovery)) == first)
        let other = try await Desk().create()
        #expect(try derived(other.state) != first)
    }

    @Test func aHandleThatWasOpenBeforeAChangeOfKeysSaysSo() async throws {
        let desk = try Desk()
        let made = try await desk.create()
        let other = try desk.unlock()
        try await made.state.changePassphrase(to: Desk.secret("a new passphrase"), cost: .interactive)
        #expect(throws: LocalStateError.changedElsewhere) { try other.read() }
        await #expect(throws: LocalStateError.changedElsewhere) { try await other.update { $0.number = 9 } }
        #expect(try made.state.read().number == 0)
    }

    @Test func aRefusedChangeWritesNothing() async throws {
        struct Refusal: Error {}
        let desk = try Desk()
        let made = try await desk.create(Diary(number: 1))
        let before = try desk.bytes()
        await #expect(throws: Refusal.self) {
            try await made.state.update { diary in
                diary.number = 2
                throw Refusal()
            }
        }
        #expect(try desk.bytes() == before)
        try await made.state.update { _ in }
        #expect(try desk.bytes() == before, "no change, no write")
    }

    @Test func filesAreTheirOwnersAlone() async throws {
        let desk = try Desk()
        let made = try await desk.create()
        try await made.state.update { $0.number = 2 }
        let manager = FileManager.default
        for (path, mode) in [(desk.home.path, 0o700), (desk.statePath, 0o600), (desk.home.lockPath, 0o600)] {
            #expect(try manager.attributesOfItem(atPath: path)[.posixPermissions] as? Int == mode, "\(path)")
        }
        #expect(try desk.names() == ["lock", "state"])
    }

    @Test func aDirectoryThatOthersMayReadIsTightened() async throws {
        let desk = try Desk()
        try FileManager.default.createDirectory(
            atPath: desk.home.path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
        _ = try await desk.create()
        #expect(try FileManager.default.attributesOfItem(atPath: desk.home.path)[.posixPermissions] as? Int == 0o700)
    }

    /// Attack class 24, on the device: nothing written is found in the file, in any spelling; and its length says little.
    @Test func nothingOfTheStateIsReadable() async throws {
        let desk = try Desk()
        let made = try await desk.create(Diary(number: 1, note: "canary-note-5531"))
        let bytes = try desk.bytes()
        let text = String(decoding: bytes, as: UTF8.self)
        for spelling in ["canary-note-5531", Hex.encode(Array("canary-note-5531".utf8)), "Y2FuYXJ5", "number", "respite", "officer"] {
            #expect(!text.contains(spelling))
        }
        try await made.state.update { $0.note = String(repeating: "x", count: 20_000) }
        #expect(try desk.bytes().count == bytes.count)
        try await made.state.update { $0.note = String(repeating: "x", count: 100_000) }
        #expect(try desk.bytes().count > bytes.count)
        #expect(try made.state.read().note?.count == 100_000)
    }
}
