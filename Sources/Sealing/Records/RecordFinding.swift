// What is wrong with what a server shows, in words that a report can be made of.

public import Envelope
public import Sodium
public import Wire

/// One thing that is not as it should be. No finding carries what a record says.
public enum RecordFinding: Hashable, Sendable {
    public enum Category: String, Sendable, CaseIterable {
        /// Records that exist are not shown.
        case withheld
        /// Records or heads that were shown before are not shown any more.
        case rolledBack
        /// Two histories of one device: one reader is shown one, another the other.
        case forked
        /// Bytes that are not what was written.
        case corrupted
        /// One record in another's place.
        case swapped
        /// A record that was shredded is back.
        case shreddedReturned
        /// Signed, but perhaps by a thief.
        case unverified
        /// Signed by nobody who may.
        case forged
        /// What the reader itself should look at: an old roster, a wrong clock, a grant that is missing.
        case attention
    }

    /// A verified record names another, of the same case, that is not there: withheld, or from before the reader was let in and never shared.
    case missing(CoreReference, namedBy: CoreReference)
    /// Of a device whose whole chain the reader may see, these are not there; the ends are included.
    case gap(device: SigningPublicKey, ClosedRange<UInt64>)
    /// Seen before, not shown now, and no tombstone in its place.
    case withdrawn(CoreReference)
    /// The device's newest head was seen before; an older one, or none, is shown now.
    case headWithdrawn(CoreReference, shown: CoreReference?)
    /// More than one core in one place of a device's chain, each by the device's own word; sorted.
    case forked(device: SigningPublicKey, counter: UInt64, cores: [Digest])
    /// A member names another core than the device itself signed in that place: the member lies, or is shown another history.
    case disputed(CoreReference, namedBy: CoreReference)
    /// The cores before and after are both there and do not link.
    case brokenLink(CoreReference)
    /// What is shown in this place is not what was signed there.
    case replaced(CoreReference, shown: Digest)
    /// Cannot be read at all.
    case corrupted(RecordID)
    /// Two cores under one record id; sorted.
    case swapped(RecordID, cores: [Digest])
    case shreddedReturned(CoreReference)
    case unverified(CoreReference, Doubt)
    /// Opened, and refused for what its author or grantor did.
    case refused(CoreReference, SealingError)
    /// A tombstone by somebody who had no say in that record, or of another core than was there. It excuses nothing.
    case strangeTombstone(CoreReference, by: SigningPublicKey)
    /// In place of the record there is a tombstone by a device that is revoked now; it may be from before. Let a member sign another.
    case shreddedByRevoked(CoreReference, by: SigningPublicKey)
    /// Belongs to a case the reader has, but no grant opens it for them.
    case locked(CoreReference)
    /// Written with a newer roster in hand than the reader's.
    case newerRoster(UInt64, namedBy: CoreReference)
    /// Says that it was written more than a day after it was first seen.
    case datedAhead(CoreReference)

    public var category: Category {
        switch self {
        case .missing, .gap: .withheld
        case .withdrawn, .headWithdrawn: .rolledBack
        case .forked, .disputed: .forked
        case .brokenLink, .replaced, .corrupted: .corrupted
        case .swapped: .swapped
        case .shreddedReturned: .shreddedReturned
        case .unverified: .unverified
        case .refused, .strangeTombstone: .forged
        case .shreddedByRevoked, .locked, .newerRoster, .datedAhead: .attention
        }
    }
}

/// Why a record that is signed is not believed.
public enum Doubt: Hashable, Sendable {
    /// First seen after the signing device, or its clinician, had been revoked.
    case signerRevoked(at: Instant)
    /// First seen after its author had been removed from the case.
    case authorRemoved(at: Instant)

    /// From then on nothing of the signer is believed.
    var since: Instant {
        switch self {
        case .signerRevoked(let at), .authorRemoved(let at): at
        }
    }
}
