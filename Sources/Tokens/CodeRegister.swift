// The eligibility codes of one cell, as the authority hands them to the provider: digests only, so that the file enrols nobody.

internal import Sodium
public import Wire

/// The digests of the codes printed for one cell, and the quarters for which they have tokens issued. Signed by the clinical side.
///
/// Codes are reissued yearly: `first` to `last` is a year, after which the codes of people who left lapse.
public struct CodeRegister: CanonicalObject, Hashable {
    public static let domain = "respite.code-register"
    /// Bytes of a code: 80 bits, 16 base32 characters on the card.
    public static let codeLength = 10
    /// The most codes in one register.
    public static let limit = 100_000

    public let cell: String
    public let first: Quarter
    public let last: Quarter
    /// Sorted, each once.
    public let codes: [Digest]

    /// Throws `invalidValue` for an empty or over-long cell, a last quarter before the first, no code, too many, or a code twice.
    public init(cell: String, first: Quarter, last: Quarter, codes: [Digest]) throws(WireError) {
        guard (try? TokenPeriod.checkIn(first, cell: cell)) != nil else { throw WireError(.invalidValue, "not a cell") }
        guard first <= last else { throw WireError(.invalidValue, "a register must end after it starts") }
        let sorted = codes.sorted()
        guard !sorted.isEmpty, sorted.count <= Self.limit, zip(sorted, sorted.dropFirst()).allSatisfy({ $0 != $1 }) else {
            throw WireError(.invalidValue, "a register has codes, each once")
        }
        self.cell = cell
        self.first = first
        self.last = last
        self.codes = sorted
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        self = try CodeRegister(
            cell: try reader.string(limit: TokenPeriod.longestCell),
            first: try reader.value(),
            last: try reader.value(),
            codes: try reader.list(of: Digest.self, limit: Self.limit)
        )
    }

    public func write(to writer: inout ByteWriter) {
        writer.string(cell)
        writer.value(first)
        writer.value(last)
        writer.list(codes)
    }

    /// The digest of a code: SHA-256(tag ‖ code). Throws `invalidValue` for another length.
    ///
    /// No salt and no slow hash: a code is 80 random bits, which nobody can try through.
    public static func digest(ofCode code: [UInt8]) throws(WireError) -> Digest {
        guard code.count == codeLength else { throw WireError(.invalidValue, "a code is \(codeLength) bytes long") }
        var writer = ByteWriter()
        writer.string("respite.code")
        writer.fixed(code)
        return Digest(sha256: writer.bytes)
    }
}
