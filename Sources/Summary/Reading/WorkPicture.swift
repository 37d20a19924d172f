// What came of the work: clinicians' own counts, added up over all of them, with the noise of both sides.

public import RoundResults

public enum WorkPicture: Sendable, Hashable {
    /// - Parameter clinicians: how many were counted; public, as both sides know who has sent.
    case released(clinicians: Int, [FigurePicture])
    case withheld(Withheld)
}

/// One of the numbers.
public struct FigurePicture: Sendable, Hashable {
    public let question: Question
    /// As the noise left it: it can be negative.
    public let raw: Int64
    /// Of the 95 % interval.
    public let halfWidth: Int64
    public let estimate: NoisyEstimate
}
