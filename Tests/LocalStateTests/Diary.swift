// A small state, its passphrase, and a directory for it: shared by the tests of this target.

import Foundation
import Sodium
import TestSupport

@testable import LocalState

struct Diary: Codable, Sendable, Equatable {
    var number = 0
    var note: String?
}

/// A state in a temporary directory. Passphrases cost the floor.
struct Desk {
    let directory: TemporaryDirectory
    let home: StateDirectory
    let file: StateFile<Diary>

    init(files: any FileOperations = SystemFiles()) throws {
        directory = try TemporaryDirectory()
        home = StateDirectory(directory.path + "/home")
        file = StateFile(in: home, kind: .officer, files: files)
    }

    static let passphrase = "a passphrase of the tests"

    static func secret(_ text: String = passphrase) throws -> SecretBytes {
        var bytes = Array(text.utf8)
        return try Passphrase.normalised(wiping: &bytes)
    }

    func create(_ diary: Diary = Diary()) async throws -> (state: OpenState<Diary>, recovery: RecoveryKey) {
        try await file.create(diary, passphrase: Self.secret(), cost: .interactive)
    }

    func unlock(_ passphrase: String = passphrase) throws -> OpenState<Diary> { try file.unlock(passphrase: Self.secret(passphrase)) }

    var statePath: String { home.path + "/state" }

    func bytes() throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: statePath))) }

    func put(_ bytes: [UInt8]) throws { try Data(bytes).write(to: URL(fileURLWithPath: statePath)) }

    /// Names in the home, hidden ones too.
    func names() throws -> [String] { try SystemFiles().list(home.path).sorted() }
}
