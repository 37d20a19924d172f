// What a department side keeps of one clinician's records, without a network: handed in once, listed and fetched by an empty vault.

import CaseVault
import Envelope
import ServiceAPI
import Sodium
import Wire

struct Shelf {
    private var uploads: [RecordID: RecordUpload] = [:]
    private var newest: RecordUpload?

    var count: Int { uploads.count }

    mutating func take(_ handIn: HandIn) {
        for upload in handIn.uploads { uploads[upload.core.header.record] = upload }
        newest = handIn.uploads.last ?? newest
    }

    var outlines: [RecordOutline] {
        uploads.map { record, upload in RecordOutline(upload.core.reference, of: record, grants: [upload.grant.digest]) }
    }

    var heads: [Blob] { newest.map { [$0.head.blob] } ?? [] }

    func fetch(_ records: some Sequence<RecordID>) -> [FetchedRecord] {
        records.compactMap { record in
            uploads[record].map { FetchedRecord(record: record, core: $0.core.blob, grants: [$0.grant.blob], tombstone: nil) }
        }
    }
}
