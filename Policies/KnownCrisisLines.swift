// What the programme adds to the crisis card, and under which limits of confidentiality it stands, as it was last believed: kept beside the
// state, in the clear, since neither the card nor `respite rights` asks for a passphrase.

public import Localization
public import Wire

/// Nothing in it is about anybody: everybody of the programme has the same.
public struct KnownCrisisLines: CanonicalObject, Equatable {
    public static let domain = "respite.crisis-lines"

    public let lines: [CrisisResource]
    public let staleAfterDays: UInt16
    /// `nil` where no programme is known, or it was kept by a program that kept the lines alone.
    public let limits: KnownLimits?

    public static let none = KnownCrisisLines(lines: [], staleAfterDays: PolicyRules.preset.staleAfterDays, limits: nil)

    public init(_ rules: PolicyRules) {
        self.init(lines: rules.crisisResources, staleAfterDays: rules.staleAfterDays, limits: KnownLimits(rules))
    }

    private init(lines: [CrisisResource], staleAfterDays: UInt16, limits: KnownLimits?) {
        (self.lines, self.staleAfterDays, self.limits) = (lines, staleAfterDays, limits)
    }

    /// What is no such list counts as none: the lines that every copy of the tools carries are always there.
    public init(kept bytes: [UInt8]?) { self = bytes.flatMap { try? KnownCrisisLines(canonicalBytes: $0) } ?? .none }

    public init(from reader: inout ByteReader) throws(WireError) {
        lines = try reader.list(of: CrisisResource.self, limit: PolicyRules.mostCrisisLines)
        staleAfterDays = try reader.u16()
        limits = reader.remaining > 0 ? try reader.value(KnownLimits.self) : nil
    }

    public func write(to writer: inout ByteWriter) {
        writer.list(lines)
        writer.u16(staleAfterDays)
        // The last, and nothing where they are not known: a file from before reads as it always did.
        if let limits { writer.value(limits) }
    }

    /// The whole card: what every copy of the tools carries, in its order, then the programme's own lines, those that were checked lately first.
    public func card(in texts: Texts, at now: Instant) -> [CrisisResource] {
        CrisisCard.all(in: texts, programme: ofProgramme(at: now))
    }

    /// The programme's own, those that were checked lately first.
    public func ofProgramme(at now: Instant) -> [CrisisResource] {
        lines.filter { !isStale($0, now) } + lines.filter { isStale($0, now) }
    }

    /// Lines that somebody should look at again.
    public func stale(in texts: Texts, at now: Instant) -> [CrisisResource] { card(in: texts, at: now).filter { isStale($0, now) } }

    /// Nobody has made sure of it, or not for as long as the signed policy allows.
    public func isStale(_ line: CrisisResource, _ now: Instant) -> Bool {
        ResourceAge.isStale(line.verified, at: now, after: staleAfterDays)
    }
}
