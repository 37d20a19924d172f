// Which keys there are, and for how long: one identity, one device, and an encryption subkey for each quarter, made ahead. What several devices of
// one clinician share is in `Keyring+Sharing.swift`.

import LocalState
import Sodium
import Trust
import Wire

struct Keyring: Codable, Sendable {
    struct Subkey: Codable, Sendable {
        /// Of the key itself; of a shared one, of the key under which it lies here.
        let id: KeyID
        /// The quarter in which officers seal to it.
        let span: Span
        /// One that the root secret does not give, because another device of the clinician holds it too; sealed. `nil` for one derived here.
        var shared: Encoded<WrappedSecret>?
        /// Replaced before its time: published no more, and opened with until it is destroyed.
        var isReplaced: Bool?

        var isCurrent: Bool { isReplaced != true }
    }

    /// The subkeys that records of the vault are wrapped to, and when all records that there are had been read.
    struct CaseKeys {
        let needed: Set<SealingPublicKey>
        let readAt: Instant?
    }

    let identity: KeyID
    let device: KeyID
    /// When the device was made; a whole hour, so that a server whose clock is a little behind believes it.
    let since: Instant
    var subkeys: [Subkey] = []
    /// The version of the newest device list that was signed here.
    private(set) var version: UInt64 = 0
    /// Of that list; another of its version was signed by another copy of this state.
    private(set) var digest: Digest?
    /// On a device that the clinician's first one added: the identity key, whose secret stays on the first.
    private(set) var clinician: SigningPublicKey?
    /// Of such a device, until it is answered.
    var request: PendingRequest?
    /// On a device that was added: the version of the newest list whose keys were all found here.
    var whole: UInt64?
    /// On the first device: those that it added, revoked ones too.
    var others: [OtherDevice]?
    /// Where there are several devices: the subkeys of the quarters after those in `subkeys`.
    var chain: SubkeyChain?

    /// - Parameter clinician: the identity key, for a device that the clinician's first one is to add.
    init(at now: Instant, addedTo clinician: SigningPublicKey? = nil) throws {
        identity = try KeyID.random()
        device = try KeyID.random()
        since = Self.wholeHour(now)
        self.clinician = clinician
    }

    /// Whether this is the device that holds the identity key.
    var isFirst: Bool { clinician == nil }

    static func wholeHour(_ now: Instant) -> Instant { now - ((now.seconds % 3600) + 3600) % 3600 }

    /// Subkeys for this quarter and the next two: whoever is on leave for a season can still be booked.
    /// - Returns: whether any was missing.
    mutating func renewSubkeys(at now: Instant) throws -> Bool {
        var period = PeriodID(containing: now)
        var isChanged = false
        for _ in 0..<3 {
            if !subkeys.contains(where: { $0.span.start == period.start && $0.isCurrent }) {
                subkeys.append(Subkey(id: try KeyID.random(), span: try Span(start: period.start, end: period.end)))
                isChanged = true
            }
            period = period.next
        }
        return isChanged
    }

    /// Whether a list that the department side serves was signed by another copy of this state.
    func isOfAnotherCopy(_ list: DeviceList) -> Bool {
        list.version > version || (list.version == version && Digest(of: list) != digest)
    }

    /// Forgets subkeys whose quarter ended a margin before `seen`, when everything that was sealed to them had been fetched and opened.
    /// Copies of the state that are older can still open; against them only their own destruction helps.
    /// - Parameters:
    ///   - seen: by this clock and by signed time.
    ///   - unopened: keys to which something is sealed that was not read; they stay for another year, and no longer.
    ///   - caseKeys: what the vault needs, for as long as it needs it.
    mutating func destroySubkeys(
        openedUntil seen: Instant, keeping unopened: Set<SealingPublicKey>, _ caseKeys: CaseKeys? = nil,
        _ publicKey: (KeyID) -> SealingPublicKey?
    ) {
        subkeys.removeAll { subkey in
            guard subkey.span.end + Self.margin < seen else { return false }
            if let caseKeys {
                guard let readAt = caseKeys.readAt, subkey.span.end + Self.margin < readAt, let key = publicKey(subkey.id),
                    !caseKeys.needed.contains(key)
                else { return false }
            }
            guard !unopened.isEmpty, subkey.span.end + Self.longestMargin >= seen, let key = publicKey(subkey.id) else { return true }
            return !unopened.contains(key)
        }
    }

    /// In seconds: how long after its quarter somebody may still seal to a subkey, or a server hold back what was sealed.
    private static let margin: Int64 = 35 * 86_400

    /// In seconds: a server that shows something unreadable for ever does not keep a key from its end.
    private static let longestMargin: Int64 = 400 * 86_400

    /// The next version of the list, with every subkey that has not certainly ended.
    mutating func nextList(
        of programme: ProgrammeID,
        after known: UInt64,
        root: RootKey,
        at now: Instant,
        certainly certain: Instant
    ) throws -> SignedDocument<DeviceList> {
        let (next, isExhausted) = max(version, known).addingReportingOverflow(1)
        guard !isExhausted else { throw ClinicianError.numbersExhausted }
        let identityKey = try root.identityKey(self)
        let own = try Device(try root.deviceKey(self), of: identityKey.publicKey, in: programme, label: Self.label, addedAt: since)
        let list = try DeviceList(
            programme: programme,
            clinician: identityKey.publicKey,
            version: next,
            issued: now,
            devices: [own] + (others ?? []).map(\.device.value),
            subkeys: try subkeys.filter { certain < $0.span.end && $0.isCurrent }.map {
                EncryptionSubkey(key: try root.subkey($0).publicKey, span: $0.span)
            }
        )
        version = next
        digest = Digest(of: list)
        return try SignedDocument(list, signedBy: [identityKey])
    }

    /// It is published, so it says nothing.
    static let label = "device"
}
