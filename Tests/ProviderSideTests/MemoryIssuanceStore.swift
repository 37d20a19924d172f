// A store in memory: the second implementation that the test body runs over, and the model that SQLite is compared with.

import Policies
import ServerCore
import Sodium
import Tokens
import Trust
import Wire

@testable import ProviderSide

actor MemoryIssuanceStore: IssuanceStore {
    private struct Code {
        let allotment: CodeAllotment
        var key: SigningPublicKey?
    }

    private struct Purse: Hashable {
        let key: SigningPublicKey
        let purpose: TokenPurpose
    }

    private struct Place: Hashable {
        let key: SigningPublicKey
        let place: TokenPlace
    }

    private var codes: [Digest: Code] = [:]
    private var answered: [Place: IssuanceRecord.Answered] = [:]
    private var reissues: [Purse: Int] = [:]

    func add(_ registers: [CodeRegister], limits: [CodeAllotment: Int]) throws -> Int {
        var next = codes
        for register in registers {
            let year = CodeAllotment(cell: register.cell, first: register.first, last: register.last)
            guard let limit = limits[year] else { throw IssuanceRefusal.unknownYear }
            for code in register.codes where next[code] == nil { next[code] = Code(allotment: year) }
            let others = next.values.map(\.allotment).filter { $0.cell == year.cell && $0 != year }
            guard others.allSatisfy({ $0.last < year.first || $0.first > year.last }) else { throw IssuanceRefusal.overlappingCodes }
            guard next.values.count(where: { $0.allotment == year }) <= limit else { throw IssuanceRefusal.tooManyCodes }
        }
        defer { codes = next }
        return next.count - codes.count
    }

    func register(_ key: SigningPublicKey, code: Digest, in quarter: PeriodID) throws -> CodeAllotment {
        guard let there = codes[code], quarter <= there.allotment.last else { throw IssuanceRefusal.codeUnknown }
        if let owner = there.key {
            guard owner == key else { throw IssuanceRefusal.codeUsed }
            return there.allotment
        }
        guard allotment(of: key) == nil else { throw IssuanceRefusal.keyUsed }
        codes[code]?.key = key
        return there.allotment
    }

    func record(of place: TokenPlace, for key: SigningPublicKey) -> IssuanceRecord? {
        allotment(of: key).map {
            IssuanceRecord(
                allotment: $0,
                answered: answered[Place(key: key, place: place)],
                reissuesUsed: reissues[Purse(key: key, purpose: place.purpose), default: 0]
            )
        }
    }

    func issue(
        _ response: TokenResponse,
        to request: TokenRequest,
        at place: TokenPlace,
        for key: SigningPublicKey,
        allowance: TokenAllowance
    ) throws -> TokenResponse {
        guard let record = record(of: place, for: key) else { throw IssuanceRefusal.notRegistered }
        let digest = Digest(sha256: request.bytes)
        let decision = record.decision(on: place, digest, allowance: allowance)
        switch decision {
        case .answerAgain: return record.answered?.response ?? response
        case .refuse(.noSuchPlace): throw IssuanceRefusal.noSuchPlace
        case .refuse(.exhausted): throw IssuanceRefusal.exhausted
        case .issue: break
        case .reissue: reissues[Purse(key: key, purpose: place.purpose), default: 0] += 1
        }
        let entry = IssuanceLedger.Entry(request: digest, reissued: decision == .reissue)
        answered[Place(key: key, place: place)] = IssuanceRecord.Answered(entry: entry, response: response)
        return response
    }

    func forget(before quarter: PeriodID) {
        let gone = Set(codes.values.filter { $0.allotment.last < quarter }.compactMap(\.key))
        codes = codes.filter { $0.value.allotment.last >= quarter }
        answered = answered.filter { $0.key.place.period.quarter >= quarter && !gone.contains($0.key.key) }
        reissues = reissues.filter { !gone.contains($0.key.key) }
    }

    private func allotment(of key: SigningPublicKey) -> CodeAllotment? { codes.values.first { $0.key == key }?.allotment }
}
