// A file that was altered, cut short, put in from elsewhere or written by a newer version is refused, and left alone.

import Foundation
import Sodium
import TestSupport
import Testing
import Wire

@testable import LocalState

@Suite struct TamperingTests {
    /// Made once: deriving a key takes its time, on purpose.
    private static let original = Task {
        let desk = try Desk()
        let made = try await desk.create(Diary(number: 8))
        return (bytes: try desk.bytes(), recovery: made.recovery)
    }

    private let desk: Desk
    private let recovery: RecoveryKey
    private let bytes: [UInt8]

    init() async throws {
        (bytes, recovery) = try await Self.original.value
        desk = try Desk()
        try SystemFiles().makeDirectory(desk.home.path)
        try desk.put(bytes)
    }

    private static let domainLength = 4 + StateImage.domain.utf8.count
    private static let versionAt = domainLength
    private static let kindAt = versionAt + 2
    private static let costAt = kindAt + 1 + SymmetricKey.saltLength
    private static let headerLength = costAt + 12 + 2 * (Nonce.length + WrappedSecret.length) + 32 + StateHeader.recoveryWrapLength

    /// With the keys of the unaltered file, so that every bit is tried without deriving a key for each.
    private func open(_ bytes: [UInt8], with keys: StateKeys) throws {
        let image = try StateImage(file: bytes, kind: .officer)
        _ = try keys.open(image)
    }

    private func keys() throws -> StateKeys { try StateKeys(opening: StateImage(file: bytes, kind: .officer).header, recovery: recovery) }

    @Test func everyBitFlipOfTheHeaderFails() throws {
        let keys = try keys()
        #expect(throws: Never.self) { try open(bytes, with: keys) }
        for bit in 0..<(Self.headerLength + Nonce.length + KeyCommitment.length + 4 + 64) * 8 {
            var altered = bytes
            altered[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(throws: LocalStateError.self, "bit \(bit)") { try open(altered, with: keys) }
        }
    }

    @Test func bitFlipsAllOverTheBodyFail() throws {
        var generator = SeededGenerator()
        let keys = try keys()
        for _ in 0..<300 {
            let position = Int.random(in: Self.headerLength..<bytes.count, using: &generator)
            var altered = bytes
            altered[position] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            #expect(throws: LocalStateError.self, "byte \(position)") { try open(altered, with: keys) }
        }
    }

    /// From the outside: wrong passphrase and altered bytes are one error.
    @Test func whatIsWrongIsNotSaid() throws {
        for position in [Self.headerLength - 1, Self.headerLength + 100, bytes.count - 1] {
            var altered = bytes
            altered[position] ^= 1
            try desk.put(altered)
            #expect(throws: LocalStateError.cannotOpen) { try desk.unlock() }
            #expect(throws: LocalStateError.cannotOpen) { try desk.file.unlock(recovery: recovery) }
            #expect(try desk.bytes() == altered, "a file that does not open is left as it is")
        }
    }

    @Test func aTruncatedFileIsDamaged() throws {
        for count in [0, 1, 4, 10, Self.domainLength - 1] {
            try desk.put(Array(bytes.prefix(count)))
            #expect(throws: LocalStateError.notAState, "\(count) bytes") { try desk.unlock() }
        }
        for count in [Self.domainLength, Self.kindAt, Self.costAt, Self.costAt + 11, Self.headerLength, bytes.count / 2, bytes.count - 1] {
            try desk.put(Array(bytes.prefix(count)))
            #expect(throws: LocalStateError.damaged, "\(count) bytes") { try desk.unlock() }
        }
        try desk.put(bytes + [0])
        #expect(throws: LocalStateError.damaged) { try desk.unlock() }
    }

    @Test(arguments: ["", "hello", "{\"number\": 1}", "SQLite format 3\u{0}"]) func anotherFileIsNotAState(text: String) throws {
        try desk.put(Array(text.utf8))
        #expect(throws: LocalStateError.notAState) { try desk.unlock() }
    }

    /// Nobody writes to it, and whoever waits for that shows no crisis card.
    @Test func aPipeInItsPlaceIsNotWaitedFor() throws {
        try FileManager.default.removeItem(atPath: desk.statePath)
        #expect(mkfifo(desk.statePath, 0o600) == 0)
        #expect(throws: LocalStateError.notAState) { try desk.unlock() }
    }

    @Test func aDirectoryInItsPlaceIsNotAState() throws {
        try FileManager.default.removeItem(atPath: desk.statePath)
        try FileManager.default.createDirectory(atPath: desk.statePath, withIntermediateDirectories: false)
        #expect(throws: LocalStateError.self) { try desk.unlock() }
    }

    @Test(arguments: [0, 2, 3, 0xFFFF] as [UInt16]) func anUnknownVersionIsRefused(version: UInt16) throws {
        var altered = bytes
        altered[Self.versionAt] = UInt8(version >> 8)
        altered[Self.versionAt + 1] = UInt8(version & 0xFF)
        try desk.put(altered)
        #expect(throws: LocalStateError.unknownVersion) { try desk.unlock() }
    }

    @Test(arguments: [2, 3] as [UInt8]) func theStateOfAnotherToolIsRefused(kind: UInt8) throws {
        var altered = bytes
        altered[Self.kindAt] = kind
        try desk.put(altered)
        #expect(throws: LocalStateError.otherKind) { try desk.unlock() }
        let relabelled = StateFile<Diary>(in: desk.home, kind: try #require(StateKind(rawValue: kind)))
        #expect(throws: LocalStateError.cannotOpen) { try relabelled.unlock(passphrase: Desk.secret()) }
    }

    /// Attack class 6: refused before anything is derived, so it takes no memory and no time.
    @Test(arguments: [(1, 8192), (1, 64 << 20), (2, (64 << 20) - 1), (3, 8192), (2, 1 << 41), (9, 64 << 20), (0, 0)] as [(UInt32, UInt64)])
    func kdfBelowFloorIsRefusedBeforeDeriving(operations: UInt32, memory: UInt64) throws {
        var writer = ByteWriter()
        writer.u32(operations)
        writer.u64(memory)
        var altered = bytes
        altered.replaceSubrange(Self.costAt..<Self.costAt + 12, with: writer.bytes)
        try desk.put(altered)
        #expect(throws: LocalStateError.costOutOfBounds) { try desk.unlock() }
        #expect(throws: LocalStateError.costOutOfBounds) { try desk.file.unlock(recovery: recovery) }
    }

    /// Attack classes 2 and 22: a recovery key that somebody else put in does not open, and spoils the file for its owner at once.
    @Test func anotherRecoveryKeyCannotBePutIn() throws {
        let foreign = try RecoveryKey.random()
        let image = try StateImage(file: bytes, kind: .officer)
        let pair = try foreign.sealingKey()
        let header = StateHeader(
            kind: image.header.kind, salt: image.header.salt, cost: image.header.cost, passphraseWrap: image.header.passphraseWrap,
            recoveryKey: pair.publicKey, recoveryWrap: try pair.publicKey.wrap(SecretBytes.random(count: 32)),
            rootWrap: image.header.rootWrap
        )
        try desk.put(StateImage(header: header, body: image.body).canonicalBytes)
        #expect(throws: LocalStateError.cannotOpen) { try desk.unlock() }
        #expect(throws: LocalStateError.cannotOpen) { try desk.file.unlock(recovery: foreign) }
    }

    /// The body of an older file under the newer header.
    @Test func bodyAndHeaderOfTwoFilesAreRefused() async throws {
        let old = try StateImage(file: bytes, kind: .officer)
        try await desk.file.unlock(recovery: recovery).changePassphrase(to: Desk.secret(), cost: .interactive)
        let new = try StateImage(file: desk.bytes(), kind: .officer)
        try desk.put(StateImage(header: new.header, body: old.body).canonicalBytes)
        #expect(throws: LocalStateError.cannotOpen) { try desk.unlock() }
        try desk.put(StateImage(header: old.header, body: new.body).canonicalBytes)
        #expect(throws: LocalStateError.cannotOpen) { try desk.unlock() }
    }

    @Test func aStateOfAnotherShapeIsUnreadable() throws {
        struct Other: Codable, Sendable { var colour: String }
        let file = StateFile<Other>(in: desk.home, kind: .officer)
        #expect(throws: LocalStateError.unreadable) { try file.unlock(passphrase: Desk.secret()) }
        #expect(try desk.bytes() == bytes)
    }

    @Test func randomBytesNeverTrap() {
        var generator = SeededGenerator()
        for _ in 0..<1000 {
            var altered = bytes
            for _ in 0..<4 {
                altered[Int.random(in: 0..<Self.headerLength + 80, using: &generator)] = UInt8.random(in: .min ... .max, using: &generator)
            }
            _ = try? StateImage(file: altered, kind: .officer)
            _ = try? StateImage(file: generator.bytes(Int.random(in: 0...400, using: &generator)), kind: .officer)
        }
    }
}
