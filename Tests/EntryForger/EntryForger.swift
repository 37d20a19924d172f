// What a clinician's altered program makes: any entry, after whatever it names, by whichever date and roster it says.

public import CaseFile
public import Envelope
public import Sealing
public import Sodium
public import Wire

public struct EntryForger: Sendable {
    public let clinician: SigningPublicKey
    public let device: SigningKey
    /// Their own, to which they seal as well.
    public let subkey: SealingPublicKey
    public var rosterVersion: UInt64

    public init(clinician: SigningPublicKey, device: SigningKey, subkey: SealingPublicKey, rosterVersion: UInt64 = 1) {
        self.clinician = clinician
        self.device = device
        self.subkey = subkey
        self.rosterVersion = rosterVersion
    }

    /// - Parameters:
    ///   - causes: as the entry names them; they need not exist.
    ///   - newest: of the device's chain.
    public func upload(
        _ content: CaseContent, in caseID: CaseID, after causes: [CoreReference], to others: [AddressedRecipient],
        newest: CoreReference?, written: Instant
    ) throws -> RecordUpload {
        try upload(
            RecordEntry(content, in: caseID, rosterVersion: rosterVersion, after: causes, happened: written, written: written),
            to: others, newest: newest)
    }

    /// One that only fills up.
    public func filler(
        in caseID: CaseID, after causes: [CoreReference], to others: [AddressedRecipient], newest: CoreReference?, written: Instant
    ) throws -> RecordUpload {
        let entry = try RecordEntry(
            caseID: caseID, kind: EntryContent.fillingKind, rosterVersion: rosterVersion, predecessors: causes, happened: written,
            written: written, content: [])
        return try upload(entry, to: others, newest: newest)
    }

    /// In somebody else's name, by this device, and passed on by its true owner.
    /// - Parameter key: the owner's, of which `subkey` is the public half.
    public func upload(
        _ content: CaseContent, inTheNameOf author: SigningPublicKey, in caseID: CaseID, after causes: [CoreReference],
        to others: [AddressedRecipient], newest: CoreReference?, written: Instant, subkey key: SealingKey
    ) throws -> RecordUpload {
        let entry = try RecordEntry(
            content, in: caseID, rosterVersion: rosterVersion, after: causes, happened: written, written: written)
        let readers = [AddressedRecipient(clinician: clinician, subkey: subkey)] + others
        let fetchers = Set(readers.compactMap(\.recipient.clinician))
        let sealed = try SealedRecord<OrdinaryRecord>.seal(
            entry, as: .random(), by: RecordAuthor(clinician: author, device: device, newest: newest), to: readers, fetchers: fetchers)
        let believing = Signatories(
            devices: [author, clinician].map { CertifiedDevice(device: device.publicKey, clinician: $0, revokedAt: nil) })
        let grantor = RecordGrantor(clinician: clinician, subkeys: [key], device: device)
        let grant = try sealed.grant(to: readers, fetchers: fetchers, by: grantor, trusting: believing, at: written)
        let head = DeviceHead(newest: sealed.core.reference, at: written)
        return try RecordUpload(core: sealed.core, grant: grant, head: DeviceSigned(head, by: device))
    }

    private func upload(
        _ entry: RecordEntry, to others: [AddressedRecipient], newest: CoreReference?
    ) throws -> RecordUpload {
        let own = AddressedRecipient(clinician: clinician, subkey: subkey)
        let sealed = try SealedRecord<OrdinaryRecord>.seal(
            entry, as: .random(), by: RecordAuthor(clinician: clinician, device: device, newest: newest), to: [own] + others,
            fetchers: Set([clinician] + others.compactMap(\.recipient.clinician)))
        let head = DeviceHead(newest: sealed.core.reference, at: entry.written)
        return try RecordUpload(core: sealed.core, grant: sealed.grants[0], head: DeviceSigned(head, by: device))
    }

    /// A forerunner that nobody has, and nobody ever will.
    public func nothing() throws -> CoreReference {
        CoreReference(device: device.publicKey, counter: 999, core: Digest(sha256: try Randomness.bytes(32)))
    }
}
