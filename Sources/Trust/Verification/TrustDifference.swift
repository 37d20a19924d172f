// Where the two sides do not serve the same documents: reported to the reader, since it may be delay or deceit.

/// One document that one side served differently from what was taken.
public struct TrustDifference: Sendable, Hashable {
    public enum Finding: Sendable, Hashable {
        /// This side does not serve it.
        case missing
        /// This side serves an older version than the other, or than was seen before: it has not imported the newest yet, or holds it back.
        case older(version: UInt64, newest: UInt64)
        /// This side serves something that is refused.
        case refused(TrustError.Code)
    }

    public let document: DocumentKind
    public let side: SideRole
    public let finding: Finding

    public init(document: DocumentKind, side: SideRole, finding: Finding) {
        self.document = document
        self.side = side
        self.finding = finding
    }
}
