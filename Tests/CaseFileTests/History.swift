// A case under construction: entries as a verifier would hand them over, written by people on their devices.

import CaseFile
import Scheduling
import Sealing
import Sodium
import Testing
import Wire

/// Somebody with an identity key, and what the roster says of them.
struct Person: Hashable {
    let key: SigningPublicKey
    var facts = SignerFacts()

    /// The same key for the same number.
    init(_ number: UInt8, supervises: [Person] = [], isIntern: Bool = false) throws {
        var seed = [UInt8](repeating: number, count: SigningKey.seedLength)
        key = try SigningKey(seed: SecretBytes(wiping: &seed)).publicKey
        facts = SignerFacts(needsCosignature: isIntern, supervises: Set(supervises.map(\.key)))
    }

    var revoked: Person {
        var person = self
        person.facts.doubt = .revoked
        return person
    }

    var inheriting: Person {
        var person = self
        person.facts.inherits = true
        return person
    }

    func no(longerSupervising other: Person) -> Person {
        var person = self
        person.facts.supervises.remove(other.key)
        return person
    }
}

/// Reads `2026-03-08T06:00Z`.
func utc(_ text: String) throws -> Instant {
    let date = try CivilDate(String(text.prefix(10)))
    let time = try CivilTime(String(text.dropFirst(11).prefix(5)))
    return Instant(seconds: Int64(date.dayNumber) * 86_400 + Int64(time.minutes) * 60)
}

let newYork = "America/New_York"

/// A reference: `history.refusal(of: history.write(…))` is to see what was just written.
final class History {
    let caseID: CaseID
    private(set) var entries: [CaseEntry] = []
    /// The time at which the next entry is written.
    var now: Instant
    let opening: EntryID

    /// A case that was opened an hour before `now`.
    init(
        by opener: Person,
        origin: CaseOrigin = .walkIn,
        zone: String = newYork,
        now: Instant = Instant(seconds: 1_790_000_000),
        nonce: UInt8 = 1
    ) throws {
        let nonce = try CaseNonce(bytes: [UInt8](repeating: nonce, count: CaseNonce.length))
        caseID = try CaseID(opener: opener.key, nonce: nonce)
        self.now = now
        let content = try CaseOpening(nonce: nonce, origin: origin, mode: .alone, zone: ZoneID(zone), person: "R. Alvarez")
        let entry = Self.entry(.opened(content), opener, [], now - 3600, now - 3600, salt: 0)
        entries = [entry]
        opening = entry.id
    }

    var state: CaseState { CaseState(caseID, folding: entries) }

    /// A state of some of the entries, as a device has it that has not seen the others.
    func state(of known: Set<EntryID>) -> CaseState { CaseState(caseID, folding: entries.filter { known.contains($0.id) }) }

    /// Writes an entry after everything that is there, or after `after`; `now` moves on by a minute.
    @discardableResult
    func write(
        _ content: CaseContent,
        by person: Person,
        happened: Instant? = nil,
        after predecessors: Set<EntryID>? = nil
    ) -> EntryID {
        now = now + 60
        return append(
            Self.entry(content, person, predecessors ?? state.heads, happened ?? now, now, salt: entries.count)
        )
    }

    @discardableResult
    func append(_ entry: CaseEntry) -> EntryID {
        entries.append(entry)
        return entry.id
    }

    static func entry(
        _ content: CaseContent,
        _ person: Person,
        _ predecessors: Set<EntryID>,
        _ occurredAt: Instant,
        _ writtenAt: Instant,
        salt: Int
    ) -> CaseEntry {
        var writer = ByteWriter()
        writer.value(person.key)
        writer.list(predecessors.sorted())
        writer.value(occurredAt)
        writer.value(writtenAt)
        writer.u64(UInt64(salt))
        writer.prefixed(content.canonicalBytes)
        return CaseEntry(
            id: EntryID(Digest(sha256: writer.bytes)),
            author: person.key,
            device: person.key,
            signer: person.facts,
            predecessors: predecessors,
            occurredAt: occurredAt,
            writtenAt: writtenAt,
            content: EntryContent(kind: content.kind.rawValue, bytes: content.canonicalBytes)
        )
    }

    /// Why an entry was refused; `nil` where it counts.
    func refusal(of id: EntryID) -> Refusal? { state.refused.first { $0.id == id }?.refusal }
}

extension NoteBody {
    static func soap(_ subjective: String, plan: String = "") throws -> NoteBody {
        try NoteBody(.soap, [.subjective: subjective, .plan: plan])
    }
}

extension History {
    /// The first version of a SOAP note.
    @discardableResult
    func writeDraft(_ text: String = "Sleeps badly since the call.", by person: Person, session: EntryID? = nil) throws -> EntryID {
        write(.noteDraft(try NoteDraft(.newNote, .soap(text), session: session)), by: person)
    }

    @discardableResult
    func revise(
        _ note: EntryID, _ replaced: EntryID, _ text: String, by person: Person, after: Set<EntryID>? = nil
    ) throws -> EntryID {
        let draft = try NoteDraft(.revision(of: note, replaces: [replaced]), .soap(text))
        return write(.noteDraft(draft), by: person, after: after)
    }

    @discardableResult
    func sign(_ note: EntryID, _ draft: EntryID? = nil, by person: Person, after: Set<EntryID>? = nil) -> EntryID {
        write(.noteSigned(NoteSigned(NoteVersion(note: note, draft: draft ?? note))), by: person, after: after)
    }

    @discardableResult
    func submit(_ note: EntryID, _ draft: EntryID? = nil, by person: Person) -> EntryID {
        write(.noteSubmitted(NoteSubmitted(NoteVersion(note: note, draft: draft ?? note))), by: person)
    }

    @discardableResult
    func cosign(_ note: EntryID, _ draft: EntryID? = nil, by person: Person) -> EntryID {
        write(.noteCosigned(NoteCosigned(NoteVersion(note: note, draft: draft ?? note))), by: person)
    }

    @discardableResult
    func addAddendum(_ note: EntryID, by person: Person, after: Set<EntryID>? = nil) throws -> EntryID {
        let body = try NoteBody(.addendum, [.addition: "The union was told as well."])
        return write(.noteDraft(try NoteDraft(.newAddendum(to: note), body)), by: person, after: after)
    }

    @discardableResult
    func strike(_ target: EntryID, by person: Person) throws -> EntryID {
        write(.struckAsError(try StruckAsError(target, reason: "Another person's note.")), by: person)
    }

    /// A session of fifty minutes that ended at `end`; written at its end.
    @discardableResult
    func session(
        endingAt end: Instant,
        by person: Person,
        _ attendance: Attendance = .attended,
        purpose: SessionPurpose = .followUp,
        followUps: FollowUpHours? = nil
    ) throws -> EntryID {
        now = max(now, end)
        let record = SessionRecord(
            booking: nil, span: try Span(start: end - 3000, end: end), attendance: attendance, purpose: purpose, followUps: followUps)
        return write(.session(record), by: person, happened: end)
    }
}
