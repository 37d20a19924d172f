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
        let public_share: HexBytes
        let input_shares: [HexBytes]
        /// By round, then by aggregator.
        let verifier_shares: [[HexBytes]]
        /// By round.
        let verifier_messages: [HexBytes]
        let out_shares: [HexBytes]
    }

    struct Operation: Decodable {
        let operation: String
        let success: Bool
        let aggregator_id: Int?
        let report_index: Int?
        let round: Int?
    }

    let ctx: HexBytes
    let verify_key: HexBytes
    let agg_param: HexBytes
    let shares: Int
    let length: Int?
    let chunk_length: Int?
    let max_measurement: UInt64?
    let max_weight: Int?
    let reports: [Report]
    let agg_shares: [HexBytes]
    let agg_result: Numbers?
    let operations: [Operation]
}

/// `XofTurboShake128.json`.
struct XofVector: Decodable {
    let seed: HexBytes
    let dst: HexBytes
    let binder: HexBytes
    let length: Int
    let derived_seed: HexBytes
    let expanded_vec_field128: HexBytes
}
