// What version 1 has written is read for ever: one content of each kind, as bytes that must never change.

import CaseFile
import Scheduling
import Sealing
import Sodium
import Testing
import Wire

/// Contents whose every field is filled, made without chance.
enum PermanentContents {
    private static func name(_ byte: UInt8) throws -> EntryID { try EntryID(bytes: [UInt8](repeating: byte, count: 32)) }

    static func content(_ kind: ContentKind) throws -> CaseContent {
        let key = try Person(7).key, digest = Digest(sha256: [1, 2, 3])
        let version = NoteVersion(note: try name(1), draft: try name(2))
        let at = Instant(seconds: 1_780_000_000), day = try CivilDate("2026-09-01")
        let scope = try ReleaseScope([.notes, .sessions], days: DayRange(first: day, last: day.addingDays(30)), words: "All but intake")
        return switch kind {
        case .opened:
            .opened(
                try CaseOpening(
                    nonce: CaseNonce(bytes: [UInt8](repeating: 5, count: 32)), origin: .booking(key, continuity: digest), mode: .alongside,
                    zone: ZoneID(newYork), person: "Señora X"))
        case .closed: .closed(try CaseClosing(reason: .handedOff, remark: "remark"))
        case .reopened: .reopened(try CaseReopening(reason: "reason"))
        case .bookingLinked: .bookingLinked(BookingLink(booking: key, continuity: digest))
        case .memberAdded: .memberAdded(try MemberAdded(member: key, role: .covering, reason: "leave"))
        case .memberRemoved: .memberRemoved(try MemberRemoved(member: key, reason: "back"))
        case .renamed: .renamed(try CaseRenaming(person: "person"))
        case .noteDraft:
            .noteDraft(
                try NoteDraft(
                    .revision(of: name(1), replaces: [name(3), name(2)]), NoteBody(.soap, [.plan: "plan", .subjective: "words"]),
                    session: name(4), lateBecause: "late"))
        case .noteSigned: .noteSigned(NoteSigned(version))
        case .noteSubmitted: .noteSubmitted(NoteSubmitted(version))
        case .noteReturned: .noteReturned(try NoteReturned(version, remark: "remark"))
        case .noteCosigned: .noteCosigned(NoteCosigned(version))
        case .draftDiscarded: .draftDiscarded(DraftDiscarded(note: try name(1)))
        case .struckAsError: .struckAsError(try StruckAsError(name(1), reason: "reason"))
        case .session:
            .session(
                SessionRecord(
                    booking: key, span: try Span(start: at, end: at + 3000), attendance: .noShow, kind: .family, purpose: .brief,
                    modality: .video, mode: .alongside, phase: .prevention))
        case .followUpAdded: .followUpAdded(try FollowUpAdded(due: at, subject: "subject"))
        case .followUpStep: .followUpStep(try FollowUpStep(FollowUpID(source: name(1), number: 1), .postponed(to: at), remark: "remark"))
        case .nextDayHold: .nextDayHold(try NextDayHold(reason: "reason"))
        case .goalSet: .goalSet(try GoalSet(statement: "statement", measure: "measure", target: day, lifecycle: .accepted))
        case .goalStatus:
            .goalStatus(try GoalStatusChange(goal: name(1), lifecycle: .onHold, achievement: .sustaining, remark: "remark"))
        case .planVersion:
            .planVersion(
                try PlanVersion(
                    supersedes: name(1), summary: "summary", goals: [name(3), name(2)],
                    visits: VisitSeries(first: day, everyDays: 14, count: 6), review: day))
        case .handOffOffered: .handOffOffered(try HandOffOffered(service: "service", reason: "reason", contact: "contact"))
        case .handOffStep: .handOffStep(try HandOffStep(name(1), .lost, remark: "remark"))
        case .releaseGiven:
            .releaseGiven(try ReleaseGiven(recipient: "recipient", scope: scope, purpose: "purpose", expires: at, copyGiven: true))
        case .releaseRevoked: .releaseRevoked(ReleaseRevoked(release: try name(1), inWriting: true))
        case .disclosure:
            .disclosure(
                try Disclosure(
                    recipient: "recipient", basis: .dangerToPersons, release: name(1), scope: scope, purpose: "purpose", noticeSent: true,
                    report: name(2)))
        case .reportOpened: .reportOpened(try ReportOpened(ground: .elderAbuse, summary: "summary"))
        case .reportStep: .reportStep(try ReportStep(report: name(1), event: .written, remark: "remark"))
        case .psychotherapyAuthorisation:
            .psychotherapyAuthorisation(try PsychotherapyAuthorisation(recipient: "recipient", purpose: "purpose", expires: at))
        case .legalHoldSet: .legalHoldSet(try LegalHoldSet(reason: "reason"))
        case .legalHoldLifted: .legalHoldLifted(try LegalHoldLifted(hold: name(1), reason: "reason"))
        case .deathRecorded: .deathRecorded(DeathRecorded(day: day))
        }
    }
}

@Suite struct PermanentEncodingTests {
    @Test(arguments: ContentKind.allCases) func everyKindIsWrittenAsItAlwaysWas(_ kind: ContentKind) throws {
        let content = try PermanentContents.content(kind)
        let hex = try #require(PermanentEncodings.version1[kind.rawValue], "\(kind.rawValue): \(Hex.encode(content.canonicalBytes))")
        #expect(Hex.encode(content.canonicalBytes) == hex)
        #expect(try CaseContent(kind: kind.rawValue, bytes: Hex.decode(hex)) == content)
    }

    /// Hours of follow-ups that are not the usual ones stand at the end; a record with the usual ones is written as before there were others.
    @Test func aSessionWithHoursOfItsOwnIsWrittenAsItAlwaysWas() throws {
        guard case .session(let usual) = try PermanentContents.content(.session) else { return #expect(Bool(false)) }
        func session(_ attendance: Attendance, _ hours: [UInt16]) throws -> CaseContent {
            .session(
                SessionRecord(
                    booking: usual.booking, span: usual.span, attendance: attendance, kind: usual.sessionKind, purpose: usual.purpose,
                    modality: usual.modality, mode: usual.mode, phase: usual.phase, followUps: try FollowUpHours(hours)))
        }
        for (content, hex) in [
            (try session(.attended, [12, 500]), PermanentEncodings.attendedWithHours),
            (try session(.noShow, []), PermanentEncodings.noShowWithHours),
        ] {
            #expect(Hex.encode(content.canonicalBytes) == hex)
            #expect(try CaseContent(kind: ContentKind.session.rawValue, bytes: Hex.decode(hex)) == content)
        }
        #expect(try session(.noShow, [24]) == .session(usual))
        // The usual hours have one encoding: without them.
        let spelledOut = PermanentEncodings.noShowWithHours.dropLast(8) + "000000010018"
        #expect(throws: WireError.self) { try CaseContent(kind: ContentKind.session.rawValue, bytes: Hex.decode(String(spelledOut))) }
    }

    @Test func theNameOfACaseIsMadeAsItAlwaysWas() throws {
        let nonce = try CaseNonce(bytes: [UInt8](repeating: 5, count: 32))
        #expect(Hex.encode(try CaseID(opener: Person(7).key, nonce: nonce).bytes) == PermanentEncodings.caseID)
    }

    @Test func aPsychotherapyNoteIsWrittenAsItAlwaysWas() throws {
        let caseID = try CaseID(bytes: [UInt8](repeating: 1, count: CaseID.length))
        let note = try PsychotherapyNote(caseID: caseID, revises: EntryID(bytes: [UInt8](repeating: 2, count: 32)), text: "text")
        #expect(Hex.encode(note.canonicalBytes) == PermanentEncodings.psychotherapyNote)
    }
}
