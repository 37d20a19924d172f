// A clinician's altered program, over real sessions with the department side: it writes what no honest one would, in its place of its chain.

import CaseFile
import DepartmentSide
import EntryForger
import Envelope
import ProgrammeFixture
import Sealing
import ServerCore
import ServiceAPI
import Sodium
import Wire

struct AlteredProgram: Sendable {
    let programme: Programme
    var forger: EntryForger
    /// Of everybody it seals to.
    let subkeys: [SigningPublicKey: SealingPublicKey]

    var key: SigningPublicKey { forger.clinician }

    /// Made, and not handed in.
    func make(
        _ content: CaseContent, in caseID: CaseID, after causes: [CoreReference], to others: [SigningPublicKey], written: Instant,
        newest: CoreReference? = nil, custodian: CustodianKeys? = nil
    ) async throws -> RecordUpload {
        let readers = others.compactMap { other in
            subkeys[other].map { AddressedRecipient(clinician: other, subkey: $0) }
        }
        let last = if let newest { newest } else { try await self.newest() as CoreReference? }
        return try forger.upload(
            content, in: caseID, after: causes, to: readers + (custodian.map { [AddressedRecipient(custodian: $0)] } ?? []),
            newest: last, written: written)
    }

    /// - Parameter written: by its own word; `nil` for the truth.
    @discardableResult
    func hand(
        _ content: CaseContent, in caseID: CaseID, after causes: [CoreReference], to others: [SigningPublicKey], written: Instant? = nil,
        custodian: CustodianKeys? = nil
    ) async throws -> CoreReference {
        let upload = try await make(
            content, in: caseID, after: causes, to: others, written: written ?? programme.clock.now, custodian: custodian)
        try await hand(upload)
        return upload.core.reference
    }

    func hand(_ upload: RecordUpload) async throws {
        for request in RecordsRequest.batches(of: [upload]) {
            _ = try await programme.departmentClient.call(PostRecords.self, request, by: forger.device, at: programme.clock.now)
        }
    }

    /// Everything of a case that it may fetch, at the department side, which obeys.
    func destroy(_ cores: Set<Digest>) async throws -> Int {
        let shelf = try await RecordShelf(of: key, in: programme)
        let tombstones = try shelf.records.compactMap { record -> DeviceSigned<RecordTombstone>? in
            guard let core = try record.core.map({ try RecordCore($0) }), cores.contains(core.digest) else { return nil }
            return try DeviceSigned(RecordTombstone(of: core, by: forger.device.publicKey), by: forger.device)
        }
        for request in TombstonesRequest.batches(of: tombstones) {
            _ = try await programme.departmentClient.call(PostTombstones.self, request, by: forger.device, at: programme.clock.now)
        }
        return tombstones.count
    }

    private func newest() async throws -> CoreReference? {
        let listed = try await SQLiteRecordStore(programme.department.side.database).page(for: key, after: nil, limit: 1000)
        return listed.records.map(\.value.reference).filter { $0.device == forger.device.publicKey }.max { $0.counter < $1.counter }
    }
}
