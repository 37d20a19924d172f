// What every kind of content shares: a canonical encoding with a domain of its own and a number.

public import Wire

/// One kind of content. Each is a whole canonical object, so that its version can be raised alone.
public protocol CaseContentValue: CanonicalObject, Hashable {
    static var kind: ContentKind { get }
}
