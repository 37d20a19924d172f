// Why the department side refuses a record, a grant, a tombstone or a share.

internal import Wire

/// Equality is by value; no case carries anything of the request.
public enum RecordRefusal: Error, Sendable, Equatable {
    /// The chain has not come as far, or has gone on otherwise: a vault that was restored from a backup cannot begin a fork by accident.
    case outOfOrder
    /// Another record goes by this id.
    case idTaken
    /// No such record, or none for this clinician.
    case unknown
    /// A grant to what was shredded.
    case shredded
    /// A grant or a tombstone of another core than is there.
    case otherCore
    /// Without this grant nobody could open the record.
    case lastGrant
    case tooManyGrants
    case tooManyShares
}

extension Problem {
    init(_ refusal: RecordRefusal) {
        switch refusal {
        case .outOfOrder: self.init(.outOfOrder, status: 409, title: "The record does not follow the newest of its device.")
        case .idTaken: self.init(.documentRefused, status: 409, title: "Another record has this id.")
        case .unknown: self.init(.notFound, status: 404, title: "There is no such record.")
        case .shredded: self.init(.documentRefused, status: 409, title: "The record was shredded.")
        case .otherCore: self.init(.documentRefused, status: 409, title: "Not of the record that is here.")
        case .lastGrant: self.init(.documentRefused, status: 409, title: "The record would be left without a grant.")
        case .tooManyGrants: self.init(.changeRefused, status: 409, title: "There are too many grants of this record.")
        case .tooManyShares: self.init(.changeRefused, status: 409, title: "There are too many shares.")
        }
    }
}
