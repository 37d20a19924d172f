// Published vectors: every file of the folder is read, given to the suite of its kind, and counted.

import Foundation
import Testing
import Wire

/// The files of one folder of published vectors. Tests that need them are skipped where the folder is missing, and say so.
struct Vectors {
    /// One object of a vector file; hexadecimal values.
    struct Case: Decodable, Sendable, CustomTestStringConvertible {
        let fields: [String: String]

        init(from decoder: any Decoder) throws {
            let values = try decoder.singleValueContainer().decode([String: Value].self)
            fields = values.mapValues(\.text)
        }

        func bytes(_ name: String) throws -> [UInt8] { try Hex.decode(try #require(fields[name], "no field \(name)")) }

        func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

        var testDescription: String { fields["name"] ?? fields["index"].map { "case \($0)" } ?? "case" }

        private enum Value: Decodable {
            case string(String)
            case number(Int)

            init(from decoder: any Decoder) throws {
                let container = try decoder.singleValueContainer()
                if let number = try? container.decode(Int.self) {
                    self = .number(number)
                } else {
                    self = .string(try container.decode(String.self))
                }
            }

            var text: String {
                switch self {
                case .string(let text): text
                case .number(let number): String(number)
                }
            }
        }
    }

    /// A kind is known by the fields that all its cases have.
    enum Kind: CaseIterable {
        case blindSignature
        case challenge
        case issuance

        var fields: Set<String> {
            switch self {
            case .blindSignature: ["name", "p", "q", "n", "e", "d", "prepared_msg", "blinded_msg", "blind_sig", "sig"]
            case .challenge: ["token_type", "token_authenticator_input"]
            case .issuance: ["skS", "pkS", "token_challenge", "nonce", "token_request", "token_response", "token"]
            }
        }
    }

    private static var folder: URL {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let named = ProcessInfo.processInfo.environment["RESPITE_VECTORS"].map { URL(filePath: $0) }
        return (named ?? root.appending(path: "../shared/vectors")).appending(path: "privacypass")
    }

    /// `nil` where the folder is missing.
    static let files: [String: [Case]]? = {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
            print("vectors not found: \(Kind.allCases.count) suites skipped")
            return nil
        }
        var files: [String: [Case]] = [:]
        for name in names where name.hasSuffix(".json") {
            let content = try? Data(contentsOf: folder.appending(path: name))
            files[name] = content.flatMap { try? JSONDecoder().decode([Case].self, from: $0) } ?? []
        }
        return files
    }()

    static var areThere: Bool { files != nil }

    static func kind(of cases: [Case]) -> Kind? {
        Kind.allCases.first { kind in !cases.isEmpty && cases.allSatisfy { kind.fields.isSubset(of: $0.fields.keys) } }
    }

    static func cases(_ kind: Kind) -> [Case] {
        (files ?? [:]).sorted { $0.key < $1.key }.flatMap { Self.kind(of: $0.value) == kind ? $0.value : [] }
    }
}
