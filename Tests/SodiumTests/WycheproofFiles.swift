// The Wycheproof files (C2SP, Apache-2.0) that this target answers for, as they are written.

import TestSupport
import Wire

enum Wycheproof {
    static let aead = VectorKind("XChaCha20-Poly1305", members: ["algorithm": "XCHACHA20-POLY1305", "schema": "aead_test_schema_v1.json"])
    static let eddsa = VectorKind("Ed25519 verification", members: ["algorithm": "EDDSA", "schema": "eddsa_verify_schema_v1.json"])
    static let xdh = VectorKind("X25519", members: ["algorithm": "XDH", "schema": "xdh_comp_schema_v1.json"])
    static let kinds = [aead, eddsa, xdh]

    struct File<Group: Decodable>: Decodable {
        let numberOfTests: Int
        let testGroups: [Group]
    }

    enum Result: String, Decodable { case valid, invalid, acceptable }

    struct AEADGroup: Decodable {
        struct Case: Decodable {
            let tcId: Int
            let flags: [String]
            let key, iv, aad, msg, ct, tag: HexBytes
            let result: Result
        }
        let tests: [Case]
    }

    struct EdDSAGroup: Decodable {
        struct Key: Decodable {
            let curve: String
            let pk: HexBytes
        }
        struct Case: Decodable {
            let tcId: Int
            let msg, sig: HexBytes
            let result: Result
        }
        let publicKey: Key
        let tests: [Case]
    }

    struct XDHGroup: Decodable {
        struct Case: Decodable {
            let tcId: Int
            let flags: [String]
            let `public`, `private`, shared: HexBytes
            let result: Result
        }
        let curve: String
        let tests: [Case]
    }
}

struct HexBytes: Decodable {
    let bytes: [UInt8]

    init(from decoder: any Decoder) throws { bytes = try Hex.decode(try decoder.singleValueContainer().decode(String.self)) }
}
