// The department side: what it keeps, what it answers, what it does now and then.

internal import Bookings
internal import Logging
internal import Policies
internal import RoundKeeping
internal import Scheduling
public import ServerCore
public import ServiceAPI
internal import Sodium
internal import SummaryKeeping
internal import Trust
internal import Wire

public struct Department: Sendable {
    let side: Side
    let store: any BookingStore
    let records: any RecordStore
    let openings: OpeningsBoard
    let notices: NoticeBoardPage

    private let transport: (any Transport)?

    /// - Parameters:
    ///   - store: `SQLiteBookingStore` unless a test or another engine says otherwise.
    ///   - records: likewise, `SQLiteRecordStore`.
    ///   - transport: the way to the provider side; without one, check-ins are taken and no round is closed.
    public init(
        _ side: Side, store: (any BookingStore)? = nil, records: (any RecordStore)? = nil, transport: (any Transport)? = nil
    ) {
        self.side = side
        self.transport = transport
        self.store = store ?? SQLiteBookingStore(side.database)
        self.records = records ?? SQLiteRecordStore(side.database)
        openings = OpeningsBoard(self.store)
        notices = NoticeBoardPage(self.store)
    }

    /// The server of this side, ready to run.
    public func server(limits: RequestLimits = RequestLimits()) -> SideServer {
        let retention = PeriodicWork("retention", every: .seconds(3600), log: side.log) { try await forgetOld() }
        let leader = transport.map { RoundLeader(side, transport: $0) }
        let rounds = leader.map { leader in PeriodicWork("rounds", every: .seconds(600), log: side.log) { try await leader.run() } }
        let checkIns = RoundStore(side.database, side: .department)
        let record = ServiceRecord(side, store)
        let look = PeriodicWork("openings", every: .seconds(3600), log: side.log) { try await record.look() }
        let summaries = transport.map { transport in
            let leader = SummaryLeader(side, record: record, transport: transport)
            return PeriodicWork("summaries", every: .seconds(600), log: side.log) { try await leader.run() }
        }
        return SideServer(side, limits: limits, periodic: [retention, look] + [rounds, summaries].compactMap(\.self)) { routes in
            routes.answer(GetOpenings.self) { try await openings.json(try side.trust.founded(), at: side.now()) }
            routes.answer(GetNotices.self) { try await notices.json(at: side.now()) }
            BookingDesk(self).addRoutes(to: routes)
            ClinicianDesk(self).addRoutes(to: routes)
            RecordDesk(self).addRoutes(to: routes)
            CheckInDesk(department: self, store: checkIns).addRoutes(to: routes)
            RoundRelease(side, checkIns).addRoutes(to: routes)
            let published = SummaryStore(side.database)
            routes.answer(GetSummaries.self) { PublishedSummaries(summaries: try await published.documents()) }
        }
    }

    /// For what only a clinician of the programme may do: offer hours, book, keep case files.
    func clinician(of device: SigningPublicKey) throws(Problem) -> SigningPublicKey {
        let roster = try side.trust.founded().roster.body
        let entry = try? side.trust.devices.clinician(certifying: device, at: side.now(), roster: roster)
        guard let entry else { throw .notAuthorised }
        return entry.identity
    }

    /// Deletes bookings that are older than the policy keeps them, and reports to supervisors that nobody has replaced.
    public func forgetOld() async throws {
        guard let programme = side.trust.programme else { return }
        try await records.forgetReports(before: RecordDesk.day(side.now()) - RecordDesk.reportDays)
        let days = Int64(programme.rules.bookingRetentionDays)
        let count = try await store.forget(sessionsEndedBefore: side.now() - days * 86_400, now: side.now())
        guard count > 0 else { return }
        notices.invalidate()
        side.log.info("bookings were deleted as the policy says")
    }

    /// The time, and what the verified documents say, for one request.
    /// - Parameter withRevoked: whether devices of clinicians who were revoked count too.
    func circumstances(_ programme: TrustedProgramme, withRevoked: Bool = false) -> Circumstances {
        let now = side.now()
        let devices = side.trust.devices
        return Circumstances(
            now: now,
            eligibility: { programme.eligibility(of: $0, clock: $1, now: now) },
            pilot: programme.rules.pilot,
            isDevice: { device, clinician in
                if withRevoked { return devices.owner(of: device, at: now) == clinician }
                let owner = try? devices.clinician(certifying: device, at: now, roster: programme.roster.body)
                return owner?.identity == clinician
            }
        )
    }

    /// Runs a change of the store: says refusals as problems, and renews the page of openings.
    /// - Parameter wanted: the session asked for, so that other times can be named.
    func changing(
        _ programme: TrustedProgramme,
        wanted: BookingTerms?,
        _ change: () async throws -> StoredBooking
    ) async throws -> BookingView {
        do {
            let stored = try await change()
            openings.invalidate(stored.clinician)
            notices.invalidate()
            return stored.view
        } catch let refusal as BookingRefusal {
            guard let wanted, refusal == .slotTaken || refusal == .slotNotOffered else { throw Problem(refusal) }
            let request = SessionRequest(span: wanted.span, kind: wanted.kind, purpose: wanted.purpose, modality: wanted.modality)
            let others = try await openings.alternatives(to: request, of: wanted.clinician, programme, at: side.now())
            throw Problem(refusal, alternatives: others)
        }
    }
}

extension DeviceDirectory {
    /// Whose device this is at that time, whether or not the clinician has left meanwhile.
    func owner(of device: SigningPublicKey, at instant: Instant) -> SigningPublicKey? {
        let owners = lists.values.filter { $0.body.certifies(device, at: instant) }
        return owners.count == 1 ? owners.first?.body.clinician : nil
    }
}
