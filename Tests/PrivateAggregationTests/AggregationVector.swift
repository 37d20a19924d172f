// The published vectors of draft-irtf-cfrg-vdaf as they are written in JSON (appendix C, "Schema").

import Foundation
import Wire

@testable import PrivateAggregation

/// Hexadecimal in JSON.
struct HexBytes: Decodable {
    let bytes: [UInt8]

    init(from decoder: any Decoder) throws { bytes = try Hex.decode(try decoder.singleValueContainer().decode(String.self)) }
}

/// A measurement or a result: what it means depends on the variant.
enum Numbers: Decodable, Equatable {
    case flag(Bool)
    case flags([Bool])
    case number(UInt64)
    case numbers([UInt64])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let flags = try? container.decode([Bool].self) {
            self = .flags(flags)
        } else if let number = try? container.decode(UInt64.self) {
            self = .number(number)
        } else {
            self = .numbers(try container.decode([UInt64].self))
        }
    }

    var result: [Int128] {
        switch self {
        case .flag(let flag): [flag ? 1 : 0]
        case .flags(let flags): flags.map { $0 ? 1 : 0 }
        case .number(let number): [Int128(number)]
        case .numbers(let numbers): numbers.map { Int128($0) }
        }
    }
}

struct AggregationVector: Decodable {
    struct Report: Decodable {
        let measurement: Numbers?
        let nonce: HexBytes
        let rand: HexBytes
        let publicShare: HexBytes
        let inputShares: [HexBytes]
        /// By round, then by aggregator.
        let verifierShares: [[HexBytes]]
        /// By round.
        let verifierMessages: [HexBytes]
        let outShares: [HexBytes]

        private enum CodingKeys: String, CodingKey {
            case measurement
            case nonce
            case rand
            case publicShare = "public_share"
            case inputShares = "input_shares"
            case verifierShares = "verifier_shares"
            case verifierMessages = "verifier_messages"
            case outShares = "out_shares"
        }
    }

    struct Operation: Decodable {
        let operation: String
        let success: Bool
        let aggregatorId: Int?
        let reportIndex: Int?
        let round: Int?

        private enum CodingKeys: String, CodingKey {
            case operation
            case success
            case aggregatorId = "aggregator_id"
            case reportIndex = "report_index"
            case round
        }
    }

    let ctx: HexBytes
    let verifyKey: HexBytes
    let aggParam: HexBytes
    let shares: Int
    let length: Int?
    let chunkLength: Int?
    let maxMeasurement: UInt64?
    let maxWeight: Int?
    let reports: [Report]
    let aggShares: [HexBytes]
    let aggResult: Numbers?
    let operations: [Operation]

    private enum CodingKeys: String, CodingKey {
        case ctx
        case verifyKey = "verify_key"
        case aggParam = "agg_param"
        case shares
        case length
        case chunkLength = "chunk_length"
        case maxMeasurement = "max_measurement"
        case maxWeight = "max_weight"
        case reports
        case aggShares = "agg_shares"
        case aggResult = "agg_result"
        case operations
    }
}

/// `XofTurboShake128.json`.
struct XofVector: Decodable {
    let seed: HexBytes
    let dst: HexBytes
    let binder: HexBytes
    let length: Int
    let derivedSeed: HexBytes
    let expandedVecField128: HexBytes

    private enum CodingKeys: String, CodingKey {
        case seed
        case dst
        case binder
        case length
        case derivedSeed = "derived_seed"
        case expandedVecField128 = "expanded_vec_field128"
    }
}
