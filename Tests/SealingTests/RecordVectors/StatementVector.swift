// One vector of what stands beside a record: a head, a tombstone, a plan of recovery or a share, and what must come of it.

import Envelope
import Foundation
import Sodium
import Wire

@testable import Sealing

/// A file of `Tests/RecordVectors/statements1`. The people are those of `Practice(seeded:)`; it is Ben who reads.
struct StatementVector: Codable {
    enum Kind: String, Codable, CaseIterable { case head, tombstone, plan, share }

    /// In a few words.
    let what: String
    let kind: Kind
    let bytes: Blob
    /// The record of which a tombstone speaks, with its grant.
    let core: Blob?
    let grant: Blob?
    /// By which a share is judged.
    let plan: Blob?
    /// `reads`, `opens`, `ends` for a tombstone that counts, `strange` for one that does not, or the class of the error.
    let expect: String

    private enum CodingKeys: String, CodingKey, CaseIterable { case what, kind, bytes, core, grant, plan, expect }

    init(_ what: String, _ kind: Kind, _ bytes: [UInt8], core: RecordCore? = nil, grant: Blob? = nil, plan: Blob? = nil, expect: String) {
        self.what = what
        self.kind = kind
        self.bytes = Blob(bytes)
        self.core = core?.blob
        self.grant = grant
        self.plan = plan
        self.expect = expect
    }

    /// Refuses what it does not know.
    static func read(_ data: Data) throws -> StatementVector {
        guard let object = try JSONSerialization.jsonObject(with: data) as? [String: Any] else {
            throw RecordVector.Malformed(reason: "not an object")
        }
        let unknown = Set(object.keys).subtracting(CodingKeys.allCases.map(\.rawValue))
        guard unknown.isEmpty else { throw RecordVector.Malformed(reason: "unknown: \(unknown.sorted())") }
        return try JSONDecoder().decode(StatementVector.self, from: data)
    }

    /// What comes of it here and now.
    func outcome() throws -> String {
        switch kind {
        case .head: return Self.told { () throws(EnvelopeError) in _ = try DeviceSigned<DeviceHead>(bytes) }
        case .tombstone:
            var read: DeviceSigned<RecordTombstone>?
            let told = Self.told { () throws(EnvelopeError) in read = try DeviceSigned<RecordTombstone>(bytes) }
            guard let read, let core, let grant else { return told }
            return try judged(read, RecordCore(core), DeviceSigned<RecordGrant>(grant))
        case .plan: return Self.told { () throws(WireError) in _ = try RecoveryPlan(canonicalBytes: bytes.bytes) }
        case .share:
            var read: SealedRecoveryShare?
            let told = Self.told { () throws(WireError) in read = try SealedRecoveryShare(canonicalBytes: bytes.bytes) }
            guard let read, let plan else { return told }
            let known = try RecoveryPlan(canonicalBytes: plan.bytes)
            let ben = try VectorVault().practice.ben
            do throws(RecoveryError) { _ = try read.open(with: ben.subkey, plan: known) } catch { return error.description }
            return "opens"
        }
    }

    /// By somebody who has read the record.
    private func judged(
        _ tombstone: DeviceSigned<RecordTombstone>, _ core: RecordCore, _ grant: DeviceSigned<RecordGrant>
    ) throws -> String {
        let vault = try VectorVault()
        let signatories = vault.signatories(in: .plain)
        let sealed = try SealedRecord<OrdinaryRecord>(core, grants: [grant], of: core.header.record)
        var evidence = RecordEvidence()
        evidence.add(try sealed.open(as: vault.recordReader(.ben), trusting: signatories, firstSeen: Practice.now))
        evidence.add(tombstone)
        let view = CaseView(
            evidence, remembering: RecordMemory(), ownDevices: [], trusting: signatories, rosterVersion: .max, at: Practice.now)
        let isStrange = view.findings.contains { if case .strangeTombstone = $0 { true } else { false } }
        let ends = view.memory.shredded.contains(core.reference)
        guard isStrange != ends else { throw RecordVector.Malformed(reason: "neither one nor the other") }
        return ends ? "ends" : "strange"
    }

    private static func told(_ body: () throws(EnvelopeError) -> Void) -> String {
        do throws(EnvelopeError) { try body() } catch { return error.description }
        return "reads"
    }

    private static func told(_ body: () throws(WireError) -> Void) -> String {
        do throws(WireError) { try body() } catch { return "malformed: \(error.code.rawValue)" }
        return "reads"
    }
}
