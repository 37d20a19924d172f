// Secret seeds of a side, each in a file of its own that only the server's user can read.

internal import Foundation
public import Sodium

/// A side's Ed25519 signing key, named by the roster.
public enum SideKey {
    static let name = "side"

    /// Makes the key, or reads the one that an interrupted `init` left.
    static func create(in home: ServerHome) throws -> SigningKey {
        if let key = try? load(from: home) { return key }
        try SeedFile(name, in: home).write(try SecretBytes.random(count: SigningKey.seedLength))
        return try load(from: home)
    }

    public static func load(from home: ServerHome) throws -> SigningKey {
        try SigningKey(seed: try SeedFile(name, in: home).read())
    }
}

/// One secret in `keys/NAME.seed`.
public struct SeedFile: Sendable {
    private let file: URL

    public init(_ name: String, in home: ServerHome) { file = home.keys.appendingPathComponent("\(name).seed") }

    public var exists: Bool { FileManager.default.fileExists(atPath: file.path) }

    public func write(_ secret: borrowing SecretBytes) throws {
        var bytes = secret.withBytes { Array($0) }
        defer { _ = bytes.withUnsafeMutableBytes { $0.initializeMemory(as: UInt8.self, repeating: 0) } }
        try DurableFile.write(bytes, to: file)
    }

    /// Throws `homeDamaged` where the file is missing or empty.
    public func read() throws -> SecretBytes {
        var bytes = try DurableFile.read(file, limit: 4096)
        guard !bytes.isEmpty else { throw ServerError(.homeDamaged, file.lastPathComponent) }
        return try SecretBytes(wiping: &bytes)
    }

    public func remove() throws(ServerError) {
        guard unlink(file.path) == 0 || errno == ENOENT else { throw ServerError(.inputOutput, file.lastPathComponent) }
        try DurableFile.flushFolder(file.deletingLastPathComponent())
    }
}
