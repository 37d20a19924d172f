// How much of case files travels at once. Both ends hold to it: a server refuses more, a client cuts its work accordingly.

public import Wire

public enum RecordLimits {
    /// In bytes, of the body of a request as it is sent: the server's limit, less what JSON needs around it.
    public static let request = 360 << 10
    /// New records in one request.
    public static let uploads = 64
    /// Further grants in one request, and withdrawn ones.
    public static let grants = 128
    public static let tombstones = 256
    /// Entries of one page of the list.
    public static let listed = 1000
    /// Records that can be asked for at once.
    public static let fetched = 500
    /// In bytes, of an answer with records; a record that is longer comes alone.
    public static let answer = 2 << 20
    /// Heads of one page.
    public static let heads = 1000
    /// Grants of one record that one clinician can have there, and that a reader is handed.
    public static let grantsOfClinician = 8
    public static let grantsHanded = 64
    /// Sealed shares that one clinician can leave for others, of one custodian's key; and custodians of whom one clinician can.
    public static let shares = 64
    public static let custodians = 4
    /// Reports of supervisees' devices that a supervisor is handed.
    public static let reports = 256
}

extension Blob {
    /// In bytes, as it is sent: base64url and quotation marks.
    public var sentLength: Int { 4 + (bytes.count + 2) / 3 * 4 }
}

/// Cuts what is to be handed in into requests that a server takes. Each holds one element at least.
func batches<Element>(_ elements: [Element], count: Int, length: (Element) -> Int) -> [[Element]] {
    var (batches, room): ([[Element]], Int) = ([], 0)
    for element in elements {
        let length = length(element)
        if let last = batches.last, last.count < count, length <= room {
            batches[batches.count - 1].append(element)
            room -= length
        } else {
            batches.append([element])
            room = RecordLimits.request - length
        }
    }
    return batches
}
