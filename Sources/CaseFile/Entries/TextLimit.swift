// How long the texts of a case may be, in UTF-8 bytes: together they must fit the largest record.

/// In UTF-8 bytes.
public enum TextLimit {
    /// A name, a recipient, a service.
    public static let line = 500
    /// A reason, a remark, a scope.
    public static let paragraph = 4000
    /// One section of a note, a plan's summary.
    public static let section = 16_000
    /// All sections of a note together.
    public static let note = 48_000
}
