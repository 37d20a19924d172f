// The few lengths that sealed objects have, so that a length says little about the content (attack class 25).

internal import Sodium

/// The length of a ciphertext with its tag, in bytes.
public enum SizeBucket: Int, Sendable, CaseIterable, Comparable {
    case kib1 = 0x400
    case kib2 = 0x800
    case kib4 = 0x1000
    case kib8 = 0x2000
    case kib16 = 0x4000
    case kib32 = 0x8000
    case kib64 = 0x10000

    public static let largest = SizeBucket.kib64

    /// In bytes: the padded plaintext.
    public var paddedLength: Int { rawValue - CommittedCiphertext.overhead }

    /// In bytes: the longest content, at least one byte of padding being needed.
    public var capacity: Int { paddedLength - 1 }

    /// The smallest bucket that takes content of this length, or `nil` where none does.
    public init?(contentLength: Int) {
        guard contentLength >= 0, let bucket = Self.allCases.first(where: { contentLength <= $0.capacity }) else { return nil }
        self = bucket
    }

    public static func < (left: SizeBucket, right: SizeBucket) -> Bool { left.rawValue < right.rawValue }
}
