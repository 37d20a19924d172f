// Codes and issued tokens in SQLite. A response is recorded and counted in one transaction, before it leaves.

internal import Foundation
internal import GRDB
public import ServerCore
public import Sodium
public import Tokens
public import Trust
public import Wire

public struct SQLiteIssuanceStore: IssuanceStore {
    private let database: ServerDatabase

    public init(_ database: ServerDatabase) { self.database = database }

    public func add(_ registers: [CodeRegister], limits: [CodeAllotment: Int]) async throws -> Int {
        try await database.change { database in
            let rows = IssuanceRows(database)
            var added = 0
            for register in registers {
                let year = CodeAllotment(cell: register.cell, first: register.first, last: register.last)
                guard let limit = limits[year] else { throw IssuanceRefusal.unknownYear }
                for code in register.codes where try rows.insert(code, of: register) { added += 1 }
                guard try !rows.hasCodes(overlapping: year) else { throw IssuanceRefusal.overlappingCodes }
                guard try rows.codes(of: year) <= limit else { throw IssuanceRefusal.tooManyCodes }
            }
            return added
        }
    }

    public func register(_ key: SigningPublicKey, code: Digest, in quarter: PeriodID) async throws -> CodeAllotment {
        // Looked up before the right to write is waited for: a guess costs no commit.
        guard try await database.read({ try IssuanceRows($0).code(code) != nil }) else { throw IssuanceRefusal.codeUnknown }
        return try await database.change { database in
            let rows = IssuanceRows(database)
            guard let there = try rows.code(code), quarter <= there.allotment.last else { throw IssuanceRefusal.codeUnknown }
            if let owner = there.key {
                guard owner == key.bytes else { throw IssuanceRefusal.codeUsed }
                return there.allotment
            }
            guard try rows.allotment(of: key) == nil else { throw IssuanceRefusal.keyUsed }
            try rows.register(key, for: code)
            return there.allotment
        }
    }

    public func record(of place: TokenPlace, for key: SigningPublicKey) async throws -> IssuanceRecord? {
        try await database.read { try IssuanceRows($0).record(of: place, for: key) }
    }

    public func issue(
        _ response: TokenResponse,
        to request: TokenRequest,
        at place: TokenPlace,
        for key: SigningPublicKey,
        allowance: TokenAllowance
    ) async throws -> TokenResponse {
        let digest = Digest(sha256: request.bytes)
        return try await database.change { database in
            let rows = IssuanceRows(database)
            guard let record = try rows.record(of: place, for: key) else { throw IssuanceRefusal.notRegistered }
            switch record.decision(on: place, digest, allowance: allowance) {
            case .answerAgain:
                guard let answered = record.answered else { throw IssuanceRefusal.noSuchPlace }
                return answered.response
            case .issue: try rows.insert(response, to: digest, at: place, for: key)
            case .reissue: try rows.replace(with: response, to: digest, at: place, for: key)
            case .refuse(.noSuchPlace): throw IssuanceRefusal.noSuchPlace
            case .refuse(.exhausted): throw IssuanceRefusal.exhausted
            }
            return response
        }
    }

    public func forget(before quarter: PeriodID) async throws {
        let changed = try await database.change { try IssuanceRows($0).delete(before: quarter) }
        if changed { try await database.forgetDeleted() }
    }
}
