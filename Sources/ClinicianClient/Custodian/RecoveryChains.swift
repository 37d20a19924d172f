// Whether the department side shows a custodian everything: the chains of whoever is gone have no gap, and what is not there was destroyed.

import CaseFile
import Envelope
import Sealing
import ServiceAPI
import Sodium
import Wire

/// What a department side can hide all the same is the end of a chain: heads are not for custodians.
struct RecoveryChains {
    /// Records in whose place there is a tombstone by a clinician of the roster.
    let destroyed: Set<EntryID>
    private let numbers: [SigningPublicKey: Set<UInt64>]

    init(_ fetched: [FetchedRecord], _ signatories: Signatories) {
        let tombstones = fetched.compactMap { record -> RecordTombstone? in
            guard let blob = record.tombstone, let signed = try? DeviceSigned<RecordTombstone>(blob),
                signed.body.header.record == record.record, !signatories.clinicians(of: signed.body.device).isEmpty
            else { return nil }
            return signed.body
        }
        destroyed = Set(tombstones.map { EntryID($0.core) })
        let headers =
            tombstones.map(\.header)
            + fetched.compactMap { record in
                guard record.tombstone == nil, let core = try? record.core.map({ try RecordCore($0) }) else { return nil }
                return core.header.record == record.record ? core.header : nil
            }
        numbers = Dictionary(headers.map { ($0.device, [$0.counter]) }) { $0.union($1) }
    }

    /// Whether each of these devices' chains is there from its beginning to the last record that is shown.
    func areWhole(of devices: [SigningPublicKey]) -> Bool {
        devices.allSatisfy { device in
            guard let numbers = numbers[device], let last = numbers.max() else { return true }
            return last == UInt64(numbers.count - 1)
        }
    }
}
