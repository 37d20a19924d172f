// One record vector: what a server gave, who opens it when, and what must come of it.

import Envelope
import Foundation
import Sodium
import Wire

@testable import Sealing

/// A file of `Tests/RecordVectors`. Everything is fixed but the bytes: the people are those of `Practice(seeded:)`.
struct RecordVector: Codable {
    enum Reader: String, Codable { case ada, ben, cleo, custodian, adaPsychotherapy }

    /// What the reader knows of the others.
    enum World: String, Codable {
        /// Ada, Ben and Cleo are certified, the custodian is named.
        case plain
        /// As `plain`, and the case is known to have Ada and Ben as its members.
        case knownCase
        /// As `plain`, and Ada's device is revoked at `Practice.now`.
        case adaRevoked
    }

    /// In a few words.
    let what: String
    let reader: Reader
    let world: World
    /// The record id that was asked for, in hexadecimal.
    let record: String
    let core: Blob
    let grants: [Blob]
    /// Seconds after `Practice.now`.
    let firstSeen: Int64
    /// `opens`, `unverified`, or the class of the error.
    let expect: String
    /// The content, where it opens.
    let text: String?

    private enum CodingKeys: String, CodingKey, CaseIterable { case what, reader, world, record, core, grants, firstSeen, expect, text }

    struct Malformed: Error { let reason: String }

    /// Refuses what it does not know.
    static func read(_ data: Data) throws -> RecordVector {
        guard !data.isEmpty else { throw Malformed(reason: "empty") }
        guard let object = try JSONSerialization.jsonObject(with: data) as? [String: Any] else { throw Malformed(reason: "not an object") }
        let unknown = Set(object.keys).subtracting(CodingKeys.allCases.map(\.rawValue))
        guard unknown.isEmpty else { throw Malformed(reason: "unknown: \(unknown.sorted())") }
        return try JSONDecoder().decode(RecordVector.self, from: data)
    }

    /// What comes of it here and now.
    func outcome() throws -> (result: String, text: String?) {
        let vault = try VectorVault()
        let core: RecordCore
        var signed: [DeviceSigned<RecordGrant>] = []
        do { core = try RecordCore(self.core) } catch { return ("core: \(error.code.rawValue)", nil) }
        for grant in grants {
            do throws(EnvelopeError) { signed.append(try DeviceSigned(grant)) } catch { return ("grant: \(error)", nil) }
        }
        let id = try RecordID(bytes: Hex.decode(record))
        do throws(SealingError) {
            return try open(core, signed, id, vault)
        } catch {
            return (error.rawValue, nil)
        }
    }

    private func open(
        _ core: RecordCore, _ grants: [DeviceSigned<RecordGrant>], _ id: RecordID, _ vault: VectorVault
    ) throws(SealingError) -> (String, String?) {
        let firstSeen = Practice.now + firstSeen
        let signatories = vault.signatories(in: world)
        if reader == .adaPsychotherapy {
            let sealed = try SealedRecord<PsychotherapyRecord>(core, grants: grants, of: id)
            let opening = try sealed.open(
                as: vault.practice.ada.identity, with: vault.psychotherapy, trusting: signatories, firstSeen: firstSeen
            )
            return told(opening)
        }
        let sealed = try SealedRecord<OrdinaryRecord>(core, grants: grants, of: id)
        return told(try sealed.open(as: vault.recordReader(reader), trusting: signatories, firstSeen: firstSeen))
    }

    private func told<Class: RecordClass>(_ opening: RecordOpening<Class>) -> (String, String?) {
        switch opening {
        case .verified(let record): ("opens", String(decoding: record.entry.content, as: UTF8.self))
        case .unverified(let record): ("unverified", String(decoding: record.entry.content, as: UTF8.self))
        }
    }
}

/// The keys behind the vectors.
struct VectorVault {
    let practice: Practice
    let custodian: RecoveredCustodian
    let psychotherapy: PsychotherapyKey

    init() throws {
        practice = try Practice(seeded: ())
        custodian = try RecoveredCustodian(Colleague.seed(0x61))
        psychotherapy = PsychotherapyKey(try SealingKey(seed: Colleague.seed(0x71)))
    }

    func signatories(in world: RecordVector.World) -> Signatories {
        let (ada, ben, cleo) = (practice.ada, practice.ben, practice.cleo)
        let custodians: Set = [custodian.keys]
        return switch world {
        case .plain: Signatories(devices: practice.everybody, custodians: custodians)
        case .knownCase:
            Signatories(
                devices: practice.everybody, custodians: custodians,
                cases: [practice.caseID: CaseMembership(members: [ada.identity, ben.identity])]
            )
        case .adaRevoked:
            Signatories(devices: [ada.revoked(at: Practice.now), ben.certified, cleo.certified], custodians: custodians)
        }
    }

    func recordReader(_ reader: RecordVector.Reader) -> RecordReader {
        switch reader {
        case .ada, .adaPsychotherapy: practice.ada.reader
        case .ben: practice.ben.reader
        case .cleo: practice.cleo.reader
        case .custodian: RecordReader(custodian: custodian)
        }
    }
}
