// A case through real seals: written on one device, opened by another member, folded to the same.

import CaseFile
import Envelope
import Scheduling
import Sealing
import Sodium
import TestSupport
import Testing
import Wire

/// A clinician with one device and one subkey, who writes records one after the other.
private final class Colleague {
    let identity: SigningPublicKey
    let device: SigningKey
    let subkey: SealingKey
    private var newest: CoreReference?

    init() throws {
        identity = try SigningKey.random().publicKey
        device = try SigningKey.random()
        subkey = try SealingKey.random()
    }

    var addressed: AddressedRecipient { AddressedRecipient(clinician: identity, subkey: subkey.publicKey) }
    var reader: RecordReader { RecordReader(clinician: identity, subkeys: [subkey]) }
    var author: RecordAuthor { RecordAuthor(clinician: identity, device: device, newest: newest) }

    func wrote(_ core: RecordCore) { newest = core.reference }
}

private struct NotVerified: Error {}

extension RecordOpening {
    fileprivate func requireVerified() throws -> OpenedRecord<Class> {
        guard case .verified(let record) = self else { throw NotVerified() }
        return record
    }
}

@Suite struct SealedCaseTests {
    private let ada: Colleague
    private let ben: Colleague
    private let caseID: CaseID
    private let nonce: CaseNonce
    private let start = Instant(seconds: 1_800_000_000)

    init() throws {
        ada = try Colleague()
        ben = try Colleague()
        nonce = try CaseNonce(bytes: Randomness.bytes(CaseNonce.length))
        caseID = try CaseID(opener: ada.identity, nonce: nonce)
    }

    private func signatories(revoked: Instant? = nil) -> Signatories {
        Signatories(devices: [
            CertifiedDevice(device: ada.device.publicKey, clinician: ada.identity, revokedAt: revoked),
            CertifiedDevice(device: ben.device.publicKey, clinician: ben.identity),
        ])
    }

    private func seal(
        _ content: CaseContent, by author: Colleague, after predecessors: [CoreReference], minutes: Int64
    ) throws -> SealedRecord<OrdinaryRecord> {
        let at = start + minutes * 60
        let entry = try RecordEntry(content, in: caseID, rosterVersion: 3, after: predecessors, happened: at, written: at)
        let people = [ada, ben]
        let sealed = try SealedRecord.seal(
            entry, as: RecordID(bytes: Randomness.bytes(RecordID.length)), by: author.author, to: people.map(\.addressed),
            fetchers: Set(people.map(\.identity)))
        author.wrote(sealed.core)
        return sealed
    }

    /// Ada opens a case, lets Ben in and drafts; Ben sets a goal meanwhile; Ada signs on top of both.
    private func records() throws -> [SealedRecord<OrdinaryRecord>] {
        let opening = try CaseOpening(nonce: nonce, origin: .walkIn, mode: .alone, zone: ZoneID(newYork), person: "canary")
        let first = try seal(.opened(opening), by: ada, after: [], minutes: 0)
        let member = CaseContent.memberAdded(try MemberAdded(member: ben.identity, role: .covering))
        let second = try seal(member, by: ada, after: [first.core.reference], minutes: 1)
        let draft = CaseContent.noteDraft(try NoteDraft(.newNote, .soap("canary")))
        let third = try seal(draft, by: ada, after: [second.core.reference], minutes: 2)
        let goal = CaseContent.goalSet(try GoalSet(statement: "canary"))
        let fourth = try seal(goal, by: ben, after: [second.core.reference], minutes: 2)
        let note = EntryID(third.core.digest)
        let signature = CaseContent.noteSigned(NoteSigned(NoteVersion(note: note, draft: note)))
        let fifth = try seal(signature, by: ada, after: [third, fourth].map(\.core.reference), minutes: 3)
        return [first, second, third, fourth, fifth]
    }

    private func state(
        _ records: [SealedRecord<OrdinaryRecord>], for reader: Colleague, trusting signatories: Signatories, firstSeen: Instant
    ) throws -> CaseState {
        let entries = try records.map { sealed -> CaseEntry in
            switch try sealed.open(as: reader.reader, trusting: signatories, firstSeen: firstSeen) {
            case .verified(let record): CaseEntry(record, signer: SignerFacts())
            case .unverified(let record): CaseEntry(record, signer: SignerFacts())
            }
        }
        return CaseState(caseID, folding: entries)
    }

    @Test func bothMembersSeeTheSameCase() throws {
        let records = try records()
        let hers = try state(records, for: ada, trusting: signatories(), firstSeen: start)
        let his = try state(records.reversed(), for: ben, trusting: signatories(), firstSeen: start)
        #expect(hers == his)
        #expect(hers.refused.isEmpty && hers.waiting.isEmpty)
        #expect(hers.notes[0].lock?.signed.author == ada.identity)
        #expect(hers.members == [ada.identity: .responsible, ben.identity: .covering])
        #expect(hers.goals[0].stamp.author == ben.identity)
        #expect(hers.heads == [EntryID(records[4].core.digest)])
    }

    @Test func whatIsFirstSeenAfterARevocationIsShownAsRefused() throws {
        let records = try records()
        let revoked = signatories(revoked: start + 3600)
        let state = try state(records, for: ben, trusting: revoked, firstSeen: start + 86_400)
        #expect(state.refused.map(\.refusal).contains(.signerRevoked))
        #expect(state.notes.isEmpty)
    }

    @Test func everyContentFitsARecord() throws {
        var samples = Samples(SeededGenerator(seed: 3))
        for kind in ContentKind.allCases {
            let sealed = try seal(try samples.content(kind), by: ada, after: [], minutes: 0)
            let opened = try sealed.open(as: ada.reader, trusting: signatories(), firstSeen: start).requireVerified()
            #expect(opened.entry.kind == kind.rawValue)
        }
        let long = String(repeating: "x", count: TextLimit.section)
        let body = try NoteBody(.soap, [.subjective: long, .objective: long, .plan: long])
        let note = CaseContent.noteDraft(try NoteDraft(.newNote, body))
        #expect(throws: Never.self) { try seal(note, by: ada, after: [], minutes: 0) }
        #expect(CaseContent.maximumLength == RecordEntry.contentLimit)
    }

    @Test func aPsychotherapyNoteStaysInItsOwnClass() throws {
        let key = PsychotherapyKey(try SealingKey.random())
        let note = try PsychotherapyNote(caseID: caseID, text: "canary")
        let entry = try RecordEntry(note, rosterVersion: 3, written: start)
        let id = try RecordID(bytes: Randomness.bytes(RecordID.length))
        let sealed = try SealedRecord<PsychotherapyRecord>.seal(entry, as: id, by: ada.author, to: key.publicKey)
        let opened = try sealed.open(as: ada.identity, with: key, trusting: signatories(), firstSeen: start).requireVerified()
        #expect(try StoredPsychotherapyNote(opened).note == note)

        // By mistake as an ordinary record: it is in no case.
        let mistaken = try SealedRecord<OrdinaryRecord>.seal(
            entry, as: id, by: ada.author, to: [ada.addressed], fetchers: [ada.identity])
        let shown = try mistaken.open(as: ada.reader, trusting: signatories(), firstSeen: start).requireVerified()
        #expect(CaseEntry(shown, signer: SignerFacts()).content == .psychotherapyNote)
    }
}
