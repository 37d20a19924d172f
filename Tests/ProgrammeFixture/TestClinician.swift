// A clinician with an identity key, one device and a subkey for each quarter, who does what `respite-notes` does.

public import Bookings
import Scheduling
public import Sealing
public import ServiceAPI
public import Sodium
public import Trust
public import Wire

public struct TestClinician: Sendable {
    public let identity: SigningKey
    public let device: SigningKey
    public let subkey: SealingKey
    public let name: String
    public let role: Trust.ClinicianRole

    public init(_ name: String, role: Trust.ClinicianRole = .licensedClinician) throws {
        self.name = name
        self.role = role
        identity = try SigningKey.random()
        device = try SigningKey.random()
        subkey = try SealingKey.random()
    }

    public var key: SigningPublicKey { identity.publicKey }

    public var entry: ClinicianEntry {
        get throws {
            ClinicianEntry(
                identity: key,
                name: name,
                role: role,
                licence: role == .licensedClinician ? try Licence(kind: "LCSW", expires: Programme.start + 700 * 86_400) : nil,
                engagements: [try Engagement(from: Programme.start - 86_400)],
                departments: try Documents.departments
            )
        }
    }

    public func devices(
        _ programme: ProgrammeID, version: UInt64 = 1, subkey: SealingPublicKey? = nil, devices: [Device]? = nil
    ) throws -> DeviceList {
        try DeviceList(
            programme: programme,
            clinician: key,
            version: version,
            issued: Programme.start,
            devices: try devices ?? [Device(device, of: key, in: programme, label: "laptop", addedAt: Programme.start)],
            subkeys: [
                EncryptionSubkey(
                    key: subkey ?? self.subkey.publicKey,
                    span: try Span(start: Programme.start - 86_400, end: Programme.start + 365 * 86_400))
            ]
        )
    }

    /// Every day from 8 to 18 in New York, sessions of an hour on a grid of half an hour.
    public func availability(revision: UInt64 = 1) throws -> SignedAvailability {
        let hours = try OfferedHours(
            from: try CivilTime(hour: 8), to: try CivilTime(hour: 18), kinds: [.individual], modalities: [.video, .phone], gridMinutes: 30)
        let rules = try AvailabilityRules(
            revision: revision,
            zone: try ZoneID("America/New_York"),
            offerings: [try SessionOffering(kind: .individual, purpose: .intake, durationMinutes: 60)],
            weekly: [try WeeklyRule(weekdays: .all, hours: hours)],
            limits: try BookingLimits()
        )
        return try SignedAvailability(signing: rules, of: key, with: device)
    }

    func publish(in programme: Programme) async throws {
        let client = programme.departmentClient
        let now = programme.clock.now
        let list = try SignedDocument(try devices(programme.documents.programme), signedBy: [identity]).blob
        _ = try await client.call(PutKeys.self, KeysRequest(list: list), by: identity, at: now)
        let rules = AvailabilityRequest(rules: Blob(try availability().canonicalBytes))
        _ = try await client.call(PutAvailability.self, rules, by: device, at: now)
    }

    public func schedule(in programme: Programme) async throws -> [BookingView] {
        try await programme.departmentClient.call(GetSchedule.self, by: device, at: programme.clock.now).bookings
    }

    public func history(_ view: BookingView) throws -> BookingHistory {
        let (device, key) = (device.publicKey, key)
        return try BookingHistory(try view.changes.map { try SignedChange(canonicalBytes: $0.bytes) }) { $0 == device && $1 == key }
    }

    public func intake(_ view: BookingView) throws -> Intake {
        let history = try history(view)
        let conversation = Conversation(booking: view.booking, clinician: key)
        guard let blob = view.intake, let announced = history.intake else { throw SealingError.cannotOpen }
        return try Sealed<Intake>(blob).open(with: subkey, in: conversation, sequence: 0, announced: announced).content
    }

    /// What the officer wrote about a booking, oldest first.
    public func messages(_ view: BookingView) throws -> [String] {
        let conversation = Conversation(booking: view.booking, clinician: key)
        return try view.officerMessages.map { try Sealed<OfficerMessage>($0).open(with: subkey, in: conversation).content.text.value }
    }

    /// Seals a message after those that the view has.
    public func seal(_ message: ClinicianMessage, about view: BookingView, by device: SigningKey? = nil) throws -> Blob {
        let conversation = Conversation(booking: view.booking, clinician: key)
        var thread = MessageThread()
        for blob in view.clinicianMessages { try thread.append(try Sealed<ClinicianMessage>(blob)) }
        let replyKey = try intake(view).replyKey
        return try Sealed.seal(message, signedBy: device ?? self.device, to: replyKey, in: conversation, after: thread).blob
    }

    @discardableResult
    public func send(_ message: ClinicianMessage, about view: BookingView, in programme: Programme) async throws -> BookingView {
        let body = ClinicianMessageRequest(booking: view.booking, message: try seal(message, about: view))
        return try await programme.departmentClient.call(PostClinicianMessage.self, body, by: device, at: programme.clock.now)
    }

    @discardableResult
    public func acknowledge(_ view: BookingView, in programme: Programme) async throws -> BookingView {
        try await send(.acknowledgement(change: try history(view).head), about: view, in: programme)
    }

    /// A follow-up that costs no token.
    public func grant(_ view: BookingView, expires: Instant) throws -> ClinicianMessage {
        guard let followUp = try intake(view).followUpKey else { throw SealingError.cannotOpen }
        let grant = FollowUpGrant(clinician: key, booking: followUp, kind: .individual, expires: expires)
        return try .granting(Blob(try SignedGrant(signing: grant, with: device).canonicalBytes), note: nil)
    }

    public func cancel(_ view: BookingView, in programme: Programme) async throws {
        let change = try SignedChange(signing: try history(view).next(.cancelByClinician, rosterVersion: 1), with: device)
        let body = ClinicianChangeRequest(change: Blob(change.canonicalBytes))
        _ = try await programme.departmentClient.call(PostClinicianChange.self, body, by: device, at: programme.clock.now)
    }
}
