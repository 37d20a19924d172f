// Which keys there are, and for how long: one identity, one device, and an encryption subkey for each quarter, made ahead.

import LocalState
import Sodium
import Trust
import Wire

struct Keyring: Codable, Sendable {
    struct Subkey: Codable, Sendable {
        let id: KeyID
        /// The quarter in which officers seal to it.
        let span: Span
    }

    let identity: KeyID
    let device: KeyID
    /// When the device was made; a whole hour, so that a server whose clock is a little behind believes it.
    let since: Instant
    private(set) var subkeys: [Subkey] = []
    /// The version of the newest device list that was signed here.
    private(set) var version: UInt64 = 0

    init(at now: Instant) throws {
        identity = try KeyID.random()
        device = try KeyID.random()
        since = now - ((now.seconds % 3600) + 3600) % 3600
    }

    /// Subkeys for this quarter and the next two: whoever is on leave for a season can still be booked.
    /// - Returns: whether any was missing.
    mutating func renewSubkeys(at now: Instant) throws -> Bool {
        var period = PeriodID(containing: now)
        var isChanged = false
        for _ in 0..<3 {
            if !subkeys.contains(where: { $0.span.start == period.start }) {
                subkeys.append(Subkey(id: try KeyID.random(), span: try Span(start: period.start, end: period.end)))
                isChanged = true
            }
            period = period.next
        }
        return isChanged
    }

    /// Forgets subkeys whose quarter ended a margin before `seen`, when everything that was sealed to them had been fetched and opened.
    /// Copies of the state that are older can still open; against them only their own destruction helps.
    mutating func destroySubkeys(openedUntil seen: Instant) { subkeys.removeAll { $0.span.end + Self.margin < seen } }

    /// In seconds: how long after its quarter somebody may still seal to a subkey, or a server hold back what was sealed.
    private static let margin: Int64 = 35 * 86_400

    /// The next version of the list, with everything that has not ended.
    mutating func nextList(
        of programme: ProgrammeID,
        after known: UInt64,
        root: RootKey,
        at now: Instant
    ) throws -> SignedDocument<DeviceList> {
        version = max(version, known) + 1
        let identityKey = try root.identityKey(self)
        let list = try DeviceList(
            programme: programme,
            clinician: identityKey.publicKey,
            version: version,
            issued: now,
            devices: [Device(key: try root.deviceKey(self).publicKey, label: Self.label, addedAt: since)],
            subkeys: try subkeys.filter { now < $0.span.end }.map {
                EncryptionSubkey(key: try root.subkey($0.id).publicKey, span: $0.span)
            }
        )
        return try SignedDocument(list, signedBy: [identityKey])
    }

    /// It is published, so it says nothing.
    private static let label = "device"
}
