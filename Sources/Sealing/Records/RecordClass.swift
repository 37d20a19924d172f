// The two stores of 45 CFR 164.501: the record, and psychotherapy notes kept apart from it under a key of their own.

/// Which store a record belongs to. It is part of the type, so that a psychotherapy note cannot be passed on by mistake: what passes on
/// exists for ordinary records only.
public protocol RecordClass: Sendable {
    /// Inside the ciphertext, under the author's signature: a server cannot tell the two apart.
    static var code: UInt8 { get }
    /// Whether it is the members of the case who write and read. What is not shared stays its author's when they leave the case.
    static var isShared: Bool { get }
}

/// Notes, plans, hand-offs: what a case's members share.
public enum OrdinaryRecord: RecordClass {
    public static let code: UInt8 = 1
    public static let isShared = true
}

/// A clinician's analysis of conversation. Its author is its only reader, for ever.
public enum PsychotherapyRecord: RecordClass {
    public static let code: UInt8 = 2
    public static let isShared = false
}
