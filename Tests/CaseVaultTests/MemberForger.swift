// What an altered program of a clinician hands in: any entry, after whatever it names, by whichever roster it says.

import CaseFile
import CaseVault
import Envelope
import Scheduling
import Sealing
import ServiceAPI
import Sodium
import TestSupport
import Trust
import Wire

struct MemberForger {
    let member: Member
    var rosterVersion: UInt64 = 1

    /// - Parameter causes: as the entry names them; they need not exist.
    /// - Returns: the name of what was handed in.
    @discardableResult
    func hand(
        _ content: CaseContent, in caseID: CaseID, after causes: [CoreReference], to others: [Member], at now: Instant,
        to shelf: inout Shelf
    ) throws -> CoreReference {
        let entry = try RecordEntry(
            content, in: caseID, rosterVersion: rosterVersion, after: causes, happened: now, written: now)
        let newest = shelf.uploads.values.map(\.core.reference).filter { $0.device == member.device.publicKey }.max {
            $0.counter < $1.counter
        }
        let author = RecordAuthor(clinician: member.id, device: member.device, newest: newest)
        let readers = ([member] + others).map { AddressedRecipient(clinician: $0.id, subkey: $0.subkey.publicKey) }
        let sealed = try SealedRecord<OrdinaryRecord>.seal(
            entry, as: .random(), by: author, to: readers, fetchers: Set(([member] + others).map(\.id)))
        let reference = sealed.core.reference
        let upload = try RecordUpload(
            core: sealed.core, grant: sealed.grants[0], head: DeviceSigned(DeviceHead(newest: reference, at: now), by: member.device))
        try shelf.take(HandIn(uploads: [upload]), from: member)
        return reference
    }

    /// A forerunner that nobody has, and nobody ever will.
    func nothing() throws -> CoreReference {
        CoreReference(device: member.device.publicKey, counter: 999, core: Digest(sha256: try Randomness.bytes(32)))
    }
}
