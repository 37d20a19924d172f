// The vault of an unlocked clinician: its key from the state, whom to believe from the programme as last seen. Needs no network.

internal import CaseFile
public import CaseVault
import LocalState
import Policies
import Scheduling
public import Sealing
import ServiceAPI
import Sodium
import Trust
public import Wire

extension ClinicianSession {
    /// Beside the state.
    public var vaultFolder: String { state.file.directory.path + "/vault" }

    /// Whether there are case files yet.
    public var hasVault: Bool { get throws { try state.read().hasCases } }

    /// Opens the vault; the first time makes it. Records are wrapped to the quarter's new subkey, some at each opening; where that fails, the
    /// vault opens all the same, and the subkeys that its records need stay.
    /// - Parameters:
    ///   - synchronising: whether `synchroniseCases` follows: after a restore nothing else may open it before.
    ///   - progress: of the wrapping.
    /// - Throws: `notJoined`, and the codes of `VaultError`; `notFound` where it was there and is gone, or has to be read again first.
    public func vault(synchronising: Bool = false, progress: CaseSyncStep.Progress = { _, _, _ in }) async throws -> Vault {
        let programme = try await programme()
        let saved = try state.read()
        let isRead = saved.mustReadCases == nil
        guard isRead || synchronising else { throw VaultError.notFound }
        let now = now(saved)
        let vault = try Vault(
            in: vaultFolder, of: try owner(saved, programme, at: now), trusting: Practice(programme, at: now),
            creating: saved.recordKeys == nil || !isRead)
        if let lock = saved.lock {
            try vault.take(psychotherapyLock: lock)
            try await state.update { if $0.lock == lock { $0.lock = nil } }
        }
        if synchronising { try vault.reread(at: now) }
        _ = try? vault.rewrap(at: now) { progress(.wrapping, $0, $1) }
        let inUse = try vault.subkeysInUse
        if saved.recordKeys != inUse { try await state.update { $0.recordKeys = inUse } }
        return vault
    }

    /// The time by which entries are written: the later of the clock and the newest signed time.
    public func writingTime() throws -> Instant { now(try state.read()) }

    private func owner(_ saved: ClinicianState, _ programme: KnownProgramme, at now: Instant) throws -> VaultOwner {
        let root = state.rootKey
        let begun = saved.keyring.subkeys.filter { $0.span.start <= now }.sorted { $0.span.start > $1.span.start }
        let ahead = saved.keyring.subkeys.filter { now < $0.span.start }
        // Of those replaced before their time nothing is sealed to.
        let keys = begun.filter(\.isCurrent) + begun.filter { !$0.isCurrent } + ahead
        let clinician = try root.clinician(saved.keyring)
        let subkeys = try keys.map { try root.subkey($0) }
        let isOutdated = try !saved.keyring.isFirst && isOutdated(saved.keyring, beside: programme.devices.lists[clinician]?.body, at: now)
        return try VaultOwner(
            clinician: clinician, device: root.deviceKey(saved.keyring), subkeys: subkeys,
            key: VaultKey(root.derive("respite.clinician.vault", saved.keyring.identity.bytes)),
            place: isOutdated ? .outdated : saved.keyring.isFirst ? .first : .added)
    }

    /// Whether officers and colleagues seal to a key that this device does not hold, or would, had the list not run out.
    private func isOutdated(_ keyring: Keyring, beside list: DeviceList?, at now: Instant) throws -> Bool {
        guard let list else { return false }
        guard let present = list.currentSubkey(at: now) else { return try !keyring.holds(keysOf: list, at: now, root: state.rootKey) }
        return try !keyring.subkeys.contains { try state.rootKey.subkey($0).publicKey == present }
    }

    /// The case of a booking's officer: the one that this or an earlier booking of the same officer is linked to, else a new one. The mark by
    /// which they are recognised came sealed with the booking; the department side sees neither mark nor case.
    /// - Parameter person: what to call them, where the case is new.
    public func enterCase(
        ofBooking number: Int, in vault: Vault, person: String? = nil
    ) throws -> (numbered: NumberedCase, isNew: Bool) {
        let saved = try state.read()
        let now = now(saved)
        guard let link = saved.caseLink(number) else { throw ClinicianError.noSuchBooking }
        if let known = try vault.caseID(ofBooking: link.booking, continuity: link.continuity, at: now) {
            try vault.link(link.booking, continuity: link.continuity, to: known, at: now)
            guard let found = try vault.cases(at: now).first(where: { $0.state.id == known }) else { throw VaultError.notThere }
            return (found, false)
        }
        let zone = saved.calendar.rules?.zone ?? .utc
        let opened = try vault.openCase(
            .booking(link.booking, continuity: link.continuity), zone: zone, person: person, at: now)
        return (opened, true)
    }

    /// The case to which a booking's officer belongs; `nil` where nobody has said so and no mark tells it.
    public func caseOfBooking(_ number: Int, in vault: Vault) throws -> NumberedCase? {
        let saved = try state.read()
        let now = now(saved)
        guard let link = saved.caseLink(number) else { throw ClinicianError.noSuchBooking }
        guard let known = try vault.caseID(ofBooking: link.booking, continuity: link.continuity, at: now) else { return nil }
        return try vault.cases(at: now).first { $0.state.id == known }
    }

    /// Throws `otherCase` where the booking is of another case than this one, or of none: what documents it belongs to its officer's case.
    public func requireBooking(_ number: Int, of caseID: CaseID, in vault: Vault) throws {
        let found = try caseOfBooking(number, in: vault)
        guard found?.state.id == caseID else { throw ClinicianError.otherCase(of: found?.number) }
    }

    /// What is done at a booking's time belongs to its officer's case. One that belongs to no case is linked to this one: a clinician who books
    /// for an officer without a computer gives a mark that no other booking shares.
    /// - Throws: `otherCase` where it belongs to another.
    public func tie(booking number: Int, to caseID: CaseID, in vault: Vault) throws {
        guard try caseOfBooking(number, in: vault) != nil else { return try link(booking: number, to: caseID, in: vault) }
        try requireBooking(number, of: caseID, in: vault)
    }

    /// Links a booking to a case that the clinician chose: they recognised the person, whose device is new.
    public func link(booking number: Int, to caseID: CaseID, in vault: Vault) throws {
        let saved = try state.read()
        guard let link = saved.caseLink(number) else { throw ClinicianError.noSuchBooking }
        try vault.link(link.booking, continuity: link.continuity, to: caseID, at: now(saved))
    }
}

extension Practice {
    /// - Parameter now: at which it is decided who supervises.
    init(_ programme: KnownProgramme, at now: Instant) {
        let care = programme.trusted.rules.care
        let retention = RetentionRules(yearsAfterContact: Int(care.yearsAfterContact), yearsAfterDeath: Int(care.yearsAfterDeath))
        let rules = DueRules(
            signWithin: Int64(care.signWithinHours) * 3600, cosignWithin: Int64(care.cosignWithinHours) * 3600,
            handOffStageWithin: Int64(care.handOffStageHours) * 3600, retention: retention)
        self.init(roster: programme.roster, devices: programme.devices, rules: rules, writing: WritingRules(care), at: now)
    }
}

extension WritingRules {
    /// Hours that no record could hold are no policy's: the preset stands in for them.
    init(_ care: CareRules) {
        self.init(
            afterSession: (try? FollowUpHours(care.followUpHours)) ?? .afterSession,
            afterNoShow: (try? FollowUpHours(care.noShowHours)) ?? .afterNoShow,
            formats: Set(care.noteFormats.map(NoteFormat.init)))
    }
}

extension NoteFormat {
    init(_ name: NoteFormatName) {
        self =
            switch name {
            case .soap: .soap
            case .dap: .dap
            case .birp: .birp
            case .girp: .girp
            case .contact: .contact
            case .group: .group
            }
    }
}

extension ClinicianState {
    fileprivate var hasCases: Bool { recordKeys != nil && mustReadCases == nil }

    /// A booking's key and the mark of its officer. One that was made here for an officer without a computer has a mark of its own, which no
    /// other booking shares.
    fileprivate func caseLink(_ number: Int) -> (booking: SigningPublicKey, continuity: Digest)? {
        if let booking = bookings.first(where: { $0.number == number }) {
            return (booking.booking, booking.told?.person ?? Digest(sha256: booking.booking.bytes))
        }
        return past.first { $0.number == number }.map { ($0.booking, $0.told?.person ?? Digest(sha256: $0.booking.bytes)) }
    }
}
