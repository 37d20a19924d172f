// How a department side helps a member of a case against colleagues.

import Envelope
import ServiceAPI
import Sodium
import Wire

struct MemberLoot: Sendable {
    /// Who is lied to.
    var reader: SigningPublicKey?
    /// As it was when the lie began.
    var before: RecordShelf?
    /// Of whom nothing is shown that came since.
    var withheld: SigningPublicKey?
    /// What an honest server would not have taken.
    var planted: [RecordUpload] = []
}

enum MemberLie: String, Sendable {
    case withholds, plants

    func shelf(from honest: RecordShelf, _ loot: MemberLoot) throws -> RecordShelf {
        var shelf = honest
        switch self {
        case .withholds:
            for record in honest.records where loot.before?[record.record] == nil {
                guard let core = record.core, try RecordCore(core).header.device == loot.withheld else { continue }
                shelf.remove(record.record)
            }
            shelf.heads = loot.before?.heads ?? []
        case .plants:
            for upload in loot.planted { shelf.put(FetchedRecord(upload)) }
        }
        return shelf
    }
}
