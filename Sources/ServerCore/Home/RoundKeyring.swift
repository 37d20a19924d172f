// This side's secret keys of check-in rounds, one for each quarter, in files of their own.

internal import Foundation
public import Sodium
public import Trust

/// Check-in shares will be sealed to these keys (design section 6). They are made with the request, since the rounds are signed a year ahead.
public struct RoundKeyring: Sendable {
    private let home: ServerHome

    public init(_ home: ServerHome) { self.home = home }

    /// The public keys of the quarters; missing ones are made and are on disk before this returns. A quarter whose key was destroyed gets no
    /// other: it would contradict what is signed.
    public func publicKeys(of quarters: [PeriodID]) throws -> [RoundKey] {
        try quarters.filter { !isDestroyed($0) }.map { quarter in
            let file = file(of: quarter)
            if !file.exists { try file.write(try SecretBytes.random(count: SealingKey.seedLength)) }
            return RoundKey(period: quarter, key: try SealingKey(seed: try file.read()).publicKey)
        }
    }

    /// The private key of a round; `nil` once it is destroyed.
    public func key(of quarter: PeriodID) throws -> SealingKey? {
        let file = file(of: quarter)
        return file.exists ? try SealingKey(seed: try file.read()) : nil
    }

    /// Whether this side can open what is sealed to a round: it holds the private half of the key that the round names for it.
    public func opens(_ round: CheckInRound) throws -> Bool {
        let named = home.configuration.role == .department ? round.departmentKey : round.providerKey
        return try key(of: round.period)?.publicKey == named
    }

    /// What was sealed to the round cannot be opened any more, whoever kept a copy of it.
    public func destroy(_ quarter: PeriodID) throws {
        if !isDestroyed(quarter) { try DurableFile.write(Array("destroyed\n".utf8), to: mark(of: quarter)) }
        try file(of: quarter).remove()
    }

    /// Whether a file among the keys holds the secret of a round.
    static func isSecret(_ name: String) -> Bool { name.hasPrefix("round-") && !name.hasSuffix(".destroyed") }

    private func isDestroyed(_ quarter: PeriodID) -> Bool { FileManager.default.fileExists(atPath: mark(of: quarter).path) }

    private func mark(of quarter: PeriodID) -> URL { home.keys.appendingPathComponent("round-\(quarter).destroyed") }

    private func file(of quarter: PeriodID) -> SeedFile { SeedFile("round-\(quarter)", in: home) }
}
