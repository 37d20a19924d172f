// A clinician's device that keeps case files: hands in, fetches everything, and judges what it is shown. As little as shows whether a lie
// is noticed; the judgement is `Sealing`'s own.

import Envelope
import ProgrammeFixture
import Sealing
import ServiceAPI
import Sodium
import Trust
import Wire

struct TestVault {
    /// What a look at the server gave.
    struct Look {
        let findings: Set<RecordFinding>
        /// Of the case, as they would be shown.
        let texts: Set<String>
        let missing: [RecordID]

        var categories: Set<RecordFinding.Category> { Set(findings.map(\.category)) }
    }

    /// The server names records and never hands them out, nor says that they are not there.
    struct Stuck: Error {}

    let clinician: TestClinician
    let programme: Programme
    var transport: any Transport
    let caseID: CaseID
    let members: [TestClinician]
    var rosterVersion: UInt64 = 1
    private(set) var memory = RecordMemory()
    private(set) var newest: CoreReference?
    private var known: [(reference: CoreReference, entry: RecordEntry)] = []
    private var trust: ProgrammeMemory

    init(
        _ clinician: TestClinician, of members: [TestClinician], caseID: CaseID, in programme: Programme, over transport: any Transport
    ) throws {
        self.clinician = clinician
        self.programme = programme
        self.transport = transport
        self.caseID = caseID
        self.members = members
        trust = try ProgrammeMemory(
            firstContact: try programme.department.bundle, programme: programme.documents.programme, now: programme.clock.now)
    }

    private func client() throws -> ServiceClient {
        try trust.known(now: programme.clock.now).client(for: .department, over: transport)
    }

    func call<Call: ServiceCall>(_ call: Call.Type, _ body: Call.Body) async throws -> Call.Answer {
        try await client().call(call, body, by: clinician.device, at: programme.clock.now)
    }

    func call<Call: ServiceCall>(_ call: Call.Type) async throws -> Call.Answer where Call.Body == Nothing {
        try await client().call(call, by: clinician.device, at: programme.clock.now)
    }

    // MARK: Writing

    /// Seals the next note of this device without handing it in.
    func seal(
        _ text: String, for readers: [TestClinician]? = nil, after newest: CoreReference? = nil, custodian: CustodianKeys? = nil
    ) throws -> SealedRecord<OrdinaryRecord> {
        let now = programme.clock.now
        let entry = try RecordEntry(
            caseID: caseID, kind: 7, rosterVersion: rosterVersion, predecessors: CaseView.heads(of: known), happened: now - 3600,
            written: now, content: Array(text.utf8))
        let readers = readers ?? members
        let addressed = readers.map { AddressedRecipient(clinician: $0.key, subkey: $0.subkey.publicKey) }
        return try SealedRecord.seal(
            entry, as: .random(), by: RecordAuthor(clinician: clinician.key, device: clinician.device, newest: newest ?? self.newest),
            to: addressed + (custodian.map { [AddressedRecipient(custodian: $0)] } ?? []), fetchers: Set(readers.map(\.key)))
    }

    func upload(_ sealed: SealedRecord<OrdinaryRecord>) throws -> RecordUpload {
        let head = DeviceHead(newest: sealed.core.reference, at: programme.clock.now)
        return try RecordUpload(core: sealed.core, grant: sealed.grants[0], head: DeviceSigned(head, by: clinician.device))
    }

    @discardableResult
    mutating func write(_ text: String, for readers: [TestClinician]? = nil) async throws -> SealedRecord<OrdinaryRecord> {
        let sealed = try seal(text, for: readers)
        for request in RecordsRequest.batches(of: [try upload(sealed)]) { _ = try await call(PostRecords.self, request) }
        newest = sealed.core.reference
        return sealed
    }

    func shred(_ core: RecordCore) async throws {
        let tombstone = try DeviceSigned(RecordTombstone(of: core, by: clinician.device.publicKey), by: clinician.device)
        for request in TombstonesRequest.batches(of: [tombstone]) { _ = try await call(PostTombstones.self, request) }
    }

    // MARK: Looking

    /// Fetches all there is and judges it. What is shown and remembered is what `CaseView` says.
    mutating func look() async throws -> Look {
        let now = programme.clock.now
        let client = try client()
        try trust.take(try await client.call(GetTrust.self), now: now)
        _ = try trust.take(try await client.call(GetKeys.self), now: now)
        let (fetched, missing) = try await fetchAll()
        var evidence = RecordEvidence()
        var opened: [(reference: CoreReference, entry: RecordEntry)] = []
        let signatories = try signatories(now)
        for record in fetched { add(record, to: &evidence, &opened, signatories, now) }
        for head in try await heads() { evidence.add(head) }
        let view = CaseView(
            evidence, remembering: memory, ownDevices: [clinician.device.publicKey], trusting: signatories,
            rosterVersion: try trust.known(now: now).roster.version, at: now)
        memory = view.memory
        known = opened.filter { view.believes($0.reference) && $0.entry.caseID == caseID }
        return Look(
            findings: view.findings, texts: Set(known.map { String(decoding: $0.entry.content, as: UTF8.self) }), missing: missing)
    }

    private func fetchAll() async throws -> (records: [FetchedRecord], missing: [RecordID]) {
        var (listed, last): ([RecordID], RecordID?) = ([], nil)
        repeat {
            let page = try await call(ListRecords.self, RecordsAfter(after: last))
            listed += page.records.map(\.value.record)
            guard page.next.map({ next in last.map { $0 < next } ?? true }) ?? true else { throw Stuck() }
            last = page.next
        } while last != nil
        var (wanted, records, missing): ([RecordID], [FetchedRecord], [RecordID]) = (Array(Set(listed)), [], [])
        while !wanted.isEmpty {
            let batch = try await call(FetchRecords.self, RecordsWanted(records: Array(wanted.prefix(RecordLimits.fetched))))
            let answered = Set(batch.records.map(\.record) + batch.missing)
            guard !answered.isDisjoint(with: wanted) else { throw Stuck() }
            wanted.removeAll(where: answered.contains)
            records += batch.records
            missing += batch.missing
        }
        return (records, missing)
    }

    private func heads() async throws -> [DeviceSigned<DeviceHead>] {
        var (heads, last): ([Blob], SigningPublicKey?) = ([], nil)
        repeat {
            let page = try await call(ListRecordHeads.self, HeadsAfter(after: last))
            heads += page.heads
            guard page.next.map({ next in last.map { $0 < next } ?? true }) ?? true else { throw Stuck() }
            last = page.next
        } while last != nil
        return heads.compactMap { try? DeviceSigned<DeviceHead>($0) }
    }

    private func add(
        _ fetched: FetchedRecord, to evidence: inout RecordEvidence, _ opened: inout [(reference: CoreReference, entry: RecordEntry)],
        _ signatories: Signatories, _ now: Instant
    ) {
        if let blob = fetched.tombstone {
            if let tombstone = try? DeviceSigned<RecordTombstone>(blob), tombstone.body.header.record == fetched.record {
                evidence.add(tombstone)
            } else {
                evidence.add(unreadable: fetched.record)
            }
        }
        guard let blob = fetched.core else { return }
        let grants = fetched.grants.compactMap { try? DeviceSigned<RecordGrant>($0) }
        guard let core = try? RecordCore(blob), let sealed = try? SealedRecord<OrdinaryRecord>(core, grants: grants, of: fetched.record)
        else { return evidence.add(unreadable: fetched.record) }
        evidence.list(core)
        let reader = RecordReader(clinician: clinician.key, subkeys: [clinician.subkey])
        do throws(SealingError) {
            let opening = try sealed.open(as: reader, trusting: signatories, firstSeen: memory.firstSeen(core.reference) ?? now)
            evidence.add(opening)
            switch opening {
            case .verified(let record): opened.append((record.reference, record.entry))
            case .unverified(let record): opened.append((record.reference, record.entry))
            }
        } catch {
            evidence.add(core, refusedFor: error)
        }
    }

    /// As the verified roster and device lists say it.
    func signatories(_ now: Instant) throws -> Signatories {
        let programme = try trust.known(now: now)
        let devices = programme.devices.lists.values.flatMap { list in
            let left = programme.roster.clinician(list.body.clinician)?.revokedAt
            return list.body.devices.map { device in
                CertifiedDevice(
                    device: device.key, clinician: list.body.clinician, revokedAt: [left, device.revokedAt].compactMap(\.self).min())
            }
        }
        return Signatories(devices: devices, cases: [caseID: CaseMembership(members: Set(members.map(\.key)))])
    }
}
