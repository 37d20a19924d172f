// How exported things are named: so that whoever holds an export and the server's records cannot tell which records it came from.

internal import Sodium
internal import Wire

extension CaseExport {
    /// A UUID of version 8 (RFC 9562 section 5.8), the same in every export of the case.
    ///
    /// The digest of a record's core is known to the server. It goes in together with the name of the case, which only members know.
    /// - Parameter id: `nil` for the person.
    func exportName(of id: EntryID?) -> String {
        var writer = ByteWriter()
        writer.string("respite.case.export-name")
        writer.value(state.id)
        writer.optional(id)
        var bytes = Array(Digest(sha256: writer.bytes).bytes.prefix(16))
        bytes[6] = bytes[6] & 0x0f | 0x80
        bytes[8] = bytes[8] & 0x3f | 0x80
        let parts = [bytes[0..<4], bytes[4..<6], bytes[6..<8], bytes[8..<10], bytes[10..<16]]
        return parts.map { Hex.encode(Array($0)) }.joined(separator: "-")
    }
}
