// Notes: drafts can be revised, what is signed is locked for ever, interns are co-signed by their active supervisor.

import CaseFile
import Scheduling
import Sealing
import Testing
import Wire

@Suite struct NoteRuleTests {
    let clinician: Person
    let intern: Person
    let supervisor: Person

    init() throws {
        clinician = try Person(1)
        intern = try Person(2, isIntern: true)
        supervisor = try Person(3, supervises: [intern])
    }

    @Test func aSignedNoteIsLocked() throws {
        let history = try History(by: clinician)
        let note = try history.writeDraft(by: clinician)
        #expect(history.state.notes[note]?.isUnsigned == true)
        let second = try history.revise(note, note, "Sleeps four hours.", by: clinician)
        history.sign(note, second, by: clinician)
        let state = try #require(history.state.notes[note])
        #expect(state.lock?.draft == second)
        #expect(state.current.content.body[.subjective]?.value == "Sleeps four hours.")
        #expect(state.versions.count == 2, "the version before stays readable")
        #expect(history.state.refused.isEmpty)
    }

    @Test func aNoteIsNotEditedAfterItsLock() throws {
        let history = try History(by: clinician)
        let note = try history.writeDraft(by: clinician)
        history.sign(note, by: clinician)
        let edit = try history.revise(note, note, "Other words.", by: clinician)
        let again = history.sign(note, by: clinician)
        let discard = history.write(.draftDiscarded(DraftDiscarded(note: note)), by: clinician)
        for entry in [edit, again, discard] { #expect(history.refusal(of: entry) == .noteLocked) }
        #expect(history.state.notes[note]?.current.content.body[.subjective]?.value == "Sleeps badly since the call.")
        #expect(history.state.refused.count == 3, "what was refused is kept")
    }

    /// The laptop was offline while the phone signed: what arrives late, however it is dated, leaves the signature as it is.
    @Test(arguments: [-3600, 60] as [Int64]) func whatDidNotSeeTheSignatureLeavesItAsItIs(writtenLater: Int64) throws {
        let history = try History(by: clinician)
        let note = try history.writeDraft(by: clinician)
        let signature = history.sign(note, by: clinician)
        let addendum = try history.addAddendum(note, by: clinician)
        let added = history.sign(addendum, by: clinician)
        let at = history.entries[2].writtenAt + writtenLater
        let revision = CaseContent.noteDraft(try NoteDraft(.revision(of: note, replaces: [note]), .soap("From the laptop.")))
        let edit = history.append(History.entry(revision, clinician, [note], at, at, salt: 77))
        let discard = CaseContent.draftDiscarded(DraftDiscarded(note: note))
        let discarded = history.append(History.entry(discard, clinician, [note], at, at, salt: 78))
        for entry in [signature, addendum, added, edit, discarded] { #expect(history.refusal(of: entry) == nil) }
        let state = try #require(history.state.notes[note])
        #expect(state.lock?.draft == note)
        #expect(state.current.content.body[.subjective]?.value == "Sleeps badly since the call.")
        #expect(state.leftOver == [edit], "what nobody signed is shown, and is no part of the note")
    }

    @Test func twoSignaturesThatDidNotSeeEachOtherBothStand() throws {
        let history = try History(by: clinician)
        let note = try history.writeDraft(by: clinician)
        let left = try history.revise(note, note, "From the phone.", by: clinician, after: [note])
        let right = try history.revise(note, note, "From the laptop.", by: clinician, after: [note])
        history.sign(note, left, by: clinician, after: [left])
        history.sign(note, right, by: clinician, after: [right])
        #expect(history.state.notes[note]?.locks.map(\.draft) == [left, right])
        #expect(history.state.refused.isEmpty)
        #expect(history.refusal(of: try history.revise(note, left, "More.", by: clinician)) == .noteLocked)
    }

    @Test func rivalVersionsOfTwoDevicesAreShownAndBroughtTogether() throws {
        let history = try History(by: clinician)
        let note = try history.writeDraft(by: clinician)
        let left = try history.revise(note, note, "From the first device.", by: clinician, after: [note])
        let right = try history.revise(note, note, "From the second device.", by: clinician, after: [note])
        #expect(history.state.notes[note]?.hasRivalVersions == true)
        #expect(history.state.notes[note]?.newest == [left, right])
        let merged = history.write(
            .noteDraft(try NoteDraft(.revision(of: note, replaces: [left, right]), .soap("From both."))), by: clinician)
        #expect(history.state.notes[note]?.newest == [merged])
        #expect(history.refusal(of: history.sign(note, left, by: clinician)) == .notThisVersion)
        #expect(history.refusal(of: history.sign(note, merged, by: clinician)) == nil)
    }

    @Test func onlyTheAuthorRevisesSignsAndDiscards() throws {
        let other = try Person(4)
        let history = try History(by: clinician)
        history.write(.memberAdded(try MemberAdded(member: other.key, role: .covering)), by: clinician)
        let note = try history.writeDraft(by: clinician)
        let edit = try history.revise(note, note, "Not mine.", by: other)
        let signature = history.sign(note, by: other)
        let discard = history.write(.draftDiscarded(DraftDiscarded(note: note)), by: other)
        for entry in [edit, signature, discard] { #expect(history.refusal(of: entry) == .notAuthor) }
    }

    @Test func aRevisionKeepsTheFormatAndNamesKnownVersions() throws {
        let history = try History(by: clinician)
        let note = try history.writeDraft(by: clinician)
        let other = history.write(
            .noteDraft(try NoteDraft(.revision(of: note, replaces: [note]), NoteBody(.dap, [.data: "x"]))), by: clinician)
        #expect(history.refusal(of: other) == .otherFormat)
        let stray = try history.revise(note, history.opening, "x", by: clinician)
        #expect(history.refusal(of: stray) == .unknownReference)
    }

    @Test func anInternsNoteIsADraftUntilCosigned() throws {
        let history = try History(by: intern)
        let note = try history.writeDraft(by: intern)
        #expect(history.refusal(of: history.sign(note, by: intern)) == .internCannotSign)
        history.submit(note, by: intern)
        #expect(history.state.notes[note]?.isUnsigned == true)
        #expect(history.refusal(of: try history.revise(note, note, "More.", by: intern)) == .awaitingCosignature)
        let signature = history.cosign(note, by: supervisor)
        #expect(history.refusal(of: signature) == nil, "a supervisor need not belong to the case to co-sign")
        let lock = try #require(history.state.notes[note]?.lock)
        #expect(lock.signed.author == intern.key)
        #expect(lock.cosigned?.author == supervisor.key)
    }

    @Test func aReturnedNoteIsRevisedAndSubmittedAgain() throws {
        let history = try History(by: intern)
        let note = try history.writeDraft(by: intern)
        let early = history.cosign(note, by: supervisor)
        #expect(history.refusal(of: early) == .notSubmitted)
        history.submit(note, by: intern)
        history.write(
            .noteReturned(try NoteReturned(NoteVersion(note: note, draft: note), remark: "What is the plan?")), by: supervisor)
        #expect(history.state.notes[note]?.returns.map(\.remark.value) == ["What is the plan?"])
        let second = try history.revise(note, note, "With a plan.", by: intern)
        history.submit(note, second, by: intern)
        #expect(history.refusal(of: history.cosign(note, note, by: supervisor)) == .notThisVersion)
        #expect(history.refusal(of: history.cosign(note, second, by: supervisor)) == nil)
        #expect(history.state.notes[note]?.lock?.draft == second)
    }

    @Test func onlyTheActiveSupervisorCosigns() throws {
        let history = try History(by: intern)
        history.write(.memberAdded(try MemberAdded(member: clinician.key, role: .covering)), by: intern)
        let note = try history.writeDraft(by: intern)
        history.submit(note, by: intern)
        #expect(history.refusal(of: history.cosign(note, by: clinician)) == .notActiveSupervisor)
        #expect(history.refusal(of: history.cosign(note, by: intern)) == .ownCosignature)
        #expect(history.refusal(of: history.cosign(note, by: supervisor.no(longerSupervising: intern))) == .notActiveSupervisor)
        #expect(history.refusal(of: history.cosign(note, by: supervisor.revoked)) == .signerRevoked)
        #expect(history.state.notes[note]?.isUnsigned == true)
    }

    @Test func aSupervisorOutsideTheCaseDoesNothingElse() throws {
        let history = try History(by: intern)
        let note = try history.writeDraft(by: supervisor)
        #expect(history.refusal(of: note) == .notMember)
    }

    @Test func addendaComeOneAfterTheOther() throws {
        let history = try History(by: clinician)
        let note = try history.writeDraft(by: clinician)
        #expect(history.refusal(of: try history.addAddendum(note, by: clinician)) == .addendumToDraft)
        history.sign(note, by: clinician)
        let first = try history.addAddendum(note, by: clinician)
        #expect(history.refusal(of: try history.addAddendum(note, by: clinician)) == .addendumPending)
        history.sign(first, by: clinician)
        let second = try history.addAddendum(note, by: clinician)
        #expect(history.refusal(of: second) == nil)
        #expect(history.refusal(of: try history.addAddendum(first, by: clinician)) == .addendumToAddendum)
        history.write(.draftDiscarded(DraftDiscarded(note: second)), by: clinician)
        #expect(history.refusal(of: try history.addAddendum(note, by: clinician)) == nil, "a discarded one stands in nobody's way")
        #expect(history.state.notes[note]?.addenda.count == 3)
    }

    @Test func twoAddendaThatDidNotSeeEachOtherBothStand() throws {
        let history = try History(by: clinician)
        let note = try history.writeDraft(by: clinician)
        let lock = history.sign(note, by: clinician)
        let left = try history.addAddendum(note, by: clinician, after: [lock])
        let right = try history.addAddendum(note, by: clinician, after: [lock])
        #expect(history.state.refused.isEmpty)
        #expect(history.refusal(of: try history.addAddendum(note, by: clinician)) == .addendumPending)
        for addendum in [left, right] { #expect(history.refusal(of: history.sign(addendum, by: clinician)) == nil) }
        #expect(history.refusal(of: try history.addAddendum(note, by: clinician)) == nil)
    }

    @Test func aNoteThatTheAuthorCannotHaveSeenIsNotTheirsToSign() throws {
        let history = try History(by: clinician)
        let note = try history.writeDraft(by: clinician)
        let blind = history.sign(note, by: clinician, after: [history.opening])
        #expect(history.refusal(of: blind) == .unknownReference)
    }

    @Test func aLateEntryShowsBothDates() throws {
        let history = try History(by: clinician)
        let event = history.now - 9 * 86_400
        let note = history.write(
            .noteDraft(try NoteDraft(.newNote, .soap("Told on the phone."), lateBecause: "No network on the night.")), by: clinician,
            happened: event)
        let late = try #require(history.state.notes[note]?.lateEntry)
        #expect(late.event == event)
        #expect(late.written == history.now)
        #expect(late.reason.value == "No network on the night.")
    }

    @Test func nothingHappensAfterItWasWritten() throws {
        let history = try History(by: clinician)
        let content = CaseContent.noteDraft(try NoteDraft(.newNote, .soap("x")))
        #expect(history.refusal(of: history.write(content, by: clinician, happened: history.now + 3600)) == .eventAfterWriting)
        #expect(history.refusal(of: history.write(content, by: clinician, happened: history.now + 120)) == nil, "clocks differ a little")
    }

    @Test func aStruckNoteStaysReadable() throws {
        let other = try Person(4)
        let history = try History(by: clinician)
        history.write(.memberAdded(try MemberAdded(member: other.key, role: .covering)), by: clinician)
        let note = try history.writeDraft(by: clinician)
        #expect(history.refusal(of: try history.strike(note, by: clinician)) == .strikingDraft)
        history.sign(note, by: clinician)
        #expect(history.refusal(of: try history.strike(note, by: other)) == .notAuthorOrSupervisor)
        #expect(history.refusal(of: try history.strike(note, by: clinician)) == nil)
        let state = try #require(history.state.notes[note])
        #expect(state.strike?.reason.value == "Another person's note.")
        #expect(state.current.content.body[.subjective]?.value == "Sleeps badly since the call.")
        #expect(history.refusal(of: try history.strike(note, by: clinician)) == .alreadyStruck)
        #expect(history.refusal(of: try history.addAddendum(note, by: clinician)) == .alreadyStruck)
    }

    @Test(arguments: NoteFormat.allCases) func everyFormatShowsItsSectionsInOrder(_ format: NoteFormat) throws {
        var texts: [NoteSection: String] = [:]
        for section in format.sections { texts[section] = "text \(section.rawValue)" }
        let body = try NoteBody(format, texts)
        #expect(body.filled.map(\.section) == format.sections)
        #expect(body.filled.map(\.text.value) == format.sections.map { "text \($0.rawValue)" })
    }

    @Test func aNoteHasTextAndOnlyItsFormatsSections() {
        #expect(throws: (any Error).self) { try NoteBody(.soap, [:]) }
        #expect(throws: (any Error).self) { try NoteBody(.soap, [.subjective: ""]) }
        #expect(throws: (any Error).self) { try NoteBody(.soap, [.data: "x"]) }
        #expect(throws: (any Error).self) { try NoteDraft(.newNote, NoteBody(.addendum, [.addition: "x"])) }
        let long = String(repeating: "x", count: TextLimit.section)
        #expect(throws: (any Error).self) { try NoteBody(.soap, [.subjective: long, .objective: long, .assessment: long, .plan: "x"]) }
    }
}
