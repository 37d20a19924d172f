// Everything a clinician's tool remembers, sealed under a passphrase. It holds names of keys, never keys.

import Policies
public import ServiceAPI
import Sodium
import Trust
public import Wire

public struct ClinicianState: Codable, Sendable {
    /// As the clinician wrote it in the request.
    public internal(set) var name: String
    var keyring: Keyring
    /// `nil` before a programme was joined.
    public internal(set) var memory: ProgrammeMemory?
    /// A signed device list that the department side may not have yet.
    var pendingKeys: Blob?
    public internal(set) var calendar = AvailabilityBook()
    /// Bookings that the department side still holds, by number.
    public internal(set) var bookings: [ClinicianBooking] = []
    /// What the last synchronisation found to be wrong.
    public internal(set) var findings: [Finding] = []
    /// Sessions that the department side has forgotten.
    public internal(set) var past: [PastSession] = []
    public internal(set) var lastSync: Instant?
    /// Every token key that verified rounds ever named for bookings: what was paid before a renewal stays paid after it.
    var tokenKeys: [SeenTokenKey] = []
    var nextNumber = 1
    /// Subkeys to which records of the vault are still wrapped; `nil` before there was a vault.
    var recordKeys: Set<SealingPublicKey>?
    /// By when the last whole look at the department side's records was taken; `nil` while one is under way, and before the first. Until then a
    /// record may come that needs an older subkey.
    var casesReadAt: Instant?
    /// The state was put back: what the department side has of the vault has to be read before anything is written, lest the device's chain
    /// begin again where it once was.
    var mustReadCases: Bool?
    /// About the figures for the summary; `nil` while nothing was said or done.
    var counts: CountReports?
    /// Shares of the records custodian's key; `nil` where this clinician has nothing to do with it.
    var custody: Custody?
    /// Reports about unsigned notes; `nil` where this clinician neither has a supervisor nor is one.
    var supervision: Supervision?
    /// What only the vault has, sealed under its key: in a backup, and until a restore has put it back.
    var carriedCases: Blob?
    /// Another copy of this state published its keys last, so this one publishes none until the clinician says which goes on.
    var isOneOfTwo = false
    /// On a device that the clinician's first one adds: the programme that its invitation named.
    var invitedTo: ProgrammeID?
    /// The lock of the psychotherapy notes as it came from the first device, until the vault has it.
    var lock: Blob?
    /// The state was put back from a backup, so that the department side may know more than it does, until the next synchronisation.
    var isRestored = false
    /// It was put back once, or another copy of it was in use: from then on nobody can tell whether a server shows all there was.
    var wasPutBack: Bool?
    /// Whether the clinician was told last that one operator runs both sides; `nil` where nothing was said, which means two.
    var toldOneOperator: Bool?

    /// A new clinician: an identity and a device, and subkeys for the coming quarters. Throws `badInput` for a name that no request can hold.
    public init(name: String, now: Instant) throws {
        let name = PlainText.asName(name)
        guard (1...200).contains(name.utf8.count), PlainText.isName(name) else { throw ClinicianError.badInput(.name) }
        var keyring = try Keyring(at: now)
        _ = try keyring.renewSubkeys(at: now)
        self.init(name: name, keyring: keyring)
    }

    init(name: String, keyring: Keyring) {
        self.name = name
        self.keyring = keyring
    }

    /// Whether this is the clinician's first device, which alone publishes lists and availability.
    public var isFirstDevice: Bool { keyring.isFirst }

    /// After a restore, or where the clinician says that no other copy is in use any more: the department side's numbers are believed once,
    /// where they are ahead.
    public mutating func markRestored() {
        isRestored = true
        wasPutBack = true
        // Also where the backup knows of no case: the first one may have been opened since.
        mustReadCases = true
    }

    /// What the case files need; `nil` where there are none.
    var caseKeys: Keyring.CaseKeys? {
        guard mustReadCases == nil else { return Keyring.CaseKeys(needed: recordKeys ?? [], readAt: nil) }
        return recordKeys.map { Keyring.CaseKeys(needed: $0, readAt: casesReadAt) }
    }

    mutating func updateBooking(_ key: SigningPublicKey, _ change: (inout ClinicianBooking) throws -> Void) rethrows {
        guard let index = bookings.firstIndex(where: { $0.booking == key }) else { return }
        try change(&bookings[index])
    }

    /// Whether a booking was made with this key, now or earlier.
    func knows(_ booking: SigningPublicKey) -> Bool {
        bookings.contains { $0.booking == booking } || past.contains { $0.booking == booking }
    }

    mutating func takeNumber() -> Int {
        defer { nextNumber += 1 }
        return nextNumber
    }

    func booking(number: Int) throws(ClinicianError) -> ClinicianBooking {
        if let booking = bookings.first(where: { $0.number == number }) { return booking }
        throw past.contains { $0.number == number } ? .longOver : .noSuchBooking
    }
}
