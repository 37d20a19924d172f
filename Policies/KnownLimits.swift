// Which limits of confidentiality a programme has signed, and the days that its notice tells: all that is needed to show an officer's rights.

public import Wire

/// Nothing in it is about anybody: everybody of the programme has the same.
public struct KnownLimits: CanonicalValue, Hashable {
    public let reference: LimitsReference
    /// The retention of bookings, in days.
    public let days: UInt16

    /// What is shown where no programme is known: the laws of Connecticut, whatever the preset may name one day.
    public static let usual = KnownLimits(reference: .connecticut, days: PolicyRules.preset.bookingRetentionDays)

    /// Whether this program has the text, and a policy may name the days. What is kept lies in the clear, and anybody may have written it.
    public var isCarried: Bool {
        LimitsOfConfidentiality.text(for: reference) != nil && (1...PolicyRules.retentionCeiling).contains(days)
    }

    public init(_ rules: PolicyRules) { self.init(reference: rules.limits, days: rules.bookingRetentionDays) }

    private init(reference: LimitsReference, days: UInt16) { (self.reference, self.days) = (reference, days) }

    public init(from reader: inout ByteReader) throws(WireError) {
        reference = try reader.value()
        days = try reader.u16()
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(reference)
        writer.u16(days)
    }
}
