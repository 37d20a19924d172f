// What an altered program of a clinician hands in to a shelf.

import CaseFile
import CaseVault
import EntryForger
import Envelope
import Sealing
import ServiceAPI
import Sodium
import Wire

struct MemberForger {
    let member: Member
    var rosterVersion: UInt64 = 1

    private var forger: EntryForger {
        EntryForger(clinician: member.id, device: member.device, subkey: member.subkey.publicKey, rosterVersion: rosterVersion)
    }

    /// - Parameter causes: as the entry names them; they need not exist.
    /// - Returns: the name of what was handed in.
    @discardableResult
    func hand(
        _ content: CaseContent, in caseID: CaseID, after causes: [CoreReference], to others: [Member], at now: Instant,
        to shelf: inout Shelf
    ) throws -> CoreReference {
        try hand(to: others, shelf: &shelf) { forger, readers, newest in
            try forger.upload(content, in: caseID, after: causes, to: readers, newest: newest, written: now)
        }
    }

    /// Of a record that only fills up.
    @discardableResult
    func fill(
        in caseID: CaseID, after causes: [CoreReference], to others: [Member], at now: Instant, to shelf: inout Shelf
    ) throws -> CoreReference {
        try hand(to: others, shelf: &shelf) { forger, readers, newest in
            try forger.filler(in: caseID, after: causes, to: readers, newest: newest, written: now)
        }
    }

    /// In somebody else's name.
    @discardableResult
    func hand(
        _ content: CaseContent, inTheNameOf author: Member, in caseID: CaseID, after causes: [CoreReference], to others: [Member],
        at now: Instant, to shelf: inout Shelf
    ) throws -> CoreReference {
        try hand(to: others, shelf: &shelf) { forger, readers, newest in
            try forger.upload(
                content, inTheNameOf: author.id, in: caseID, after: causes, to: readers, newest: newest, written: now,
                subkey: member.subkey)
        }
    }

    private func hand(
        to others: [Member], shelf: inout Shelf,
        _ make: (EntryForger, [AddressedRecipient], CoreReference?) throws -> RecordUpload
    ) throws -> CoreReference {
        let newest = shelf.uploads.values.map(\.core.reference).filter { $0.device == member.device.publicKey }.max {
            $0.counter < $1.counter
        }
        let readers = others.map { AddressedRecipient(clinician: $0.id, subkey: $0.subkey.publicKey) }
        let upload = try make(forger, readers, newest)
        try shelf.take(HandIn(uploads: [upload]), from: member)
        return upload.core.reference
    }

    /// A forerunner that nobody has, and nobody ever will.
    func nothing() throws -> CoreReference { try forger.nothing() }
}
