// How long notices are on the board: in steps, so that a length says little to another officer. The server knows what it sealed.

/// In bytes, of the padded content.
public enum NoticeLength {
    /// An acknowledgement and a booking's step fill three; each further message of a clinician about two more.
    public static let step = 2048

    /// What is longer stands on the board as its digest.
    public static let longest = 8 * step

    /// The length to which content of this many bytes is padded; at least one byte of padding is needed.
    public static func padded(_ count: Int) -> Int { (count / step + 1) * step }
}
