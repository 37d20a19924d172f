// What a derived value is for, bound into its derivation (draft-irtf-cfrg-vdaf-20, section 6.2.3 and section 7.2, constants).

private import Wire

/// The uses that Prio3 has for derived values.
enum Usage: UInt16 {
    case measurementShare = 1
    case proofShare = 2
    case jointRandomness = 3
    case proveRandomness = 4
    case queryRandomness = 5
    case jointRandomnessSeed = 6
    case jointRandomnessPart = 7
}

enum DomainSeparation {
    /// `VERSION`: the wire version of draft-irtf-cfrg-vdaf-18 to -20.
    static let version: UInt8 = 18
    /// The longest context that fits a tag.
    static let contextLimit = 0xffff - 8

    /// `domain_separation_tag`: `format_dst` for class 0 (VDAF), then the application's context.
    static func tag(algorithm: UInt32, usage: Usage, context: [UInt8]) -> [UInt8] {
        var writer = ByteWriter()
        writer.u8(version)
        writer.u8(0)
        writer.u32(algorithm)
        writer.u16(usage.rawValue)
        writer.fixed(context)
        return writer.bytes
    }
}
