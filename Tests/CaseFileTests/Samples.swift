// Contents of every kind: fixed ones for permanent encodings, random ones for properties.

import CaseFile
import Scheduling
import Sodium
import TestSupport
import Wire

/// Makes contents from a generator; the same seed gives the same contents.
struct Samples {
    var generator: SeededGenerator

    init(_ generator: SeededGenerator) { self.generator = generator }

    mutating func content(_ kind: ContentKind) throws -> CaseContent {
        switch kind {
        case .opened:
            .opened(
                try CaseOpening(
                    nonce: CaseNonce(bytes: generator.bytes(32)), origin: origin(), mode: pick(), zone: ZoneID(newYork), person: maybe()))
        case .closed: .closed(try CaseClosing(reason: pick(), remark: maybe()))
        case .reopened: .reopened(try CaseReopening(reason: text()))
        case .bookingLinked: .bookingLinked(BookingLink(booking: try key(), continuity: try Digest(bytes: generator.bytes(32))))
        case .memberAdded:
            .memberAdded(
                flip()
                    ? try MemberAdded(member: key(), role: pick(), reason: maybe())
                    : try MemberAdded(member: key(), role: .covering, reason: maybe(), until: instant()))
        case .memberRemoved: .memberRemoved(try MemberRemoved(member: key(), reason: maybe()))
        case .renamed: .renamed(try CaseRenaming(person: maybe()))
        case .noteDraft: .noteDraft(try draft())
        case .noteSigned: .noteSigned(NoteSigned(try version()))
        case .noteSubmitted: .noteSubmitted(NoteSubmitted(try version()))
        case .noteReturned: .noteReturned(try NoteReturned(version(), remark: text()))
        case .noteCosigned: .noteCosigned(NoteCosigned(try version()))
        case .draftDiscarded: .draftDiscarded(DraftDiscarded(note: try name()))
        case .struckAsError: .struckAsError(try StruckAsError(name(), reason: text()))
        case .session: .session(try session())
        case .followUpAdded: .followUpAdded(try FollowUpAdded(due: instant(), subject: text()))
        case .followUpStep:
            .followUpStep(
                try FollowUpStep(
                    FollowUpID(source: name(), number: .random(in: 0...255, using: &generator)), followUpEvent(), remark: maybe()))
        case .nextDayHold: .nextDayHold(try NextDayHold(reason: maybe()))
        case .goalSet: .goalSet(try GoalSet(statement: text(), measure: maybe(), target: flip() ? day() : nil, lifecycle: .planned))
        case .goalStatus:
            .goalStatus(try GoalStatusChange(goal: name(), lifecycle: pick(), achievement: flip() ? pick() : nil, remark: maybe()))
        case .planVersion: .planVersion(try plan())
        case .handOffOffered: .handOffOffered(try HandOffOffered(service: text(), reason: text(), contact: maybe()))
        case .handOffStep: .handOffStep(try HandOffStep(name(), pick(), remark: "told " + text()))
        case .releaseGiven:
            .releaseGiven(
                try ReleaseGiven(recipient: text(), scope: scope(), purpose: text(), expires: instant(), copyGiven: flip()))
        case .releaseRevoked: .releaseRevoked(ReleaseRevoked(release: try name(), inWriting: flip()))
        case .disclosure:
            .disclosure(
                try Disclosure(
                    recipient: text(), basis: pick(), release: flip() ? name() : nil, scope: scope(), purpose: maybe(),
                    noticeSent: flip(), report: flip() ? name() : nil))
        case .reportOpened: .reportOpened(try ReportOpened(ground: pick(), summary: text()))
        case .reportStep: .reportStep(try ReportStep(report: name(), event: pick(), remark: text()))
        case .psychotherapyAuthorisation:
            .psychotherapyAuthorisation(try PsychotherapyAuthorisation(recipient: text(), purpose: text(), expires: instant()))
        case .legalHoldSet: .legalHoldSet(try LegalHoldSet(reason: text()))
        case .legalHoldLifted: .legalHoldLifted(try LegalHoldLifted(hold: name(), reason: text()))
        case .deathRecorded: .deathRecorded(DeathRecorded(day: day()))
        }
    }

    mutating func draft() throws -> NoteDraft {
        let replaced = try (0..<Int.random(in: 1...3, using: &generator)).map { _ in try name() }
        let places: [DraftPlace] = [.newNote, .newAddendum(to: try name()), .revision(of: try name(), replaces: Set(replaced))]
        let place = try pick(of: places)
        var format: NoteFormat = try pick(of: NoteFormat.forNotes)
        if case .newAddendum = place { format = .addendum }
        var texts: [NoteSection: String] = [:]
        for section in format.sections where flip() || texts.isEmpty { texts[section] = text() }
        return try NoteDraft(place, NoteBody(format, texts), session: flip() ? name() : nil, lateBecause: maybe())
    }

    mutating func session() throws -> SessionRecord {
        let start = instant()
        return SessionRecord(
            booking: flip() ? try key() : nil, span: try Span(start: start, end: start + 3000), attendance: pick(), kind: pick(),
            purpose: pick(), modality: pick(), mode: pick(), phase: pick(), followUps: flip() ? try followUpHours() : nil)
    }

    private mutating func followUpHours() throws -> FollowUpHours {
        let hours = (0..<Int.random(in: 0...6, using: &generator)).map { _ in UInt16.random(in: 1...2160, using: &generator) }
        return try FollowUpHours(Set(hours).sorted())
    }

    mutating func plan() throws -> PlanVersion {
        let goals = try (0..<Int.random(in: 0...4, using: &generator)).map { _ in try name() }
        let visits = try VisitSeries(first: day(), everyDays: 14, count: 6)
        return try PlanVersion(
            supersedes: flip() ? name() : nil, summary: text(), goals: goals, visits: flip() ? visits : nil, review: flip() ? day() : nil)
    }

    mutating func scope() throws -> ReleaseScope {
        var parts: CasePartSet = [.sessions]
        for part in CasePart.allCases where flip() { parts.insert(part) }
        let first = day()
        return try ReleaseScope(
            parts, days: flip() ? .always : DayRange(first: first, last: first.addingDays(90)), words: maybe())
    }

    mutating func origin() throws -> CaseOrigin {
        flip() ? .walkIn : .booking(try key(), continuity: try Digest(bytes: generator.bytes(32)))
    }

    mutating func followUpEvent() -> FollowUpEvent {
        [.attempted, .postponed(to: instant()), .reached, .declined, .notReached, .notNeeded].randomElement(using: &generator) ?? .reached
    }

    mutating func version() throws -> NoteVersion { NoteVersion(note: try name(), draft: try name()) }
    mutating func name() throws -> EntryID { try EntryID(bytes: generator.bytes(32)) }
    mutating func key() throws -> SigningPublicKey { try Person(UInt8.random(in: 1...9, using: &generator)).key }
    mutating func instant() -> Instant { Instant(seconds: .random(in: 1_700_000_000...1_900_000_000, using: &generator)) }
    mutating func day() -> CivilDate { CivilDate(clamping: .random(in: 19_000...22_000, using: &generator)) }
    mutating func flip() -> Bool { Bool.random(using: &generator) }
    mutating func maybe() -> String? { flip() ? text() : nil }

    /// One to twelve words, some of them in other alphabets.
    mutating func text() -> String {
        let words = ["slept", "court", "señora", "Dienst", "夜勤", "weapon", "locker", "brother", "café", "plan", "Köln", "\n", "\t1.", "🚓"]
        return (0..<Int.random(in: 1...12, using: &generator)).map { _ in words.randomElement(using: &generator) ?? "x" }
            .joined(separator: " ")
    }

    mutating func pick<Value: Choice>() -> Value {
        Value.allCases.randomElement(using: &generator) ?? Value.allCases[Value.allCases.startIndex]
    }

    mutating func pick<Value>(of values: [Value]) throws -> Value {
        guard let value = values.randomElement(using: &generator) else { throw WireError(.invalidValue, "nothing to pick") }
        return value
    }
}
