// A booking's chain of changes, verified: the same code for the server, the officer's tool and the clinician's tool.

public import Sodium
public import Wire

/// Whether a key is a certified device of a clinician. Given by whoever holds the roster and the device lists.
public typealias DeviceCheck = @Sendable (_ device: SigningPublicKey, _ clinician: SigningPublicKey) -> Bool

/// A chain that has been checked from its first change to its last. There is no way to make one without the check.
public struct BookingHistory: Sendable, Hashable {
    public enum Status: String, Sendable, Hashable, Codable {
        case booked
        case cancelledByOfficer
        case cancelledByClinician
    }

    public let changes: [SignedChange]
    public let terms: BookingTerms
    public let status: Status

    /// Checks a whole chain.
    public init(_ changes: [SignedChange], isDevice: DeviceCheck) throws(BookingError) {
        guard let first = changes.first else { throw .empty }
        var history = try BookingHistory(first, isDevice: isDevice)
        for change in changes.dropFirst() { history = try history.appending(change, isDevice: isDevice) }
        self = history
    }

    private init(changes: [SignedChange], terms: BookingTerms, status: Status) {
        self.changes = changes
        self.terms = terms
        self.status = status
    }

    private init(_ first: SignedChange, isDevice: DeviceCheck) throws(BookingError) {
        let change = first.change
        guard change.sequence == 0, change.previous == nil else { throw .outOfOrder }
        let terms: BookingTerms
        switch change.action {
        case .book(let booked, _, _, _):
            guard first.signer == change.booking else { throw .wrongSigner }
            terms = booked
        case .bookForOfficer(let booked):
            guard isDevice(first.signer, booked.clinician) else { throw .wrongSigner }
            terms = booked
        case .reschedule, .cancel, .cancelByClinician: throw .misplacedBooking
        }
        try first.check()
        self.init(changes: [first], terms: terms, status: .booked)
    }

    /// The history with one more change at its end, or why that change is refused.
    public func appending(_ next: SignedChange, isDevice: DeviceCheck) throws(BookingError) -> BookingHistory {
        let change = next.change
        guard change.booking == booking else { throw .otherBooking }
        guard change.sequence == sequence + 1, change.previous == head else { throw .outOfOrder }
        guard status == .booked else { throw .alreadyCancelled }
        let after: (terms: BookingTerms, status: Status)
        switch change.action {
        case .book, .bookForOfficer: throw .misplacedBooking
        case .reschedule(let span, let modality):
            guard next.signer == booking else { throw .wrongSigner }
            after = (terms.moved(to: span, by: modality), .booked)
        case .cancel:
            guard next.signer == booking || next.signer == cancelKey else { throw .wrongSigner }
            after = (terms, .cancelledByOfficer)
        case .cancelByClinician:
            guard isDevice(next.signer, terms.clinician) else { throw .wrongSigner }
            after = (terms, .cancelledByClinician)
        }
        try next.check()
        return BookingHistory(changes: changes + [next], terms: after.terms, status: after.status)
    }

    private var first: BookingChange { changes[0].change }

    public var booking: SigningPublicKey { first.booking }

    /// The number of the last change.
    public var sequence: UInt32 { UInt32(changes.count - 1) }

    /// The digest of the last change.
    public var head: Digest { changes[changes.count - 1].change.digest }

    public var cancelKey: SigningPublicKey? {
        guard case .book(_, let key, _, _) = first.action else { return nil }
        return key
    }

    /// The digest of the sealed intake; `nil` where a clinician booked for an officer without a computer.
    public var intake: Digest? {
        guard case .book(_, _, let digest, _) = first.action else { return nil }
        return digest
    }

    public var isBookedByClinician: Bool {
        guard case .bookForOfficer = first.action else { return false }
        return true
    }

    /// The change that would come next.
    public func next(_ action: BookingChange.Action, rosterVersion: UInt64) -> BookingChange {
        BookingChange(booking: booking, sequence: sequence + 1, previous: head, rosterVersion: rosterVersion, action: action)
    }
}

extension SignedChange {
    fileprivate func check() throws(BookingError) {
        guard (try? signer.verify(signature, of: change)) != nil else { throw .badSignature }
    }
}
