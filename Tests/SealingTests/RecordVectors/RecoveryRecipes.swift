// Recipes of vectors: plans of recovery and shares of the custodian's key.

import Envelope
import Sodium
import Wire

@testable import Sealing

extension StatementRecipe {
    private typealias Alter = @Sendable ([UInt8]) throws -> [UInt8]

    private static func found(_ forge: RecordForge) throws -> (plan: RecoveryPlan, shares: [RecoveryShare]) {
        try CustodianRecovery.found(among: [forge.ada, forge.ben, forge.cleo].map(\.identity), threshold: 2)
    }

    static let plans: [StatementRecipe] = [
        plan("plan-reads", "two of three", "reads") { $0 },
        plan("plan-empty", "no bytes", "malformed: truncated") { _ in [] },
        plan("plan-truncated", "the last byte is missing", "malformed: truncated") { Array($0.dropLast()) },
        plan("plan-trailing-byte", "one byte too many", "malformed: trailingBytes") { $0 + [0] },
        plan("plan-of-version-2", "a newer plan", "malformed: unknownVersion") { RecordRecipe.altered($0, 26) { _ in 2 } },
        plan("plan-of-other-domain", "a domain of the same length", "malformed: unknownTag") { RecordRecipe.altered($0, 5) { $0 ^ 1 } },
        plan("plan-of-one", "one share is enough", "malformed: invalidValue") { RecordRecipe.altered($0, thresholdAt) { _ in 1 } },
        plan("plan-of-too-many", "four of three are needed", "malformed: invalidValue") {
            RecordRecipe.altered($0, thresholdAt) { _ in 4 }
        },
        plan("plan-holder-twice", "one clinician holds two shares", "malformed: invalidValue") {
            RecordRecipe.replaced($0, at: thresholdAt + 5 + 32, with: Array($0[(thresholdAt + 5)..<(thresholdAt + 37)]))
        },
        plan("plan-custodian-of-low-order", "a recovery key of low order", "malformed: invalidValue") {
            RecordRecipe.replaced($0, at: thresholdAt - 64, with: [UInt8](repeating: 0, count: 32))
        },
        fewer("plan-of-two-holders", "two holders", holders: 2, commitments: 2),
        fewer("plan-commitment-missing", "a commitment too few", holders: 3, commitments: 2),
    ]

    /// After domain, version and the custodian's two keys.
    private static let thresholdAt = 4 + RecoveryPlan.domain.utf8.count + 2 + 64

    private static func plan(_ name: String, _ what: String, _ expect: String, _ alter: @escaping Alter) -> StatementRecipe {
        StatementRecipe(name) { forge in StatementVector(what, .plan, try alter(found(forge).plan.canonicalBytes), expect: expect) }
    }

    private static func fewer(_ name: String, _ what: String, holders: Int, commitments: Int) -> StatementRecipe {
        StatementRecipe(name) { forge in
            let plan = try found(forge).plan
            var writer = ByteWriter()
            writer.string(RecoveryPlan.domain)
            writer.u16(1)
            writer.value(plan.custodian)
            writer.u8(2)
            writer.list(Array(plan.holders.prefix(holders)))
            writer.list(Array(plan.commitments.prefix(commitments)))
            return StatementVector(what, .plan, writer.bytes, expect: "malformed: invalidValue")
        }
    }

    static let shares: [StatementRecipe] = [
        share("share-opens", "Ben's share", "opens") { $0 },
        share("share-truncated", "the last byte is missing", "malformed: truncated") { Array($0.dropLast()) },
        share("share-trailing-byte", "one byte too many", "malformed: trailingBytes") { $0 + [0] },
        share("share-of-version-2", "a newer share", "malformed: unknownVersion") {
            RecordRecipe.altered($0, 4 + SealedRecoveryShare.domain.utf8.count + 1) { _ in 2 }
        },
        share("share-of-other-domain", "a domain of the same length", "malformed: unknownTag") { RecordRecipe.altered($0, 5) { $0 ^ 1 } },
        share("share-box-flipped", "one bit of the box", "otherShare") { RecordRecipe.altered($0, $0.count - 1) { $0 ^ 1 } },
        share("share-in-anothers-place", "Ben's value as Ada's", "wrongShare") { RecordRecipe.altered($0, placeAt) { _ in 1 } },
        share("share-of-place-0", "the place of the secret itself", "otherShare") { RecordRecipe.altered($0, placeAt) { _ in 0 } },
        share("share-of-place-4", "a place that the plan has not", "otherShare") { RecordRecipe.altered($0, placeAt) { _ in 4 } },
        of("share-of-another-custodian", "a share of another splitting", "otherShare") { forge, _, _ in
            try found(forge).shares[1].sealed(to: forge.ben.subkey.publicKey)
        },
        of("share-sealed-to-another", "Ben's share in a box for Cleo", "otherShare") { forge, _, shares in
            try shares[1].sealed(to: forge.cleo.subkey.publicKey)
        },
        of("share-of-another-value", "a value that the plan did not commit to", "wrongShare") { forge, plan, _ in
            let share = RecoveryShare(custodian: plan.custodian, place: 2, value: try SecretBytes.random(count: SymmetricKey.length))
            return try share.sealed(to: forge.ben.subkey.publicKey)
        },
    ]

    private static let placeAt = 4 + SealedRecoveryShare.domain.utf8.count + 2 + 64

    private static func share(_ name: String, _ what: String, _ expect: String, _ alter: @escaping Alter) -> StatementRecipe {
        StatementRecipe(name) { forge in
            let (plan, shares) = try found(forge)
            let bytes = try shares[1].sealed(to: forge.ben.subkey.publicKey).canonicalBytes
            return StatementVector(what, .share, try alter(bytes), plan: Blob(plan.canonicalBytes), expect: expect)
        }
    }

    private static func of(
        _ name: String, _ what: String, _ expect: String,
        _ make: @escaping @Sendable (RecordForge, RecoveryPlan, [RecoveryShare]) throws -> SealedRecoveryShare
    ) -> StatementRecipe {
        StatementRecipe(name) { forge in
            let (plan, shares) = try found(forge)
            let bytes = try make(forge, plan, shares).canonicalBytes
            return StatementVector(what, .share, bytes, plan: Blob(plan.canonicalBytes), expect: expect)
        }
    }
}
