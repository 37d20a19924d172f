// What entitles to be counted, once a round: an officer's anonymous token, or a device that a clinician's signed list names.

public import RoundResults
public import Sodium
public import Tokens
public import Trust
public import Wire

/// The means, the key that goes with it, and that key's signature over the statement.
public struct CheckInPayment: CanonicalValue, Hashable {
    public enum Means: Sendable, Hashable {
        /// An RFC 9578 token, whose nonce names the key. Says nothing of whom it was issued to.
        case token([UInt8])
        /// A clinician's signed device list, on which the key is. Says who sends, to both sides.
        case devices(Blob)
    }

    public let means: Means
    public let key: SigningPublicKey
    public let signature: Signature

    init(_ means: Means, key: SigningPublicKey, signature: Signature) {
        self.means = means
        self.key = key
        self.signature = signature
    }

    /// What a payment begins with: the type of its token, two bytes (RFC 9578), or this, which is none.
    private static let devicesType: UInt16 = 0
    /// In bytes, of a device list: as many devices and subkeys as one may have, and its signature.
    private static let listLimit = 16 << 10

    public init(from reader: inout ByteReader) throws(WireError) {
        let type = try reader.u16()
        if type == Self.devicesType {
            means = .devices(Blob(try reader.prefixed(limit: Self.listLimit)))
        } else {
            means = .token([UInt8(type >> 8), UInt8(type & 0xff)] + (try reader.fixed(AnonymousToken.length - 2)))
        }
        key = try reader.value()
        signature = try reader.value()
    }

    public func write(to writer: inout ByteWriter) {
        switch means {
        case .token(let token): writer.fixed(token)
        case .devices(let list):
            writer.u16(Self.devicesType)
            writer.prefixed(list.bytes)
        }
        writer.value(key)
        writer.value(signature)
    }

    /// Both sides check this, each for itself: an officer's, of a cell. Throws `tokenRefused`.
    /// - Parameter acceptance: when a check-in arrives, only the present round; when a round is closed, the round that was.
    public func verify(
        _ statement: CheckInStatement, of task: RoundTask, tokens: TokenVerifier, _ acceptance: TokenVerifier.Acceptance
    ) throws(CheckInError) -> PaidOnce {
        guard !task.isOfWork, case .token(let token) = means else { throw .tokenRefused }
        do {
            try key.verify(signature, of: statement)
            let token = try tokens.verify(token, purpose: .checkIn, cell: task.cell, acceptance, boundTo: key)
            guard token.period.quarter == task.round else { throw CheckInError.tokenRefused }
            return PaidOnce(nonce: token.nonce.bytes)
        } catch {
            throw .tokenRefused
        }
    }

    /// Of the work of a round: of a clinician or intern, nobody else's, since others would only fill the minimum. The list that comes with it is believed as the roster lets it be. Throws `tokenRefused`.
    /// - Parameter instant: at which the device has to be certified, and the clinician on the roster.
    public func verify(
        _ statement: CheckInStatement, ofWork task: RoundTask, roster: Roster, at instant: Instant
    ) throws(CheckInError) -> PaidOnce {
        guard task.isOfWork, case .devices(let blob) = means else { throw .tokenRefused }
        do {
            try key.verify(signature, of: statement)
            let list = try Unverified<DeviceList>(blob).verified(by: roster).body
            guard list.certifies(key, at: instant), let entry = roster.clinician(list.clinician), !entry.isRevoked(at: instant),
                entry.role.isCounted
            else { throw CheckInError.tokenRefused }
            return PaidOnce(clinician: list.clinician, in: task)
        } catch {
            throw .tokenRefused
        }
    }
}

/// That a payment was verified, and what is used up by it: no second report with the same is counted.
public struct PaidOnce: Sendable, Hashable {
    /// 32 bytes: a token's nonce, or what names a clinician in one round.
    public let nonce: [UInt8]

    init(nonce: [UInt8]) { self.nonce = nonce }

    /// The same for all devices of a clinician, and another in each round.
    init(clinician: SigningPublicKey, in task: RoundTask) {
        var writer = ByteWriter()
        writer.string("respite.counted-clinician")
        writer.value(task.id)
        writer.value(clinician)
        nonce = Digest(sha256: writer.bytes).bytes
    }
}
