// Recipes of vectors: psychotherapy notes, which have one reader for ever.

import Envelope
import Sodium
import Wire

@testable import Sealing

extension RecordRecipe {
    static let apart: [RecordRecipe] = [
        note("apart-opens", "the author with the key for such notes", "opens") {
            try $0.grant($1, to: [$0.mine], fetchers: [$0.ada.identity], $2)
        },
        note("apart-second-reader", "a supervisor among the readers", "soleRecipient", readers: { [$0.mine, $0.ben.addressed] }) {
            try $0.grant($1, to: [$0.mine, $0.ben.addressed], fetchers: [$0.ada.identity], $2)
        },
        note("apart-custodian", "the custodian among the readers", "soleRecipient", readers: { [$0.mine, $0.keeper] }) {
            try $0.grant($1, to: [$0.mine, $0.keeper], fetchers: [$0.ada.identity], $2)
        },
        note("apart-second-fetcher", "another may fetch it", "soleRecipient") {
            try $0.grant($1, to: [$0.mine], fetchers: [$0.ada.identity, $0.ben.identity], $2)
        },
        note("apart-let-somebody-in", "the author lets a supervisor in", "soleRecipient") { forge, core, key in
            let admission = try forge.admission(of: .clinician(forge.ben.identity), to: core.digest, by: forge.ada)
            let maker = forge.maker(core, admissions: [admission])
            return [try maker.grant(to: [forge.mine], fetchers: [forge.ada.identity], under: key)]
        },
        note("apart-second-grant", "granted twice", "soleRecipient") { forge, core, key in
            try forge.grant(core, to: [forge.mine], fetchers: [forge.ada.identity], key)
                + forge.grant(core, to: [forge.mine], fetchers: [forge.ada.identity], key)
        },
        note("apart-without-grant", "not granted", "cannotOpen") { _, _, _ in [] },
        note("apart-is-a-record", "a record under the key for such notes", "wrongClass", recordClass: OrdinaryRecord.code) {
            try $0.grant($1, to: [$0.mine], fetchers: [$0.ada.identity], $2)
        },
    ]

    private static func note(
        _ name: String, _ what: String, _ expect: String, recordClass: UInt8 = PsychotherapyRecord.code,
        readers: @escaping @Sendable (RecordForge) -> [AddressedRecipient] = { [$0.mine] },
        _ make: @escaping @Sendable (RecordForge, RecordCore, borrowing SymmetricKey) throws -> [DeviceSigned<RecordGrant>]
    ) -> RecordRecipe {
        RecordRecipe(name) { forge in
            let key = try SymmetricKey.random()
            let body = try forge.body(recipients: readers(forge).map(\.recipient).sorted(), recordClass: recordClass)
            let core = try forge.core(body, under: key)
            return forge.vector(
                what, core.blob, try make(forge, core, key).map(\.blob), record: core.header.record, expect: expect,
                reader: .adaPsychotherapy
            )
        }
    }
}

extension RecordForge {
    /// Ada, under her key for psychotherapy notes.
    var mine: AddressedRecipient { AddressedRecipient(clinician: ada.identity, subkey: vault.psychotherapy.publicKey.key) }

    var keeper: AddressedRecipient { AddressedRecipient(custodian: vault.custodian.keys) }

    func grant(
        _ core: RecordCore, to readers: [AddressedRecipient], fetchers: Set<SigningPublicKey>, _ key: borrowing SymmetricKey
    ) throws -> [DeviceSigned<RecordGrant>] {
        [try maker(core).grant(to: readers.sorted(), fetchers: fetchers, under: key)]
    }
}
